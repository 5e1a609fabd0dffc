// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/avatar.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace avatars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(avatars)
};

constexpr std::array kKinds{"flat", "illustrated", "clay", "pixel", "monogram", "initials", "motif"};
constexpr std::array kShapes{"square", "rounded", "circle"};
constexpr int kCounters = 9999;

core::Error bad(QString message)
{
    return {.code = core::Error::Code::BadRequest, .message = std::move(message)};
}

template <std::size_t N> std::optional<std::uint8_t> indexOf(const std::array<const char *, N> &keys, const QString &key)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<std::uint8_t>(i);
    }
    return std::nullopt;
}

template <std::size_t N> QStringList listOf(const std::array<const char *, N> &keys)
{
    QStringList list;
    for (const char *key : keys)
        list.append(QLatin1String(key));
    return list;
}

QJsonObject rulesToJson(const InitialsRules &rules)
{
    return {{QStringLiteral("skip_particles"), rules.skipParticles},
            {QStringLiteral("cjk"), rules.cjk == InitialsRules::Cjk::One ? QStringLiteral("one") : QStringLiteral("given_two")},
            {QStringLiteral("arabic_two"), rules.arabicTwo},
            {QStringLiteral("dutch_ij"), rules.dutchIj},
            {QStringLiteral("locale"), rules.locale}};
}

core::Result<InitialsRules> rulesFromJson(const QJsonObject &json)
{
    InitialsRules rules;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        if (key == u"skip_particles" && it->isBool())
            rules.skipParticles = it->toBool();
        else if (key == u"arabic_two" && it->isBool())
            rules.arabicTwo = it->toBool();
        else if (key == u"dutch_ij" && it->isBool())
            rules.dutchIj = it->toBool();
        else if (key == u"locale" && it->isString())
            rules.locale = it->toString();
        else if (key == u"cjk" && (*it == QLatin1String("one") || *it == QLatin1String("given_two")))
            rules.cjk = *it == QLatin1String("one") ? InitialsRules::Cjk::One : InitialsRules::Cjk::GivenTwo;
        else
            return bad(Words::tr("\"%1\" is no rule for initials, or its value is of the wrong type.").arg(key));
    }
    return rules;
}

/// Masks as lists of variant keys, only where something is left out.
QJsonObject allowedToJson(const Allowed &allowed)
{
    QJsonObject json;
    for (std::size_t p = 0; p < kParts; ++p) {
        const Part part{static_cast<std::uint8_t>(p)};
        QJsonArray keys;
        for (std::size_t v = 0; v < info(part).variants.size(); ++v) {
            if (allowed.has(part, static_cast<std::uint8_t>(v)))
                keys.append(QLatin1String(info(part).variants[v].key));
        }
        if (keys.size() < static_cast<qsizetype>(info(part).variants.size()))
            json.insert(QLatin1String(info(part).key), keys);
    }
    return json;
}

core::Result<> allow(Allowed &allowed, const QString &partKey, const QStringList &variants)
{
    const auto part = partFromKey(partKey);
    if (!part) {
        QStringList parts;
        for (std::size_t p = 0; p < kParts; ++p)
            parts.append(QLatin1String(info(Part(p)).key));
        return bad(Words::tr("There is no trait \"%1\". The traits are %2.").arg(partKey, parts.join(QStringLiteral(", "))));
    }
    std::uint64_t mask = 0;
    for (const QString &key : variants) {
        const auto variant = variantFromKey(*part, key);
        if (!variant) {
            QStringList known;
            for (const Variant &v : info(*part).variants)
                known.append(QLatin1String(v.key));
            return bad(Words::tr("The trait \"%1\" cannot be \"%2\". It can be %3.")
                           .arg(partKey, key, known.join(QStringLiteral(", "))));
        }
        mask |= std::uint64_t(1) << *variant;
    }
    if (mask == 0)
        return bad(Words::tr("The trait \"%1\" needs at least one value.").arg(partKey));
    allowed.masks[std::size_t(*part)] = mask;
    return {};
}

core::Result<Allowed> allowedFromJson(const QJsonObject &json)
{
    Allowed allowed;
    for (auto it = json.begin(); it != json.end(); ++it) {
        QStringList keys;
        for (const QJsonValue &value : it->toArray())
            keys.append(value.toString());
        if (const auto done = allow(allowed, it.key(), keys); !done)
            return done.error();
    }
    return allowed;
}

} // namespace

QStringList kindKeys()
{
    return listOf(kKinds);
}

QString kindKey(Kind kind)
{
    return QLatin1String(kKinds[std::size_t(kind)]);
}

core::Result<Kind> kindFromKey(const QString &key)
{
    if (const auto index = indexOf(kKinds, key))
        return Kind(*index);
    return bad(Words::tr("There is no kind \"%1\". The kinds are %2.").arg(key, kindKeys().join(QStringLiteral(", "))));
}

QString shapeKey(TileShape shape)
{
    return QLatin1String(kShapes[std::size_t(shape)]);
}

core::Result<TileShape> shapeFromKey(const QString &key)
{
    if (const auto index = indexOf(kShapes, key))
        return TileShape(*index);
    return bad(Words::tr("There is no shape \"%1\". The shapes are %2.")
                   .arg(key, listOf(kShapes).join(QStringLiteral(", "))));
}

core::Result<> Wish::check() const
{
    if (size < 1 || size > kLargest)
        return bad(Words::tr("The size %1 is out of range. An avatar has 1 to %2 pixels.").arg(size).arg(kLargest));
    if (counter < 0 || counter > kCounters)
        return bad(Words::tr("There is no alternative %1. They are numbered 0 to %2.").arg(counter).arg(kCounters));
    if (contract != kContract)
        return bad(Words::tr("Contract %1 is unknown here. This program draws contract %2.").arg(contract).arg(kContract));
    return {};
}

QJsonObject Wish::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), kindKey(kind)},
                     {QStringLiteral("shape"), shapeKey(shape)},
                     {QStringLiteral("size"), size},
                     {QStringLiteral("contract"), contract}};
    if (brand)
        json.insert(QStringLiteral("brand"), brand->hex());
    if (counter > 0)
        json.insert(QStringLiteral("counter"), counter);
    if (const QJsonObject traits = allowedToJson(allowed); !traits.isEmpty())
        json.insert(QStringLiteral("traits"), traits);
    if (rules != InitialsRules{})
        json.insert(QStringLiteral("initials"), rulesToJson(rules));
    return json;
}

core::Result<Wish> Wish::fromJson(const QJsonObject &json)
{
    Wish wish;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        core::Result<> read;
        const auto take = [&read](auto result, auto &into) {
            if (result)
                into = *result;
            else
                read = result.error();
        };
        if (key == u"kind")
            take(kindFromKey(it->toString()), wish.kind);
        else if (key == u"shape")
            take(shapeFromKey(it->toString()), wish.shape);
        else if (key == u"size" && it->isDouble())
            wish.size = it->toInt();
        else if (key == u"contract" && it->isDouble())
            wish.contract = it->toInt();
        else if (key == u"counter" && it->isDouble())
            wish.counter = it->toInt();
        else if (key == u"brand" && rgbFromHex(it->toString()))
            wish.brand = rgbFromHex(it->toString());
        else if (key == u"traits" && it->isObject())
            take(allowedFromJson(it->toObject()), wish.allowed);
        else if (key == u"initials" && it->isObject())
            take(rulesFromJson(it->toObject()), wish.rules);
        else
            return bad(Words::tr("\"%1\" is no property of an avatar, or its value is of the wrong type.").arg(key));
        if (!read)
            return read.error();
    }
    if (const auto checked = wish.check(); !checked)
        return checked.error();
    return wish;
}

core::Result<> lockTrait(Allowed &allowed, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        return bad(Words::tr("\"%1\" locks no trait. Write it as trait=value.").arg(assignment));
    return allow(allowed, assignment.left(equals), {assignment.mid(equals + 1)});
}

} // namespace avatars
