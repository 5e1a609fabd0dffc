// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace history {

namespace {

/// Primary result codes of https://www.sqlite.org/rescode.html.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;

constexpr QLatin1String kDamage("damaged: ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

} // namespace

core::Error damaged(const QString &detail)
{
    return core::storageError(
        Words::tr("The history in this library is damaged. Nothing was changed. "
             "Run \"likenessctl history repair\" to rebuild it from its newest backup and "
             "from the pictures."),
        kDamage + detail);
}

bool isDamage(const core::Error &error)
{
    return error.detail.startsWith(kDamage);
}

core::Error sqlError(const QSqlError &error)
{
    const QString detail = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case kBusy:
    case kLocked:
        return {.code = core::Error::Code::Busy,
            .message
            = Words::tr("Another Likeness is writing to the library just now. Try again in a moment."),
            .detail = detail};
    case kReadOnly:
        return core::storageError(Words::tr("This library can only be read. Choose another library, or "
                                       "ask for the right to write to it."),
            detail);
    case kFull:
        return core::storageError(
            Words::tr("The disk is full, so nothing was saved. Free some space and try again."), detail);
    case kCorrupt:
    case kNotADatabase:
        return damaged(detail);
    default:
        return core::storageError(Words::tr("The history could not be read or written. Check the disk "
                                       "and its permissions, then try again."),
            detail);
    }
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QLatin1String("") : QVariant(text);
}

QVariant idValue(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong));
}

core::Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(
        new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString name = file;
    if (access != Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded())
            + QStringLiteral("?immutable=1");
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open())
        return sqlError(database.lastError());
    if (const auto done = connection->configure(access); !done)
        return done.error();
    return connection;
}

core::Result<> Connection::configure(Access access)
{
    QStringList pragmas{
        QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -8000")};
    if (access == Access::Write) {
        // A lost "accepted" row costs money, so a commit waits for the disk. Freed pages are
        // overwritten, so that what was deleted is gone from the file.
        pragmas << QStringLiteral("PRAGMA synchronous = FULL")
                << QStringLiteral("PRAGMA secure_delete = ON");
    }
    for (const QString &pragma : pragmas) {
        if (const auto done = run(pragma); !done)
            return done.error();
    }
    return {};
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query.lastError());
    return query;
}

core::Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return sqlError(query->lastError());
    return QVariant();
}

int Connection::changes()
{
    const auto count = value(QStringLiteral("SELECT changes()"));
    return count ? count->toInt() : 0;
}

core::Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &database)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

core::Result<> Transaction::commit()
{
    if (const auto done = m_database.run(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_open = false;
    return {};
}

} // namespace history
