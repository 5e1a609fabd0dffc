// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars::illustrated {

// Figures are filled, so none of them says that it is closed: it is taken so.

constexpr std::size_t pointsOf(Verb verb)
{
    return verb == Verb::Close ? 0 : verb == Verb::Cubic ? 3 : verb == Verb::Quad ? 2 : 1;
}

/// A closed figure from its right half; the left half is the mirror image drawn backwards. Ends that are not on the middle of
/// the canvas are joined with straight lines.
template <std::size_t N> consteval Outline<2 * N> symmetric(const Outline<N> &half)
{
    Outline<2 * N> out;
    const auto add = [&out](Point p) { out.points[out.pointCount++] = p; };
    const auto mirrored = [](Point p) { return Point{kCanvas - p.x, p.y}; };
    for (std::size_t i = 0; i < half.verbCount; ++i)
        out.verbs[out.verbCount++] = half.verbs[i];
    for (std::size_t i = 0; i < half.pointCount; ++i)
        add(half.points[i]);
    std::size_t left = half.pointCount;
    if (half.points[left - 1].x == kCanvas / 2) {
        --left;
    } else {
        out.verbs[out.verbCount++] = Verb::Line;
        add(mirrored(half.points[--left]));
    }
    for (std::size_t i = half.verbCount; i-- > 1;)
        out.verbs[out.verbCount++] = half.verbs[i];
    while (left-- > 0)
        add(mirrored(half.points[left]));
    return out;
}

/// The figure and its mirror image about \p middle (tenths), drawn backwards so that both wind alike.
template <std::size_t N> consteval Outline<2 * N> twice(const Outline<N> &one, std::int32_t middle = kCanvas / 2)
{
    Outline<2 * N> out;
    for (std::size_t i = 0; i < one.verbCount; ++i)
        out.verbs[out.verbCount++] = one.verbs[i];
    for (std::size_t i = 0; i < one.pointCount; ++i)
        out.points[out.pointCount++] = one.points[i];
    out.verbs[out.verbCount++] = Verb::Move;
    for (std::size_t i = one.verbCount; i-- > 1;)
        out.verbs[out.verbCount++] = one.verbs[i];
    for (std::size_t i = one.pointCount; i-- > 0;)
        out.points[out.pointCount++] = {2 * middle - one.points[i].x, one.points[i].y};
    return out;
}

/// Straight steps become arcs that swell to the left of their way (outwards on a clockwise figure) by \p percent of their
/// length.
template <std::size_t N> consteval Outline<2 * N> bumpy(const Outline<N> &plain, int percent)
{
    Outline<2 * N> out;
    Point here{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < plain.verbCount; ++i) {
        const Verb verb = plain.verbs[i];
        out.verbs[out.verbCount++] = verb == Verb::Line ? Verb::Quad : verb;
        if (verb == Verb::Line) {
            const Point to = plain.points[at];
            out.points[out.pointCount++] = {(here.x + to.x) / 2 + (to.y - here.y) * percent / 50,
                                            (here.y + to.y) / 2 - (to.x - here.x) * percent / 50};
        }
        for (std::size_t k = pointsOf(verb); k > 0; --k) {
            here = plain.points[at++];
            out.points[out.pointCount++] = here;
        }
    }
    return out;
}

template <std::size_t N> consteval auto symmetric(const char (&text)[N])
{
    return symmetric(outline(text));
}
template <std::size_t N> consteval auto twice(const char (&text)[N])
{
    return twice(outline(text));
}
template <std::size_t N> consteval auto bumpy(const char (&text)[N], int percent)
{
    return bumpy(outline(text), percent);
}

/// One sitting: who is drawn, with which light, and where head and face are. Art stands on the canvas of the outlines, for a
/// head of middle width that is not mirrored.
struct Portrait
{
    const Traits &traits;
    const Palette &palette;
    Detail detail;
    Scene &scene;
    Placement body{};
    Placement still{}; ///< the body's, never mirrored
    Placement head{};
    Placement face{}; ///< the head's, features moved up or down
    Placement lit{}; ///< the face's, never mirrored: for lights and shades
    Paint skin{};
    Paint hair{};

    bool isSmall() const { return detail == Detail::Small; }
    bool isLarge() const { return detail == Detail::Large; }

    void onBody(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, body); }
    void onHead(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, head); }
    void onFace(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, face); }
    /// Round wherever it is placed.
    void dot(Point centre, std::int32_t radius, const Paint &paint, const Placement &place) const
    {
        scene.circle(place(centre), isSmall() ? radius * 9 / 8 : radius, paint);
    }
    /// Adds figures to the shape begun last.
    void join(const OutlineView &outline, const Placement &place) const;
    /// Round light at \p centre that falls off to the shade at \p radius; a flat colour in a small picture.
    Paint lighted(const Swatch &swatch, Point centre, std::int32_t radius) const;
};

/// The light on a smooth surface.
inline Paint glint(std::uint8_t percent)
{
    return fill(Rgb{255, 255, 255}, percent);
}

inline constexpr Rgb kGold{0xff, 0xcc, 0x55};
inline constexpr Rgb kWhite{0xff, 0xff, 0xff};

/// A colour of three hexadecimal digits, for small things on which nobody sees the difference: it makes the file smaller.
constexpr Rgb brief(Rgb colour)
{
    const auto part = [](int value) { return static_cast<std::uint8_t>((value + 8) / 17 * 17); };
    return {part(colour.r), part(colour.g), part(colour.b)};
}

/// How bright a colour looks, 0 … 255; good enough to choose between two inks.
constexpr int brightness(Rgb colour)
{
    return (colour.r * 2 + colour.g * 5 + colour.b) / 8;
}

/// \p share percent of \p other in \p colour.
constexpr Rgb blended(Rgb colour, Rgb other, int share)
{
    const auto part = [share](int a, int b) { return static_cast<std::uint8_t>(a + (b - a) * share / 100); };
    return {part(colour.r, other.r), part(colour.g, other.g), part(colour.b, other.b)};
}

/// What is worn on the skin in the accent colour, lighter where it would sink into the skin.
inline Rgb wornColour(const Palette &palette)
{
    constexpr int kLeast = 30;
    const int apart = brightness(palette.accent.base) - brightness(palette.skin.base);
    return apart > kLeast || apart < -kLeast ? palette.accent.base : palette.accent.line;
}
/// Lines of mouth and closed eyes: ink, on the darkest skins the colour of the lips in light.
inline Rgb faceLine(const Palette &palette)
{
    constexpr int kDark = 64;
    return brightness(palette.skin.base) < kDark ? palette.lips.light : brief(palette.ink);
}

} // namespace avatars::illustrated
