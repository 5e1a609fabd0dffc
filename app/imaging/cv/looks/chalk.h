// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/flow.h"

#include <opencv2/core.hpp>

#include <cstdint>

namespace imaging::looks {

/// Pressure 0..1 turned into what the paper takes: its \p tooth catches the stick first.
float grip(float pressure, float tooth);

/// How a stick is moved; sizes in pixels.
struct Hatch
{
    float width = 1;
    float length = 1;
    float spacing = 1;
    float slant = 0; ///< radians added to the flow
    float follow = 1; ///< 1 = along the form, 0 = all strokes parallel
};

/// Coverage by strokes that are as strong as \p pressure asks for at their middle.
cv::Mat1f hatched(
    const cv::Mat1f &pressure, const Flow &flow, const Hatch &hatch, std::uint32_t seed);

} // namespace imaging::looks
