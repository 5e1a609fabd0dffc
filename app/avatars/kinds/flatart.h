// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars::flat {

/// A closed figure from its one half, which goes from the middle of the canvas to the middle: the other half is
/// its mirror image, drawn backwards.
template <std::size_t N> consteval Outline<2 * N> symmetric(const Outline<N> &half)
{
    Outline<2 * N> out;
    const auto add = [&](Point p, bool isMirrored) {
        out.points[out.pointCount++] = {isMirrored ? kCanvas - p.x : p.x, p.y};
    };
    for (std::size_t i = 0; i < half.verbCount; ++i)
        out.verbs[out.verbCount++] = half.verbs[i];
    for (std::size_t i = 0; i < half.pointCount; ++i)
        add(half.points[i], false);
    std::size_t at = half.pointCount - 1;
    for (std::size_t i = half.verbCount; i-- > 1;) {
        const Verb verb = half.verbs[i];
        if (verb == Verb::Line && i + 1 == half.verbCount) {
            // A straight step to the middle goes on over it.
            out.points[out.pointCount - 1] = {kCanvas - half.points[--at].x, half.points[at].y};
            continue;
        }
        if (verb == Verb::Line && i == 1)
            break;
        out.verbs[out.verbCount++] = verb;
        for (int k = verb == Verb::Cubic ? 3 : verb == Verb::Quad ? 2 : 1; k > 0; --k)
            add(half.points[--at], true);
    }
    out.verbs[out.verbCount++] = Verb::Close;
    return out;
}
template <std::size_t N> consteval auto symmetric(const char (&text)[N])
{
    return symmetric(outline(text));
}

/// Straight steps become arcs that swell to the left of their direction (outwards on a clockwise figure) by
/// \p percent of their length.
template <std::size_t N> consteval Outline<2 * N> scalloped(const Outline<N> &plain, int percent)
{
    Outline<2 * N> out;
    Point here{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < plain.verbCount; ++i) {
        const Verb verb = plain.verbs[i];
        out.verbs[out.verbCount++] = verb == Verb::Line ? Verb::Quad : verb;
        if (verb == Verb::Line) {
            const Point to = plain.points[at];
            // A parabola reaches half as far as its handle.
            out.points[out.pointCount++] = {(here.x + to.x) / 2 + (to.y - here.y) * percent / 50,
                                            (here.y + to.y) / 2 - (to.x - here.x) * percent / 50};
        }
        for (int k = verb == Verb::Close ? 0 : verb == Verb::Cubic ? 3 : verb == Verb::Quad ? 2 : 1; k > 0; --k) {
            here = plain.points[at++];
            out.points[out.pointCount++] = here;
        }
    }
    return out;
}
template <std::size_t N> consteval auto scalloped(const char (&text)[N], int percent)
{
    return scalloped(outline(text), percent);
}

/// The person being drawn, and where on the tile its parts go: the art is made for a head of middle size, about
/// the middle of the canvas.
struct Sitter
{
    const Traits &traits;
    const Palette &palette;
    Detail detail;
    Scene &scene;
    Placement body{};
    Placement head{};
    Placement face{}; ///< the head's, features moved up or down

    bool isSmall() const { return detail == Detail::Small; }
    bool isLarge() const { return detail == Detail::Large; }

    void onBody(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, body); }
    void onHead(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, head); }
    void onFace(const OutlineView &outline, const Paint &paint) const { scene.add(outline, paint, face); }

    /// One shape of two figures: the outline and its mirror image.
    void twice(const OutlineView &outline, const Paint &paint, const Placement &place) const
    {
        scene.add(outline, paint, place);
        join(outline, place.after(Placement::mirrored()));
    }
    /// Adds a figure to the shape begun last.
    void join(const OutlineView &outline, const Placement &place) const;
};

/// How bright a colour looks, 0 … 255; good enough to choose between two inks.
constexpr int brightness(Rgb colour)
{
    return (colour.r * 2 + colour.g * 5 + colour.b) / 8;
}

/// Too close in brightness to tell apart at a glance.
constexpr bool isClose(Rgb one, Rgb other)
{
    const int apart = brightness(one) - brightness(other);
    return apart < 45 && apart > -45;
}

} // namespace avatars::flat
