// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace catalog {

namespace {

core::Error badRequest(const QString &message)
{
    return {.code = core::Error::Code::BadRequest, .message = message};
}

/// The end of the string literal that begins at \p begin, one past its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

/// The first key that one object of well-formed \p json holds twice; empty when there is none.
QString keyHeldTwice(const QByteArray &json)
{
    QList<QSet<QByteArray>> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            open.append(QSet<QByteArray>());
        } else if (c == '}' || c == ']') {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const QByteArray literal = json.mid(i + 1, end - i - 2);
            i = end - 1;
            if (!json.mid(end, 64).trimmed().startsWith(':'))
                continue;
            if (open.last().contains(literal))
                return QString::fromUtf8(literal);
            open.last().insert(literal);
        }
    }
    return {};
}

} // namespace

Reader::Reader(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) { }

QString Reader::named(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void Reader::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void Reader::take(const core::Result<> &other)
{
    if (!other)
        refuse(other.error().message);
}

QJsonValue Reader::value(
    const QString &key, QJsonValue::Type type, Need need, const QString &wanted)
{
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() && need == Need::Required)
        refuse(tr("The key \"%1\" is missing. Add it: %2.").arg(named(key), wanted));
    else if (!found.isUndefined() && found.type() != type)
        refuse(tr("The value of \"%1\" is of the wrong type. Write %2.").arg(named(key), wanted));
    return found.type() == type ? found : QJsonValue(QJsonValue::Undefined);
}

QString Reader::text(const QString &key, Need need)
{
    const QJsonValue found = value(key, QJsonValue::String, need, tr("a text in quotes"));
    const QString text = found.toString().simplified();
    if (!found.isUndefined() && text.isEmpty())
        refuse(
            tr("The text of \"%1\" is empty. Write it, or leave the key out if it may be absent.")
                .arg(named(key)));
    return text;
}

QString Reader::word(const QString &key, const QStringList &allowed)
{
    const QString text = this->text(key);
    if (!text.isEmpty() && !allowed.contains(text)) {
        refuse(tr("\"%1\" is not allowed for \"%2\". Write one of: %3.")
                   .arg(text, named(key), allowed.join(QStringLiteral(", "))));
    }
    return text;
}

QString Reader::entryKey(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,63}$"));
    const QString text = this->text(key);
    if (!text.isEmpty() && !form.match(text).hasMatch()) {
        refuse(
            tr("\"%1\" cannot be a key. Use up to 64 lower-case letters, digits, \"_\" and \"-\".")
                .arg(text));
    }
    return text;
}

QStringList Reader::texts(const QString &key, Need need)
{
    const QString wanted = tr("a list of texts, none of them empty and none of them twice");
    const QJsonArray found = value(key, QJsonValue::Array, need, wanted).toArray();
    QStringList texts;
    for (const QJsonValue &item : found) {
        const QString text = item.toString().simplified();
        if (text.isEmpty() || texts.contains(text)) {
            refuse(tr("The list \"%1\" is not right. Write %2.").arg(named(key), wanted));
            return {};
        }
        texts.append(text);
    }
    return texts;
}

bool Reader::flag(const QString &key)
{
    return value(key, QJsonValue::Bool, Need::Required, tr("true or false")).toBool();
}

qint64 Reader::integer(const QString &key, qint64 least)
{
    const QString wanted = tr("a whole number of at least %1").arg(least);
    const QJsonValue found = value(key, QJsonValue::Double, Need::Required, wanted);
    const qint64 number = found.toInteger(least - 1);
    if (!found.isUndefined() && number < least)
        refuse(tr("The number of \"%1\" is not right. Write %2.").arg(named(key), wanted));
    return number;
}

double Reader::positive(const QString &key)
{
    const QString wanted = tr("a number greater than 0");
    const QJsonValue found = value(key, QJsonValue::Double, Need::Required, wanted);
    if (!found.isUndefined() && !(found.toDouble() > 0))
        refuse(tr("The number of \"%1\" is not right. Write %2.").arg(named(key), wanted));
    return found.toDouble();
}

QJsonObject Reader::object(const QString &key)
{
    return value(key, QJsonValue::Object, Need::Required, tr("an object in braces")).toObject();
}

core::Result<> Reader::done()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key)) {
            refuse(tr("The key \"%1\" is not known. Remove it, or correct its spelling.")
                       .arg(named(key)));
        }
    }
    if (m_problem.isEmpty())
        return {};
    return badRequest(m_problem);
}

core::Result<QList<QJsonObject>> entriesIn(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return badRequest(Reader::tr("It is not well-formed JSON: %1 in line %2. Correct it there.")
                              .arg(error.errorString())
                              .arg(line));
    }
    if (const QString key = keyHeldTwice(json); !key.isEmpty())
        return badRequest(
            Reader::tr("The key \"%1\" stands twice in one object. Remove one of them.").arg(key));
    if (document.isObject())
        return QList{document.object()};
    QList<QJsonObject> entries;
    for (const QJsonValue &entry : document.array()) {
        if (!entry.isObject())
            return badRequest(Reader::tr(
                "The list holds something that is not an object. Write each entry in braces."));
        entries.append(entry.toObject());
    }
    return entries;
}

} // namespace catalog
