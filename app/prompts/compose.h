// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/style.h"

#include <QList>
#include <QString>

namespace prompts {

/// Part of every cache key: a change of any sentence or rule here raises it.
inline constexpr int kTemplateVersion = 1;

/// A piece of the prompt and where it came from.
struct Part
{
    QString role{}; ///< likeness, identity, one of the seven, or prompt
    QString text{};
    QString from{}; ///< likeness, seed, preset, scene or you

    bool operator==(const Part &) const = default;
};

struct Prompt
{
    QString text{};
    QString negative{}; ///< comma separated
    QList<Part> parts{}; ///< in the order of text

    bool operator==(const Prompt &) const = default;
};

struct Wish
{
    QString scene{}; ///< replaces the preset's background part
    QString prompt{}; ///< beats scene and preset
    QString identity{}; ///< block of words for a seed; empty for a photo
    bool withPhoto = false; ///< puts our likeness sentence first, unless the preset leaves it out

    bool operator==(const Wish &) const = default;
};

/// prompt beats style + scene beats style.
Prompt compose(const catalog::Style &style, const Wish &wish);

} // namespace prompts
