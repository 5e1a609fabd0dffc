// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/words.h"

#include "catalog/catalog.h"
#include "ui/create/seedwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

using Field = history::Token::Field;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString fieldName(Field field)
{
    switch (field) {
    case Field::Person:
        return Words::tr("Person");
    case Field::Style:
        return Words::tr("Look");
    case Field::Model:
        return Words::tr("Model");
    case Field::Seed:
        return Words::tr("Seed");
    case Field::Size:
        return Words::tr("Size");
    case Field::Cost:
        return Words::tr("Cost");
    case Field::Date:
        return Words::tr("When");
    case Field::Before:
        return Words::tr("Before");
    case Field::After:
        return Words::tr("After");
    case Field::Kind:
        return Words::tr("Kind");
    case Field::Tag:
        return Words::tr("Tag");
    case Field::Id:
        return Words::tr("Number");
    default:
        return {};
    }
}

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("portrait"))
        return Words::tr("Portraits");
    if (kind == QLatin1String("avatar"))
        return Words::tr("Avatars");
    if (kind == QLatin1String("idphoto"))
        return Words::tr("ID photos");
    if (kind == QLatin1String("fallback"))
        return Words::tr("Fallbacks");
    return kind;
}

QString dateText(const QString &date)
{
    if (date == QLatin1String("today"))
        return Words::tr("Today");
    if (date == QLatin1String("week"))
        return Words::tr("This week");
    const QDate month = QDate::fromString(date, QStringLiteral("yyyy-MM"));
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : date;
}

} // namespace

QString styleName(const catalog::Catalog &catalog, const QString &key)
{
    if (const catalog::Style *style = catalog.style(key))
        return QCoreApplication::translate("catalog", style->name.toUtf8().constData());
    const auto kind = avatars::kindFromKey(key);
    return kind ? kindText(*kind) : key;
}

QString timeText(qint64 created)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(created);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (time.date() == today)
        return Words::tr("Today %1").arg(clock);
    if (time.date() == today.addDays(-1))
        return Words::tr("Yesterday %1").arg(clock);
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
        return Words::tr("Starred");
    case Field::Fallback:
        return Words::tr("Fallbacks");
    default:
        return value;
    }
}

QString tokenText(const catalog::Catalog &catalog, const history::Token &token)
{
    const QString name = fieldName(token.field);
    const QString value = valueText(catalog, token.field, token.value);
    const QString shown = name.isEmpty() ? value : Words::tr("%1: %2").arg(name, value);
    return token.excluded ? Words::tr("not %1").arg(shown) : shown;
}

} // namespace ui
