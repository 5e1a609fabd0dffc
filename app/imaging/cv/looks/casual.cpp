// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/tone.h"

#include <array>

namespace imaging::looks {

namespace {

struct Mood
{
    ParkMood park{};
    bool indoors = false;
    cv::Vec3f sun{0.4F, 0.66F, 1.05F};
    float warmth = 1;
};

// Golden hour, a spring morning, autumn, an evening at home.
const std::array kMoods{
    Mood{},
    Mood{.park = {.sun = 0xfff2c4,
             .leaf = 0x86ad4a,
             .shade = 0x3c6132,
             .grass = 0x9fbf58,
             .sunlight = 0.85F},
        .sun = {0.62F, 0.8F, 0.9F},
        .warmth = 0.45F},
    Mood{.park = {.sun = 0xffb45c,
             .leaf = 0xb3661f,
             .shade = 0x4e2a14,
             .grass = 0xa8762f,
             .sunlight = 0.9F},
        .sun = {0.34F, 0.6F, 1.0F},
        .warmth = 1.1F},
    Mood{.indoors = true, .sun = {0.3F, 0.52F, 0.85F}, .warmth = 1},
};

} // namespace

cv::Mat3b casual(const Sitter &sitter)
{
    const Mood &mood = kMoods[size_t(sitter.variant) % kMoods.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const Place place{.size = sitter.photo.size(),
        .head = face.eyes,
        .side = side,
        .seed = std::uint32_t(5 + sitter.variant)};
    const cv::Mat3f backdrop = mood.indoors ? room(place, {}) : park(place, mood.park);
    Studio studio;
    studio.side = side;
    studio.retouch.skin = 0.35F;
    studio.light = {.key = {.towards = {0.5F * float(side), -0.3F, 0.85F},
                        .colour = {0.88F, 0.97F, 1.06F},
                        .wrap = 0.6F},
        .ambient = {0.44F, 0.43F, 0.43F},
        .strength = 0.45F,
        .falloff = 0.15F};
    (side < 0 ? studio.light.rimLeft : studio.light.rimRight) = mood.sun * 0.8F;
    studio.light.hair = mood.sun * 0.5F;
    studio.setting = {.wrap = 0.22F, .match = 0.16F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    const float warm = mood.warmth;
    const ToneCurve blue{
        {0, 0.03F + 0.02F * warm}, {0.5F, 0.5F - 0.02F * warm}, {1, 0.97F - 0.05F * warm}};
    const ToneCurve green{{0, 0.028F}, {0.5F, 0.51F}, {1, 0.985F}};
    const ToneCurve red{
        {0, 0.03F}, {0.3F, 0.3F + 0.006F * warm}, {0.6F, 0.62F + 0.01F * warm}, {1, 1}};
    applyCurves(picture, blue, green, red);
    return bytes(picture);
}

} // namespace imaging::looks
