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

const std::array kMoods{
    StageMood{},
    StageMood{.dark = 0x140b1e, .screen = 0x8a3fd0, .beam = 0xffc9a8, .second = 0xff5fa2},
    StageMood{.dark = 0x07161a, .screen = 0x1f9f9a, .beam = 0xffe4b8, .second = 0x38c0ff},
    StageMood{.dark = 0x1a1009, .screen = 0xd08a2b, .beam = 0xffcf8a, .second = 0xff8a3a},
};

/// A gooseneck microphone that rises from the lower edge towards the mouth. Drawn over \p picture.
void drawMicrophone(cv::Mat3f &picture, const FaceFrame &face, int side)
{
    const double h = picture.rows;
    const double lean = -side;
    const QPointF mouth(double(face.at(0, 1.1F).x), double(face.at(0, 1.1F).y));
    const QPointF head(mouth.x() + lean * 0.2 * h, std::max(mouth.y() + 0.2 * h, 0.8 * h));
    const double angle = std::atan2(head.y() - mouth.y(), head.x() - mouth.x()) * 180 / 3.14159265;
    QImage layer(picture.cols, picture.rows, QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(head);
    painter.rotate(angle);
    QPainterPath neck(QPointF(0.1 * h, 0));
    neck.cubicTo({0.2 * h, 0}, {0.28 * h, -lean * 0.05 * h}, {0.42 * h, -lean * 0.2 * h});
    painter.setPen(QPen(QColor(26, 27, 30), 0.013 * h, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(neck);
    painter.translate(0, -0.003 * h);
    painter.setPen(QPen(QColor(150, 156, 166, 130), 0.003 * h, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(neck);
    painter.translate(0, 0.003 * h);
    const QRectF body(-0.03 * h, -0.021 * h, 0.125 * h, 0.042 * h);
    QLinearGradient metal(body.topLeft(), body.bottomLeft());
    metal.setColorAt(0, QColor(70, 73, 80));
    metal.setColorAt(0.22, QColor(128, 133, 142));
    metal.setColorAt(0.5, QColor(38, 40, 45));
    metal.setColorAt(1, QColor(12, 12, 14));
    painter.setPen(Qt::NoPen);
    painter.setBrush(metal);
    painter.drawRoundedRect(body, 0.016 * h, 0.016 * h);
    QRadialGradient foam(QPointF(-0.052 * h, -0.016 * h), 0.07 * h);
    foam.setColorAt(0, QColor(92, 94, 100));
    foam.setColorAt(0.55, QColor(36, 37, 41));
    foam.setColorAt(1, QColor(10, 10, 12));
    painter.setBrush(foam);
    painter.drawEllipse(QPointF(-0.042 * h, 0), 0.05 * h, 0.034 * h);
    painter.setBrush(QColor(190, 196, 205, 150));
    painter.drawRect(QRectF(0.004 * h, -0.022 * h, 0.006 * h, 0.044 * h));
    painter.end();
    cv::Mat4b drawn(layer.height(), layer.width(), reinterpret_cast<cv::Vec4b *>(layer.bits()),
        size_t(layer.bytesPerLine()));
    // It stands a little before the plane of focus.
    cv::Mat soft = drawn.clone();
    soft.convertTo(soft, CV_32FC4, 1 / 255.0);
    soft = blurred(soft, 0.0022 * h);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Vec4f &top = soft.at<cv::Vec4f>(at[0], at[1]);
        pixel = pixel * (1 - top[3]) + cv::Vec3f(top[0], top[1], top[2]);
    });
}

} // namespace

cv::Mat3b businessSpeech(const Sitter &sitter)
{
    const StageMood &mood = kMoods[size_t(sitter.variant) % kMoods.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const cv::Mat3f backdrop = stage({.size = sitter.photo.size(),
                                         .head = face.eyes,
                                         .side = side,
                                         .seed = std::uint32_t(17 + sitter.variant)},
        mood);
    Studio studio;
    studio.side = side;
    studio.retouch.clarity = 0.2F;
    studio.light = {.key = {.towards = {0.7F * float(side), -0.75F, 0.6F},
                        .colour = {0.86F, 0.96F, 1.06F},
                        .wrap = 0.3F},
        .ambient = {0.3F, 0.27F, 0.26F},
        .strength = 0.6F,
        .falloff = 0.45F};
    (side < 0 ? studio.light.rimRight : studio.light.rimLeft)
        = glow(mood.screen, 1.5F) + glow(mood.second, 0.4F);
    (side < 0 ? studio.light.rimLeft : studio.light.rimRight) = glow(mood.beam, 0.55F);
    studio.light.hair = glow(mood.beam, 0.5F);
    studio.setting = {.wrap = 0.14F, .match = 0.1F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    drawMicrophone(picture, face, side);
    const ToneCurve curve{{0, 0.005F}, {0.2F, 0.175F}, {0.6F, 0.625F}, {1, 1}};
    applyCurves(picture, curve, curve, curve);
    return bytes(picture);
}

} // namespace imaging::looks
