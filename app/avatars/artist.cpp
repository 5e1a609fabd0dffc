// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"

#include "avatars/kinds/clay.h"
#include "avatars/kinds/flat.h"
#include "avatars/kinds/illustrated.h"
#include "avatars/kinds/monogram.h"
#include "avatars/kinds/motif.h"
#include "avatars/kinds/pixel.h"
#include "avatars/paint.h"
#include "avatars/svg.h"

#include <QJsonArray>

namespace avatars {

namespace {

/// The pictures that share their choices: one person has one face in all kinds of character, one colour in all letters.
QByteArrayView familyOf(Kind kind)
{
    return isCharacter(kind) ? QByteArrayView("character") : kind == Kind::Motif ? QByteArrayView("motif")
                                                                                  : QByteArrayView("letters");
}

/// The stem of the ids in an SVG: 48 bits, so that of a thousand different pictures on one page no two clash.
quint64 hashOf(const Identity &identity, const Wish &wish)
{
    quint64 hash = mix(identity.words[0] ^ (quint64(wish.kind) << 16 | quint64(wish.shape) << 8
                                            | quint64(detailFor(wish.size))));
    if (wish.brand)
        hash = mix(hash ^ (quint64(wish.brand->r) << 16 | quint64(wish.brand->g) << 8 | wish.brand->b));
    for (const std::uint64_t mask : wish.allowed.masks)
        hash = mix(hash ^ mask);
    return hash >> 16;
}

QJsonObject swatchJson(const char *name, Rgb colour, Rgb against)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("hex"), colour.hex()},
            {QStringLiteral("contrast"), qRound(contrast(colour, against) * 100) / 100.0}};
}

} // namespace

core::Result<> Artist::draw(const core::Seed &seed, const Wish &wish)
{
    if (const auto checked = wish.check(); !checked)
        return checked;
    m_seed = seed;
    m_wish = wish;
    m_identity = identify(seed, familyOf(wish.kind), wish.counter);
    makeColours(wish.brand);
    m_scene.clear();
    const Detail detail = detailFor(wish.size);
    if (isCharacter(wish.kind))
        drawCharacter(detail);
    else if (wish.kind == Kind::Motif)
        drawMotif(m_identity, colours(), detail, m_scene);
    else
        drawLetters(detail);
    m_scene.clip(wish.shape);
    return {};
}

void Artist::drawCharacter(Detail detail)
{
    m_traits = choose(m_identity, m_wish.allowed);
    m_palette = paletteOf(m_traits, colours());
    switch (m_wish.kind) {
    case Kind::Illustrated:
        return drawIllustrated(m_traits, m_palette, detail, m_scene);
    case Kind::Clay:
        return drawClay(m_traits, m_palette, detail, m_scene);
    case Kind::Pixel:
        return drawPixel(m_traits, m_palette, detail, m_scene);
    default:
        return drawFlat(m_traits, m_palette, detail, m_scene);
    }
}

void Artist::drawLetters(Detail detail)
{
    m_tile = tileColours(m_identity, m_wish.brand);
    const Initials initials = this->initials();
    if (m_wish.kind == Kind::Monogram)
        return drawMonogram(m_identity, m_tile, initials, m_letters, detail, m_scene);
    placeLetters(initials, {.radius = detail == Detail::Small ? 1100 : 930}, m_letters);
    drawInitials(m_identity, m_tile, m_letters, detail, m_scene);
}

Initials Artist::initials() const
{
    return m_wish.name.isEmpty() ? initialsOf(m_seed ? m_seed->text() : QString(), m_wish.rules)
                                 : initialsOf(m_wish.name, m_wish.rules);
}

const Colours &Artist::colours() const
{
    return m_wish.brand ? m_brandColours : Colours::wheel();
}

void Artist::makeColours(const std::optional<Rgb> &brand)
{
    if (brand && brand != m_brand)
        m_brandColours = Colours::ofBrand(*brand);
    m_brand = brand;
}

QByteArray Artist::svg(int size, const QString &title) const
{
    const quint64 stem = m_scene.gradients().empty() ? 0 : hashOf(m_identity, m_wish); // no gradient, no id
    return toSvg(m_scene, {.size = size, .title = title, .idHash = stem});
}

QImage Artist::image(int size) const
{
    return toImage(m_scene, size);
}

IdentityBlock Artist::prompt() const
{
    if (isCharacter(m_wish.kind))
        return identityBlock(m_identity, m_traits, m_palette);
    // Letters and patterns have a person too, should a model be asked for one.
    const Identity person = m_seed ? identify(*m_seed, familyOf(Kind::Flat), m_wish.counter) : m_identity;
    const Traits traits = choose(person, m_wish.allowed);
    return identityBlock(person, traits, paletteOf(traits, colours()));
}

QJsonObject Artist::traitsJson() const
{
    QJsonObject json;
    if (isCharacter(m_wish.kind)) {
        for (std::size_t p = 0; p < kParts; ++p)
            json.insert(QLatin1String(info(Part(p)).key), QLatin1String(m_traits.key(Part(p))));
    } else if (m_wish.kind == Kind::Motif) {
        for (const auto &[key, value] : motifChoices(m_identity))
            json.insert(key, value);
    }
    json.insert(QStringLiteral("initials"), initials().text);
    return json;
}

QJsonArray Artist::paletteJson() const
{
    if (m_wish.kind == Kind::Initials || m_wish.kind == Kind::Monogram)
        return {swatchJson("tile", m_tile.tile, m_tile.ink), swatchJson("pattern", m_tile.pattern, m_tile.ink),
                swatchJson("ink", m_tile.ink, m_tile.tile)};
    const Rgb backdrop = isCharacter(m_wish.kind) ? m_palette.backdrop.base : motifBackdrop(m_identity, colours());
    QJsonArray list{swatchJson("backdrop", backdrop, inkOn(backdrop))};
    if (!isCharacter(m_wish.kind))
        return list;
    const std::pair<const char *, Rgb> rest[] = {{"skin", m_palette.skin.base},
                                                 {"hair", m_palette.hair.base},
                                                 {"clothing", m_palette.clothing.base},
                                                 {"accent", m_palette.accent.base}};
    for (const auto &[name, colour] : rest)
        list.append(swatchJson(name, colour, backdrop));
    return list;
}

QJsonObject Artist::facts() const
{
    const IdentityBlock block = prompt();
    const bool letters = m_wish.kind == Kind::Initials || m_wish.kind == Kind::Monogram;
    return {{QStringLiteral("seed_hash"), m_seed ? m_seed->hash() : QString()},
            {QStringLiteral("kind"), kindKey(m_wish.kind)},
            {QStringLiteral("contract"), m_wish.contract},
            {QStringLiteral("counter"), m_wish.counter},
            {QStringLiteral("traits"), traitsJson()},
            {QStringLiteral("palette"), paletteJson()},
            {QStringLiteral("letters"), letters ? m_letters.sourceName() : QStringLiteral("own")},
            {QStringLiteral("prompt"), block.sentence},
            {QStringLiteral("tags"), block.tags},
            {QStringLiteral("negative"), negativeWords()},
            {QStringLiteral("model_seed"), qint64(block.modelSeed)}};
}

} // namespace avatars
