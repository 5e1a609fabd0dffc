// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/repair.h"

#include "history/adopt.h"
#include "history/backup.h"
#include "history/check.h"
#include "history/files.h"
#include "history/opening.h"
#include "history/rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

bool isSound(const QString &file)
{
    auto copy = Connection::open(file, Connection::Access::Immutable);
    if (!copy)
        return false;
    const auto sound = (*copy)->value(QStringLiteral("PRAGMA quick_check(1)"));
    const auto rows = (*copy)->value(QStringLiteral("SELECT count(*) FROM portrait"));
    return sound && rows && sound->toString() == QLatin1String("ok");
}

/// Moves history.db and what belongs to it out of the way, keeping all of it.
core::Result<> putAside(const Library &library)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(library.clock->now(), QTimeZone::utc())
                             .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString stem = library.absolute(QStringLiteral("history-damaged-") + time);
    for (int n = 2; QFile::exists(stem + QStringLiteral(".db")); ++n)
        stem = library.absolute(QStringLiteral("history-damaged-%1-%2").arg(time).arg(n));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString from = library.database() + QLatin1String(suffix);
        if (QFile::exists(from)
            && !QFile::rename(from, stem + QStringLiteral(".db") + QLatin1String(suffix)))
            return fileProblem(errno);
    }
    return {};
}

/// Puts the newest sound copy in place; its name, or nothing when there is none.
core::Result<QString> restoreNewest(const Library &library)
{
    for (const QString &copy : backups(library.folder)) {
        if (!isSound(copy))
            continue;
        const QString part = library.database() + QLatin1String(kPartSuffix);
        QFile::remove(part);
        if (!QFile::copy(copy, part)) {
            QFile::remove(part);
            return fileProblem(ENOSPC);
        }
        if (const auto done = renameDurably(part, library.database()); !done)
            return done.error();
        return QFileInfo(copy).fileName();
    }
    return QString();
}

core::Result<> adoptInputs(Session &session)
{
    const qint64 now = session.library.clock->now();
    for (const QString &path : filesBelow(session.library, QStringLiteral("inputs"))) {
        const QString name = QFileInfo(path).completeBaseName();
        if (name.size() != 64)
            continue;
        const auto row = session.database->run(
            QStringLiteral("INSERT INTO input (sha256, path, width, height, added, last_used) "
                           "VALUES (?, ?, 0, 0, ?, ?) "
                           "ON CONFLICT DO NOTHING"),
            {name, path, now, now});
        if (!row)
            return row.error();
    }
    return {};
}

/// Ids that were given out after the copy was made must not be given out again.
core::Result<> skipIds(Connection &database)
{
    constexpr int kPerhapsReserved = 1000;
    const auto done
        = database.run(QStringLiteral("UPDATE meta SET value = max(CAST(value AS INTEGER), (SELECT "
                                      "coalesce(max(id), 0) FROM portrait)) "
                                      "+ ? WHERE key = 'next_portrait'"),
            {kPerhapsReserved});
    return done ? core::Result<>() : done.error();
}

core::Result<CheckReport> rebuild(const Library &library)
{
    const auto opened = openLibrary(library);
    if (!opened)
        return opened.error();
    const auto session = Session::open(*opened, false);
    if (!session)
        return session.error();
    if (const auto done = adoptInputs(**session); !done)
        return done.error();
    auto report = check(**session);
    if (!report)
        return report;
    if (const auto done = skipIds(*(*session)->database); !done)
        return done.error();
    return report;
}

} // namespace

core::Result<QString> repairLibrary(const Library &library)
{
    if (isSound(library.database()) && Session::open(library, true))
        return Words::tr("The history is not damaged. Nothing was changed.");
    if (const auto aside = putAside(library); !aside)
        return aside.error();
    const auto copy = restoreNewest(library);
    if (!copy)
        return copy.error();
    const auto report = rebuild(library);
    if (!report)
        return report.error();
    const QString kept = Words::tr("The damaged history was kept beside it.");
    if (copy->isEmpty()) {
        return Words::tr("The history was rebuilt from the pictures: %1 portraits were found again.")
                   .arg(report->adopted)
            + u' ' + kept;
    }
    return Words::tr("The history was rebuilt from the backup %1, and %2 of %3 portraits were found "
                "again in their files.")
               .arg(*copy)
               .arg(report->adopted)
               .arg(report->portraits)
        + u' ' + kept;
}

} // namespace history
