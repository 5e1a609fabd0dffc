// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/migrate.h"

#include "history/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace history {

namespace {

/// Written into the head of each library by migration 0001; tells it from another program's
/// database.
constexpr int kApplicationId = 0x4c4b4e53;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

core::Result<> checkKind(Connection &database, int version)
{
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    const auto tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!id || !tables)
        return !id ? id.error() : tables.error();
    const bool isNew = version == 0 && tables->toInt() == 0;
    if (!isNew && id->toInt() != kApplicationId) {
        return core::storageError(
            Words::tr("The file history.db in this folder belongs to another program. Nothing was "
                 "changed. Choose another folder for the library."));
    }
    return {};
}

core::Result<> applyStep(Connection &database, const QString &file, int version)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return core::storageError(
            Words::tr("This copy of Likeness is not complete. Install it again."), file);
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto now = database.value(QStringLiteral("PRAGMA user_version"));
    if (!now || now->toInt() >= version)
        return now ? core::Result<>() : now.error();
    for (const QString &statement : statements(QString::fromUtf8(source.readAll()))) {
        if (const auto done = database.run(statement); !done)
            return done.error();
    }
    if (const auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        !done)
        return done.error();
    return (*transaction)->commit();
}

QStringList migrations()
{
    return QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
}

} // namespace

int newestVersion()
{
    const QStringList files = migrations();
    return files.isEmpty() ? 0 : files.constLast().left(4).toInt();
}

QStringList statements(const QString &sql)
{
    QStringList all;
    for (const QString &part : sql.split(QStringLiteral(";\n\n"), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            all << part.trimmed();
    }
    return all;
}

core::Result<> migrate(Connection &database, const Library &library)
{
    const auto found = database.value(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.error();
    const int version = found->toInt();
    if (const auto good = checkKind(database, version); !good)
        return good;
    if (version > newestVersion()) {
        return core::storageError(Words::tr("This library was made by a newer version of Likeness. "
                                       "Nothing was changed. Update Likeness, or "
                                       "choose another library."),
            QStringLiteral("version %1, known up to %2").arg(version).arg(newestVersion()));
    }
    if (version == newestVersion())
        return {};
    if (library.isReadOnly()) {
        return core::storageError(
            Words::tr("This library was made by an older version of Likeness and cannot be brought "
                 "up to date, because it can only be read. Ask for the right to write to it."));
    }
    if (version > 0) {
        if (const auto kept = backUp(database, library, version); !kept)
            return kept.error();
    }
    if (const auto wal = database.run(QStringLiteral("PRAGMA journal_mode = WAL")); !wal)
        return wal.error();
    for (const QString &file : migrations()) {
        const int step = file.left(4).toInt();
        if (step <= version)
            continue;
        if (const auto done = applyStep(database, QStringLiteral(":/migrations/") + file, step);
            !done)
            return done;
    }
    return {};
}

} // namespace history
