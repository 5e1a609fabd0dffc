// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

namespace imaging::looks {

/// Unit vectors along edges, blurred by \p sigma so that weak places follow strong ones.
cv::Mat2f formFlow(const cv::Mat1f &luma, double sigma);

/// Bilateral smoothing along \p flow (\p along pixels), then across it.
cv::Mat3f smoothedAlong(
    const cv::Mat3f &lab, const cv::Mat2f &flow, double along, double across, float range);

} // namespace imaging::looks
