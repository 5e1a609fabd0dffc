// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

namespace imaging::looks {

/// Perceptual colour, OKLab by B. Ottosson (2020): L 0..1, a and b about -0.4..0.4.
cv::Mat3f oklab(const cv::Mat3b &bgr);
cv::Vec3f oklab(const cv::Vec3f &bgr);
cv::Mat3b bgrOf(const cv::Mat3f &lab);

} // namespace imaging::looks
