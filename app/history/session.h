// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "history/columns.h"
#include "history/database.h"
#include "history/lock.h"
#include "history/thumbs.h"

#include <QJsonObject>

#include <functional>

namespace history {

/// What every thread of a store knows about its library.
struct Library
{
    QString folder{};
    const core::Clock *clock = nullptr; ///< never null
    std::function<QJsonObject(const QByteArray &)> settingsIn{};
    Connection::Access access = Connection::Access::Write;
    qint64 owner = 0; ///< the byte of library.lock that says this process lives

    QString absolute(const QString &relative) const { return folder + u'/' + relative; }
    QString database() const { return absolute(QStringLiteral("history.db")); }
    bool isReadOnly() const { return access != Connection::Access::Write; }
};

/// What one thread works with: its own connection, its own thumbnails, its own locks.
struct Session
{
    explicit Session(Library of)
        : library(std::move(of)), lock(library.folder), thumbs(library.folder)
    {
    }
    /// Opens the connection, for writing unless the library or \p readOnly forbids it.
    static core::Result<std::unique_ptr<Session>> open(const Library &library, bool readOnly);

    Library library;
    LockFile lock;
    Thumbs thumbs;
    std::unique_ptr<Connection> database{};
    Columns columns{};
};

} // namespace history
