// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/session.h"

namespace history {

/// One statement and its values.
struct Statement
{
    QString sql{};
    QVariantList values{};

    bool operator==(const Statement &) const = default;
};

/// Selects the ids of all portraits that match, newest first.
core::Result<Statement> selectIds(Connection &database, const Query &query, qint64 now);
core::Result<Ids> find(Session &session, const Query &query);

} // namespace history
