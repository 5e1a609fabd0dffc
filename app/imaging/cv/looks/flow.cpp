// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/flow.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

constexpr int kFlowSide = 512;

} // namespace

float Flow::turned(float angle)
{
    constexpr float pi = float(CV_PI);
    return angle - pi * std::round(angle / pi);
}

Flow::Flow(const cv::Mat1f &luma, double fine, double coarse)
{
    m_scale = std::min(1.0F, float(kFlowSide) / float(std::max(luma.cols, luma.rows)));
    cv::Mat1f small;
    cv::resize(luma, small, {}, m_scale, m_scale, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, std::max(0.5, 0.6 * fine * m_scale));
    cv::Mat1f gx;
    cv::Mat1f gy;
    cv::Scharr(small, gx, CV_32F, 1, 0, 1 / 16.0);
    cv::Scharr(small, gy, CV_32F, 0, 1, 1 / 16.0);
    cv::Mat3f tensor(small.size());
    tensor.forEach([&](cv::Vec3f &t, const int *at) {
        const float x = gx(at[0], at[1]);
        const float y = gy(at[0], at[1]);
        t = {x * x, y * y, x * y};
    });
    const cv::Mat3f near = blurred(tensor, fine * m_scale);
    const cv::Mat3f far = blurred(tensor, coarse * m_scale);
    const cv::Mat3f form = blurred(tensor, 4 * coarse * m_scale);
    m_angle.create(small.size());
    m_clarity.create(small.size());
    m_angle.forEach([&](float &angle, const int *at) {
        const auto share = [&](const cv::Mat3f &of, float floor) {
            const cv::Vec3f &t = of(at[0], at[1]);
            return t * (1 / (t[0] + t[1] + floor));
        };
        const cv::Vec3f t
            = share(near, 1.5e-3F) + share(far, 2e-4F) * 0.5F + share(form, 1e-6F) * 0.2F;
        const float two = std::hypot(t[0] - t[1], 2 * t[2]);
        angle = turned(0.5F * std::atan2(2 * t[2], t[0] - t[1]) + float(CV_PI / 2));
        m_clarity(at[0], at[1]) = std::min(1.0F, two / 1.2F);
    });
}

cv::Point Flow::cell(cv::Point2f at) const
{
    return {std::clamp(int(at.x * m_scale), 0, m_angle.cols - 1),
        std::clamp(int(at.y * m_scale), 0, m_angle.rows - 1)};
}

float Flow::angle(cv::Point2f at) const
{
    return m_angle(cell(at));
}

float Flow::clarity(cv::Point2f at) const
{
    return m_clarity(cell(at));
}

} // namespace imaging::looks
