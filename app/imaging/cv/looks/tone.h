// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/noise.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace imaging::looks {

/// 8 bit to 0..1 and back (clamped, rounded).
cv::Mat3f unit(const cv::Mat3b &bgr);
cv::Mat1f unit(const cv::Mat1b &grey);
cv::Mat3b bytes(const cv::Mat3f &bgr);

/// Rec. 601 weights.
inline float luma(const cv::Vec3f &bgr)
{
    return 0.114F * bgr[0] + 0.587F * bgr[1] + 0.299F * bgr[2];
}
cv::Mat1f luma(const cv::Mat3f &bgr);

inline float smoothstep(float from, float to, float x)
{
    const float t = std::clamp((x - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

inline cv::Vec3f mixed(const cv::Vec3f &a, const cv::Vec3f &b, float share)
{
    return {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share};
}
/// Scales the distance from grey by \p amount, 1 = unchanged.
inline cv::Vec3f saturated(const cv::Vec3f &bgr, float amount)
{
    return mixed(cv::Vec3f::all(luma(bgr)), bgr, amount);
}

cv::Mat3f mixed(const cv::Mat3f &a, const cv::Mat3f &b, const cv::Mat1f &share);

/// The blend mode on values from 0 to 1.
cv::Vec3f screen(const cv::Vec3f &base, const cv::Vec3f &top);

/// Gaussian blur of any float picture whose time does not grow with \p sigma.
cv::Mat blurred(const cv::Mat &picture, double sigma);
/// Screens the blurred lights (luma over \p threshold) over the picture.
cv::Mat3f softGlow(const cv::Mat3f &picture, double sigma, float threshold, float amount);
/// 1 up to \p inner, falling to 0 at \p outer; distances from \p centre in half diagonals.
cv::Mat1f vignette(cv::Size size, cv::Point2d centre, double inner, double outer);

/// A smooth monotone curve through knots (x, y) from 0 to 1, sorted by x.
class ToneCurve
{
public:
    ToneCurve(std::initializer_list<cv::Point2f> knots);

    float operator()(float x) const;

private:
    std::array<float, 1025> m_table{};
};

/// Runs each channel through its own curve.
void applyCurves(
    cv::Mat3f &bgr, const ToneCurve &blue, const ToneCurve &green, const ToneCurve &red);

} // namespace imaging::looks
