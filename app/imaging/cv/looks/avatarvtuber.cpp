// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include "imaging/cv/looks/eyelights.h"
#include "imaging/cv/looks/flat.h"
#include "imaging/cv/looks/lines.h"
#include "imaging/cv/looks/scene.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

struct Sweets
{
    QColor top;
    QColor middle;
    QColor bottom;
    QColor shape;
    QColor accent;
    cv::Vec3f iris; ///< OKLab a and b
};

const Sweets &sweetsOf(int variant)
{
    static const Sweets sweets[] = {
        {QColor(0xa9c8ff), QColor(0xd9c2ff), QColor(0xffc4e4), QColor(0xffffff), QColor(0xff8ec7),
            {0, 0.0F, -0.09F}},
        {QColor(0xffc9a8), QColor(0xffb3c7), QColor(0xff9fd0), QColor(0xfff6d6), QColor(0xff6f9f),
            {0, 0.07F, 0.03F}},
        {QColor(0xa5f0dc), QColor(0xa9dcff), QColor(0xb9b8ff), QColor(0xffffff), QColor(0x45c6b0),
            {0, -0.08F, 0.0F}},
        {QColor(0xfff0a8), QColor(0xffd9a0), QColor(0xffb5b0), QColor(0xffffff), QColor(0xff9a5c),
            {0, 0.03F, 0.08F}},
        {QColor(0xc9b2ff), QColor(0xb5a6ff), QColor(0x9fc9ff), QColor(0xfff3fb), QColor(0x8a63ff),
            {0, 0.06F, -0.09F}},
    };
    return sweets[std::abs(variant) % 5];
}

void drawRays(Scene &scene, const QColor &colour)
{
    QPainter &p = scene.painter();
    p.save();
    p.translate(0, 48);
    p.setBrush(faded(colour, 0.22));
    for (int i = 0; i < 16; ++i) {
        p.rotate(22.5);
        p.drawPolygon(QPolygonF({{0, 0}, {-9, -110}, {9, -110}}));
    }
    p.restore();
}

void drawConfetti(Scene &scene, const Sweets &sweets, std::uint32_t seed)
{
    QPainter &p = scene.painter();
    for (std::uint32_t i = 0; i < 46; ++i) {
        p.save();
        // Spread evenly: one per cell of a bent grid, never in a heap.
        const double column = (i % 8 + between(0.1, 0.9, i, seed)) / 8 * 2 - 1;
        const double row = (i / 8 + between(0.1, 0.9, i, seed + 1)) / 6;
        p.translate(column * scene.right(), row * 100);
        p.rotate(between(-25, 25, i, seed + 2));
        const double size = between(0.9, 3.4, i, seed + 3);
        p.setBrush(
            faded(i % 3 == 0 ? sweets.accent : sweets.shape, between(0.65, 0.95, i, seed + 4)));
        if (i % 4 == 0)
            p.drawPath(heartPath(size * 0.8));
        else if (i % 4 == 1)
            p.drawPath(starPath(4, size * 1.2, 0.28));
        else if (i % 4 == 2)
            p.drawPath(starPath(5, size, 0.52));
        else
            p.drawEllipse(QPointF(), size * 0.35, size * 0.35);
        p.restore();
    }
}

cv::Mat3b backdrop(cv::Size size, int variant)
{
    const Sweets &sweets = sweetsOf(variant);
    Scene scene(size);
    scene.sweep({sweets.top, sweets.middle, sweets.bottom});
    drawRays(scene, sweets.shape);
    QPainter &p = scene.painter();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(faded(sweets.shape, 0.75), 1.1));
    p.drawEllipse(QPointF(0, 46), 45, 45);
    p.setPen(QPen(faded(sweets.shape, 0.6), 0.5, Qt::DotLine));
    p.drawEllipse(QPointF(0, 46), 47.5, 47.5);
    p.setPen(Qt::NoPen);
    scene.disc({0, 46}, 43, faded(sweets.shape, 0.28));
    drawConfetti(scene, sweets, 60U + std::uint32_t(variant));
    return scene.picture();
}

/// Two soft rounds under the eyes.
void blush(cv::Mat3f &lab, const Sitter &sitter, const cv::Mat1f &skin)
{
    const float e = float(sitter.e());
    const QPointF down = (sitter.marks.chin - sitter.marks.eyeCentre()) * 0.27;
    const QPointF out = (sitter.marks.rightEye - sitter.marks.leftEye) * 0.14;
    const QPointF left = sitter.marks.leftEye + down - out;
    const QPointF right = sitter.marks.rightEye + down + out;
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        float share = 0;
        for (const QPointF &cheek : {left, right}) {
            const float d = std::hypot((float(at[1]) - float(cheek.x())) / (0.36F * e),
                (float(at[0]) - float(cheek.y())) / (0.24F * e));
            share = std::max(share, 1 - smoothstep(0.1F, 1, d));
        }
        value += cv::Vec3f(0, 0.036F, 0.004F) * (share * skin(at[0], at[1]));
    });
}

/// The person as a sticker with a white border and a soft shadow.
void stick(cv::Mat3b &picture, const cv::Mat3b &person, const Study &study)
{
    const cv::Size size = picture.size();
    const cv::Mat1f border = cutOut(study, size, 0.13);
    const double e = study.e * study.scale;
    const cv::Mat1f shadow = blurred(border, 0.09 * e);
    const cv::Point shift(int(0.05 * e), int(0.08 * e));
    picture.forEach([&](cv::Vec3b &value, const int *at) {
        const float dark
            = 0.34F * shadow(std::max(at[0] - shift.y, 0), std::max(at[1] - shift.x, 0));
        const cv::Vec3f tint(0.42F, 0.22F, 0.36F);
        for (int i = 0; i < 3; ++i) {
            const float under = float(value[i]) * (1 - dark * (1 - tint[i]));
            value[i] = uchar(under + (255 - under) * border(at[0], at[1]) + 0.5F);
        }
    });
    paintOver(picture, person, cutOut(study, size, 0.01));
}

} // namespace

cv::Mat3b avatarVtuber(const Sitter &sitter)
{
    const Sitter model = withLargeEyes(sitter, 1.42);
    const Study study = studied(model);
    const cv::Size size = sitter.photo.size();
    cv::Mat3f person = celShaded(model, study,
        {.step = 0.15F,
            .colour = 1.4F,
            .skinColour = 1.15F,
            .skinLift = 0.07F,
            .shade = {-0.06F, 0.022F, -0.004F},
            .gleam = 0,
            .own = 0.1F,
            .strict = 0.85F});
    blush(person, model, enlarged(study.skin, size));
    const Pen pen{.width = 0.015, .pressure = 1.8F, .onSkin = 0.2F, .onHair = 0.6F};
    drawInk(person, inkedDrawing(model, study, pen, 0.03),
        {.keep = {0.26F, 0.7F, 0.5F}, .add = {0.17F, 0.03F, -0.012F}, .cover = 0.88F});
    keepFeatures(person, model, study, 1.25F);
    drawBrows(person, model, study, 0.9F, true);
    drawEyeLights(person, model,
        {.iris = 0.135,
            .tint = sweetsOf(sitter.variant).iris,
            .paint = 0.95F,
            .skin = study.tone,
            .starry = true});
    person.forEach([](cv::Vec3f &value, const int *) {
        // Brighter darks: nothing in a pastel picture is black.
        const float dark = 1 - smoothstep(0.05F, 0.5F, value[0]);
        value += cv::Vec3f(0.07F, 0.012F, -0.035F) * dark;
    });
    cv::Mat3b picture = backdrop(size, sitter.variant);
    stick(picture, bgrOf(person), study);
    return picture;
}

} // namespace imaging::looks
