// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include "imaging/cv/looks/lines.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/rims.h"
#include "imaging/cv/looks/scene.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

struct Neon
{
    QColor left;
    QColor right;
    QColor sky;
    QColor haze;
};

const Neon &neonOf(int variant)
{
    static const Neon neons[] = {
        {QColor(0xff2fa0), QColor(0x18e0ff), QColor(0x07091f), QColor(0x4a1f8c)},
        {QColor(0x9a4bff), QColor(0x21ffc4), QColor(0x04131a), QColor(0x0f5a66)},
        {QColor(0x2f8bff), QColor(0xff8a2a), QColor(0x0d0a1e), QColor(0x6a2b3f)},
        {QColor(0xff3a4f), QColor(0x6f7dff), QColor(0x0a0616), QColor(0x4c1450)},
    };
    return neons[std::abs(variant) % 4];
}

cv::Vec3f bgrOf(const QColor &colour)
{
    return {colour.blueF(), colour.greenF(), colour.redF()};
}

/// Signs without words: frames, bars and rings.
void drawSign(Scene &scene, const QRectF &box, const QColor &colour, std::uint32_t seed)
{
    QPainter &p = scene.painter();
    scene.glow(box.center(), 1.3 * std::max(box.width(), box.height()), faded(colour, 0.55));
    p.setBrush(faded(colour.darker(320), 0.7));
    p.setPen(QPen(colour.lighter(125), 0.7));
    p.drawRoundedRect(box, 0.8, 0.8);
    p.setPen(QPen(colour.lighter(150), 0.9, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(Qt::NoBrush);
    const double step = box.width() * 0.95;
    std::uint32_t i = 0;
    for (double y = box.top() + step * 0.6; y < box.bottom() - step * 0.4; y += step, ++i) {
        const QPointF c(box.center().x(), y);
        const double s = box.width() * 0.26;
        const double kind = between(0, 4, i, seed);
        if (kind < 1) {
            p.drawEllipse(c, s, s);
        } else if (kind < 2) {
            p.drawPolygon(QPolygonF(
                {c + QPointF(0, -s), c + QPointF(s, 0), c + QPointF(0, s), c + QPointF(-s, 0)}));
        } else if (kind < 3) {
            for (const double drop : {-0.5, 0.5}) {
                p.drawPolyline(QPolygonF({c + QPointF(-s, (drop - 0.3) * s),
                    c + QPointF(0, (drop + 0.4) * s), c + QPointF(s, (drop - 0.3) * s)}));
            }
        } else {
            for (const double drop : {-0.7, 0.0, 0.7})
                p.drawLine(c + QPointF(-s, drop * s), c + QPointF(s, drop * s));
        }
    }
    p.setPen(Qt::NoPen);
}

void drawBokeh(Scene &scene, const Neon &neon, std::uint32_t seed)
{
    for (std::uint32_t i = 0; i < 38; ++i) {
        const QPointF at(
            between(-scene.right(), scene.right(), i, seed), between(8, 96, i, seed + 1));
        const QColor colour = i % 3 == 0 ? neon.left : i % 3 == 1 ? neon.right : QColor(0xffd27a);
        const double radius = between(0.8, 3.8, i, seed + 2);
        scene.disc(at, radius, faded(colour, between(0.10, 0.38, i, seed + 3)), 0.12);
    }
}

cv::Mat3b city(cv::Size size, int variant)
{
    const Neon &neon = neonOf(variant);
    const auto seed = 300U + std::uint32_t(variant) * 17U;
    Scene scene(size);
    scene.sweep({neon.sky, neon.sky, neon.haze, neon.haze.lighter(130)});
    const double r = scene.right();
    scene.glow({-0.8 * r, 60}, 60, faded(neon.left, 0.55));
    scene.glow({0.8 * r, 52}, 60, faded(neon.right, 0.45));
    scene.skyline(42, 9, neon.haze.darker(190), faded(neon.right.lighter(130), 0.55), seed);
    scene.glow({0, 95}, 70, faded(neon.haze.lighter(150), 0.6));
    scene.skyline(60, 15, neon.sky.lighter(120), faded(QColor(0xffc978), 0.75), seed + 5);
    drawSign(scene, {-0.93 * r, 22, 8, 38}, neon.left, seed + 7);
    drawSign(scene, {0.76 * r, 10, 7, 46}, neon.right, seed + 8);
    drawSign(scene, {-0.58 * r, 12, 5, 20}, neon.right, seed + 9);
    drawSign(scene, {0.50 * r, 40, 5, 22}, neon.left, seed + 10);
    drawBokeh(scene, neon, seed + 20);
    return scene.picture();
}

void drawRain(cv::Mat3f &picture, double e)
{
    const cv::Size size = picture.size();
    const cv::Vec3f drop(0.9F, 0.75F, 0.7F);
    for (std::uint32_t i = 0; i < 130; ++i) {
        const double length = e * between(0.15, 0.6, i, 41);
        const double x = size.width * between(-0.1, 1.1, i, 42);
        const double y = size.height * between(-0.1, 1.0, i, 43);
        const float opacity = float(between(0.04, 0.16, i, 44));
        for (double t = 0; t < length; ++t) {
            const cv::Point at(int(x + 0.16 * t), int(y + t));
            if (at.x >= 0 && at.y >= 0 && at.x < size.width && at.y < size.height)
                picture(at) = screen(picture(at), drop * opacity);
        }
    }
}

/// Night on the person: cool darks, each side tinted by the lamp that stands there.
cv::Mat3f graded(const Sitter &sitter, const Study &study, const Neon &neon)
{
    const cv::Mat3f normals = enlarged(roundedNormals(study, 1.5, 0.38F), sitter.photo.size());
    const cv::Vec3f left = bgrOf(neon.left);
    const cv::Vec3f right = bgrOf(neon.right);
    const cv::Mat1f parts = crispParts(sitter, 1.1);
    const cv::Mat1f skin = enlarged(study.skin, sitter.photo.size());
    const cv::Mat3f smooth = unit(looks::bgrOf(enlarged(study.lab, sitter.photo.size())));
    const cv::Mat3f photo = unit(sitter.foreground);
    const ToneCurve night({{0, 0.005F}, {0.25F, 0.15F}, {0.6F, 0.50F}, {1, 0.93F}});
    // Dark skin must stay readable at night.
    const float gain = std::clamp(1 + 0.9F * (0.72F - study.tone[0]), 0.95F, 1.3F);
    cv::Mat3f result(photo.size());
    result.forEach([&](cv::Vec3f &value, const int *at) {
        // Hard light from the sides would show every pore.
        const float calm = 0.65F * skin(at[0], at[1]) * (1 - parts(at[0], at[1]));
        const cv::Vec3f p = mixed(photo(at[0], at[1]), smooth(at[0], at[1]), calm);
        const float nx = normals(at[0], at[1])[0];
        const float l = night(luma(p) * gain);
        const float lift = 1 + 0.12F * parts(at[0], at[1]);
        cv::Vec3f c = mixed(cv::Vec3f::all(l), p * (l / std::max(luma(p), 0.02F)), 0.55F);
        // Teal darks and rosy lights keep skin apart from the night.
        c = mixed(c, c.mul(cv::Vec3f(1.45F, 0.98F, 0.72F)), 1 - smoothstep(0.1F, 0.75F, l));
        const float onLeft = smoothstep(-0.02F, 0.75F, -nx);
        const float onRight = smoothstep(-0.02F, 0.75F, nx);
        const float key = 1 - 0.55F * std::max(onLeft, onRight);
        value = c * key * lift + (left * onLeft + right * onRight) * (l * 0.95F);
    });
    return result;
}

void addRims(cv::Mat3f &person, const Sitter &sitter, const Study &study, const Neon &neon)
{
    const cv::Mat3f normals = roundedNormals(study, 0.55, 1.4F);
    const cv::Size size = sitter.photo.size();
    const cv::Mat1f left = enlarged(rimLight(study, normals, {-0.93F, -0.36F}, 0.10), size);
    const cv::Mat1f right = enlarged(rimLight(study, normals, {0.93F, -0.36F}, 0.10), size);
    const cv::Mat3f photo = unit(sitter.foreground);
    const cv::Vec3f white = cv::Vec3f::all(1);
    person.forEach([&](cv::Vec3f &value, const int *at) {
        const float gloss = 0.55F + 0.9F * luma(photo(at[0], at[1]));
        const float l = std::min(1.0F, std::max(0.0F, left(at[0], at[1])) * gloss);
        const float r = std::min(1.0F, std::max(0.0F, right(at[0], at[1])) * gloss);
        value = screen(value, mixed(bgrOf(neon.left), white, 0.35F * l * l) * l);
        value = screen(value, mixed(bgrOf(neon.right), white, 0.35F * r * r) * r);
    });
}

/// Fine lines of a screen and a little fringe of colour towards the corners.
void likeAScreen(cv::Mat3f &picture, const cv::Mat1f &calm, double e)
{
    const float period = float(std::max(2.0, e * 0.035));
    picture.forEach([&](cv::Vec3f &value, const int *at) {
        const float wave = 0.5F + 0.5F * std::cos(float(at[0]) * float(2 * CV_PI) / period);
        value *= 1 - 0.07F * wave * (1 - 0.9F * calm(at[0], at[1]));
    });
}

} // namespace

cv::Mat3b cyberpunk(const Sitter &sitter)
{
    const Neon &neon = neonOf(sitter.variant);
    const Study study = studied(sitter);
    const cv::Size size = sitter.photo.size();
    const double e = sitter.e();
    cv::Mat3f person = graded(sitter, study, neon);
    addRims(person, sitter, study, neon);
    cv::Mat3f wall = blurred(unit(city(size, sitter.variant)), 0.045 * e);
    const cv::Mat1f cut = blurred(cutOut(study, size), 0.012 * e);
    const cv::Mat1f halo = blurred(cut, 0.28 * e);
    wall.forEach([&](cv::Vec3f &value, const int *at) {
        const float side
            = smoothstep(-1.2F, 1.2F, float((at[1] - sitter.marks.eyeCentre().x()) / e));
        const float share = 0.30F * std::clamp(halo(at[0], at[1]), 0.0F, 1.0F);
        value = screen(value, mixed(bgrOf(neon.left), bgrOf(neon.right), side) * share);
    });
    cv::Mat3f picture = mixed(wall, person, cut);
    drawRain(picture, e);
    picture = softGlow(picture, 0.10 * e, 0.42F, 0.55F);
    likeAScreen(picture, crispParts(sitter, 1.2), e);
    return bytes(picture);
}

} // namespace imaging::looks
