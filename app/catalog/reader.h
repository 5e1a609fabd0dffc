// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace catalog {

/// Reads one JSON object strictly: every key is asked for by name and type, the first thing that is
/// wrong is kept, and done() refuses keys nobody asked for.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(catalog::Reader)

public:
    enum class Need { Required, Optional };

    /// \param path where the object lies in its entry, e.g. "parts"; empty for the entry itself.
    explicit Reader(const QJsonObject &object, const QString &path = {});

    /// Text that is not blank, trimmed; empty when it is optional and absent.
    QString text(const QString &key, Need need = Need::Required);
    /// Like text(), and one of \p allowed.
    QString word(const QString &key, const QStringList &allowed);
    /// An entry's own key: lower-case letters, digits, "_" and "-".
    QString entryKey(const QString &key);
    QStringList texts(const QString &key, Need need = Need::Required);
    bool flag(const QString &key);
    /// A whole number from \p least on.
    qint64 integer(const QString &key, qint64 least);
    /// A number greater than 0.
    double positive(const QString &key);
    QJsonObject object(const QString &key);
    /// Keeps \p problem, a translated sentence, unless an earlier one is kept.
    void refuse(const QString &problem);
    /// The first problem of another reader counts as one of this one.
    void take(const core::Result<> &other);
    /// BadRequest with one sentence that names the key and says what to do.
    core::Result<> done();

private:
    /// The value of \p key; refused, and undefined, when it is missing or is not of \p type.
    QJsonValue value(const QString &key, QJsonValue::Type type, Need need, const QString &wanted);
    QString named(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    QString m_problem;
};

/// The entries of a catalog file: one object, or an array of objects. BadRequest for anything else,
/// and for an object that holds a key twice (Qt would silently take the last).
core::Result<QList<QJsonObject>> entriesIn(const QByteArray &json);

} // namespace catalog
