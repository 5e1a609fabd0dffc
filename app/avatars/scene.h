// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/colour.h"
#include "avatars/outline.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace avatars {

/// Moves, scales, mirrors and turns an outline: x' = (xx·x + xy·y) / 4096 + dx, and so for y; integers alone.
struct Placement
{
    static constexpr std::int32_t kOne = 4096;

    std::int32_t xx = kOne;
    std::int32_t xy = 0;
    std::int32_t yx = 0;
    std::int32_t yy = kOne;
    std::int32_t dx = 0; ///< tenths
    std::int32_t dy = 0;

    bool operator==(const Placement &) const = default;

    constexpr Point operator()(Point p) const
    {
        return {divided(xx * std::int64_t(p.x) + xy * std::int64_t(p.y)) + dx,
                divided(yx * std::int64_t(p.x) + yy * std::int64_t(p.y)) + dy};
    }
    constexpr bool isPlain() const { return xx == kOne && yy == kOne && xy == 0 && yx == 0; }

    /// By tenths.
    static constexpr Placement moved(std::int32_t dx, std::int32_t dy) { return {kOne, 0, 0, kOne, dx, dy}; }
    /// Left and right exchanged about the canvas' middle.
    static constexpr Placement mirrored() { return {-kOne, 0, 0, kOne, kCanvas, 0}; }
    /// Scaled by x / 4096 and y / 4096 about \p centre, then moved.
    static constexpr Placement scaled(std::int32_t x, std::int32_t y, Point centre, std::int32_t dx = 0,
                                      std::int32_t dy = 0)
    {
        return {x, 0, 0, y, centre.x - divided(std::int64_t(x) * centre.x) + dx,
                centre.y - divided(std::int64_t(y) * centre.y) + dy};
    }
    /// First \p inner, then this.
    constexpr Placement after(const Placement &inner) const
    {
        const Point d = (*this)(Point{inner.dx, inner.dy});
        return {divided(std::int64_t(xx) * inner.xx + std::int64_t(xy) * inner.yx),
                divided(std::int64_t(xx) * inner.xy + std::int64_t(xy) * inner.yy),
                divided(std::int64_t(yx) * inner.xx + std::int64_t(yy) * inner.yx),
                divided(std::int64_t(yx) * inner.xy + std::int64_t(yy) * inner.yy), d.x, d.y};
    }

private:
    static constexpr std::int32_t divided(std::int64_t value)
    {
        return static_cast<std::int32_t>((value + (value >= 0 ? kOne / 2 : -kOne / 2)) / kOne);
    }
};

struct Stop
{
    std::uint8_t percent = 0; ///< 0 … 100
    Rgb colour{};
    std::uint8_t opacity = 100; ///< percent
};

/// A gradient in canvas tenths; at most four stops, rising.
struct Gradient
{
    enum class Type : std::uint8_t { Linear, Radial };

    Type type = Type::Linear;
    Point from{}; ///< start, or centre
    Point to{}; ///< end; radial: unused
    std::int32_t radius = 0; ///< radial
    std::array<Stop, 4> stops{};
    std::uint8_t count = 0;
};

/// How a shape is painted: filled with a colour or a gradient, or drawn as a line with round caps and joins.
struct Paint
{
    Rgb colour{};
    std::uint8_t opacity = 100; ///< percent
    std::int16_t gradient = -1; ///< from Scene::add(Gradient); −1: colour
    std::int16_t line = 0; ///< width in tenths; 0: filled
};

inline Paint fill(Rgb colour, std::uint8_t opacity = 100)
{
    return {colour, opacity, -1, 0};
}
inline Paint line(Rgb colour, std::int16_t width, std::uint8_t opacity = 100)
{
    return {colour, opacity, -1, width};
}
inline Paint fill(std::int16_t gradient, std::uint8_t opacity = 100)
{
    return {{}, opacity, gradient, 0};
}

/// The outline that the picture is cut to.
enum class TileShape : std::uint8_t { Square, Rounded, Circle };

/// Shapes from back to front on a canvas of 2560 × 2560 tenths: what the SVG writer writes and the painter paints. Meant to
/// be kept and cleared, so that drawing many avatars allocates nothing.
class Scene
{
public:
    struct Shape
    {
        Paint paint{};
        std::uint32_t verbs = 0; ///< first of its verbs; the next shape's first ends them
        std::uint32_t points = 0;
        bool isEllipse = false; ///< its points are those of ellipse(), nothing turned or cut
    };

    void clear();
    bool isEmpty() const { return m_shapes.empty(); }

    /// The number a Paint names the gradient by.
    std::int16_t add(const Gradient &gradient);
    void add(const OutlineView &outline, const Paint &paint, const Placement &placement = {});
    void ellipse(Point centre, std::int32_t rx, std::int32_t ry, const Paint &paint, const Placement &placement = {});
    void circle(Point centre, std::int32_t radius, const Paint &paint) { ellipse(centre, radius, radius, paint); }
    /// With corners of \p radius; 0: a plain rectangle.
    void rectangle(Point topLeft, std::int32_t width, std::int32_t height, std::int32_t radius, const Paint &paint,
                   const Placement &placement = {});

    /// A shape made point by point: begin(), then the steps; it ends with the next shape.
    void begin(const Paint &paint);
    void moveTo(Point p) { add(Verb::Move, p); }
    void lineTo(Point p) { add(Verb::Line, p); }
    void quadTo(Point control, Point p);
    void cubicTo(Point c1, Point c2, Point p);
    void close();

    std::size_t size() const { return m_shapes.size(); }
    const Paint &paint(std::size_t shape) const { return m_shapes[shape].paint; }
    bool isEllipse(std::size_t shape) const { return m_shapes[shape].isEllipse; }
    OutlineView outline(std::size_t shape) const;
    std::span<const Gradient> gradients() const { return m_gradients; }

    /// Cuts every filled shape to \p shape in its geometry: what lies outside is projected onto the edge. Lines are left as
    /// they are: they must lie inside.
    void clip(TileShape shape);

private:
    void add(Verb verb, Point p)
    {
        m_verbs.push_back(verb);
        m_points.push_back(p);
    }

    std::vector<Shape> m_shapes;
    std::vector<Verb> m_verbs;
    std::vector<Point> m_points;
    std::vector<Gradient> m_gradients;
};

/// The corner of a rounded tile, in tenths.
inline constexpr std::int32_t kCorner = 480;

} // namespace avatars
