// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/wash.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

cv::Vec3f dried(const cv::Vec3f &colour, float pigment)
{
    const cv::Vec3f c(std::clamp(colour[0], 0.0F, 1.0F), std::clamp(colour[1], 0.0F, 1.0F),
        std::clamp(colour[2], 0.0F, 1.0F));
    return c - (c - c.mul(c)) * (pigment - 1);
}

cv::Mat1f rim(const cv::Mat1f &wash, double width)
{
    cv::Mat1f result = blurred(wash, width);
    result.forEach(
        [&](float &value, const int *at) { value = std::max(0.0F, wash(at[0], at[1]) - value); });
    return result;
}

void addDrops(cv::Mat1f &wash, cv::Point2f centre, float unit, std::uint32_t seed)
{
    constexpr int kFraction = 4; // bits, for circles that lie between pixels
    constexpr float kScale = 1 << kFraction;
    for (std::uint32_t i = 0; i < 46; ++i) {
        const float turn = 6.2832F * chance(i, 1, seed);
        const float far = unit * (1.9F + 2.3F * chance(i, 2, seed));
        const float radius = unit * (0.012F + 0.07F * std::pow(chance(i, 3, seed), 4.0F));
        const cv::Point at(int((centre.x + far * std::cos(turn)) * kScale),
            int((centre.y + far * std::sin(turn)) * kScale));
        cv::circle(wash, at, int(radius * kScale), cv::Scalar(0.55 + 0.4 * chance(i, 4, seed)),
            cv::FILLED, cv::LINE_AA, kFraction);
    }
}

} // namespace imaging::looks
