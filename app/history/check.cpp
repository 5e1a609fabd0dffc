// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/check.h"

#include "history/adopt.h"
#include "history/files.h"
#include "history/opening.h"
#include "history/remove.h"
#include "history/rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

core::Result<> checkDatabase(Session &session, CheckReport &report)
{
    const auto sound = session.database->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound && !isDamage(sound.error()))
        return sound.error();
    if (!sound || sound->toString() != QLatin1String("ok")) {
        report.problems.append({.what = QStringLiteral("damaged_database"),
            .path = QStringLiteral("history.db"),
            .message = damaged({}).message});
    }
    return {};
}

void checkFile(const Session &session, const QSqlQuery &row, CheckReport &report)
{
    const QString path = row.value(0).toString();
    const QFileInfo file(session.library.absolute(path));
    if (!file.exists()) {
        report.problems.append({.what = QStringLiteral("missing_file"),
            .path = path,
            .message = Words::tr("The file of portrait %1 is missing. Put it back from a backup, or "
                            "move the portrait to "
                            "the trash.")
                           .arg(row.value(3).toLongLong())});
    } else if (file.size() != row.value(1).toLongLong()
        || digestOfFile(file.filePath()) != row.value(2).toString().toLatin1()) {
        report.problems.append({.what = QStringLiteral("changed_file"),
            .path = path,
            .message = Words::tr("The file of portrait %1 was changed since it was saved. Put it back "
                            "from a backup, or "
                            "export it and go on with the copy.")
                           .arg(row.value(3).toLongLong())});
    }
}

core::Result<> checkRows(Session &session, CheckReport &report)
{
    auto rows = session.database->run(
        QStringLiteral("SELECT path, bytes, sha256, id FROM portrait ORDER BY id"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        checkFile(session, *rows, report);
        ++report.portraits;
    }
    if (rows->lastError().isValid())
        return sqlError(rows->lastError());
    const auto inputs
        = readTexts(*session.database, QStringLiteral("SELECT path FROM input ORDER BY id"));
    if (!inputs)
        return inputs.error();
    for (const QString &path : *inputs) {
        if (!QFile::exists(session.library.absolute(path))) {
            report.problems.append({.what = QStringLiteral("missing_file"),
                .path = path,
                .message
                = Words::tr("A reference photo is missing. Open the photo again to bring it back.")});
        }
    }
    return {};
}

/// Files that no row names; asked again for each before anything is done with it.
core::Result<QStringList> strangers(Session &session, const QString &folder, const QString &table)
{
    const auto paths = readTexts(*session.database, QStringLiteral("SELECT path FROM ") + table);
    if (!paths)
        return paths.error();
    const QSet<QString> known(paths->begin(), paths->end());
    QStringList found;
    for (const QString &path : filesBelow(session.library, folder)) {
        if (!known.contains(path))
            found << path;
    }
    return found;
}

core::Result<> settleOriginal(Session &session, const QString &path, CheckReport &report)
{
    if (path.endsWith(QLatin1String(kPartSuffix))) {
        if (QFile::remove(session.library.absolute(path)))
            ++report.cleaned;
        return {};
    }
    const auto adopted = adopt(session, path);
    if (!adopted)
        return adopted.error();
    if (*adopted == Adopted::Row)
        ++report.adopted;
    if (*adopted == Adopted::Foreign) {
        report.problems.append({.what = QStringLiteral("foreign_file"),
            .path = path,
            .message = Words::tr("This file is in the library, but nothing tells which portrait it is. "
                            "Move it out of the "
                            "library's folder.")});
    }
    return {};
}

/// A photo without a row was never handed to anybody: its save was interrupted.
core::Result<> settleInput(Session &session, const QString &path, CheckReport &report)
{
    const auto known
        = session.database->value(QStringLiteral("SELECT 1 FROM input WHERE path = ?"), {path});
    if (!known)
        return known.error();
    if (known->isNull() && QFile::remove(session.library.absolute(path)))
        ++report.cleaned;
    return {};
}

core::Result<> settleFiles(Session &session, CheckReport &report)
{
    // Nobody is between file and row while this is held.
    const Locked cleaning(session.lock, LockFile::kSaving, LockFile::Kind::Exclusive);
    if (!cleaning.result())
        return cleaning.result();
    if (const auto removed = removeListed(session); !removed)
        return removed.error();
    const auto originals
        = strangers(session, QStringLiteral("originals"), QStringLiteral("portrait"));
    if (!originals)
        return originals.error();
    for (const QString &path : *originals) {
        if (const auto done = settleOriginal(session, path, report); !done)
            return done;
    }
    const auto inputs = strangers(session, QStringLiteral("inputs"), QStringLiteral("input"));
    if (!inputs)
        return inputs.error();
    for (const QString &path : *inputs) {
        if (const auto done = settleInput(session, path, report); !done)
            return done;
    }
    for (const QString &path : filesBelow(session.library, QStringLiteral("backups"))) {
        if (path.endsWith(QLatin1String(kPartSuffix))
            && QFile::remove(session.library.absolute(path)))
            ++report.cleaned;
    }
    return {};
}

core::Result<> settleText(Session &session, CheckReport &report)
{
    const auto sound = session.database->run(
        QStringLiteral("INSERT INTO portrait_fts (portrait_fts) VALUES ('integrity-check')"));
    if (sound)
        return {};
    if (!isDamage(sound.error()))
        return sound.error();
    const auto rebuilt = session.database->run(
        QStringLiteral("INSERT INTO portrait_fts (portrait_fts) VALUES ('rebuild')"));
    ++report.cleaned;
    return rebuilt ? core::Result<>() : rebuilt.error();
}

} // namespace

core::Result<CheckReport> check(Session &session)
{
    CheckReport report;
    if (const auto done = checkDatabase(session, report); !done)
        return done.error();
    if (!report.problems.isEmpty())
        return report;
    if (!session.library.isReadOnly()) {
        for (const auto step : {settleFiles, settleText}) {
            if (const auto done = step(session, report); !done)
                return done.error();
        }
        if (const auto done = endDeadJobs(session); !done)
            return done.error();
    }
    if (const auto done = checkRows(session, report); !done)
        return done.error();
    return report;
}

} // namespace history
