// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/wash.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

struct Glaze
{
    cv::Point2f at; ///< from between the eyes, in eye distances
    cv::Point2f size;
    cv::Vec3f colour; ///< BGR, what the paint lets through
};

} // namespace

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

cv::Mat3f faceGlazes(const Sitter &sitter, std::uint32_t seed)
{
    constexpr float kPaint = 0.65F;
    const cv::Size size = sitter.photo.size();
    const float e = float(sitter.e());
    const Glaze glazes[] = {{{-0.66F, 0.62F}, {0.46F, 0.36F}, {0.88F, 0.88F, 0.99F}},
        {{0.66F, 0.62F}, {0.42F, 0.40F}, {0.88F, 0.87F, 0.99F}},
        {{-0.25F, -0.72F}, {0.75F, 0.36F}, {0.82F, 0.93F, 0.99F}},
        {{0.95F, -0.15F}, {0.34F, 0.7F}, {0.97F, 0.88F, 0.90F}}};
    const cv::Mat1f coast = clouds(size, 0.45 * e, 3, seed);
    const cv::Mat1f water = clouds(size, 0.6 * e, 2, seed + 1);
    const QPointF eyes = sitter.marks.eyeCentre();
    cv::Mat3f result(size, cv::Vec3f(1, 1, 1));
    for (const Glaze &glaze : glazes) {
        cv::Mat1f wash(size);
        wash.forEach([&](float &value, const int *at) {
            const float x = (float(at[1]) - float(eyes.x())) / e - glaze.at.x;
            const float y = (float(at[0]) - float(eyes.y())) / e - glaze.at.y;
            const float far
                = std::hypot(x / glaze.size.x, y / glaze.size.y) + 0.45F * coast(at[0], at[1]);
            const float soft = 0.03F + 0.3F * smoothstep(-0.1F, 0.6F, water(at[0], at[1]));
            value = 1 - smoothstep(1 - soft, 1 + soft, far);
        });
        const cv::Mat1f edge = rim(wash, 0.04 * e);
        result.forEach([&](cv::Vec3f &value, const int *at) {
            const float paint = wash(at[0], at[1]) * (0.7F + 0.3F * water(at[0], at[1]))
                + 0.6F * edge(at[0], at[1]);
            value = value.mul(mixed(cv::Vec3f(1, 1, 1), glaze.colour, kPaint * paint));
        });
    }
    return result;
}

} // namespace imaging::looks
