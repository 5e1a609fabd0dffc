// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include "imaging/cv/looks/eyelights.h"
#include "imaging/cv/looks/flat.h"
#include "imaging/cv/looks/lines.h"
#include "imaging/cv/looks/rims.h"
#include "imaging/cv/looks/scene.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

struct Set
{
    QColor wall;
    QColor floor;
    QColor first;
    QColor second;
    cv::Vec3f rim; ///< BGR
};

const Set &setOf(int variant)
{
    static const Set sets[] = {
        {QColor(0xffdfc8), QColor(0xffc4a6), QColor(0x8fd3c8), QColor(0xff9f87),
            {0.80F, 0.86F, 1.0F}},
        {QColor(0xd3e4ff), QColor(0xb2cbf5), QColor(0xffcf8a), QColor(0x8ea8f0),
            {1.0F, 0.86F, 0.74F}},
        {QColor(0xdff2d8), QColor(0xbfe0b8), QColor(0xffb3a0), QColor(0x86c7a0),
            {0.80F, 1.0F, 0.90F}},
        {QColor(0xe9dcff), QColor(0xcdb8f2), QColor(0xff9fc2), QColor(0xa58ae6),
            {1.0F, 0.80F, 0.92F}},
        {QColor(0xfff0c2), QColor(0xffdf94), QColor(0x7fc4e8), QColor(0xffa94f),
            {0.72F, 0.90F, 1.0F}},
    };
    return sets[std::abs(variant) % 5];
}

/// A matt ball with its light from the top left and a soft shadow below.
void drawBall(Scene &scene, QPointF at, double radius, const QColor &colour)
{
    scene.disc(
        at + QPointF(0.25 * radius, 0.75 * radius), 1.15 * radius, QColor(70, 40, 50, 60), 0.9);
    QRadialGradient shade(at + QPointF(-0.35, -0.4) * radius, 1.5 * radius);
    shade.setColorAt(0, colour.lighter(124));
    shade.setColorAt(0.45, colour);
    shade.setColorAt(1, colour.darker(142));
    scene.painter().setBrush(shade);
    scene.painter().drawEllipse(at, radius, radius);
}

void drawRing(Scene &scene, QPointF at, double radius, double width, const QColor &colour)
{
    QPainter &p = scene.painter();
    p.setBrush(Qt::NoBrush);
    for (int i = 0; i < 12; ++i) {
        const double t = i / 11.0;
        const QColor tone = colour.darker(int(128 - 34 * t));
        p.setPen(QPen(tone, width * (1 - t * 0.9)));
        p.drawEllipse(at + QPointF(-0.12, -0.16) * (width * t), radius, radius);
    }
    p.setPen(Qt::NoPen);
}

cv::Mat3b studioSet(cv::Size size, int variant)
{
    const Set &set = setOf(variant);
    Scene scene(size);
    scene.sweep({set.wall, set.wall, set.floor});
    const double r = scene.right();
    scene.glow({-0.45 * r, 18}, 70, faded(Qt::white, 0.7));
    drawRing(scene, {0, 46}, 42, 5.5, set.floor);
    drawBall(scene, {0.80 * r, 25}, 9, set.first);
    drawBall(scene, {-0.84 * r, 60}, 7, set.second);
    drawBall(scene, {0.90 * r, 66}, 4.2, set.second);
    drawBall(scene, {-0.72 * r, 16}, 4.6, set.first);
    return scene.picture();
}

struct Bump
{
    cv::Point2f at; ///< across and down the face, in eye distances from between the eyes
    cv::Point2f size;
    float height; ///< in eye distances
};

/// The relief of a friendly face on the roundness of the head.
cv::Mat3f faceNormals(const Sitter &sitter, const Study &study)
{
    const float down = float(std::hypot(sitter.marks.chin.x() - sitter.marks.eyeCentre().x(),
                                 sitter.marks.chin.y() - sitter.marks.eyeCentre().y())
        / sitter.e());
    const Bump bumps[]
        = {{{0, 0.16F * down}, {0.17F, 0.34F}, 0.022F}, {{0, 0.335F * down}, {0.19F, 0.17F}, 0.06F},
            {{-0.56F, 0.36F * down}, {0.38F, 0.34F}, 0.07F},
            {{0.56F, 0.36F * down}, {0.38F, 0.34F}, 0.07F},
            {{0, 0.92F * down}, {0.34F, 0.24F}, 0.06F}, {{0, -0.62F}, {0.85F, 0.40F}, 0.07F},
            {{-0.5F, 0.0F}, {0.34F, 0.20F}, -0.035F}, {{0.5F, 0.0F}, {0.34F, 0.20F}, -0.035F}};
    const float roll = float(sitter.marks.rollDeg * CV_PI / 180);
    const cv::Point2f eyes{float(sitter.marks.eyeCentre().x() / study.scale),
        float(sitter.marks.eyeCentre().y() / study.scale)};
    const float e = float(study.e);
    // Blurred, as distances to the outline have a crease in the middle of the face.
    cv::Mat3f normals = blurred(roundedNormals(study, 1.5, 0.30F), 0.25 * study.e);
    normals.forEach([&](cv::Vec3f &value, const int *at) {
        const float dx = (float(at[1]) - eyes.x) / e;
        const float dy = (float(at[0]) - eyes.y) / e;
        const float u = dx * std::cos(roll) + dy * std::sin(roll);
        const float v = dy * std::cos(roll) - dx * std::sin(roll);
        cv::Vec2f slope(0, 0);
        for (const Bump &bump : bumps) {
            const float x = (u - bump.at.x) / bump.size.x;
            const float y = (v - bump.at.y) / bump.size.y;
            const float h = bump.height * std::exp(-0.5F * (x * x + y * y));
            slope += cv::Vec2f(h * x / bump.size.x, h * y / bump.size.y);
        }
        slope *= study.person(at[0], at[1]);
        const cv::Vec2f turned(slope[0] * std::cos(roll) - slope[1] * std::sin(roll),
            slope[1] * std::cos(roll) + slope[0] * std::sin(roll));
        value = cv::normalize(
            cv::Vec3f(value[0] / value[2] + turned[0], value[1] / value[2] + turned[1], 1));
    });
    return normals;
}

/// Gives back the sharpness of clear edges, not the texture of skin and cloth.
void restoreEdges(cv::Mat3f &lab, const Study &study, const cv::Mat3b &photo)
{
    const cv::Mat1f light = luma(unit(photo));
    const cv::Mat1f soft = blurred(light, 0.02 * study.e * study.scale);
    const cv::Mat1f inner = enlarged(blurred(study.person, 0.04 * study.e), photo.size());
    const cv::Mat1f skin = enlarged(study.skin, photo.size());
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const float detail = light(at[0], at[1]) - soft(at[0], at[1]);
        const float share
            = smoothstep(0.75F, 0.99F, inner(at[0], at[1])) * (1 - 0.8F * skin(at[0], at[1]));
        value[0] += 0.8F * share * detail * smoothstep(0.025F, 0.09F, std::abs(detail));
    });
}

/// Colours of the material, with most of the photo's own light taken out of the skin.
cv::Mat3f material(const Study &study, const cv::Mat3b &photo)
{
    const cv::Size size = photo.size();
    cv::Mat3f lab = study.lab.clone();
    const cv::Mat3f broad = blurred(study.lab, 0.06 * study.e);
    const cv::Mat1f skin = blurred(study.skin, 0.03 * study.e);
    const cv::Vec3f tone = idealTone(study.tone, {.skinColour = 1.12F, .skinLift = 0.05F});
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3f &b = broad(at[0], at[1]);
        const float s = smoothstep(0.1F, 0.8F, skin(at[0], at[1]));
        const cv::Vec3f own = (value + b) * 0.5F - study.tone;
        const cv::Vec3f clay = tone + cv::Vec3f(own[0] * 0.72F, own[1] * 0.4F, own[2] * 0.4F);
        const cv::Vec3f other(value[0] + 0.03F, value[1] * 1.3F, value[2] * 1.3F);
        value = mixed(other, clay, s);
    });
    cv::Mat3f fine = enlarged(lab, size);
    restoreEdges(fine, study, photo);
    return fine;
}

/// Light of a warm lamp, a bright sky and a shine as on soft plastic.
cv::Mat3f lit(const cv::Mat3f &colours, const cv::Mat3f &normals, const cv::Mat1f &skin)
{
    const cv::Vec3f key = cv::normalize(cv::Vec3f(-0.55F, -0.62F, 0.72F));
    const cv::Vec3f half = cv::normalize(key + cv::Vec3f(0, 0, 1));
    cv::Mat3f result(colours.size());
    result.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3f &n = normals(at[0], at[1]);
        const cv::Vec3f &c = colours(at[0], at[1]);
        const float s = skin(at[0], at[1]);
        // Light creeps round the form in a soft material; the darks turn warm, not grey.
        const float wrap = std::max(0.0F, (n.dot(key) + 0.45F) / 1.45F);
        const float shade = 0.70F + 0.36F * wrap - 0.05F * n[1];
        const float dark = 1 - smoothstep(0.75F, 1, shade);
        const float tight = std::pow(std::max(0.0F, n.dot(half)), 46.0F);
        const float broad = std::pow(std::max(0.0F, n.dot(half)), 9.0F);
        const float shine = 0.09F * tight + (0.02F + 0.02F * s) * broad;
        value = {c[0] * shade + shine, c[1] * (1 + 0.2F * dark) + 0.010F * dark * s,
            c[2] * (1 - 0.3F * shine) + 0.006F * dark * s};
    });
    return result;
}

void addRims(cv::Mat3b &person, const Study &study, const Set &set)
{
    const cv::Mat3f normals = roundedNormals(study, 0.6, 0.5F);
    const cv::Mat1f right
        = enlarged(rimLight(study, normals, {0.94F, -0.34F}, 0.11), person.size());
    const cv::Mat1f left = enlarged(rimLight(study, normals, {-0.9F, -0.44F}, 0.07), person.size());
    const cv::Vec3f warm(0.78F, 0.92F, 1.0F);
    person.forEach([&](cv::Vec3b &value, const int *at) {
        const float r = 0.62F * std::clamp(right(at[0], at[1]), 0.0F, 1.0F);
        const float l = 0.42F * std::clamp(left(at[0], at[1]), 0.0F, 1.0F);
        const cv::Vec3f base = cv::Vec3f(value) / 255;
        // Dark cloth with a bright rim would look like fog.
        const float gloss = 0.3F + 0.7F * luma(base);
        const cv::Vec3f c = screen(screen(base, set.rim * (r * gloss)), warm * (l * gloss));
        for (int i = 0; i < 3; ++i)
            value[i] = uchar(std::clamp(c[i], 0.0F, 1.0F) * 255 + 0.5F);
    });
}

/// The shadow of the figure on the wall behind it.
void castShadow(cv::Mat3b &wall, const cv::Mat1f &cut, double e)
{
    const cv::Mat1f shadow = blurred(cut, 0.35 * e);
    const cv::Point shift(int(0.28 * e), int(0.2 * e));
    wall.forEach([&](cv::Vec3b &value, const int *at) {
        const float dark
            = 0.42F * shadow(std::max(at[0] - shift.y, 0), std::max(at[1] - shift.x, 0));
        const cv::Vec3f tint(0.42F, 0.36F, 0.52F);
        for (int i = 0; i < 3; ++i)
            value[i] = uchar(float(value[i]) * (1 - dark * (1 - tint[i])));
    });
}

} // namespace

cv::Mat3b avatar3d(const Sitter &sitter)
{
    const Set &set = setOf(sitter.variant);
    const Sitter model = withLargeEyes(sitter, 1.2);
    const Study study = studied(model);
    const cv::Size size = sitter.photo.size();
    cv::Mat3f lab = lit(material(study, model.foreground),
        enlarged(faceNormals(model, study), size), enlarged(study.skin, size));
    keepFeatures(lab, model, study, 1.1F);
    drawBrows(lab, model, study, 0.55F);
    drawEyeLights(lab, model, {.glow = 0.22F, .spark = 0.95F});
    cv::Mat3b person = bgrOf(lab);
    addRims(person, study, set);
    cv::Mat3b picture = studioSet(size, sitter.variant);
    const cv::Mat1f cut = blurred(cutOut(study, size), 0.006 * sitter.e());
    castShadow(picture, cut, sitter.e());
    paintOver(picture, person, cut);
    return picture;
}

} // namespace imaging::looks
