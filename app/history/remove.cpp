// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/remove.h"

#include "history/rows.h"

#include <QDir>
#include <QFile>

namespace history {

namespace {

/// Deletes the rows of \p ids and lists their files in `removal`; inside a transaction.
core::Result<> removeRows(Connection &database, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        for (const QString &sql : {
                 QStringLiteral(
                     "INSERT OR IGNORE INTO removal (path) SELECT path FROM portrait WHERE id = ?"),
                 QStringLiteral("DELETE FROM portrait_text WHERE id = ?"),
                 QStringLiteral("DELETE FROM portrait WHERE id = ?"),
             }) {
            if (const auto done = database.run(sql, {id}); !done)
                return done.error();
        }
    }
    return {};
}

core::Result<> removeThumbnails(Session &session, const QList<qint64> &ids)
{
    if (const auto removed = session.thumbs.remove(idsOf(ids)); !removed)
        return removed;
    return session.thumbs.flush();
}

/// Deleted words stay readable inside the full-text index until its parts are merged.
core::Result<> mergeText(Connection &database)
{
    const auto merged = database.run(
        QStringLiteral("INSERT INTO portrait_fts (portrait_fts) VALUES ('optimize')"));
    return merged ? core::Result<>() : merged.error();
}

} // namespace

core::Result<int> removeListed(Session &session)
{
    const auto paths = readTexts(*session.database, QStringLiteral("SELECT path FROM removal"));
    if (!paths)
        return paths.error();
    int removed = 0;
    for (const QString &path : *paths) {
        const QString absolute = session.library.absolute(path);
        if (QFile::remove(absolute))
            ++removed;
        // What could not be removed now stays listed for the next time.
        if (QFile::exists(absolute))
            continue;
        const auto done
            = session.database->run(QStringLiteral("DELETE FROM removal WHERE path = ?"), {path});
        if (!done)
            return done.error();
    }
    return removed;
}

core::Result<qint64> trashBytes(Session &session)
{
    const auto sum = session.database->value(
        QStringLiteral("SELECT coalesce(sum(bytes), 0) FROM portrait WHERE trashed IS NOT NULL"));
    return sum ? core::Result<qint64>(sum->toLongLong()) : sum.error();
}

core::Result<int> emptyTrash(Session &session, qint64 before)
{
    Connection &database = *session.database;
    const Locked cleaning(session.lock, LockFile::kSaving, LockFile::Kind::Exclusive);
    if (!cleaning.result())
        return cleaning.result().error();
    const auto removed = [&]() -> core::Result<QList<qint64>> {
        const auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const auto ids = readIds(
            database, QStringLiteral("SELECT id FROM portrait WHERE trashed < ?"), {before});
        if (!ids || ids->isEmpty())
            return ids;
        if (const auto done = removeRows(database, *ids); !done)
            return done.error();
        if (const auto done = mergeText(database); !done)
            return done.error();
        if (const auto done = (*transaction)->commit(); !done)
            return done.error();
        return ids;
    }();
    if (!removed)
        return removed.error();
    if (!removed->isEmpty()) {
        if (const auto done = removeThumbnails(session, *removed); !done)
            return done.error();
    }
    if (const auto files = removeListed(session); !files)
        return files.error();
    return static_cast<int>(removed->size());
}

} // namespace history
