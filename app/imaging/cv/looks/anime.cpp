// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include "imaging/cv/looks/eyelights.h"
#include "imaging/cv/looks/flat.h"
#include "imaging/cv/looks/lines.h"
#include "imaging/cv/looks/scene.h"
#include "imaging/cv/looks/tone.h"

#include <algorithm>

namespace imaging::looks {

namespace {

struct Mood
{
    QColor sky[4];
    QColor cloudLight;
    QColor cloudShade;
    cv::Vec3f shade; ///< OKLab, added to skin in shade
    cv::Vec3f air; ///< OKLab, added to everything
};

const Mood &moodOf(int variant)
{
    static const Mood moods[] = {
        {{QColor(0x2f7fd6), QColor(0x5fb0ee), QColor(0xa5dcf7), QColor(0xe9f8ff)}, QColor(0xffffff),
            QColor(0xc3ddf3), {-0.085F, 0.014F, -0.004F}, {0, 0, 0}},
        {{QColor(0x4b4a9c), QColor(0xb963a6), QColor(0xff9a76), QColor(0xffdf9e)}, QColor(0xffd9b8),
            QColor(0xd57f9f), {-0.085F, 0.022F, -0.006F}, {0, 0.006F, 0.008F}},
        {{QColor(0x101a47), QColor(0x1f3373), QColor(0x3d5fa8), QColor(0x7fa6d8)}, QColor(0x6d8cc9),
            QColor(0x41609f), {-0.09F, 0.008F, -0.022F}, {-0.015F, -0.002F, -0.012F}},
        {{QColor(0x8cc7ee), QColor(0xc5e3f6), QColor(0xfbe3ee), QColor(0xffd0e0)}, QColor(0xffffff),
            QColor(0xf6cfe0), {-0.08F, 0.018F, 0.0F}, {0.005F, 0.004F, 0}},
    };
    return moods[std::abs(variant) % 4];
}

void drawStars(Scene &scene)
{
    for (std::uint32_t i = 0; i < 90; ++i) {
        const QPointF at(between(-scene.right(), scene.right(), i, 11), between(0, 70, i, 12));
        scene.disc(at, between(0.1, 0.32, i, 13), faded(Qt::white, between(0.4, 1, i, 14)));
    }
    scene.glow({-0.62 * scene.right(), 16}, 22, QColor(0x9fb8ff));
    scene.disc({-0.62 * scene.right(), 16}, 6.5, QColor(0xfff6d8));
}

void drawPetals(Scene &scene)
{
    for (std::uint32_t i = 0; i < 34; ++i) {
        QPainter &p = scene.painter();
        p.save();
        p.translate(between(-scene.right(), scene.right(), i, 21), between(0, 96, i, 22));
        p.rotate(between(0, 360, i, 23));
        p.setBrush(QColor(i % 3 == 0 ? 0xffe9f1 : i % 3 == 1 ? 0xff9fc0 : 0xffbcd3));
        p.drawPath(petalPath(between(1.6, 4.2, i, 24)));
        p.restore();
    }
}

cv::Mat3b backdrop(cv::Size size, int variant)
{
    const Mood &mood = moodOf(variant);
    const int kind = std::abs(variant) % 4;
    const auto seed = std::uint32_t(variant) * 31U;
    Scene scene(size);
    scene.sweep({mood.sky[0], mood.sky[1], mood.sky[2], mood.sky[3]});
    if (kind == 1) {
        scene.glow({0.55 * scene.right(), 70}, 55, QColor(0xffc27a));
        scene.disc({0.62 * scene.right(), 62}, 9, QColor(0xfff0c2), 0.06);
    }
    if (kind == 2)
        drawStars(scene);
    const double r = scene.right();
    scene.cloud({-0.72 * r, 27}, 26, mood.cloudLight, mood.cloudShade, seed + 3);
    scene.cloud({0.80 * r, 15}, 17, mood.cloudLight, mood.cloudShade, seed + 9);
    scene.cloud({1.0 * r, 66}, 44, mood.cloudLight, mood.cloudShade, seed + 5);
    scene.cloud({-1.0 * r, 74}, 46, mood.cloudLight, mood.cloudShade, seed + 8);
    scene.cloud({0.35 * r, 82}, 58, mood.cloudLight, mood.cloudShade, seed + 11);
    scene.cloud({-0.45 * r, 92}, 60, mood.cloudLight, mood.cloudShade, seed + 12);
    scene.cloud({0.9 * r, 98}, 62, mood.cloudLight, mood.cloudShade, seed + 13);
    if (kind == 3)
        drawPetals(scene);
    return scene.picture();
}

} // namespace

cv::Mat3b anime(const Sitter &sitter)
{
    const Mood &mood = moodOf(sitter.variant);
    const Sitter model = withLargeEyes(sitter, 1.3);
    const Study study = studied(model);
    const cv::Size size = sitter.photo.size();
    cv::Mat3f person = celShaded(model, study,
        {.step = 0.16F, .shade = mood.shade, .gleam = 0, .own = 0.12F, .strict = 0.85F});
    drawInk(person, inkedDrawing(model, study, {.onHair = 0.55F}, 0.035),
        {.keep = {0.26F, 0.8F, 0.7F}, .add = {0.10F, 0.012F, 0}, .cover = 0.92F});
    keepFeatures(person, model, study, 1.15F);
    drawBrows(person, model, study, 0.9F, true);
    drawEyeLights(person, model, {.iris = 0.125, .paint = 0.85F, .skin = study.tone});
    person.forEach([&](cv::Vec3f &value, const int *) { value += mood.air; });
    cv::Mat3b picture = backdrop(size, sitter.variant);
    paintOver(picture, bgrOf(person), cutOut(study, size, 0.012));
    return picture;
}

} // namespace imaging::looks
