// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include "imaging/cv/looks/cardframe.h"
#include "imaging/cv/looks/eyelights.h"
#include "imaging/cv/looks/flat.h"
#include "imaging/cv/looks/lines.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/rims.h"
#include "imaging/cv/looks/scene.h"
#include "imaging/cv/looks/tone.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

const Faction &factionOf(int variant)
{
    static const Faction factions[] = {
        {QColor(0xff7a1f), QColor(0x3fa2ff), QColor(0x120a12), QColor(0xb8481a), QColor(0xe7b95a)},
        {QColor(0x39e08a), QColor(0xb060ff), QColor(0x07100f), QColor(0x1d7a5a), QColor(0xc8d3d8)},
        {QColor(0x53c8ff), QColor(0xe8f4ff), QColor(0x070d1a), QColor(0x1f5fa8), QColor(0xbfd4e8)},
        {QColor(0xff3d3d), QColor(0xffb84a), QColor(0x140608), QColor(0x8c1420), QColor(0xe0a24a)},
        {QColor(0xc65cff), QColor(0xff6fae), QColor(0x100818), QColor(0x6a2a9c), QColor(0xe3c1a0)},
    };
    return factions[std::abs(variant) % 5];
}

cv::Vec3f bgrOf(const QColor &colour)
{
    return {colour.blueF(), colour.greenF(), colour.redF()};
}

void drawSigil(Scene &scene, const Faction &faction)
{
    QPainter &p = scene.painter();
    p.save();
    p.translate(0, 40);
    const QColor light = faction.aura.lighter(190);
    for (const auto &[width, alpha] :
        {std::pair{2.6, 0.10}, std::pair{1.3, 0.18}, std::pair{0.45, 0.75}}) {
        p.setPen(QPen(faded(light, alpha), width));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(QPointF(), 38, 38);
        p.drawEllipse(QPointF(), 34.5, 34.5);
        p.drawPolygon(QPolygonF({{0, -34.5}, {29.9, 17.2}, {-29.9, 17.2}}));
        p.drawPolygon(QPolygonF({{0, 34.5}, {29.9, -17.2}, {-29.9, -17.2}}));
        for (int i = 0; i < 24; ++i) {
            p.rotate(15);
            p.drawLine(QPointF(0, i % 2 == 0 ? -35.5 : -36.3), QPointF(0, -37.2));
        }
    }
    p.restore();
}

void drawEmbers(
    Scene &scene, const Faction &faction, std::uint32_t seed, std::uint32_t count, double size)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const double low = between(0, 1, i, seed);
        const QPointF at(
            between(-scene.right(), scene.right(), i, seed + 1), 102 - 100 * low * low);
        // Sparks in front of a face look like blemishes.
        if (size >= 1 && std::abs(at.x()) < 27 && at.y() < 78)
            continue;
        const double r = size * between(0.25, 1, i, seed + 2);
        const QColor colour = at.x() < 0 ? faction.left : faction.right;
        scene.glow(at, 5 * r, faded(colour, 0.75));
        scene.disc(at, r * 0.5, colour.lighter(170));
    }
}

cv::Mat3b arena(cv::Size size, int variant)
{
    const Faction &faction = factionOf(variant);
    Scene scene(size);
    scene.sweep({faction.deep, faction.deep.lighter(150), faction.deep});
    scene.glow({0, 42}, 75, faded(faction.aura, 0.95));
    scene.glow({-0.7 * scene.right(), 75}, 55, faded(faction.left, 0.35));
    scene.glow({0.7 * scene.right(), 75}, 55, faded(faction.right, 0.35));
    QPainter &p = scene.painter();
    for (int i = 0; i < 22; ++i) {
        const auto n = std::uint32_t(i);
        p.save();
        p.translate(0, 46);
        p.rotate(i * 360.0 / 22 + between(-6, 6, n, 5));
        const double half = between(1.5, 7, n, 6);
        QLinearGradient fade(0, 0, 0, -90);
        fade.setColorAt(0.2, faded(faction.aura.lighter(170), 0.20));
        fade.setColorAt(1, faded(faction.aura, 0));
        p.setBrush(fade);
        p.drawPolygon(QPolygonF({{0, 0}, {-half, -100}, {half, -100}}));
        p.restore();
    }
    drawSigil(scene, faction);
    drawEmbers(scene, faction, 80U + std::uint32_t(variant), 60, 0.8);
    return scene.picture();
}

/// As painted with a large brush: few half tones, warm lights, cool darks.
cv::Mat3f painted(const Sitter &sitter, const Study &study)
{
    const cv::Size size = sitter.photo.size();
    cv::Mat3f lab = enlarged(study.lab, size);
    const cv::Mat3f photo = oklab(sitter.foreground);
    const cv::Mat3f broad = enlarged(blurred(study.lab, 0.22 * study.e), size);
    const cv::Mat1f skin = enlarged(study.skin, size);
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3f &b = broad(at[0], at[1]);
        const cv::Vec3f &p = photo(at[0], at[1]);
        const float grain = 0.30F - 0.12F * skin(at[0], at[1]);
        float l = value[0] + (p[0] - value[0]) * grain;
        l += 0.45F * (l - b[0]);
        const float mid = 0.30F + 0.45F * study.tone[0];
        l = std::clamp(l, 0.0F, 1.0F);
        const float contrast = l + 0.34F * (l - mid) * (1 - std::abs(2 * l - 1));
        const float cool = 1 - smoothstep(0.2F, 0.65F, l);
        value
            = {contrast * 0.90F, value[1] * 1.25F - 0.004F * cool, value[2] * 1.2F - 0.018F * cool};
    });
    return lab;
}

void addRims(cv::Mat3f &person, const Sitter &sitter, const Study &study, const Faction &faction)
{
    const cv::Mat3f normals = roundedNormals(study, 0.7, 1.6F);
    const cv::Size size = sitter.photo.size();
    const cv::Mat1f left = enlarged(rimLight(study, normals, {-0.96F, -0.28F}, 0.13), size);
    const cv::Mat1f right = enlarged(rimLight(study, normals, {0.96F, -0.28F}, 0.13), size);
    const cv::Mat1f parts = crispParts(sitter, 1.1);
    person.forEach([&](cv::Vec3f &value, const int *at) {
        const float gloss = (0.6F + 0.8F * luma(value)) * (1 - 0.7F * parts(at[0], at[1]));
        const float l = std::min(1.0F, std::max(0.0F, left(at[0], at[1])) * gloss);
        const float r = std::min(1.0F, std::max(0.0F, right(at[0], at[1])) * gloss);
        value = screen(value, bgrOf(faction.left) * l);
        value = screen(value, bgrOf(faction.right) * r);
    });
}

} // namespace

cv::Mat3b avatarGaming(const Sitter &sitter)
{
    const Faction &faction = factionOf(sitter.variant);
    const Study study = studied(sitter);
    const cv::Size size = sitter.photo.size();
    const double e = sitter.e();
    cv::Mat3f lab = painted(sitter, study);
    const cv::Mat3f planes = celShaded(sitter, study,
        {.step = 0.10F,
            .colour = 1.3F,
            .skinLift = -0.02F,
            .shade = {-0.13F, 0.02F, -0.005F},
            .gleam = 0.05F});
    cv::addWeighted(lab, 0.55, planes, 0.45, 0, lab);
    keepFeatures(lab, sitter, study, 1.35F);
    drawBrows(lab, sitter, study, 0.75F);
    drawEyeLights(lab, sitter, {.glow = 0.16F, .spark = 0.7F});
    cv::Mat3f person = unit(looks::bgrOf(lab));
    addRims(person, sitter, study, faction);
    const cv::Mat1f cut = blurred(cutOut(study, size), 0.008 * e);
    cv::Mat3f picture = mixed(unit(arena(size, sitter.variant)), person, cut);
    // The foot of the figure sinks into the dark, where mattes are worst.
    const cv::Vec3f deep = bgrOf(faction.deep);
    picture.forEach([&](cv::Vec3f &value, const int *at) {
        const float y = float(at[0]) / float(size.height);
        value = mixed(value, deep, 0.8F * smoothstep(0.72F, 1.02F, y));
    });
    Scene card(bytes(softGlow(picture, 0.10 * e, 0.55F, 0.4F)));
    drawEmbers(card, faction, 190U + std::uint32_t(sitter.variant), 16, 1.0);
    drawFrame(card, faction);
    return card.picture();
}

} // namespace imaging::looks
