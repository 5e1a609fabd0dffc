// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/scene.h"

#include "avatars/clip.h"

namespace avatars {

namespace {

/// How far the handles of a quarter of an ellipse reach, in 4096ths of the radius.
constexpr std::int32_t kHandle = 2262;

std::int32_t handle(std::int32_t radius)
{
    return (radius * kHandle + Placement::kOne / 2) / Placement::kOne;
}

} // namespace

void Scene::clear()
{
    m_shapes.clear();
    m_verbs.clear();
    m_points.clear();
    m_gradients.clear();
}

std::int16_t Scene::add(const Gradient &gradient)
{
    m_gradients.push_back(gradient);
    return static_cast<std::int16_t>(m_gradients.size() - 1);
}

void Scene::begin(const Paint &paint)
{
    m_shapes.push_back({paint, static_cast<std::uint32_t>(m_verbs.size()),
                        static_cast<std::uint32_t>(m_points.size()), false});
}

void Scene::quadTo(Point control, Point p)
{
    m_verbs.push_back(Verb::Quad);
    m_points.insert(m_points.end(), {control, p});
}

void Scene::cubicTo(Point c1, Point c2, Point p)
{
    m_verbs.push_back(Verb::Cubic);
    m_points.insert(m_points.end(), {c1, c2, p});
}

void Scene::close()
{
    m_verbs.push_back(Verb::Close);
}

void Scene::add(const OutlineView &outline, const Paint &paint, const Placement &placement)
{
    begin(paint);
    m_verbs.insert(m_verbs.end(), outline.verbs.begin(), outline.verbs.end());
    for (const Point p : outline.points)
        m_points.push_back(placement(p));
}

void Scene::ellipse(Point c, std::int32_t rx, std::int32_t ry, const Paint &paint, const Placement &placement)
{
    const std::int32_t hx = handle(rx);
    const std::int32_t hy = handle(ry);
    const auto at = [&](std::int32_t x, std::int32_t y) { return placement({c.x + x, c.y + y}); };
    begin(paint);
    m_shapes.back().isEllipse = placement.xy == 0 && placement.yx == 0;
    moveTo(at(rx, 0));
    cubicTo(at(rx, hy), at(hx, ry), at(0, ry));
    cubicTo(at(-hx, ry), at(-rx, hy), at(-rx, 0));
    cubicTo(at(-rx, -hy), at(-hx, -ry), at(0, -ry));
    cubicTo(at(hx, -ry), at(rx, -hy), at(rx, 0));
    close();
}

void Scene::rectangle(Point topLeft, std::int32_t width, std::int32_t height, std::int32_t radius,
                      const Paint &paint, const Placement &placement)
{
    const auto at = [&](std::int32_t x, std::int32_t y) { return placement({topLeft.x + x, topLeft.y + y}); };
    const std::int32_t r = radius;
    const std::int32_t k = radius - handle(radius);
    begin(paint);
    moveTo(at(r, 0));
    lineTo(at(width - r, 0));
    if (r > 0)
        cubicTo(at(width - k, 0), at(width, k), at(width, r));
    lineTo(at(width, height - r));
    if (r > 0)
        cubicTo(at(width, height - k), at(width - k, height), at(width - r, height));
    lineTo(at(r, height));
    if (r > 0)
        cubicTo(at(k, height), at(0, height - k), at(0, height - r));
    lineTo(at(0, r));
    if (r > 0)
        cubicTo(at(0, k), at(k, 0), at(r, 0));
    close();
}

OutlineView Scene::outline(std::size_t shape) const
{
    const bool last = shape + 1 == m_shapes.size();
    const std::size_t verbs = m_shapes[shape].verbs;
    const std::size_t points = m_shapes[shape].points;
    const std::size_t verbsEnd = last ? m_verbs.size() : m_shapes[shape + 1].verbs;
    const std::size_t pointsEnd = last ? m_points.size() : m_shapes[shape + 1].points;
    return {std::span(m_verbs).subspan(verbs, verbsEnd - verbs),
            std::span(m_points).subspan(points, pointsEnd - points)};
}

void Scene::clip(TileShape shape)
{
    if (shape == TileShape::Square)
        return;
    Clipper clipper(shape == TileShape::Circle ? kCanvas / 2 : kCorner);
    Scene cut;
    cut.m_gradients = m_gradients;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const OutlineView whole = outline(i);
        if (m_shapes[i].paint.line > 0 || clipper.contains(whole)) {
            cut.add(whole, m_shapes[i].paint);
            cut.m_shapes.back().isEllipse = m_shapes[i].isEllipse;
        } else {
            cut.begin(m_shapes[i].paint);
            clipper.cut(whole, cut);
        }
    }
    *this = std::move(cut);
}

} // namespace avatars
