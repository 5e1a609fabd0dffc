// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>

class QSqlError;

namespace history {

/// One connection to one SQLite file, for the thread that opened it.
class Connection
{
public:
    enum class Access {
        Write,
        Read,
        Immutable ///< of a file in a folder where not even SQLite's own helper files can be made
    };

    /// Storage with one sentence; a file that is missing is created with Write only.
    static core::Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs \p sql with a value for each ?; the answer stands before its first row, forward only.
    core::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; nothing when there is no row.
    core::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// How many rows the last run() changed.
    int changes();

private:
    explicit Connection(const QString &name) : m_name(name) { }
    core::Result<> configure(Access access);

    QString m_name;
};

/// BEGIN IMMEDIATE until commit(); rolls back when it goes out of scope before.
class Transaction
{
public:
    static core::Result<std::unique_ptr<Transaction>> begin(Connection &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    core::Result<> commit();

private:
    explicit Transaction(Connection &database) : m_database(database) { }

    Connection &m_database;
    bool m_open = true;
};

/// SQLite's code turned into what the user can do about it.
core::Error sqlError(const QSqlError &error);
/// Whether \p error says that the file is no sound database.
bool isDamage(const core::Error &error);
/// A damaged history.db, with the way out.
core::Error damaged(const QString &detail);
/// NOT NULL columns take the empty string, which Qt would bind as NULL when the QString is null.
QVariant textValue(const QString &text);
/// NULL for 0.
QVariant idValue(qint64 id);

} // namespace history
