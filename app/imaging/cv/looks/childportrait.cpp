// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/noise.h"
#include "imaging/cv/looks/tone.h"

#include "imaging/cv/mats.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace imaging::looks {

namespace {

struct Palette
{
    QRgb sky;
    QRgb low;
    std::array<QRgb, 5> toys;
};

const std::array kPalettes{
    Palette{0xffdcefff, 0xfffff3e4, {0xffff9eb0, 0xff8fd0f5, 0xffffd977, 0xffa9dfb0, 0xffc9b2f2}},
    Palette{0xffffe3ea, 0xfffff8ec, {0xfff59bb6, 0xffffc58f, 0xffb7dcf7, 0xfff7e08a, 0xffd6b7ee}},
    Palette{0xffe2f6ea, 0xfffffbe6, {0xff86cfae, 0xffffd27a, 0xfff7a8a0, 0xff9cc9f0, 0xffe5c1f0}},
    Palette{0xffece6ff, 0xfffff4f6, {0xffb49ff0, 0xffffb3cf, 0xff95dcea, 0xffffe08a, 0xffa8e0bd}},
};

void drawBalloon(QPainter &painter, QPointF at, double r, const QColor &colour)
{
    QPainterPath string(at + QPointF(0, 1.25 * r));
    string.cubicTo(at + QPointF(0.3 * r, 2.4 * r), at + QPointF(-0.35 * r, 3.4 * r),
        at + QPointF(0.1 * r, 5.5 * r));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(120, 120, 140, 110), 0.03 * r));
    painter.drawPath(string);
    QPainterPath skin(at + QPointF(0, 1.2 * r));
    skin.cubicTo(
        at + QPointF(-0.55 * r, 0.9 * r), at + QPointF(-r, 0.35 * r), at + QPointF(-r, -0.15 * r));
    skin.cubicTo(at + QPointF(-r, -0.75 * r), at + QPointF(-0.55 * r, -1.15 * r),
        at + QPointF(0, -1.15 * r));
    skin.cubicTo(
        at + QPointF(0.55 * r, -1.15 * r), at + QPointF(r, -0.75 * r), at + QPointF(r, -0.15 * r));
    skin.cubicTo(
        at + QPointF(r, 0.35 * r), at + QPointF(0.55 * r, 0.9 * r), at + QPointF(0, 1.2 * r));
    QRadialGradient body(at + QPointF(-0.3 * r, -0.4 * r), 1.7 * r);
    body.setColorAt(0, colour.lighter(116));
    body.setColorAt(0.45, colour);
    body.setColorAt(1, colour.darker(122));
    painter.setPen(Qt::NoPen);
    painter.fillPath(skin, body);
    painter.setBrush(colour.darker(118));
    painter.drawPolygon(QPolygonF({at + QPointF(0, 1.15 * r), at + QPointF(-0.13 * r, 1.36 * r),
        at + QPointF(0.13 * r, 1.36 * r)}));
    painter.save();
    painter.translate(at + QPointF(-0.45 * r, -0.55 * r));
    painter.rotate(-35);
    painter.setBrush(QColor(255, 255, 255, 150));
    painter.drawEllipse(QPointF(), 0.12 * r, 0.26 * r);
    painter.restore();
}

QPainterPath star(QPointF at, double r, double turn)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = turn + i * 3.14159265 / 5;
        const double reach = i % 2 == 0 ? r : 0.48 * r;
        points.append(at + QPointF(std::sin(angle), -std::cos(angle)) * reach);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// A string of pennants along the upper edge.
void drawBunting(QPainter &painter, double w, double h, const Palette &palette)
{
    const int count = 11;
    QPainterPath line(QPointF(0, 0.02 * h));
    line.quadTo({w / 2, 0.15 * h}, {w, 0.02 * h});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 0.005 * h));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const QPointF a = line.pointAtPercent((i + 0.12) / count);
        const QPointF b = line.pointAtPercent((i + 0.88) / count);
        const QPointF tip = (a + b) / 2 + QPointF(0, 0.078 * h);
        painter.setBrush(QColor(palette.toys[size_t(i) % palette.toys.size()]));
        painter.drawPolygon(QPolygonF({a, b, tip}));
    }
}

QImage drawParty(const Place &place, const Palette &palette)
{
    QImage image(place.size.width, place.size.height, QImage::Format_RGB32);
    const double w = image.width();
    const double h = image.height();
    const auto dice = [&](int i, int what) {
        return double(chance(std::uint32_t(i), std::uint32_t(what), place.seed));
    };
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, h);
    sky.setColorAt(0, palette.sky);
    sky.setColorAt(1, palette.low);
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 34; ++i) {
        const QPointF at(w * dice(i, 1), h * dice(i, 2));
        QColor colour(
            i % 3 == 0 ? QRgb(0xffffffff) : palette.toys[size_t(i) % palette.toys.size()]);
        colour.setAlphaF(i % 3 == 0 ? 0.75F : 0.55F);
        if (i % 2 == 0)
            painter.fillPath(star(at, (0.012 + 0.016 * dice(i, 3)) * h, dice(i, 4) * 2), colour);
        else {
            painter.setBrush(colour);
            painter.drawEllipse(
                at, (0.005 + 0.011 * dice(i, 3)) * h, (0.005 + 0.011 * dice(i, 3)) * h);
        }
    }
    const QPointF spots[]
        = {{0.1, 0.34}, {0.9, 0.29}, {0.2, 0.2}, {0.82, 0.5}, {0.06, 0.6}, {0.955, 0.66}};
    for (int i = 5; i >= 0; --i)
        drawBalloon(painter,
            {spots[i].x() * w + (dice(i, 5) - 0.5) * 0.04 * w,
                spots[i].y() * h + (dice(i, 6) - 0.5) * 0.06 * h},
            (0.068 + 0.018 * dice(i, 7)) * h,
            QColor(palette.toys[size_t(i) % palette.toys.size()]));
    drawBunting(painter, w, h, palette);
    return image;
}

/// Confetti before the lens, far out of focus, in the lower corners.
void addConfetti(cv::Mat3f &picture, const Palette &palette, std::uint32_t seed)
{
    const float h = float(picture.rows);
    const float w = float(picture.cols);
    for (std::uint32_t i = 0; i < 16; ++i) {
        const bool left = i % 2 == 0;
        const float u = 0.2F * chance(i, 11, seed);
        const cv::Point2f middle(w * (left ? u : 1 - u), h * (0.74F + 0.28F * chance(i, 12, seed)));
        const float radius = h * (0.016F + 0.03F * chance(i, 13, seed));
        const cv::Vec3f colour = ink(palette.toys[i % palette.toys.size()] & 0xffffffU);
        const int reach = int(radius * 1.2F) + 1;
        const cv::Rect box
            = cv::Rect(int(middle.x) - reach, int(middle.y) - reach, 2 * reach, 2 * reach)
            & cv::Rect({}, picture.size());
        for (int y = box.y; y < box.br().y; ++y) {
            for (int x = box.x; x < box.br().x; ++x) {
                const float d = std::hypot(float(x) - middle.x, float(y) - middle.y) / radius;
                const float disc = (1 - smoothstep(0.8F, 1.1F, d)) * (0.5F + 0.2F * d);
                picture(y, x) = mixed(
                    picture(y, x), colour * 0.6F + cv::Vec3f::all(0.4F), std::max(0.0F, disc));
            }
        }
    }
}

} // namespace

cv::Mat3b childPortrait(const Sitter &sitter)
{
    const Palette &palette = kPalettes[size_t(sitter.variant) % kPalettes.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const Place place{.size = sitter.photo.size(),
        .head = face.eyes,
        .side = side,
        .seed = std::uint32_t(61 + sitter.variant)};
    cv::Mat3f backdrop = unit(cv_::toMat(drawParty(place, palette)));
    backdrop = blurred(backdrop, 0.005 * sitter.photo.rows);
    dither(backdrop, 0.006F, place.seed);
    Studio studio;
    studio.side = side;
    studio.retouch.skin = 0.5F;
    studio.retouch.clarity = 0.04F;
    studio.light = {.key = {.towards = {0.3F * float(side), -0.4F, 1}, .wrap = 0.9F},
        .ambient = {0.62F, 0.61F, 0.6F},
        .strength = 0.35F};
    studio.light.rimLeft = studio.light.rimRight = {0.3F, 0.3F, 0.3F};
    studio.setting = {.wrap = 0.25F, .match = 0.08F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    addConfetti(picture, palette, place.seed);
    picture = softGlow(picture, 0.2 * double(face.e), 0.6F, 0.09F);
    const ToneCurve curve{{0, 0.045F}, {0.3F, 0.325F}, {0.65F, 0.67F}, {1, 1}};
    applyCurves(picture, curve, curve, curve);
    return bytes(picture);
}

} // namespace imaging::looks
