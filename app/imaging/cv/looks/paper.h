// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <cstdint>

namespace imaging::looks {

/// Height of woven linen, about -1..1, one thread every \p pitch pixels.
cv::Mat1f canvasWeave(cv::Size size, double pitch, std::uint32_t seed);

/// Height of the tooth of rough paper, about -1..1; bumps are about \p grain pixels wide.
cv::Mat1f paperTooth(cv::Size size, double grain, std::uint32_t seed);

} // namespace imaging::looks
