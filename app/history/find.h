// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/session.h"

#include <memory>

namespace history {

/// While it lives, everything that its connection reads is of one moment, whatever others write.
class Snapshot
{
public:
    static core::Result<std::unique_ptr<Snapshot>> begin(Connection &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    explicit Snapshot(Connection &database) : m_database(database) { }

    Connection &m_database;
};

/// The ids in \p text, which is what group_concat() makes of them, newest first. SQLite promises no
/// order for it.
Ids idsIn(const QByteArray &text);
/// The ids of all portraits that match, newest first.
core::Result<Ids> find(Session &session, const Query &query);

} // namespace history
