// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

#include <array>

namespace avatars::clay {

/// What the big pieces are made of.
enum class Lump : std::uint8_t { Skin, Hair, Cloth, Accent };

/// The figure being modelled and the ways to press a piece onto it. Everything is drawn for a round head from (69, 60) to
/// (187, 169) that looks straight ahead.
class Figure
{
public:
    Figure(const Traits &theTraits, const Palette &thePalette, Detail theDetail, Scene &theScene);

    const Traits &traits;
    const Palette &palette;
    Detail detail;
    Scene &scene;
    Placement body{};
    Placement head{}; ///< also of the face
    Placement skull{}; ///< stretched to the face's shape: hair, hats and ears
    Placement jaw{}; ///< the same for beards, moved with the mouth
    std::int32_t eyeY = 0;
    std::int32_t eyeStep = 0; ///< from the middle to each eye
    std::int32_t mouthY = 0;

    bool isSmall() const { return detail == Detail::Small; }
    bool isLarge() const { return detail == Detail::Large; }
    /// A covering hides the top of the hair.
    bool isHatted() const;

    /// The lump's colour, with light at the upper left and shade at the lower right of the whole figure.
    Paint shaded(Lump lump);
    /// Rolls between two fingers, or balls where the line is but a point.
    void rolls(const OutlineView &lines, std::int32_t width, const Swatch &colours, const Placement &place);
    /// A ball flattened a little.
    void ball(Point centre, std::int32_t rx, std::int32_t ry, const Swatch &colours, const Placement &place);
    /// Thin lines or dots; left out in Small.
    void lines(const OutlineView &lines, std::int32_t width, Rgb colour, const Placement &place);
    /// One shape of two figures.
    void pair(const OutlineView &outline, const Paint &paint, const Placement &one, const Placement &other);
    /// Adds a figure to the shape drawn last.
    void join(const OutlineView &outline, const Placement &place);
    void piece(const OutlineView &outline, const Paint &paint, const Placement &place)
    {
        scene.add(outline, paint, place);
    }
    /// Stays upright and keeps its shape: \p place moves the centre and scales.
    void ellipse(Point centre, std::int32_t rx, std::int32_t ry, const Paint &paint, const Placement &place);
    void circle(Point centre, std::int32_t radius, const Paint &paint, const Placement &place)
    {
        ellipse(centre, radius, radius, paint, place);
    }
    /// On the face, about a place of its own.
    Placement at(std::int32_t x, std::int32_t y) const { return head.after(Placement::moved(x, y)); }

private:
    void layOut();
    const Swatch &swatch(Lump lump) const;

    std::array<std::int16_t, 4> m_gradients{-1, -1, -1, -1};
};

/// The outline of the head itself.
OutlineView headOutline(Face face);

} // namespace avatars::clay
