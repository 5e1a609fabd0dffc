// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "studio/chain.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace settings {
class Settings;
}

namespace studio {

/// A colour of the user's palette.
struct BrandColour
{
    avatars::Rgb colour{};
    QString name{}; ///< the user's; may be empty

    bool operator==(const BrandColour &) const = default;
};

inline constexpr int kMostBrands = 24;

/// The palette, each colour once, at most kMostBrands; the default colour is always among them. What is stored and is no
/// colour is left out.
QList<BrandColour> brandsOf(const settings::Settings &settings);
/// Line breaks and blanks around the names are dropped.
void setBrands(settings::Settings &settings, const QList<BrandColour> &brands);
/// The colour of new avatars; none: the seed chooses.
std::optional<avatars::Rgb> defaultBrandOf(const settings::Settings &settings);
void setDefaultBrand(settings::Settings &settings, const std::optional<avatars::Rgb> &brand);

/// The languages that change initials, as InitialsRules::locale takes them; the first one is none.
QStringList initialsLocales();
avatars::InitialsRules initialsRulesOf(const settings::Settings &settings);
void setInitialsRules(settings::Settings &settings, const avatars::InitialsRules &rules);

/// What a new avatar starts with: the stored kind, shape, size, brand and initials rules. What is stored and is no good
/// counts as not stored.
avatars::Wish defaultWish(const settings::Settings &settings);

/// A step between photo and default.
struct ChainChoice
{
    ChainStep step = ChainStep::Drawn;
    bool used = true;

    bool operator==(const ChainChoice &) const = default;
};

QList<ChainChoice> usualChainChoices();
/// Cache, ai, drawn and initials, each once. The usual ones when the stored order names a step that does not exist.
QList<ChainChoice> chainChoicesOf(const settings::Settings &settings);
void setChainChoices(settings::Settings &settings, const QList<ChainChoice> &choices);
/// The stored order, for ChainWish::order. Photo is always the first, because nothing comes before a photo that was given.
QList<ChainStep> chainOrderOf(const settings::Settings &settings);
/// The step before \p choices[\p at] that always answers, so that this one is never asked; Default: there is none.
ChainStep answersBefore(const QList<ChainChoice> &choices, qsizetype at);

} // namespace studio
