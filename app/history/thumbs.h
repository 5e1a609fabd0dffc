// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "history/database.h"

#include <QList>

namespace history {

using PortraitId = core::Id<core::Portrait>;
using Ids = QList<PortraitId>;

/// thumbs-1.db: small JPEGs by portrait id. It can always be made again, so a file that is missing
/// or damaged is simply replaced. Opened at the first use, by the thread that uses it.
class Thumbs
{
public:
    explicit Thumbs(const QString &folder);

    core::Result<> put(PortraitId id, const QByteArray &jpeg);
    core::Result<> remove(const Ids &ids);
    /// One for each id, empty where there is none.
    QList<QByteArray> read(const Ids &ids);
    /// Writes what waits beside the file into it, so that nothing removed can be read any more.
    core::Result<> flush();

private:
    core::Result<Connection *> writable();
    Connection *readable();
    void discard();

    QString m_file;
    std::unique_ptr<Connection> m_connection{};
    bool m_writes = false;
};

} // namespace history
