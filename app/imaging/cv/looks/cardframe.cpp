// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/cardframe.h"

#include <QLinearGradient>

namespace imaging::looks {

namespace {

QPainterPath cutCorners(const QRectF &box, double cut)
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{box.left() + cut, box.top()}, {box.right() - cut, box.top()},
        {box.right(), box.top() + cut}, {box.right(), box.bottom() - cut},
        {box.right() - cut, box.bottom()}, {box.left() + cut, box.bottom()},
        {box.left(), box.bottom() - cut}, {box.left(), box.top() + cut}}));
    path.closeSubpath();
    return path;
}

QLinearGradient metalSheen(const QColor &metal, double top, double bottom)
{
    QLinearGradient sheen(0, top, 0, bottom);
    const double span = bottom - top;
    for (int i = 0; i <= 6; ++i)
        sheen.setColorAt(
            i / 6.0, i % 2 == 0 ? metal.lighter(span > 20 ? 118 : 135) : metal.darker(190));
    return sheen;
}

void drawGem(Scene &scene, QPointF at, double size, const QColor &colour, const QColor &metal)
{
    QPainter &p = scene.painter();
    const auto diamond = [&](double r) {
        return QPolygonF(
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
    };
    scene.glow(at, 3.2 * size, faded(colour, 0.6));
    p.setBrush(metal.darker(260));
    p.setPen(QPen(metal, 0.22 * size));
    p.drawPolygon(diamond(size));
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawPolygon(diamond(0.62 * size));
    p.setBrush(faded(colour.lighter(170), 0.9));
    p.drawPolygon(QPolygonF({at + QPointF(0, -0.62 * size), at + QPointF(0, 0.1 * size),
        at + QPointF(-0.62 * size, 0)}));
}

/// The shield at the foot of the card, on two tapered wings.
void drawShield(Scene &scene, const Faction &faction)
{
    QPainter &p = scene.painter();
    p.setPen(QPen(faction.metal.darker(150), 0.3));
    p.setBrush(metalSheen(faction.metal.darker(140), 91, 98));
    for (const double side : {-1.0, 1.0}) {
        p.drawPolygon(QPolygonF({{side * 5, 91.2}, {side * 24, 93.4}, {side * 29, 95.2},
            {side * 24, 96.8}, {side * 5, 97.6}}));
    }
    QPainterPath shield(QPointF(0, 84));
    shield.cubicTo({2.5, 86}, {5, 86.5}, {7.2, 86.3});
    shield.cubicTo({7.4, 92.5}, {5.4, 96.6}, {0, 99.2});
    shield.cubicTo({-5.4, 96.6}, {-7.4, 92.5}, {-7.2, 86.3});
    shield.cubicTo({-5, 86.5}, {-2.5, 86}, {0, 84});
    scene.glow({0, 92}, 17, faded(faction.left, 0.6));
    p.setBrush(faction.deep.lighter(170));
    p.setPen(QPen(QBrush(metalSheen(faction.metal, 84, 99)), 1.3));
    p.drawPath(shield);
    p.setPen(Qt::NoPen);
    p.save();
    p.translate(0, 91.4);
    p.setBrush(faction.left.lighter(150));
    p.drawPath(starPath(4, 4.9, 0.24));
    p.rotate(45);
    p.setBrush(faded(faction.right.lighter(150), 0.9));
    p.drawPath(starPath(4, 3.0, 0.26));
    p.restore();
    scene.glow({0, 91.4}, 5, faded(Qt::white, 0.8));
    p.setBrush(faction.metal.lighter(150));
    for (const double x : {-19.0, -14.5, -10.2, 10.2, 14.5, 19.0}) {
        p.save();
        p.translate(x, 94.6);
        p.drawPath(starPath(5, 1.25, 0.42));
        p.restore();
    }
}

} // namespace

void drawFrame(Scene &scene, const Faction &faction)
{
    const double r = scene.right();
    QPainter &p = scene.painter();
    QPainterPath outer;
    outer.addRect(-r, 0, 2 * r, 100);
    const QRectF inner(-r + 3.6, 3.6, 2 * r - 7.2, 92.8);
    QLinearGradient steel(-r, 0, r, 100);
    for (int i = 0; i <= 8; ++i)
        steel.setColorAt(
            i / 8.0, i % 2 == 0 ? faction.deep.lighter(330) : faction.deep.lighter(140));
    p.setBrush(steel);
    p.drawPath(outer.subtracted(cutCorners(inner, 8)));
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QBrush(metalSheen(faction.metal, 0, 100)), 1.0));
    p.drawPath(cutCorners(inner, 8));
    p.drawRect(QRectF(-r + 0.5, 0.5, 2 * r - 1, 99));
    p.setPen(QPen(faded(faction.metal.lighter(140), 0.55), 0.28));
    p.drawPath(cutCorners(inner.adjusted(1.5, 1.5, -1.5, -1.5), 7.6));
    p.setPen(Qt::NoPen);
    const double x = r - 4.6;
    drawGem(scene, {-x, 4.6}, 2.5, faction.left, faction.metal);
    drawGem(scene, {x, 4.6}, 2.5, faction.right, faction.metal);
    drawGem(scene, {-x, 95.4}, 2.5, faction.left, faction.metal);
    drawGem(scene, {x, 95.4}, 2.5, faction.right, faction.metal);
    drawGem(scene, {0, 3.8}, 2.9, faction.left, faction.metal);
    drawShield(scene, faction);
}

} // namespace imaging::looks
