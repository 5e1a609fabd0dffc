// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <cstdint>

namespace imaging::looks {

/// Depends on nothing but its arguments: no generator state, so calls may come in any order.
std::uint32_t hashed(std::uint32_t x, std::uint32_t y, std::uint32_t seed);
/// The same as a number from 0 to 1.
float chance(std::uint32_t x, std::uint32_t y, std::uint32_t seed);

/// Uniform noise from -1 to 1, each pixel on its own.
cv::Mat1f whiteNoise(cv::Size size, std::uint32_t seed);
/// Cloudy noise from about -1 to 1. The largest cells are \p cell pixels wide and counted from the
/// top left: the same seed draws the same clouds at another size when \p cell grows with it.
cv::Mat1f clouds(cv::Size size, double cell, int octaves, std::uint32_t seed);
/// Film grain: mean 0, deviation 1, grains about \p grain pixels wide.
cv::Mat1f filmGrain(cv::Size size, double grain, std::uint32_t seed);

} // namespace imaging::looks
