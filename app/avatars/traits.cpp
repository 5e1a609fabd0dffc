// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/traits.h"

#include <algorithm>
#include <bit>

namespace avatars {

namespace {

std::uint8_t bitOf(std::uint8_t value)
{
    return static_cast<std::uint8_t>(1U << value);
}

/// The best score of a variant's tickets.
std::uint64_t score(std::uint64_t state, const Variant &variant)
{
    constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;
    std::uint64_t best = 0;
    std::uint64_t ticket = state ^ variant.id;
    for (int i = 0; i < variant.tickets; ++i) {
        ticket += kStep;
        best = std::max(best, mix(ticket));
    }
    return best;
}

/// Two passes at most: when mood and styling leave nothing of what is allowed, the user's wish wins over them.
std::uint8_t pick(const Identity &identity, Part part, const Allowed &allowed, std::uint8_t moods,
                  std::uint8_t stylings)
{
    const PartInfo &table = info(part);
    const std::uint64_t mask = allowed.masks[std::size_t(part)];
    if (allowed.isLocked(part))
        return static_cast<std::uint8_t>(std::countr_zero(mask));
    const std::uint64_t state = identity.bits(table.id);
    for (const bool strict : {true, false}) {
        std::uint64_t best = 0;
        std::uint8_t chosen = 0;
        for (std::size_t v = 0; v < table.variants.size(); ++v) {
            const Variant &variant = table.variants[v];
            if ((mask >> v & 1) == 0 || (strict && ((variant.moods & moods) == 0 || (variant.stylings & stylings) == 0)))
                continue;
            const std::uint64_t points = score(state, variant);
            if (points > best) {
                best = points;
                chosen = static_cast<std::uint8_t>(v);
            }
        }
        if (best > 0)
            return chosen;
    }
    return 0;
}

/// What a style looks like under a hat.
Hair underHat(Hair hair)
{
    switch (hair) {
    case Hair::Quiff:
    case Hair::Mohawk:
    case Hair::FlatTop:
    case Hair::Undercut:
    case Hair::SlickBack:
        return Hair::Crew;
    case Hair::TopBun:
    case Hair::SpaceBuns:
        return Hair::LowBun;
    case Hair::HalfUp:
        return Hair::LongStraight;
    case Hair::Ponytail:
        return Hair::SideBraid;
    case Hair::CurlyTop:
        return Hair::CurlyShort;
    case Hair::AfroBig:
    case Hair::AfroPuffs:
        return Hair::CurlyBob;
    default:
        return hair;
    }
}

bool isHat(Covering covering)
{
    switch (covering) {
    case Covering::Turban:
    case Covering::Cap:
    case Covering::Beanie:
    case Covering::Beret:
    case Covering::BucketHat:
    case Covering::SunHat:
    case Covering::Bandana:
        return true;
    default:
        return false;
    }
}

bool sitsInHair(Extra extra)
{
    return extra == Extra::Headphones || extra == Extra::Flower || extra == Extra::HairClip;
}

bool needsEar(Extra extra)
{
    switch (extra) {
    case Extra::Studs:
    case Extra::Hoops:
    case Extra::Drops:
    case Extra::HearingAid:
    case Extra::CochlearImplant:
        return true;
    default:
        return false;
    }
}

/// The rules between parts.
void settle(Traits &traits, const Allowed &allowed)
{
    const auto set = [&](Part part, auto value) {
        if (allowed.has(part, static_cast<std::uint8_t>(value)))
            traits[part] = static_cast<std::uint8_t>(value);
    };
    const Covering covering = traits.covering();
    if (isHat(covering))
        set(Part::Hair, underHat(traits.hair()));
    if (covering == Covering::Turban && traits.hair() != Hair::Bald)
        set(Part::Hair, Hair::Crew);
    if (covering == Covering::Headband && traits.hair() == Hair::Bald)
        set(Part::Covering, Covering::None);
    if (covering == Covering::Hijab) {
        set(Part::FacialHair, FacialHair::None);
        if (needsEar(traits.extra()) || traits.extra() == Extra::Scarf)
            set(Part::Extra, Extra::None);
    }
    if (sitsInHair(traits.extra())
        && (covering != Covering::None || traits.hair() == Hair::Bald || traits.hair() == Hair::Balding
            || traits.hair() == Hair::Buzz))
        set(Part::Extra, Extra::None);
    if (traits.extra() == Extra::Scarf && traits.facialHair() == FacialHair::LongBeard)
        set(Part::Extra, Extra::None);
}

} // namespace

std::optional<Part> partFromKey(QStringView key)
{
    for (std::size_t i = 0; i < kParts; ++i) {
        if (key == QLatin1String(info(Part(i)).key))
            return Part(i);
    }
    return std::nullopt;
}

std::optional<std::uint8_t> variantFromKey(Part part, QStringView key)
{
    const std::span<const Variant> variants = info(part).variants;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        if (key == QLatin1String(variants[i].key))
            return static_cast<std::uint8_t>(i);
    }
    return std::nullopt;
}

Traits choose(const Identity &identity, const Allowed &allowed)
{
    Traits traits;
    traits[Part::Styling] = pick(identity, Part::Styling, allowed, 0xff, 0xff);
    const std::uint8_t stylings = bitOf(traits[Part::Styling]);
    traits[Part::Mood] = pick(identity, Part::Mood, allowed, 0xff, stylings);
    const std::uint8_t moods = bitOf(traits[Part::Mood]);
    for (std::size_t i = 0; i < kParts; ++i) {
        const Part part{static_cast<std::uint8_t>(i)};
        if (part != Part::Styling && part != Part::Mood)
            traits[part] = pick(identity, part, allowed, moods, stylings);
    }
    settle(traits, allowed);
    return traits;
}

} // namespace avatars
