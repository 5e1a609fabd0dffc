// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/words.h"

#include "catalog/catalog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

using Field = history::Token::Field;

QString text(const char *source)
{
    return QCoreApplication::translate("HistoryWords", source);
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Person:
        return text("Person");
    case Field::Style:
        return text("Look");
    case Field::Model:
        return text("Model");
    case Field::Seed:
        return text("Seed");
    case Field::Size:
        return text("Size");
    case Field::Cost:
        return text("Cost");
    case Field::Date:
        return text("When");
    case Field::Before:
        return text("Before");
    case Field::After:
        return text("After");
    case Field::Kind:
        return text("Kind");
    case Field::Tag:
        return text("Tag");
    case Field::Id:
        return text("Number");
    default:
        return {};
    }
}

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("portrait"))
        return text("Portraits");
    if (kind == QLatin1String("avatar"))
        return text("Avatars");
    if (kind == QLatin1String("idphoto"))
        return text("ID photos");
    if (kind == QLatin1String("fallback"))
        return text("Fallbacks");
    return kind;
}

QString dateText(const QString &date)
{
    if (date == QLatin1String("today"))
        return text("Today");
    if (date == QLatin1String("week"))
        return text("This week");
    const QDate month = QDate::fromString(date, QStringLiteral("yyyy-MM"));
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : date;
}

} // namespace

QString styleName(const catalog::Catalog &catalog, const QString &key)
{
    const catalog::Style *style = catalog.style(key);
    return style ? QCoreApplication::translate("catalog", style->name.toUtf8().constData()) : key;
}

QString timeText(qint64 created)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(created);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (time.date() == today)
        return text("Today %1").arg(clock);
    if (time.date() == today.addDays(-1))
        return text("Yesterday %1").arg(clock);
    return QLocale().toString(time.date(), QStringLiteral("d MMM yyyy"));
}

QString valueText(const catalog::Catalog &catalog, Field field, const QString &value)
{
    switch (field) {
    case Field::Style:
        return styleName(catalog, value);
    case Field::Model:
        return catalog.model(value) ? catalog.model(value)->name : value;
    case Field::Kind:
        return kindText(value);
    case Field::Date:
        return dateText(value);
    case Field::Starred:
        return text("Starred");
    case Field::Fallback:
        return text("Fallbacks");
    default:
        return value;
    }
}

QString tokenText(const catalog::Catalog &catalog, const history::Token &token)
{
    const QString name = fieldName(token.field);
    const QString value = valueText(catalog, token.field, token.value);
    const QString shown = name.isEmpty() ? value : text("%1: %2").arg(name, value);
    return token.excluded ? text("not %1").arg(shown) : shown;
}

} // namespace ui
