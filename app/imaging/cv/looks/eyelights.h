// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

namespace imaging::looks {

/// The same sitter with the eyes larger by \p factor, by a smooth warp that ends at brows and nose.
/// Guessed eyes stay as they are.
Sitter withLargeEyes(const Sitter &sitter, double factor);

struct EyeLights
{
    double iris = 0.1; ///< radius of the iris, in eye distances
    float glow = 0.3F; ///< light in the lower half of the iris
    float spark = 0.9F; ///< opacity of the drawn reflections
    cv::Vec3f tint{}; ///< OKLab a and b added to the iris; the first value is not used
    float paint = 0; ///< opacity of a drawn iris over the photo's, in its own colour plus the tint
    cv::Vec3f skin{}; ///< OKLab, tells lids from eyes where an iris is drawn
    bool starry = false; ///< more and larger reflections
};

/// Draws iris light and reflections into OKLab \p lab, only where the eyes were found.
void drawEyeLights(cv::Mat3f &lab, const Sitter &sitter, const EyeLights &lights);

} // namespace imaging::looks
