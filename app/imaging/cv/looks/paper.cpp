// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/paper.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

cv::Mat1f canvasWeave(cv::Size size, double pitch, std::uint32_t seed)
{
    const cv::Mat1f wander = clouds(size, 9 * pitch, 2, seed);
    const cv::Mat1f thick = clouds(size, 3 * pitch, 2, seed + 1);
    const float turn = float(CV_PI / pitch);
    cv::Mat1f weave(size);
    weave.forEach([&](float &value, const int *at) {
        const float sway = 0.5F * wander(at[0], at[1]);
        const float across = float(at[1]) * turn + sway;
        const float down = float(at[0]) * turn - sway;
        // Warp lies over weft on every second crossing.
        const bool over
            = (int(std::floor(across / float(CV_PI))) + int(std::floor(down / float(CV_PI)))) % 2
            == 0;
        const float thread = over ? std::abs(std::sin(down)) : std::abs(std::sin(across));
        value = (2 * thread - 1) * (0.8F + 0.3F * thick(at[0], at[1]));
    });
    return weave;
}

cv::Mat1f paperTooth(cv::Size size, double grain, std::uint32_t seed)
{
    cv::Mat1f tooth = whiteNoise(size, seed);
    cv::GaussianBlur(tooth, tooth, {}, std::max(0.5, grain / 2.5));
    cv::Mat1f felt = whiteNoise(size, seed + 1);
    cv::GaussianBlur(felt, felt, {}, std::max(0.8, grain));
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(felt, mean, spread);
    felt *= 0.35 / std::max(spread[0], 1e-6);
    cv::meanStdDev(tooth, mean, spread);
    tooth *= 0.35 / std::max(spread[0], 1e-6);
    tooth += felt;
    return tooth;
}

} // namespace imaging::looks
