// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/record.h"

#include <algorithm>

namespace history {

namespace {

/// A seed may be a name or a mail address, and those do not go into files.
bool namesSomebody(const QString &seed, const QString &person)
{
    return seed.contains(u'@') || (!person.isEmpty() && seed.contains(person, Qt::CaseInsensitive));
}

QJsonObject withoutNames(QJsonObject json, const QString &person)
{
    json.remove(QLatin1String("person"));
    if (namesSomebody(json.value(QLatin1String("seed")).toString(), person))
        json.remove(QLatin1String("seed"));
    for (auto value = json.begin(); value != json.end(); ++value) {
        if (value->isObject())
            *value = withoutNames(value->toObject(), person);
    }
    return json;
}

} // namespace

QJsonObject recordOf(const core::Portrait &portrait)
{
    return {
        {QStringLiteral("id"), portrait.id.value},
        {QStringLiteral("created"), portrait.created},
        {QStringLiteral("kind"), core::kindName(portrait.kind)},
        {QStringLiteral("style"), portrait.style},
        {QStringLiteral("style_version"), portrait.styleVersion},
        {QStringLiteral("model"), portrait.model},
        {QStringLiteral("provider"), portrait.provider},
        {QStringLiteral("prompt"), portrait.prompt},
        {QStringLiteral("negative"), portrait.negative},
        {QStringLiteral("seed"),
            namesSomebody(portrait.seed, portrait.person) ? QString() : portrait.seed},
        {QStringLiteral("variant"), portrait.variant},
        {QStringLiteral("width"), portrait.size.width()},
        {QStringLiteral("height"), portrait.size.height()},
        {QStringLiteral("media_type"), portrait.mediaType},
        {QStringLiteral("origin"), core::originName(portrait.origin)},
        {QStringLiteral("answered_by"), portrait.answeredBy},
        {QStringLiteral("seconds"), portrait.seconds},
        {QStringLiteral("billed_micros"), portrait.billed.micros},
        {QStringLiteral("currency"), portrait.billed.currency},
        {QStringLiteral("cache_key"), portrait.cacheKey},
        {QStringLiteral("contract"), portrait.contract},
        {QStringLiteral("request"), withoutNames(portrait.settings, portrait.person)},
    };
}

core::Portrait portraitOf(const QJsonObject &record)
{
    const auto text = [&](const char *key) { return record.value(QLatin1String(key)).toString(); };
    const auto number = [&](const char *key) { return record.value(QLatin1String(key)).toInt(); };
    core::Portrait p;
    p.id.value = record.value(QLatin1String("id")).toInteger();
    p.created = record.value(QLatin1String("created")).toInteger();
    p.kind = core::kindFromName(text("kind"));
    p.style = text("style");
    p.styleVersion = number("style_version");
    p.model = text("model");
    p.provider = text("provider");
    p.cacheKey = text("cache_key");
    p.contract = number("contract");
    p.prompt = text("prompt");
    p.negative = text("negative");
    p.seed = text("seed");
    p.variant = number("variant");
    p.size = QSize(std::max(number("width"), 0), std::max(number("height"), 0));
    p.mediaType = text("media_type");
    p.origin = core::originFromName(text("origin"));
    p.answeredBy = text("answered_by");
    p.seconds = record.value(QLatin1String("seconds")).toDouble();
    p.billed.micros = record.value(QLatin1String("billed_micros")).toInteger();
    if (record.contains(QLatin1String("currency")))
        p.billed.currency = text("currency");
    p.settings = record.value(QLatin1String("request")).toObject();
    return p;
}

} // namespace history
