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
    std::uint32_t paint;
    float contrast;
    cv::Vec3f rim;
};

// Grey, ink blue, umber, moss: what portrait studios hang up.
const std::array kMoods{
    Mood{0x5b5f63, 0.17F, {0.62F, 0.58F, 0.54F}},
    Mood{0x3f4d63, 0.19F, {0.7F, 0.6F, 0.5F}},
    Mood{0x6b5849, 0.2F, {0.45F, 0.52F, 0.6F}},
    Mood{0x4d584c, 0.19F, {0.52F, 0.56F, 0.56F}},
};

} // namespace

cv::Mat3b professional(const Sitter &sitter)
{
    const Mood &mood = kMoods[size_t(sitter.variant) % kMoods.size()];
    const FaceFrame face = faceFrame(sitter);
    const int side = lightSide(sitter.photo, face);
    const cv::Mat3f backdrop = mottledCanvas({.size = sitter.photo.size(),
                                                 .head = face.eyes,
                                                 .side = side,
                                                 .seed = std::uint32_t(31 + sitter.variant)},
        ink(mood.paint), mood.contrast);
    Studio studio;
    studio.side = side;
    studio.retouch.clarity = 0.16F;
    studio.light = {.key = {.towards = {0.75F * float(side), -0.55F, 0.75F}, .wrap = 0.25F},
        .ambient = {0.3F, 0.29F, 0.28F},
        .strength = 0.62F,
        .falloff = 0.4F};
    (side < 0 ? studio.light.rimRight : studio.light.rimLeft) = mood.rim;
    studio.light.hair = mood.rim * 0.35F;
    studio.setting = {.wrap = 0.12F, .match = 0.06F};
    cv::Mat3f picture = studioPortrait(sitter, backdrop, studio);
    const cv::Mat1f corners = vignette(picture.size(), face.at(0, 0.8F), 0.55, 1.35);
    const ToneCurve curve{{0, 0.008F}, {0.22F, 0.195F}, {0.6F, 0.625F}, {1, 1}};
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        pixel *= 0.62F + 0.38F * corners(at[0], at[1]);
        for (int i = 0; i < 3; ++i)
            pixel[i] = curve(pixel[i]);
    });
    return bytes(picture);
}

} // namespace imaging::looks
