// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/forget.h"

#include "history/backup.h"
#include "history/files.h"
#include "history/migrate.h"
#include "history/remove.h"
#include "history/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace history {

namespace {

/// What the person leaves behind when the rows are gone.
struct Traces
{
    Forgotten counts{};
    QList<qint64> portraits{};
    bool known = false;
};

core::Result<> runAll(
    Connection &database, const QStringList &statements, const QVariantList &values)
{
    for (const QString &sql : statements) {
        if (const auto done = database.run(sql, values); !done)
            return done.error();
    }
    return {};
}

core::Result<Traces> removeRowsOf(Connection &database, qint64 person)
{
    Traces traces{.known = true};
    const auto portraits
        = readIds(database, QStringLiteral("SELECT id FROM portrait WHERE person = ?"), {person});
    if (!portraits)
        return portraits.error();
    traces.portraits = *portraits;
    traces.counts.portraits = static_cast<int>(portraits->size());
    const auto done = runAll(database,
        {
            QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS loose (id INTEGER PRIMARY KEY)"),
            QStringLiteral("DELETE FROM temp.loose"),
        },
        {});
    if (!done)
        return done.error();
    const auto rows = runAll(database,
        {
            QStringLiteral("INSERT OR IGNORE INTO loose SELECT input FROM request WHERE person = ? "
                           "AND input IS NOT NULL"),
            QStringLiteral("INSERT OR IGNORE INTO loose SELECT input FROM portrait WHERE person = "
                           "? AND input IS NOT NULL"),
            QStringLiteral("INSERT OR IGNORE INTO loose SELECT photo FROM person WHERE id = ? AND "
                           "photo IS NOT NULL"),
            QStringLiteral(
                "INSERT OR IGNORE INTO removal SELECT path FROM portrait WHERE person = ?"),
            QStringLiteral(
                "DELETE FROM portrait_text WHERE id IN (SELECT id FROM portrait WHERE person = ?)"),
            QStringLiteral("DELETE FROM portrait WHERE person = ?"),
            QStringLiteral("DELETE FROM request WHERE person = ?"),
            QStringLiteral("DELETE FROM person WHERE id = ?"),
        },
        {person});
    if (!rows)
        return rows.error();
    const auto inputs = runAll(database,
        {
            QStringLiteral(
                "DELETE FROM loose WHERE id IN (SELECT input FROM request WHERE input IS NOT NULL "
                "UNION "
                "SELECT input FROM portrait WHERE input IS NOT NULL UNION SELECT photo FROM person "
                "WHERE photo IS NOT NULL)"),
            QStringLiteral(
                "INSERT OR IGNORE INTO removal SELECT path FROM input WHERE id IN loose"),
        },
        {});
    if (!inputs)
        return inputs.error();
    const auto gone = database.run(QStringLiteral("DELETE FROM input WHERE id IN loose"));
    if (!gone)
        return gone.error();
    traces.counts.inputs = gone->numRowsAffected();
    return traces;
}

core::Result<Traces> removePerson(Connection &database, const QString &key)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto id = database.value(QStringLiteral("SELECT id FROM person WHERE key = ?"), {key});
    if (!id || id->isNull())
        return id ? core::Result<Traces>(Traces{}) : id.error();
    auto traces = removeRowsOf(database, id->toLongLong());
    if (!traces)
        return traces;
    // Rebuilt, because deleted words stay readable inside the full-text index.
    const auto rebuilt = database.run(
        QStringLiteral("INSERT INTO portrait_fts (portrait_fts) VALUES ('rebuild')"));
    if (!rebuilt)
        return rebuilt.error();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return traces;
}

/// Nothing of a deleted row stays in a free page or in the write-ahead log.
core::Result<> scrub(Connection &database)
{
    for (const QString &sql :
        {QStringLiteral("VACUUM"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}) {
        auto done = database.run(sql);
        if (!done)
            return done.error();
        if (sql.startsWith(QLatin1String("PRAGMA")) && done->next()
            && done->value(0).toInt() != 0) {
            return core::Error{.code = core::Error::Code::Busy,
                .message = QCoreApplication::translate("history",
                    "The person's pictures are removed, but another Likeness is reading the "
                    "library, so traces of the "
                    "name may be left. Close the other one and do it again.")};
        }
    }
    return {};
}

bool holdsPerson(const QString &file, const QString &key)
{
    auto copy = Connection::open(file, Connection::Access::Immutable);
    if (!copy)
        return true;
    const auto found
        = (*copy)->value(QStringLiteral("SELECT count(*) FROM person WHERE key = ?"), {key});
    return !found || found->toInt() > 0;
}

/// Removes the copies of the history that know the person; a copy that cannot be asked goes too.
int removeCopies(const Library &library, const QString &key)
{
    const QDir folder(library.folder);
    QStringList copies = backups(library.folder);
    for (const QString &name : folder.entryList({QStringLiteral("history-damaged-*")}, QDir::Files))
        copies << folder.absoluteFilePath(name);
    int removed = 0;
    for (const QString &copy : copies) {
        const bool isBackup = copy.contains(QLatin1String("/backups/"));
        if ((!isBackup || holdsPerson(copy, key)) && QFile::remove(copy))
            ++removed;
    }
    return removed;
}

} // namespace

core::Result<Forgotten> forgetPerson(Session &session, const QString &person)
{
    const QString key = foldedKey(person);
    // Exclusively, so that no other process is copying the history or adding a file meanwhile.
    const Locked cleaning(session.lock, LockFile::kSaving, LockFile::Kind::Exclusive);
    if (!cleaning.result())
        return cleaning.result().error();
    auto traces = removePerson(*session.database, key);
    if (!traces)
        return traces.error();
    Forgotten &counts = traces->counts;
    const auto files = removeListed(session);
    if (!files)
        return files.error();
    counts.files = *files;
    if (const auto removed = session.thumbs.remove(idsOf(traces->portraits)); !removed)
        return removed.error();
    if (const auto flushed = session.thumbs.flush(); !flushed)
        return flushed.error();
    if (const auto scrubbed = scrub(*session.database); !scrubbed)
        return scrubbed.error();
    counts.backups = removeCopies(session.library, key);
    if (counts.backups > 0) {
        if (const auto fresh = backUp(*session.database, session.library, newestVersion()); !fresh)
            return fresh.error();
    }
    return counts;
}

} // namespace history
