// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/avatardefaults.h"

#include "settings/settings.h"

#include <algorithm>

namespace studio {

namespace {

using Cjk = avatars::InitialsRules::Cjk;

constexpr qsizetype kHexLength = 7; ///< of #rrggbb
const auto kGivenTwo = QStringLiteral("givenTwo");

bool has(const QList<BrandColour> &brands, avatars::Rgb colour)
{
    return std::any_of(brands.begin(), brands.end(),
        [=](const BrandColour &brand) { return brand.colour == colour; });
}

bool isMovable(ChainStep step)
{
    return step != ChainStep::Photo && step != ChainStep::Default;
}

} // namespace

QList<BrandColour> brandsOf(const settings::Settings &settings)
{
    QList<BrandColour> brands;
    const auto stored = settings.value(settings::kAvatarBrands);
    for (const QString &entry : stored) {
        const auto colour = avatars::rgbFromHex(entry.left(kHexLength));
        if (colour && !has(brands, *colour) && brands.size() < kMostBrands)
            brands.append({*colour, entry.mid(kHexLength).simplified()});
    }
    const auto usual = defaultBrandOf(settings);
    if (usual && !has(brands, *usual)) {
        if (brands.size() == kMostBrands)
            brands.removeLast();
        brands.append({*usual, {}});
    }
    return brands;
}

void setBrands(settings::Settings &settings, const QList<BrandColour> &brands)
{
    QStringList entries;
    for (const BrandColour &brand : brands)
        entries.append((brand.colour.hex() + u' ' + brand.name).simplified());
    settings.setValue(settings::kAvatarBrands, entries);
}

std::optional<avatars::Rgb> defaultBrandOf(const settings::Settings &settings)
{
    return avatars::rgbFromHex(settings.value(settings::kAvatarBrand));
}

void setDefaultBrand(settings::Settings &settings, const std::optional<avatars::Rgb> &brand)
{
    settings.setValue(settings::kAvatarBrand, brand ? brand->hex() : QString());
}

QStringList initialsLocales()
{
    return {QString(), QStringLiteral("az"), QStringLiteral("fr"), QStringLiteral("de"),
        QStringLiteral("pt"), QStringLiteral("tr")};
}

avatars::InitialsRules initialsRulesOf(const settings::Settings &settings)
{
    const QString locale = settings.value(settings::kInitialsLocale);
    return {.skipParticles = settings.value(settings::kInitialsSkipParticles),
        .cjk = settings.value(settings::kInitialsCjk) == kGivenTwo ? Cjk::GivenTwo : Cjk::One,
        .arabicTwo = settings.value(settings::kInitialsArabicTwo),
        .dutchIj = settings.value(settings::kInitialsDutchIj),
        .locale = initialsLocales().contains(locale) ? locale : QString()};
}

void setInitialsRules(settings::Settings &settings, const avatars::InitialsRules &rules)
{
    settings.setValue(settings::kInitialsSkipParticles, rules.skipParticles);
    settings.setValue(settings::kInitialsCjk,
        rules.cjk == Cjk::GivenTwo ? kGivenTwo : settings::kInitialsCjk.fallback);
    settings.setValue(settings::kInitialsArabicTwo, rules.arabicTwo);
    settings.setValue(settings::kInitialsDutchIj, rules.dutchIj);
    settings.setValue(settings::kInitialsLocale, rules.locale);
}

avatars::Wish defaultWish(const settings::Settings &settings)
{
    avatars::Wish wish{
        .brand = defaultBrandOf(settings), .rules = initialsRulesOf(settings)};
    const auto usualSize = wish.size;
    if (const auto kind = avatars::kindFromKey(settings.value(settings::kAvatarKind)))
        wish.kind = *kind;
    if (const auto shape = avatars::shapeFromKey(settings.value(settings::kAvatarShape)))
        wish.shape = *shape;
    wish.size = settings.value(settings::kAvatarSize);
    if (!wish.check())
        wish.size = usualSize;
    return wish;
}

QList<ChainChoice> usualChainChoices()
{
    QList<ChainChoice> choices;
    for (const ChainStep step : usualChainOrder()) {
        if (isMovable(step))
            choices.append({step});
    }
    return choices;
}

QList<ChainChoice> chainChoicesOf(const settings::Settings &settings)
{
    const auto stored = chainOrder(settings.value(settings::kAvatarChain));
    const auto without = chainOrder(settings.value(settings::kAvatarChainWithout));
    if (!stored || !without)
        return usualChainChoices();
    auto steps = *stored;
    // A step that the file does not name yet keeps its usual place.
    const auto usual = usualChainOrder();
    for (qsizetype i = 0; i < usual.size(); ++i) {
        if (!steps.contains(usual.at(i)))
            steps.insert(std::min(i, steps.size() - 1), usual.at(i));
    }
    QList<ChainChoice> choices;
    for (const ChainStep step : std::as_const(steps)) {
        if (isMovable(step))
            choices.append({step, !without->contains(step)});
    }
    return choices;
}

void setChainChoices(settings::Settings &settings, const QList<ChainChoice> &choices)
{
    QStringList order;
    QStringList without;
    for (const ChainChoice &choice : choices) {
        order.append(chainStepKey(choice.step));
        if (!choice.used)
            without.append(chainStepKey(choice.step));
    }
    settings.setValue(settings::kAvatarChain, order);
    settings.setValue(settings::kAvatarChainWithout, without);
}

QList<ChainStep> chainOrderOf(const settings::Settings &settings)
{
    QList<ChainStep> order{ChainStep::Photo};
    const auto choices = chainChoicesOf(settings);
    for (const ChainChoice &choice : choices) {
        if (choice.used)
            order.append(choice.step);
    }
    order.append(ChainStep::Default);
    return order;
}

ChainStep answersBefore(const QList<ChainChoice> &choices, qsizetype at)
{
    for (qsizetype i = 0; i < at; ++i) {
        // Letters need no more than a drawing does, but also answer where only a name was given.
        const bool answers = choices.at(i).step == ChainStep::Initials
            || (choices.at(i).step == ChainStep::Drawn && choices.at(at).step != ChainStep::Initials);
        if (choices.at(i).used && answers)
            return choices.at(i).step;
    }
    return ChainStep::Default;
}

} // namespace studio
