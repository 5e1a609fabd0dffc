// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/faceframe.h"

namespace imaging::looks {

/// A lamp, seen from the face: x to the right, y down, z to the viewer. Colours are linear BGR.
struct Lamp
{
    cv::Vec3f towards{0, 0, 1};
    cv::Vec3f colour{1, 1, 1};
    float wrap = 0.4F; ///< 0 = a bare bulb, 1 = a wall of light
};

struct Lighting
{
    Lamp key{};
    cv::Vec3f ambient{0.5F, 0.5F, 0.5F};
    float strength = 0.5F; ///< 0 leaves the photo's own light
    float falloff = 0; ///< how much darker the lower edge is than the face
    cv::Vec3f rimLeft{}; ///< light from behind on the left edge of head and shoulders
    cv::Vec3f rimRight{};
    cv::Vec3f hair{}; ///< light from above and behind
};

/// \p person (0..1, gamma) lit anew. A head (ellipsoid with nose and chin) around the face and a
/// body from \p alpha stand in for the shape. The mean lightness of the face stays as it was.
cv::Mat3f relit(
    const cv::Mat3f &person, const cv::Mat1f &alpha, const FaceFrame &face, const Lighting &light);

enum class CatchLight { Softbox, Ring };

/// A small reflection in both pupils, where the photo has none; nothing without found eyes.
void addCatchLights(
    cv::Mat3f &picture, const Sitter &sitter, CatchLight kind, int side, float amount);

} // namespace imaging::looks
