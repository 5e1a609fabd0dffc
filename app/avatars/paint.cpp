// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/paint.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace avatars {

namespace {

QColor toColour(Rgb colour, std::uint8_t percent)
{
    QColor out = colour.qColor();
    out.setAlphaF(static_cast<float>(percent) / 100.0F);
    return out;
}

QPainterPath toPath(const OutlineView &outline)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.reserve(static_cast<int>(outline.points.size()) + 4);
    const Point *next = outline.points.data();
    const auto take = [&next] {
        const Point p = *next++;
        return QPointF(p.x, p.y);
    };
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            path.moveTo(take());
            break;
        case Verb::Line:
            path.lineTo(take());
            break;
        case Verb::Quad: {
            const QPointF control = take();
            path.quadTo(control, take());
            break;
        }
        case Verb::Cubic: {
            const QPointF c1 = take();
            const QPointF c2 = take();
            path.cubicTo(c1, c2, take());
            break;
        }
        case Verb::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

QBrush toBrush(const Scene &scene, const Paint &paint)
{
    if (paint.gradient < 0)
        return toColour(paint.colour, paint.opacity);
    const Gradient &gradient = scene.gradients()[std::size_t(paint.gradient)];
    QLinearGradient linear(gradient.from.x, gradient.from.y, gradient.to.x, gradient.to.y);
    QRadialGradient radial(QPointF(gradient.from.x, gradient.from.y), gradient.radius);
    QGradient &out = gradient.type == Gradient::Type::Linear ? static_cast<QGradient &>(linear) : radial;
    for (std::size_t i = 0; i < gradient.count; ++i) {
        const Stop &stop = gradient.stops[i];
        const int opacity = stop.opacity * paint.opacity / 100;
        out.setColorAt(stop.percent / 100.0, toColour(stop.colour, static_cast<std::uint8_t>(opacity)));
    }
    return out;
}

/// The tile behind everything: a rectangle is filled sooner than a path.
bool isWholeTile(const OutlineView &outline)
{
    const auto at = [&](std::size_t i, std::int32_t x, std::int32_t y) { return outline.points[i] == Point{x, y}; };
    return outline.points.size() == 4 && at(0, 0, 0) && at(1, kCanvas, 0) && at(2, kCanvas, kCanvas) && at(3, 0, kCanvas);
}

void paintShapes(const Scene &scene, QPainter &painter)
{
    for (std::size_t i = 0; i < scene.size(); ++i) {
        const Paint &with = scene.paint(i);
        const OutlineView outline = scene.outline(i);
        if (with.line > 0)
            painter.strokePath(toPath(outline), QPen(toBrush(scene, with), with.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        else if (isWholeTile(outline))
            painter.fillRect(QRectF(0, 0, kCanvas, kCanvas), toBrush(scene, with));
        else
            painter.fillPath(toPath(outline), toBrush(scene, with));
    }
}

} // namespace

void paint(const Scene &scene, QPainter &painter, const QRectF &target)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip); // as an SVG's view box does
    painter.translate(target.topLeft());
    painter.scale(target.width() / kCanvas, target.height() / kCanvas);
    paintShapes(scene, painter);
    painter.restore();
}

QImage toImage(const Scene &scene, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(size) / kCanvas, double(size) / kCanvas);
    paintShapes(scene, painter);
    return image;
}

} // namespace avatars
