// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/outline.h"

#include <vector>

namespace avatars {

class Scene;

/// Cuts outlines to a tile with round corners (a circle, when the corner is half the canvas): what lies outside is replaced
/// by its projection from the middle of the tile onto the edge, so every point inside keeps its winding number.
class Clipper
{
public:
    /// \param corner  radius in tenths, 1 … kCanvas / 2
    explicit Clipper(std::int32_t corner) : m_corner(corner) { }

    /// Whether the whole outline, its handles too, lies inside.
    bool contains(const OutlineView &outline) const;
    /// Appends the cut outline to the shape begun last; every figure is taken as closed.
    void cut(const OutlineView &outline, Scene &scene);

private:
    struct Place
    {
        double x = 0;
        double y = 0;
    };
    /// A piece of a figure: a cubic inside, or the samples of a stretch outside.
    struct Piece
    {
        bool isInside = false;
        bool isStraight = false;
        Place p[4]{};
    };

    bool holds(const Place &p) const;
    void figure(Scene &scene);
    void addSegment(const Place &a, const Place &b, const Place &c, const Place &d, bool isStraight);
    /// One straight side or a part of one corner.
    void along(Scene &scene, const Place &from, const Place &to) const;
    static double turnOf(const Place &p);
    /// How far the middle of the tile sees the piece go round; 4 is once.
    static double turnAlong(const Piece &piece);
    /// From \p from to \p to along the edge; \p turn > 0: clockwise on the screen.
    void walk(Scene &scene, const Place &from, const Place &to, double turn) const;
    void emitFigure(Scene &scene, std::size_t first) const;
    void wholeEdge(Scene &scene) const;

    double m_corner;
    std::vector<Piece> m_pieces;
};

} // namespace avatars
