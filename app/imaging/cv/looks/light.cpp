// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/light.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

float bump(cv::Point2f p, cv::Point2f centre, float rx, float ry)
{
    const float x = (p.x - centre.x) / rx;
    const float y = (p.y - centre.y) / ry;
    return std::exp(-(x * x + y * y));
}

/// Height of the head over the plane of the ears, in face units.
float headHeight(cv::Point2f p)
{
    const float x = p.x / 1.28F;
    const float y = (p.y - 0.25F) / (p.y < 0.25F ? 1.85F : 1.75F);
    const float q = x * x + y * y;
    if (q >= 1)
        return 0;
    const cv::Point2f half(std::abs(p.x), p.y);
    float height = 1.35F * std::sqrt(1 - q);
    height += 0.3F * bump(p, {0, 0.62F}, 0.17F, 0.3F);
    height += 0.06F * bump(half, {0.62F, 0.6F}, 0.3F, 0.25F);
    height -= 0.07F * bump(half, {0.5F, 0}, 0.28F, 0.16F);
    height += 0.07F * bump(p, {0, 1.55F}, 0.35F, 0.2F);
    return height;
}

/// Heights of head and body in face units, on a grid of \p size for the whole picture.
cv::Mat1f shapeOf(const cv::Mat1f &alpha, const FaceFrame &face, cv::Size size)
{
    cv::Mat1f small;
    cv::resize(alpha, small, size, 0, 0, cv::INTER_AREA);
    const float scale = float(size.width) / float(alpha.cols);
    const cv::Mat1f body = blurred(small, 0.5 * double(face.e * scale));
    cv::Mat1f height(size);
    height.forEach([&](float &value, const int *at) {
        const cv::Point2f pixel(float(at[1]) / scale, float(at[0]) / scale);
        const float swell = 1.1F * std::sqrt(std::max(0.0F, body(at[0], at[1])));
        value = std::max(swell, headHeight(face.local(pixel)));
    });
    return height;
}

/// The light on each grid cell.
cv::Mat3f shadeOf(const cv::Mat1f &height, float e, const Lighting &light)
{
    cv::Mat1f slopeX;
    cv::Mat1f slopeY;
    cv::Sobel(height, slopeX, CV_32F, 1, 0, 3, double(e) / 8);
    cv::Sobel(height, slopeY, CV_32F, 0, 1, 3, double(e) / 8);
    const cv::Vec3f towards = light.key.towards / float(cv::norm(light.key.towards));
    const float wrap = light.key.wrap;
    cv::Mat3f shade(height.size());
    shade.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3f normal(-slopeX(at[0], at[1]), -slopeY(at[0], at[1]), 1);
        const float lit = normal.dot(towards) / float(cv::norm(normal));
        value = light.ambient + light.key.colour * std::max(0.0F, (lit + wrap) / (1 + wrap));
    });
    return blurred(shade, 0.14 * double(e));
}

/// Where the light from behind that comes from \p from (pixels) grazes the edge.
cv::Mat1f rimMask(const cv::Mat1f &alpha, cv::Point2f from, float e)
{
    const cv::Mat1f soft = blurred(alpha, 0.05 * double(e));
    const cv::Matx23f move(1, 0, -from.x, 0, 1, -from.y);
    cv::Mat1f beyond;
    cv::warpAffine(soft, beyond, move, soft.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Mat1f mask(alpha.size());
    mask.forEach([&](float &value, const int *at) {
        const float a = alpha(at[0], at[1]);
        value = a * a * std::clamp(soft(at[0], at[1]) - beyond(at[0], at[1]), 0.0F, 1.0F);
    });
    return mask;
}

void addRim(cv::Mat3f &squared, const cv::Mat1f &mask, const cv::Vec3f &colour)
{
    squared.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float m = mask(at[0], at[1]);
        if (m <= 0)
            return;
        // Strands and folds show in the light because they reflect it by their own colour.
        const float own = std::sqrt(std::max(0.0F, luma(pixel)));
        pixel += colour * (m * 0.7F * own) + pixel.mul(colour) * (1.5F * m);
    });
}

struct Pupil
{
    cv::Point2f at{};
    cv::Rect box{}; ///< around the eye
    bool lit = false; ///< the photo has a reflection here already
};

/// The darkest disc of the iris' size near an eye mark: marks are good to a tenth of a unit, a
/// reflection must sit on the iris.
Pupil pupilNear(const cv::Mat3f &picture, cv::Point2f eye, float e)
{
    Pupil pupil{.at = eye};
    const int r = std::max(3, int(0.26F * e));
    pupil.box = cv::Rect(int(eye.x) - r, int(eye.y) - r * 2 / 3, 2 * r + 1, r * 4 / 3 + 1)
        & cv::Rect({}, picture.size());
    if (pupil.box.width < 7 || pupil.box.height < 5)
        return pupil;
    const cv::Mat1f grey = luma(cv::Mat3f(picture, pupil.box));
    const int reach = std::max(1, int(0.085F * e));
    cv::Mat1f disc(2 * reach + 1, 2 * reach + 1, 0.0F);
    cv::circle(disc, {reach, reach}, reach, cv::Scalar(1), cv::FILLED);
    disc *= 1 / cv::sum(disc)[0];
    cv::Mat1f dark;
    cv::threshold(grey, dark, 0.5, 0, cv::THRESH_TRUNC);
    cv::filter2D(dark, dark, CV_32F, disc, {-1, -1}, 0, cv::BORDER_REPLICATE);
    const cv::Point2f mark = eye - cv::Point2f(pupil.box.tl());
    dark.forEach([&](float &value, const int *at) {
        const float dx = (float(at[1]) - mark.x) / e;
        const float dy = (float(at[0]) - mark.y) / e;
        // Lashes are dark too, but lie higher than an eye looks up.
        value += 3 * dx * dx + 14 * dy * dy;
    });
    cv::Point darkest;
    cv::minMaxLoc(dark, nullptr, nullptr, &darkest);
    pupil.at = cv::Point2f(darkest + pupil.box.tl());
    const cv::Rect iris
        = cv::Rect(darkest.x - reach, darkest.y - reach, 2 * reach + 1, 2 * reach + 1)
        & cv::Rect({}, grey.size());
    double low = 0;
    double high = 0;
    cv::minMaxLoc(grey(iris), &low, &high);
    pupil.lit = high > 0.35 && high > low + 0.22;
    return pupil;
}

/// Bends what is brighter than a lit cheek towards white instead of clipping it, with its hue kept.
void rollOff(cv::Mat3f &squared)
{
    constexpr float knee = 0.55F;
    squared.forEach([](cv::Vec3f &pixel, const int *) {
        const float top = std::max({pixel[0], pixel[1], pixel[2]});
        if (top > knee)
            pixel *= (knee + (1 - knee) * (1 - std::exp(-(top - knee) / (1 - knee)))) / top;
    });
}

/// Scales the light so that the face keeps its mean lightness.
void keepFaceLevel(cv::Mat3f &shade, const FaceFrame &face)
{
    const cv::Mat1f cheeks = faceEllipse(face, shade.size(), {0, 0.6F}, {0.8F, 0.95F}, 0.2F);
    const cv::Scalar mean = cv::mean(shade, cheeks > 0.5F);
    const float level = luma(cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2])));
    if (level > 0)
        shade *= 1 / level;
}

} // namespace

cv::Mat3f relit(
    const cv::Mat3f &person, const cv::Mat1f &alpha, const FaceFrame &face, const Lighting &light)
{
    // Light changes slowly: twelve cells per inter-pupil distance show all of it.
    const float grid = 12 / std::max(face.e, 12.0F);
    const cv::Size size(
        std::max(8, int(float(person.cols) * grid)), std::max(8, int(float(person.rows) * grid)));
    FaceFrame small = face;
    small.eyes *= float(size.width) / float(person.cols);
    small.e *= float(size.width) / float(person.cols);
    cv::Mat3f shade = shadeOf(shapeOf(alpha, face, size), small.e, light);
    keepFaceLevel(shade, small);
    cv::resize(shade, shade, person.size(), 0, 0, cv::INTER_CUBIC);

    cv::Mat3f squared;
    cv::multiply(person, person, squared);
    squared.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float below = face.local({float(at[1]), float(at[0])}).y;
        const float dim = 1 - light.falloff * smoothstep(1.5F, 3.6F, below);
        const cv::Vec3f &lit = shade(at[0], at[1]);
        for (int i = 0; i < 3; ++i)
            pixel[i] *= dim * std::clamp(1 + (lit[i] - 1) * light.strength, 0.35F, 1.5F);
    });
    const float reach = 0.13F * face.e;
    if (cv::norm(light.rimLeft) > 0)
        addRim(squared, rimMask(alpha, {-reach, -reach * 0.3F}, face.e), light.rimLeft);
    if (cv::norm(light.rimRight) > 0)
        addRim(squared, rimMask(alpha, {reach, -reach * 0.3F}, face.e), light.rimRight);
    if (cv::norm(light.hair) > 0)
        addRim(squared, rimMask(alpha, {0, -reach * 1.3F}, face.e), light.hair);
    rollOff(squared);
    cv::sqrt(squared, squared);
    return squared;
}

void addCatchLights(
    cv::Mat3f &picture, const Sitter &sitter, CatchLight kind, int side, float amount)
{
    const FaceFrame face = faceFrame(sitter);
    if (!face.found || sitter.marks.eyes != FaceMarks::Eyes::Found)
        return;
    const bool ring = kind == CatchLight::Ring;
    const float radius = (ring ? 0.05F : 0.022F) * face.e;
    for (const float eye : {-0.5F, 0.5F}) {
        const Pupil pupil = pupilNear(picture, face.at(eye, 0), face.e);
        const cv::Point2f middle
            = ring ? pupil.at : pupil.at + cv::Point2f(0.025F * float(side), -0.03F) * face.e;
        for (int y = pupil.box.y; !pupil.lit && y < pupil.box.br().y; ++y) {
            for (int x = pupil.box.x; x < pupil.box.br().x; ++x) {
                const float d = std::hypot(float(x) - middle.x, float(y) - middle.y) / radius;
                const float m = ring ? 1 - smoothstep(0.0F, 0.4F, std::abs(d - 1))
                                     : 1 - smoothstep(0.4F, 1.3F, d);
                // Lids and the white of the eye reflect nothing.
                const float dark = 1 - smoothstep(0.3F, 0.5F, luma(picture(y, x)));
                picture(y, x) = screen(picture(y, x), cv::Vec3f::all(m * amount * dark));
            }
        }
    }
}

} // namespace imaging::looks
