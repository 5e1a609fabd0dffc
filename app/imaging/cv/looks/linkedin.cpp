// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/tone.h"

#include <array>

namespace imaging::looks {

namespace {

const std::array kMoods{
    OfficeMood{},
    OfficeMood{.sky = 0xf3f1ea, .wall = 0xd8d5cf, .accent = 0x4a6a8c, .lamp = 0xffd9a8},
    OfficeMood{.sky = 0xe9f3f4, .wall = 0xd5d9d2, .accent = 0x6b8a6a, .lamp = 0xffe6c4},
    OfficeMood{
        .sky = 0xf6e6d4, .wall = 0xd9cfc6, .accent = 0xb0704f, .lamp = 0xffd090, .daylight = 0.9F},
};

} // namespace

cv::Mat3b linkedin(const Sitter &sitter)
{
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const cv::Mat3f backdrop = office({.size = sitter.photo.size(),
                                          .head = face.eyes,
                                          .side = side,
                                          .seed = std::uint32_t(11 + sitter.variant)},
        kMoods[size_t(sitter.variant) % kMoods.size()]);
    Studio studio;
    studio.side = side;
    studio.retouch.clarity = 0.14F;
    studio.light = {.key = {.towards = {0.55F * float(side), -0.35F, 0.9F}, .wrap = 0.7F},
        .ambient = {0.5F, 0.49F, 0.48F},
        .strength = 0.4F,
        .falloff = 0.08F};
    (side < 0 ? studio.light.rimLeft : studio.light.rimRight) = {0.34F, 0.32F, 0.3F};
    studio.light.hair = {0.16F, 0.15F, 0.14F};
    studio.setting = {.wrap = 0.13F, .match = 0.1F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    const ToneCurve curve{{0, 0.014F}, {0.25F, 0.26F}, {0.6F, 0.63F}, {1, 1}};
    picture.forEach([&](cv::Vec3f &pixel, const int *) {
        for (int i = 0; i < 3; ++i)
            pixel[i] = curve(pixel[i]);
    });
    return bytes(picture);
}

} // namespace imaging::looks
