// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/noise.h"
#include "imaging/cv/looks/tone.h"

#include "imaging/cv/mats.h"

#include <QConicalGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace imaging::looks {

namespace {

struct Palette
{
    std::uint32_t top;
    std::uint32_t bottom;
    std::uint32_t orb;
    std::array<QRgb, 4> ring;
    QRgb page;
};

const std::array kPalettes{
    Palette{
        0xffd9c2, 0xff9fae, 0xfff0b8, {0xfffeb650, 0xffff5f6d, 0xffd53a9d, 0xff8a4bff}, 0xfffff6f1},
    Palette{
        0xcfe8ff, 0xa6b8ff, 0xffd9f2, {0xff4bd6ff, 0xff4b7bff, 0xff9b5cff, 0xffff7ac6}, 0xfff3f8ff},
    Palette{
        0xd8f5dc, 0x9fdcc8, 0xfff6c2, {0xffb8e34a, 0xff2fc98f, 0xff1aa7c9, 0xff5fd0a0}, 0xfff3fbf5},
    Palette{
        0xffe9b8, 0xffc08a, 0xffd3e0, {0xffffd34b, 0xffff9a3c, 0xffff5f5f, 0xffff8fb0}, 0xfffffaee},
};

cv::Mat3f softOrbs(const Place &place, const Palette &palette)
{
    cv::Mat3f result = paperSweep(place, ink(palette.top), ink(palette.bottom), 0.05F);
    const float h = float(place.size.height);
    const float w = float(place.size.width);
    for (std::uint32_t i = 0; i < 7; ++i) {
        const cv::Point2f middle(w * chance(i, 1, place.seed), h * chance(i, 2, place.seed));
        const float radius = h * (0.05F + 0.09F * chance(i, 3, place.seed));
        const cv::Vec3f light = i % 2 == 0 ? ink(palette.orb) : cv::Vec3f(1, 1, 1);
        result.forEach([&](cv::Vec3f &pixel, const int *at) {
            const float d = std::hypot(float(at[1]) - middle.x, float(at[0]) - middle.y) / radius;
            const float disc = (1 - smoothstep(0.86F, 1.06F, d)) * (0.22F + 0.2F * d * d);
            if (disc > 0)
                pixel = mixed(pixel, light, disc);
        });
    }
    return result;
}

/// The page around the story ring, with the circle left open: what is drawn goes over the picture.
QImage drawRing(cv::Size size, const Palette &palette)
{
    QImage image(size.width, size.height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double s = std::min(size.width, size.height);
    const QPointF middle(size.width / 2.0, size.height / 2.0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath page;
    page.addRect(image.rect());
    page.addEllipse(middle, 0.452 * s, 0.452 * s);
    painter.fillPath(page, QColor(palette.page));
    QConicalGradient colours(middle, 215);
    for (size_t i = 0; i < palette.ring.size(); ++i)
        colours.setColorAt(double(i) / double(palette.ring.size()), palette.ring[i]);
    colours.setColorAt(1, palette.ring[0]);
    painter.setPen(QPen(QBrush(colours), 0.02 * s));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, 0.478 * s, 0.478 * s);
    return image;
}

void lay(cv::Mat3f &picture, QImage layer)
{
    const cv::Mat4b top(layer.height(), layer.width(), reinterpret_cast<cv::Vec4b *>(layer.bits()),
        size_t(layer.bytesPerLine()));
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Vec4b &c = top(at[0], at[1]);
        const float open = 1 - float(c[3]) / 255;
        pixel = pixel * open + cv::Vec3f(c[0], c[1], c[2]) / 255;
    });
}

} // namespace

cv::Mat3b socialMedia(const Sitter &sitter)
{
    const Palette &palette = kPalettes[size_t(sitter.variant) % kPalettes.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const cv::Mat3f backdrop = softOrbs({.size = sitter.photo.size(),
                                            .head = face.eyes,
                                            .side = side,
                                            .seed = std::uint32_t(41 + sitter.variant)},
        palette);
    Studio studio;
    studio.side = side;
    studio.retouch.skin = 0.6F;
    studio.retouch.underEyes = 0.5F;
    studio.light = {.key = {.towards = {0, -0.1F, 1}, .wrap = 0.5F},
        .ambient = {0.5F, 0.49F, 0.5F},
        .strength = 0.4F};
    studio.light.rimLeft = studio.light.rimRight = glow(palette.bottom, 0.3F);
    studio.catchLight = CatchLight::Ring;
    studio.catchAmount = 0.32F;
    studio.setting = {.wrap = 0.22F, .match = 0.12F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    picture = softGlow(picture, 0.16 * double(face.e), 0.65F, 0.06F);
    const ToneCurve curve{{0, 0.035F}, {0.3F, 0.325F}, {0.65F, 0.685F}, {1, 1}};
    applyCurves(picture, curve, curve, curve);
    lay(picture, drawRing(picture.size(), palette));
    return bytes(picture);
}

} // namespace imaging::looks
