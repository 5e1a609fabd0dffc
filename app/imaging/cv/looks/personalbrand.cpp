// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/tone.h"

#include "imaging/cv/mats.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace imaging::looks {

namespace {

struct Brand
{
    QRgb ground;
    QRgb deep;
    QRgb halo;
    QRgb accent;
    QRgb light;
};

const std::array kBrands{
    Brand{0xff2340e0, 0xff1428a0, 0xffff5a3c, 0xffffc53d, 0xffeef1ff},
    Brand{0xffffb200, 0xfff08c00, 0xff17233d, 0xffff5d4a, 0xfffff6df},
    Brand{0xff00856f, 0xff005e52, 0xffff9fb2, 0xffffd84d, 0xffe6fff8},
    Brand{0xff6a2be0, 0xff4515a8, 0xffffd23f, 0xff21d4c4, 0xfff3ecff},
};

void drawDots(QPainter &painter, QPointF from, double step, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 6; ++x)
            painter.drawEllipse(from + QPointF(x * step, y * step), radius, radius);
    }
}

/// Flat shapes behind the head, as on the cover of a magazine. The light side gets the open half of
/// the ring.
QImage drawShapes(const Place &place, const Brand &brand)
{
    QImage image(place.size.width, place.size.height, QImage::Format_RGB32);
    const double w = image.width();
    const double h = image.height();
    const double s = place.side;
    const QPointF head(double(place.head.x), double(place.head.y));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, w, h);
    ground.setColorAt(0, brand.ground);
    ground.setColorAt(1, brand.deep);
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    const double mid = w / 2;
    QPainterPath slab;
    slab.addPolygon(QPolygonF({{mid + s * 0.12 * w, -h * 0.02}, {mid + s * 0.52 * w, -h * 0.02},
        {mid + s * 0.52 * w, h * 0.62}, {mid + s * 0.36 * w, h * 1.02},
        {mid - s * 0.24 * w, h * 1.02}}));
    painter.fillPath(slab, QColor(brand.deep));
    painter.setBrush(QColor(brand.halo));
    painter.drawEllipse(head + QPointF(0, 0.02 * h), 0.365 * h, 0.365 * h);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(brand.accent), 0.02 * h, Qt::SolidLine, Qt::FlatCap));
    const QRectF ring(head.x() - 0.43 * h, head.y() - 0.41 * h, 0.86 * h, 0.86 * h);
    painter.drawArc(ring, int((s < 0 ? 100 : -40) * 16), 120 * 16);
    painter.setPen(QPen(QColor(brand.light), 0.006 * h));
    painter.drawArc(ring.adjusted(-0.03 * h, -0.03 * h, 0.03 * h, 0.03 * h),
        int((s < 0 ? -30 : 150) * 16), 62 * 16);
    painter.setPen(Qt::NoPen);
    drawDots(painter, {s < 0 ? 0.81 * w : 0.06 * w, 0.07 * h}, 0.027 * h, 0.0055 * h,
        QColor(brand.light));
    painter.setBrush(QColor(brand.accent));
    painter.drawEllipse(QPointF(mid + s * 0.4 * w, 0.115 * h), 0.034 * h, 0.034 * h);
    painter.setBrush(QColor(brand.light));
    for (int i = 0; i < 3; ++i) {
        const double x = mid - s * (0.47 - 0.035 * i) * w;
        painter.drawPolygon(QPolygonF({{x, 0.63 * h}, {x + 0.016 * w, 0.63 * h},
            {x + 0.016 * w - s * 0.05 * w, 0.73 * h}, {x - s * 0.05 * w, 0.73 * h}}));
    }
    return image;
}

} // namespace

cv::Mat3b personalBrand(const Sitter &sitter)
{
    const Brand &brand = kBrands[size_t(sitter.variant) % kBrands.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    cv::Mat3f backdrop = unit(cv_::toMat(
        drawShapes({.size = sitter.photo.size(), .head = face.eyes, .side = side}, brand)));
    dither(backdrop, 0.007F, 23);
    Studio studio;
    studio.side = side;
    studio.retouch.clarity = 0.32F;
    studio.retouch.crisp = 0.4F;
    studio.light = {.key = {.towards = {0.6F * float(side), -0.5F, 0.8F}, .wrap = 0.3F},
        .ambient = {0.36F, 0.35F, 0.35F},
        .strength = 0.5F,
        .falloff = 0.2F};
    const cv::Vec3f accent = glow(brand.halo, 0.7F);
    studio.light.rimLeft = side < 0 ? accent * 0.6F : accent;
    studio.light.rimRight = side < 0 ? accent : accent * 0.6F;
    studio.light.hair = accent * 0.4F;
    studio.setting = {.wrap = 0.08F,
        .match = 0.03F,
        .shadow = 0.34F,
        .shadowShift = {-0.28F * float(side), 0.14F}};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    const ToneCurve curve{{0, 0}, {0.22F, 0.185F}, {0.55F, 0.575F}, {0.8F, 0.84F}, {1, 1}};
    picture.forEach([&](cv::Vec3f &pixel, const int *) {
        const cv::Vec3f vivid = saturated(pixel, 1.05F);
        for (int i = 0; i < 3; ++i)
            pixel[i] = curve(vivid[i]);
    });
    return bytes(picture);
}

} // namespace imaging::looks
