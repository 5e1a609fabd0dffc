// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/thumbs.h"

#include <QFile>

namespace history {

namespace {

/// The number is the version of what is inside; another one is another file.
constexpr char kName[] = "/thumbs-1.db";

} // namespace

Thumbs::Thumbs(const QString &folder) : m_file(folder + QLatin1String(kName)) { }

core::Result<Connection *> Thumbs::writable()
{
    if (m_connection && m_writes)
        return m_connection.get();
    auto opened = Connection::open(m_file, Connection::Access::Write);
    if (!opened)
        return opened.error();
    m_connection = std::move(*opened);
    m_writes = true;
    for (const auto &sql : {QStringLiteral("PRAGMA journal_mode = WAL"),
             QStringLiteral("CREATE TABLE IF NOT EXISTS thumb (id INTEGER PRIMARY KEY, jpeg BLOB "
                            "NOT NULL) STRICT")}) {
        if (const auto done = m_connection->run(sql); !done) {
            m_connection.reset();
            return done.error();
        }
    }
    return m_connection.get();
}

Connection *Thumbs::readable()
{
    if (!m_connection && QFile::exists(m_file)) {
        auto opened = Connection::open(m_file, Connection::Access::Read);
        if (!opened || !(*opened)->run(QStringLiteral("SELECT 1 FROM thumb LIMIT 1")))
            opened = Connection::open(m_file, Connection::Access::Immutable);
        if (opened)
            m_connection = std::move(*opened);
    }
    return m_connection.get();
}

void Thumbs::discard()
{
    m_connection.reset();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_file + QLatin1String(suffix));
}

core::Result<> Thumbs::put(PortraitId id, const QByteArray &jpeg)
{
    const auto attempt = [&]() -> core::Result<> {
        const auto database = writable();
        if (!database)
            return database.error();
        const auto done = (*database)->run(
            QStringLiteral("INSERT OR REPLACE INTO thumb (id, jpeg) VALUES (?, ?)"),
            {id.value, jpeg});
        return done ? core::Result<>() : done.error();
    };
    auto done = attempt();
    if (!done && isDamage(done.error())) {
        discard();
        done = attempt();
    }
    return done;
}

core::Result<> Thumbs::remove(const Ids &ids)
{
    if (ids.isEmpty() || !QFile::exists(m_file))
        return {};
    const auto database = writable();
    if (!database) {
        // Nothing can be taken out of a damaged file, so all of it goes.
        discard();
        return {};
    }
    const auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    for (const auto id : ids) {
        const auto done
            = (*database)->run(QStringLiteral("DELETE FROM thumb WHERE id = ?"), {id.value});
        if (!done)
            return done.error();
    }
    return (*transaction)->commit();
}

QList<QByteArray> Thumbs::read(const Ids &ids)
{
    QList<QByteArray> found(ids.size());
    Connection *database = readable();
    if (!database)
        return found;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto jpeg = database->value(
            QStringLiteral("SELECT jpeg FROM thumb WHERE id = ?"), {ids.at(i).value});
        if (!jpeg) {
            m_connection.reset();
            break;
        }
        found[i] = jpeg->toByteArray();
    }
    return found;
}

core::Result<> Thumbs::flush()
{
    if (!m_connection || !m_writes)
        return {};
    const auto done = m_connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return done ? core::Result<>() : done.error();
}

} // namespace history
