// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/colour.h"
#include "avatars/traits.h"

#include <array>
#include <optional>

namespace avatars {

/// A colour with the others that shade it; made by number, never by blending.
struct Swatch
{
    Rgb base{};
    Rgb shade{}; ///< away from the light
    Rgb light{}; ///< towards the light
    Rgb line{}; ///< details drawn on it: contrast with base at least 1.5

    bool operator==(const Swatch &) const = default;
};

/// Base and its shades.
Swatch swatch(Rgb base);

/// Backdrops and clothes of one family of twelve hues in three tones; made once and shared.
class Colours
{
public:
    enum Tone : std::uint8_t { Pale, Mid, Deep };

    /// The twelve hues of the wheel.
    static const Colours &wheel();
    /// Hue 0 in tone Mid is \p brand itself; the others are brand turned and toned.
    static Colours ofBrand(Rgb brand);

    const Swatch &at(int hue, Tone tone) const
    {
        return m_swatches[std::size_t(((hue % 12) + 12) % 12)][tone];
    }
    /// A quiet neighbour of at(hue, tone), for patterns on it.
    const Swatch &motif(int hue, Tone tone) const
    {
        return m_motifs[std::size_t(((hue % 12) + 12) % 12)][tone];
    }
    bool isBrand() const { return m_brand; }

private:
    void set(int hue, Tone tone, Rgb base);

    std::array<std::array<Swatch, 3>, 12> m_swatches{};
    std::array<std::array<Swatch, 3>, 12> m_motifs{};
    bool m_brand = false;
};

/// The colours of one character. Hair, skin and clothes stand out from the backdrop (hair at least 1.6 : 1 where the
/// backdrop's three tones allow it, clothes never equal to it).
struct Palette
{
    Swatch backdrop{};
    Swatch motif{}; ///< a quiet neighbour of the backdrop, for the pattern behind the person
    Swatch clothing{};
    Swatch undershirt{}; ///< stripes, shirt under a blazer
    Swatch accent{}; ///< glasses' frame, hat, clip, scarf
    Swatch skin{};
    Swatch hair{}; ///< beards too
    Swatch brows{}; ///< the hair's, darker; readable on the skin
    Swatch lips{};
    Rgb eye{}; ///< iris
    Rgb ink{}; ///< pupils, lashes, mouth lines: dark on light skins, still darker or lighter on dark ones
    Rgb white{255, 255, 255}; ///< eyeballs and teeth, a touch warm
    Colours::Tone tone = Colours::Pale; ///< of the backdrop, after it was made to stand out
    bool isBrand = false; ///< the backdrop's hue is the brand's, not the traits'

    bool operator==(const Palette &) const = default;
};

Palette paletteOf(const Traits &traits, const Colours &colours = Colours::wheel());

} // namespace avatars
