// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/opening.h"

#include "history/backup.h"
#include "history/files.h"
#include "history/migrate.h"
#include "history/remove.h"
#include "history/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace history {

namespace {

constexpr qint64 kTrashDays = 30;
constexpr qint64 kDay = 24 * 60 * 60 * 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

core::Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).exists() && !QFileInfo(folder).isDir()) {
        return core::storageError(
            Words::tr("The library cannot be in %1, because that is a file. Choose a folder.")
                .arg(folder));
    }
    if (!QDir().mkpath(folder)) {
        return core::storageError(
            Words::tr("The folder %1 for the library could not be made. Choose another folder.")
                .arg(folder));
    }
    if (isOnNetwork(folder)) {
        return core::storageError(
            Words::tr("The library cannot be in %1, because network folders can damage a database "
                 "that is shared. Choose a folder on this computer.")
                .arg(folder));
    }
    return {};
}

/// Writable when folder and file are; a folder without database and without the right to make one
/// is an error.
core::Result<Connection::Access> accessOf(const Library &library)
{
    const QFileInfo folder(library.folder);
    const QFileInfo file(library.database());
    if (folder.isWritable() && (!file.exists() || file.isWritable()))
        return Connection::Access::Write;
    if (!file.exists()) {
        return core::storageError(
            Words::tr("There is no library in %1, and none can be made there. Choose another folder, or "
                 "ask for the right to write to it.")
                .arg(library.folder));
    }
    // Reading beside a writer needs the helper files that only somebody with rights can make.
    const auto reader = Connection::open(library.database(), Connection::Access::Read);
    if (reader && (*reader)->value(QStringLiteral("SELECT count(*) FROM sqlite_master")))
        return Connection::Access::Read;
    return Connection::Access::Immutable;
}

core::Result<> touchTables(Connection &database)
{
    for (const char *sql : {"SELECT max(id) FROM portrait", "SELECT max(id) FROM job",
             "SELECT count(*) FROM meta", "SELECT 1 FROM portrait_fts LIMIT 1"}) {
        if (const auto read = database.value(QString::fromLatin1(sql)); !read)
            return read.error();
    }
    return {};
}

} // namespace

core::Result<Library> openLibrary(Library library)
{
    if (const auto made = makeFolder(library.folder); !made)
        return made.error();
    const auto access = accessOf(library);
    if (!access)
        return access.error();
    library.access = *access;
    std::unique_ptr<LockFile> lock;
    std::unique_ptr<Locked> opening;
    if (!library.isReadOnly()) {
        lock = std::make_unique<LockFile>(library.folder);
        opening = std::make_unique<Locked>(*lock, LockFile::kOpening, LockFile::Kind::Exclusive);
    }
    const auto database = Connection::open(library.database(), library.access);
    if (!database)
        return database.error();
    if (const auto done = migrate(**database, library); !done)
        return done.error();
    if (const auto sound = touchTables(**database); !sound)
        return sound.error();
    return library;
}

core::Result<> endDeadJobs(Session &session)
{
    const auto owners = readIds(*session.database,
        QStringLiteral("SELECT DISTINCT owner FROM job WHERE state = 'running'"));
    if (!owners)
        return owners.error();
    for (const qint64 owner : *owners) {
        if (owner == session.library.owner || session.lock.isHeld(owner))
            continue;
        const auto ended = session.database->run(
            QStringLiteral(
                "UPDATE job SET state = 'interrupted', crash_count = crash_count + 1, finished = ? "
                "WHERE state = 'running' AND owner = ?"),
            {session.library.clock->now(), owner});
        if (!ended)
            return ended.error();
    }
    return {};
}

core::Result<> keepHouse(Session &session)
{
    if (const auto ended = endDeadJobs(session); !ended)
        return ended;
    const qint64 before = session.library.clock->now() - kTrashDays * kDay;
    const auto due
        = session.database->value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM removal) OR EXISTS "
                                                 "(SELECT 1 FROM portrait WHERE trashed < ?)"),
            {before});
    if (!due)
        return due.error();
    if (due->toInt() != 0) {
        if (const auto emptied = emptyTrash(session, before); !emptied)
            return emptied.error();
    }
    return backUpDaily(session);
}

} // namespace history
