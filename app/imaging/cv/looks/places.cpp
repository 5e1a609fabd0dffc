// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/farscene.h"

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

void drawWindows(FarScene &scene, const OfficeMood &mood)
{
    const float right = scene.width() * 0.56F;
    const int panes = 3;
    const cv::Vec3f frame = glow(0x5a646d, 0.8F);
    for (int i = 0; i < panes; ++i) {
        const float x0 = right * float(i) / panes + 0.012F;
        const float x1 = right * float(i + 1) / panes - 0.012F;
        const float drop = 0.02F * float(i);
        scene.poly({{x0, 0.05F + drop}, {x1, 0.065F + drop}, {x1, 0.8F - drop}, {x0, 0.83F - drop}},
            glow(mood.sky, 1.25F * mood.daylight));
        // A skyline that fades with distance.
        for (int b = 0; b < 4; ++b) {
            const float w = (x1 - x0) * (0.2F + 0.25F * scene.chance(i * 4 + b, 1));
            const float x = x0 + (x1 - x0 - w) * scene.chance(i * 4 + b, 2);
            const float top = 0.42F + 0.26F * scene.chance(i * 4 + b, 3);
            scene.box(x, top, w, 0.8F - drop - top,
                mixed(glow(mood.sky, 0.9F * mood.daylight), glow(0x7d8fa0),
                    0.35F + 0.4F * scene.chance(i * 4 + b, 4)));
        }
        scene.box(x0, 0.33F + drop * 0.4F, x1 - x0, 0.012F, frame);
        scene.box(x1, 0.03F, 0.024F, 0.82F, frame);
    }
}

void drawOfficeRoom(FarScene &scene, const OfficeMood &mood)
{
    const float w = scene.width();
    const float right = w * 0.56F;
    scene.box(right + 0.02F, 0.1F, w * 0.2F, 0.72F, glow(mood.wall, 0.75F));
    scene.box(right + 0.02F + w * 0.2F, 0.06F, w, 0.78F, glow(mood.accent, 0.8F));
    for (int i = 0; i < 4; ++i) {
        const float y = 0.24F + 0.13F * float(i);
        scene.box(right + w * 0.24F, y, w * 0.3F, 0.014F, glow(0xe8e2d8, 0.8F));
        for (int b = 0; b < 7; ++b) {
            const float tall = 0.045F + 0.05F * scene.chance(i * 9 + b, 5);
            const std::uint32_t spines[] = {0xd9d2c4, 0x5b7c99, 0xc98d5a, 0x3f4a56, 0x8aa39a};
            if (scene.chance(i * 9 + b, 6) > 0.35F)
                scene.box(right + w * 0.25F + 0.028F * float(b), y - tall, 0.022F, tall,
                    glow(spines[(i * 7 + b) % 5], 0.9F));
        }
    }
    for (int i = 0; i < 26; ++i) {
        const float angle = 6.283F * scene.chance(i, 7);
        const float reach = 0.1F * std::sqrt(scene.chance(i, 8));
        scene.dot(right + 0.06F + reach * std::cos(angle), 0.62F + 1.3F * reach * std::sin(angle),
            0.018F, glow(i % 3 == 0 ? 0x8fb56a : 0x44713f, 0.9F));
    }
    for (int i = 0; i < 3; ++i) {
        const float y = 0.02F + 0.03F * float(i);
        scene.poly({{right + 0.1F + 0.1F * float(i), y}, {w, y - 0.02F}, {w, y - 0.008F},
                       {right + 0.1F + 0.1F * float(i), y + 0.01F}},
            glow(0xffffff, 3.2F));
    }
    for (int i = 0; i < 3; ++i)
        scene.dot(right + w * (0.1F + 0.13F * float(i)), 0.2F + 0.012F * float(i), 0.011F,
            glow(mood.lamp, 9));
    scene.box(0, 0.84F, w, 0.2F, glow(0xb5a692, 0.55F));
    for (int i = 0; i < 5; ++i)
        scene.box(w * (0.05F + 0.2F * float(i)), 0.76F, w * 0.09F, 0.09F, glow(0x39434d, 0.8F));
}

} // namespace

cv::Mat3f office(const Place &place, const OfficeMood &mood)
{
    FarScene scene(place);
    scene.sweep({{0, glow(0xf2f4f6, 0.95F)}, {0.12F, glow(mood.wall)},
        {0.8F, glow(mood.wall, 0.8F)}, {1, glow(mood.wall, 0.5F)}});
    drawWindows(scene, mood);
    drawOfficeRoom(scene, mood);
    scene.blur(0.034F);
    // Daylight veils the lens a little.
    scene.halo(0.2F, 0.3F, 0.75F, glow(mood.sky, 0.12F * mood.daylight));
    return scene.developed(0.005F);
}

cv::Mat3f park(const Place &place, const ParkMood &mood)
{
    FarScene scene(place);
    const float w = scene.width();
    scene.sweep({{0, glow(mood.shade, 1.2F)}, {0.34F, glow(mood.leaf, 1.1F)},
        {0.56F, mixed(glow(mood.leaf), glow(mood.sun), 0.45F)}, {0.64F, glow(mood.grass, 1.1F)},
        {1, glow(mood.grass, 0.4F)}});
    scene.halo(0.16F * w, 0.36F, 0.26F, glow(mood.sun, 0.8F * mood.sunlight));
    const cv::Mat1f clumps = clouds(scene.picture().size(), 64, 4, place.seed);
    const cv::Mat1f leaves = clouds(scene.picture().size(), 12, 2, place.seed + 3);
    scene.picture().forEach([&](cv::Vec3f &pixel, const int *at) {
        const float v = float(at[0]) / kFarHeight;
        const float mass
            = smoothstep(-0.25F, 0.35F, clumps(at[0], at[1]) + 0.4F * leaves(at[0], at[1]));
        const float crown = 1 - smoothstep(0.48F, 0.62F, v);
        pixel = mixed(
            pixel, glow(mood.shade, 0.8F + leaves(at[0], at[1]) * 0.5F), 0.75F * mass * crown);
        pixel *= 1 + 0.3F * leaves(at[0], at[1]) * (1 - crown);
    });
    for (int i = 0; i < 5; ++i) {
        const float x = w * (0.03F + 0.24F * float(i) + 0.12F * scene.chance(i, 1));
        const float thick = 0.012F + 0.03F * scene.chance(i, 2);
        scene.poly({{x, 0}, {x + thick, 0}, {x + thick * 1.5F, 0.66F}, {x - thick * 0.5F, 0.66F}},
            glow(0x2b2016, 0.8F + 0.6F * scene.chance(i, 3)));
    }
    // Sun through the leaves; the nearer to the sun, the more and the brighter.
    for (int i = 0; i < 260; ++i) {
        const float x = w * scene.chance(i, 4);
        const float y = 0.6F * std::pow(scene.chance(i, 5), 0.8F);
        const float d = std::hypot(x - 0.16F * w, y - 0.34F);
        if (scene.chance(i, 6) > std::exp(-d * 1.7F))
            continue;
        const cv::Vec3f light = mixed(glow(mood.sun), glow(0xfff3d8), scene.chance(i, 7));
        scene.picture()(std::min(int(y * kFarHeight), kFarHeight - 1),
            std::min(int(x * kFarHeight), scene.picture().cols - 1))
            += light * ((12 + 60 * scene.chance(i, 8) * scene.chance(i, 9)) * mood.sunlight);
        // The far half is drawn first and blurred twice: discs of two sizes give depth.
        if (i == 130)
            scene.blur(0.03F);
    }
    scene.blur(0.03F);
    scene.halo(0.1F * w, 0.3F, 0.5F, glow(mood.sun, 0.16F * mood.sunlight));
    return scene.developed(0.006F);
}

cv::Mat3f room(const Place &place, const RoomMood &mood)
{
    FarScene scene(place);
    const float w = scene.width();
    scene.sweep(
        {{0, glow(mood.wall, 0.55F)}, {0.4F, glow(mood.wall, 0.9F)}, {1, glow(mood.wall, 0.35F)}});
    for (int i = 0; i < 9; ++i) {
        const float x = 0.022F * float(i);
        scene.box(x, 0, 0.022F, 1, glow(mood.curtain, i % 2 == 0 ? 0.75F : 0.45F));
    }
    scene.box(0.62F * w, 0.18F, 0.2F * w, 0.22F, glow(0xe9dcc6, 0.7F));
    scene.box(0.64F * w, 0.2F, 0.16F * w, 0.18F, glow(0x5d7468, 0.8F));
    scene.box(0.55F * w, 0.55F, 0.5F * w, 0.02F, glow(0x4a2f1f));
    const std::uint32_t spines[] = {0xa8492f, 0xd8b070, 0x4d6b6a, 0xe3d2b5, 0x6a3b3b};
    for (int i = 0; i < 11; ++i) {
        const float tall = 0.06F + 0.06F * scene.chance(i, 1);
        scene.box((0.57F + 0.036F * float(i)) * w, 0.55F - tall, 0.03F * w, tall,
            glow(spines[i % 5], 0.8F));
    }
    scene.box(0, 0.78F, w, 0.25F, glow(0x6b3a2a, 0.6F));
    scene.halo(0.3F * w, 0.34F, 0.3F, glow(mood.lamp, 0.9F));
    scene.poly({{0.25F * w, 0.36F}, {0.28F * w, 0.22F}, {0.36F * w, 0.22F}, {0.39F * w, 0.36F}},
        glow(mood.lamp, 3.6F));
    scene.box(0.315F * w, 0.36F, 0.008F, 0.45F, glow(0x2a1c14));
    for (int i = 0; i < 13; ++i) {
        const float t = float(i) / 12;
        const float sag = 0.09F * std::sin(t * 3.1416F * 2.0F) * std::sin(t * 3.1416F * 2.0F);
        scene.dot(w * t, 0.06F + sag + 0.015F * scene.chance(i, 2), 0.003F,
            glow(i % 4 == 0 ? 0xffdfb0 : mood.lamp, 10 + 50 * scene.chance(i, 3)));
    }
    scene.blur(0.034F);
    return scene.developed(0.006F);
}

} // namespace imaging::looks
