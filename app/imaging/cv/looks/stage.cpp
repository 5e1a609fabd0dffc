// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/farscene.h"

#include <cmath>

namespace imaging::looks {

namespace {

/// A cone of light in the haze, from a lamp at \p from.
void beam(FarScene &scene, cv::Point2f from, cv::Point2f to, float spread, const cv::Vec3f &colour,
    const cv::Mat1f &haze)
{
    const cv::Point2f axis = (to - from) / float(cv::norm(to - from));
    scene.picture().forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Point2f p(float(at[1]) / kFarHeight - from.x, float(at[0]) / kFarHeight - from.y);
        const float along = p.dot(axis);
        if (along <= 0)
            return;
        const float aside = std::abs(p.x * axis.y - p.y * axis.x) / (0.012F + along * spread);
        const float core = std::exp(-aside * aside * 1.4F);
        pixel += colour
            * (core * std::exp(-along * 1.5F) * (0.8F + 0.5F * haze(at[0], at[1]))
                / (1 + along * 2));
    });
}

} // namespace

cv::Mat3f stage(const Place &place, const StageMood &mood)
{
    FarScene scene(place);
    const float w = scene.width();
    scene.sweep(
        {{0, glow(mood.dark, 0.8F)}, {0.5F, glow(mood.dark, 1.6F)}, {1, glow(mood.dark, 0.5F)}});
    scene.poly({{0.6F * w, 0.16F}, {1.1F * w, 0.1F}, {1.1F * w, 0.66F}, {0.6F * w, 0.6F}},
        glow(mood.screen, 0.9F));
    scene.poly({{0.65F * w, 0.24F}, {0.82F * w, 0.225F}, {0.82F * w, 0.26F}, {0.65F * w, 0.27F}},
        glow(0xe6f0ff, 1.3F));
    const float bars[] = {0.1F, 0.16F, 0.13F, 0.22F, 0.27F};
    for (int i = 0; i < 5; ++i)
        scene.box((0.66F + 0.065F * float(i)) * w, 0.57F - bars[i], 0.04F * w, bars[i],
            glow(0xbfe0ff, 1.2F));
    for (int i = 0; i < 8; ++i)
        scene.box(w * (0.02F + 0.07F * float(i)), 0.14F, 0.02F * w, 0.7F, glow(mood.dark, 2.4F));
    scene.box(0, 0.055F, w, 0.012F, glow(0x30343c, 0.7F));
    for (int i = 0; i < 7; ++i)
        scene.dot(w * (0.06F + 0.145F * float(i)), 0.075F, 0.01F,
            glow(i % 2 == 0 ? mood.beam : mood.second, i % 2 == 0 ? 14.0F : 8.0F));
    for (int i = 0; i < 46; ++i)
        scene.dot(w * scene.chance(i, 1), 0.8F + 0.16F * scene.chance(i, 2), 0.002F,
            glow(i % 3 == 0 ? mood.beam : mood.screen, 30 + 50 * scene.chance(i, 3)));
    scene.blur(0.026F);
    const cv::Mat1f haze = clouds(scene.picture().size(), 90, 3, place.seed);
    beam(scene, {0.06F * w, 0.07F}, {0.52F * w, 0.75F}, 0.16F, glow(mood.beam, 1.3F), haze);
    beam(scene, {0.35F * w, 0.07F}, {0.1F * w, 0.9F}, 0.12F, glow(mood.second, 0.6F), haze);
    beam(scene, {0.93F * w, 0.07F}, {0.5F * w, 0.8F}, 0.14F, glow(mood.second, 0.9F), haze);
    beam(scene, {0.64F * w, 0.07F}, {0.6F * w, 0.9F}, 0.1F, glow(mood.beam, 0.5F), haze);
    return scene.developed(0.007F);
}

} // namespace imaging::looks
