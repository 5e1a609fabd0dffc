// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/chalk.h"

#include "imaging/cv/looks/brush.h"
#include "imaging/cv/looks/tone.h"

#include <algorithm>

namespace imaging::looks {

namespace {

// The slope of strokes from the wrist of a right hand.
constexpr float kHand = -0.95F;

} // namespace

float grip(float pressure, float tooth)
{
    const float hold = 0.5F - 0.36F * tooth;
    return smoothstep(0, 0.12F, pressure) * smoothstep(hold - 0.42F, hold + 0.42F, pressure);
}

cv::Mat1f hatched(
    const cv::Mat1f &pressure, const Flow &flow, const Hatch &hatch, std::uint32_t seed)
{
    const auto make = [&](Stroke &stroke) {
        const float press = pressure(int(stroke.at.y), int(stroke.at.x));
        if (press < 0.05F)
            return false;
        const float loose = chance(stroke.seed, 1, seed) - 0.5F;
        if (flow.clarity(stroke.at) < 1 - hatch.follow)
            stroke.angle = kHand + 0.22F * loose;
        else if (hatch.slant != 0)
            stroke.angle += hatch.slant + 0.2F * loose;
        stroke.width = hatch.width * (0.7F + 0.6F * chance(stroke.seed, 2, seed));
        stroke.length = hatch.length * (0.6F + 0.8F * chance(stroke.seed, 3, seed));
        stroke.load = std::min(1.0F, press * (0.75F + 0.5F * chance(stroke.seed, 4, seed)));
        return true;
    };
    cv::Mat1f mask(pressure.size(), 0.0F);
    const Brush brush(Brush::Kind::Chalk, seed);
    brush.rub(mask, strokesOnGrid(pressure.size(), flow, hatch.spacing, seed, make));
    return mask;
}

} // namespace imaging::looks
