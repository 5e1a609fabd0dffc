// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/formflow.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

/// A bilateral mean over the places that \p step walks to from one pixel, both ways.
template <class Step>
cv::Vec3f meanOnPath(const cv::Mat3f &lab, cv::Point start, const std::vector<float> &weights,
    float stride, float range, Step step)
{
    const cv::Vec3f middle = lab(start);
    const cv::Rect inside({}, lab.size());
    cv::Vec3f sum = middle * weights[0];
    float total = weights[0];
    for (const float side : {-1.0F, 1.0F}) {
        cv::Point2f at(start);
        cv::Point2f direction = step(start, cv::Point2f(0, 0)) * side;
        for (size_t i = 1; i < weights.size(); ++i) {
            at += direction * stride;
            const cv::Point cell(int(at.x + 0.5F), int(at.y + 0.5F));
            if (!inside.contains(cell))
                break;
            const cv::Vec3f &colour = lab(cell);
            const cv::Vec3f d = colour - middle;
            const float w = weights[i] / (1 + (d.dot(d)) * range);
            sum += colour * w;
            total += w;
            direction = step(cell, direction);
        }
    }
    return sum * (1 / total);
}

std::vector<float> gauss(double sigma)
{
    std::vector<float> weights;
    const int reach = std::max(1, int(std::ceil(2 * sigma)));
    for (int i = 0; i <= reach; ++i)
        weights.push_back(float(std::exp(-i * i / (2 * sigma * sigma))));
    return weights;
}

} // namespace

cv::Mat2f formFlow(const cv::Mat1f &luma, double sigma)
{
    cv::Mat1f dx;
    cv::Mat1f dy;
    cv::Scharr(luma, dx, CV_32F, 1, 0, 1.0 / 16);
    cv::Scharr(luma, dy, CV_32F, 0, 1, 1.0 / 16);
    cv::Mat3f tensor(luma.size());
    tensor.forEach([&](cv::Vec3f &t, const int *at) {
        const float x = dx(at[0], at[1]);
        const float y = dy(at[0], at[1]);
        t = {x * x, x * y, y * y};
    });
    tensor = blurred(tensor, sigma);
    cv::Mat2f flow(luma.size());
    flow.forEach([&](cv::Vec2f &value, const int *at) {
        const cv::Vec3f &t = tensor(at[0], at[1]);
        const float angle = 0.5F * std::atan2(2 * t[1], t[0] - t[2]) + float(CV_PI / 2);
        value = {std::cos(angle), std::sin(angle)};
    });
    return flow;
}

cv::Mat3f smoothedAlong(
    const cv::Mat3f &lab, const cv::Mat2f &flow, double along, double across, float range)
{
    // Two pixels at a time are close enough on a long way.
    const float stride = along > 4 ? 2 : 1;
    const std::vector<float> length = gauss(along / stride);
    const std::vector<float> width = gauss(across);
    const float falloff = 1 / (range * range);
    const auto ahead = [&](cv::Point at, cv::Point2f before) {
        const cv::Point2f f(flow(at)[0], flow(at)[1]);
        return f.dot(before) < 0 ? -f : f;
    };
    const auto beside = [&](cv::Point at, cv::Point2f before) {
        const cv::Point2f f(-flow(at)[1], flow(at)[0]);
        return before.x == 0 && before.y == 0 ? f : before;
    };
    cv::Mat3f strokes(lab.size());
    strokes.forEach([&](cv::Vec3f &value, const int *at) {
        value = meanOnPath(lab, {at[1], at[0]}, length, stride, falloff, ahead);
    });
    cv::Mat3f flats(lab.size());
    flats.forEach([&](cv::Vec3f &value, const int *at) {
        value = meanOnPath(strokes, {at[1], at[0]}, width, 1, falloff, beside);
    });
    return flats;
}

} // namespace imaging::looks
