// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/noise.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace imaging::looks {

namespace {

struct Mood
{
    std::uint32_t wood;
    std::uint32_t mat;
    std::uint32_t wall;
    bool oval = false; ///< the opening of the mat
    float fade = 1; ///< of the warm print tones
};

const std::array kMoods{
    Mood{0x8a5a36, 0xf5efe4, 0xd9cbb8},
    Mood{0x2e2a28, 0xf7f4ee, 0xc9cdc6, false, 0.55F},
    Mood{0xd8c7a8, 0xfbf8f2, 0xb9a48e, true, 0.9F},
    Mood{0xb08a4a, 0x3f4a44, 0x8f9b8b, false, 1.3F},
};

/// Everybody stays sharp, what lies behind them goes a little out of focus.
cv::Mat3f softened(const Sitter &sitter, const cv::Mat3f &picture)
{
    cv::Mat1f people(picture.size(), 0.0F);
    if (sitter.alpha.size() == sitter.photo.size())
        people = unit(sitter.alpha);
    else
        people.setTo(1);
    // The matte knows one person only.
    for (const FaceMarks &marks : sitter.others) {
        const FaceFrame face = faceFrame(marks, picture.size());
        join(people, faceEllipse(face, picture.size(), {0, 0.2F}, {1.9F, 2.3F}, 0.3F));
        join(people, faceEllipse(face, picture.size(), {0, 4.5F}, {3.6F, 3.2F}, 0.2F));
    }
    const double e = sitter.e() > 0 ? sitter.e() : 0.146 * picture.rows;
    people = blurred(people, 0.06 * e);
    // People are left out of the blur, or their colours would bleed into a halo around them.
    cv::Mat3f far(picture.size());
    cv::Mat1f away(picture.size());
    far.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float open = 1.02F - people(at[0], at[1]);
        const cv::Vec3f &p = picture(at[0], at[1]);
        pixel = p.mul(p) * open;
        away(at[0], at[1]) = open;
    });
    far = blurred(far, 0.13 * e);
    away = blurred(away, 0.13 * e);
    far.forEach([&](cv::Vec3f &pixel, const int *at) {
        pixel /= std::max(away(at[0], at[1]), 0.01F);
        for (int i = 0; i < 3; ++i)
            pixel[i] = std::sqrt(std::max(0.0F, pixel[i]));
    });
    return mixed(far, picture, people);
}

/// Where the parts of the frame begin, in pixels from the edge of the picture.
struct Frame
{
    explicit Frame(cv::Size size, bool roundOpening)
        : width(float(size.width)), height(float(size.height)), oval(roundOpening)
    {
    }

    /// How deep a pixel lies in the frame, and which side of it (left, top, right, bottom) that is.
    std::pair<float, int> depth(float x, float y) const
    {
        const float edges[] = {x, y, width - x, height - y};
        int nearest = 0;
        for (int i = 1; i < 4; ++i)
            nearest = edges[i] < edges[nearest] ? i : nearest;
        if (!oval || edges[nearest] < mat)
            return {edges[nearest], nearest};
        const float u = (2 * x - width) / (width - 2 * opening);
        const float v = (2 * y - height) / (height - 2 * opening);
        const float radius = std::pow(std::pow(u, 4.0F) + std::pow(v, 4.0F), 0.25F);
        const float d = opening + (1 - radius) * (std::min(width, height) / 2 - opening);
        const int side = std::abs(u) > std::abs(v) ? (u < 0 ? 0 : 2) : (v < 0 ? 1 : 3);
        return {std::max(mat + 1, d), side};
    }

    float width = 1;
    float height = 1;
    bool oval = false;
    float shorter = std::min(width, height);
    float wood = 0.018F * shorter;
    float mat = 0.048F * shorter;
    float opening = 0.094F * shorter;
    float print = 0.099F * shorter; ///< after the bevel of the opening
};

/// Wall, wooden frame and bevelled mat around \p print, with light from the upper left.
void drawFrame(cv::Mat3f &print, const Mood &mood, std::uint32_t seed)
{
    const Frame frame(print.size(), mood.oval);
    const float s = frame.shorter;
    const cv::Mat1f grain = clouds(print.size(), double(s) * 0.05, 3, seed);
    // Left and top face the light, right and bottom lie away from it.
    const float lit[] = {0.06F, 0.12F, -0.1F, -0.16F};
    print.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float x = float(at[1]) + 0.5F;
        const float y = float(at[0]) + 0.5F;
        const auto [d, side] = frame.depth(x, y);
        const float lee = frame.oval ? d : std::min(x, y);
        const float noise = chance(std::uint32_t(at[1]), std::uint32_t(at[0]), seed) - 0.5F;
        const auto over = [&](const cv::Vec3f &below, float from) {
            pixel = mixed(below, pixel, std::clamp(d - from + 0.5F, 0.0F, 1.0F));
        };
        pixel *= 1 - 0.3F * std::exp(-std::max(lee - frame.print, 0.0F) / (0.008F * s));
        over(ink(mood.mat) * (0.97F - lit[side] * 1.1F), frame.print);
        const float shade = std::exp(-std::max(std::min(x, y) - frame.mat, 0.0F) / (0.012F * s));
        over(ink(mood.mat) * (0.985F + 0.012F * noise - 0.24F * shade), frame.opening);
        const float across = std::clamp((d - frame.wood) / (frame.mat - frame.wood), 0.0F, 1.0F);
        const bool upright = side == 0 || side == 2;
        const float vein = grain(upright ? at[0] / 6 : at[0], upright ? at[1] : at[1] / 6);
        const float bar = 0.72F + 0.3F * std::sin(across * 3.1416F) + lit[side];
        over(ink(mood.wood) * (bar + 0.1F * vein + 0.03F * noise), frame.mat);
        const float dark = (side >= 2 ? 0.42F : 0.08F) * std::min(1.0F, d / frame.wood);
        over(ink(mood.wall) * (0.97F + 0.02F * noise - dark), frame.wood);
    });
}

} // namespace

cv::Mat3b familyPhoto(const Sitter &sitter)
{
    const Mood &mood = kMoods[size_t(sitter.variant) % kMoods.size()];
    const FaceFrame face = faceFrame(sitter);
    cv::Mat3f picture = retouched(sitter.photo, face, {.skin = 0.3F, .clarity = 0.08F});
    picture = softened(sitter, picture);
    const float fade = mood.fade;
    const ToneCurve blue{{0, 0.05F}, {0.5F, 0.5F - 0.035F * fade}, {1, 1 - 0.12F * fade}};
    const ToneCurve green{{0, 0.035F}, {0.5F, 0.505F}, {1, 1 - 0.04F * fade}};
    const ToneCurve red{{0, 0.045F}, {0.5F, 0.51F + 0.02F * fade}, {1, 0.995F}};
    applyCurves(picture, blue, green, red);
    picture = softGlow(picture, 0.12 * double(face.e), 0.55F, 0.16F);
    drawFrame(picture, mood, std::uint32_t(3 + sitter.variant));
    return bytes(picture);
}

} // namespace imaging::looks
