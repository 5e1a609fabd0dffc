// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/condition.h"

#include "history/rows.h"

#include <QDateTime>
#include <QRegularExpression>

namespace history {

namespace {

using Field = Token::Field;

/// Matches no row: what a value that makes no sense finds.
const Condition &nothing()
{
    static const Condition none{QStringLiteral("0"), {}};
    return none;
}

/// Different values of an indexed column, by jumping from one to the next.
core::Result<QStringList> valuesOf(Connection &database, const QString &column)
{
    return readTexts(database,
        QStringLiteral("WITH RECURSIVE v (x) AS (SELECT min(%1) FROM portrait UNION ALL SELECT "
                       "(SELECT min(%1) FROM "
                       "portrait WHERE %1 > x) FROM v WHERE x IS NOT NULL) SELECT x FROM v WHERE x "
                       "IS NOT NULL")
            .arg(column));
}

/// The value that was typed, else all that begin with it, else all that contain it.
core::Result<Condition> named(Connection &database, const QString &column, const QString &value)
{
    const auto all = valuesOf(database, column);
    if (!all)
        return all.error();
    QStringList exact;
    QStringList begins;
    QStringList contains;
    for (const QString &name : *all) {
        if (name.compare(value, Qt::CaseInsensitive) == 0)
            exact << name;
        if (name.startsWith(value, Qt::CaseInsensitive))
            begins << name;
        if (name.contains(value, Qt::CaseInsensitive))
            contains << name;
    }
    const QStringList &best = !exact.isEmpty() ? exact : !begins.isEmpty() ? begins : contains;
    if (best.isEmpty())
        return nothing();
    Condition condition;
    for (const QString &name : best)
        condition.values << name;
    const QString marks = QStringList(best.size(), QStringLiteral("?")).join(u',');
    condition.sql = best.size() == 1 ? column + QStringLiteral(" = ?")
                                     : column + QStringLiteral(" IN (%1)").arg(marks);
    return condition;
}

Condition sizeOf(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$"));
    const auto match = form.match(value);
    if (match.hasMatch()) {
        return {QStringLiteral("width = ? AND height = ?"),
            {match.captured(1).toInt(), match.captured(2).toInt()}};
    }
    if (value == QLatin1String("portrait"))
        return {QStringLiteral("height > width"), {}};
    if (value == QLatin1String("landscape"))
        return {QStringLiteral("width > height"), {}};
    return value == QLatin1String("square") ? Condition{QStringLiteral("width = height"), {}}
                                            : nothing();
}

Condition costOf(const QString &value)
{
    static const QRegularExpression form(
        QStringLiteral("^([<>]?)(\\d{1,9}(?:\\.\\d{0,6})?)(?:-(\\d{1,9}(?:\\.\\d{0,6})?))?$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return nothing();
    const qint64 first = qRound64(match.captured(2).toDouble() * 1e6);
    if (!match.captured(3).isEmpty() && match.captured(1).isEmpty()) {
        return {QStringLiteral("billed_micros BETWEEN ? AND ?"),
            {first, qRound64(match.captured(3).toDouble() * 1e6)}};
    }
    const QString sign = match.captured(1).isEmpty() ? QStringLiteral("=") : match.captured(1);
    return {QStringLiteral("billed_micros %1 ?").arg(sign), {first}};
}

Condition timeOf(const Token &token, qint64 now)
{
    const auto period = periodOf(token.value, now);
    if (!period)
        return nothing();
    if (token.field == Field::Before)
        return {QStringLiteral("created < ?"), {period->from}};
    if (token.field == Field::After)
        return {QStringLiteral("created >= ?"), {period->to}};
    return {QStringLiteral("created >= ? AND created < ?"), {period->from, period->to}};
}

} // namespace

std::optional<Period> periodOf(const QString &value, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QDate first;
    QDate after;
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    const auto match = form.match(value);
    if (value.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0) {
        first = today;
        after = today.addDays(1);
    } else if (value.compare(QLatin1String("week"), Qt::CaseInsensitive) == 0) {
        first = today.addDays(1 - today.dayOfWeek());
        after = first.addDays(7);
    } else if (match.hasMatch()) {
        const bool hasMonth = !match.captured(2).isEmpty();
        const bool hasDay = !match.captured(3).isEmpty();
        first = QDate(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
            hasDay ? match.captured(3).toInt() : 1);
        after = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    }
    if (!first.isValid() || !after.isValid())
        return {};
    return Period{first.startOfDay().toMSecsSinceEpoch(), after.startOfDay().toMSecsSinceEpoch()};
}

core::Result<Condition> conditionOf(Connection &database, const Token &token, qint64 now)
{
    switch (token.field) {
    case Field::Person:
        return Condition{
            QStringLiteral("person IN (SELECT id FROM person WHERE instr(key, ?) > 0)"),
            {textValue(foldedKey(token.value))}};
    case Field::Style:
        return named(database, QStringLiteral("style"), token.value);
    case Field::Model:
        return named(database, QStringLiteral("model"), token.value);
    case Field::Kind:
        return Condition{QStringLiteral("kind = ?"), {token.value.toLower()}};
    case Field::Seed:
        return Condition{QStringLiteral("seed <> '' AND seed = ?"), {textValue(token.value)}};
    case Field::Size:
        return sizeOf(token.value.toLower());
    case Field::Cost:
        return costOf(token.value);
    case Field::Date:
    case Field::Before:
    case Field::After:
        return timeOf(token, now);
    case Field::Tag:
        return Condition{
            QStringLiteral(
                "id IN (SELECT x.portrait FROM tag t JOIN portrait_tag x ON x.tag = t.id "
                "WHERE t.key = ?)"),
            {textValue(foldedKey(token.value))}};
    case Field::Id:
        return Condition{QStringLiteral("id = ?"), {token.value.toLongLong()}};
    case Field::Starred:
        return Condition{QStringLiteral("starred = 1"), {}};
    case Field::Fallback:
        return Condition{QStringLiteral("kind = 'fallback'"), {}};
    case Field::Text:
    case Field::Phrase:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace history
