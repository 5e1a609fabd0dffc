// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/backdrop.h"

#include "imaging/cv/looks/noise.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

cv::Vec3f ink(std::uint32_t rgb)
{
    return cv::Vec3f(float(rgb & 255U), float((rgb >> 8) & 255U), float((rgb >> 16) & 255U))
        / 255.0F;
}

cv::Vec3f glow(std::uint32_t rgb, float gain)
{
    const cv::Vec3f c = ink(rgb);
    return c.mul(c) * gain;
}

cv::Mat3f defocused(const cv::Mat3f &linear, float radius)
{
    const int reach = int(std::ceil(radius)) + 1;
    cv::Mat1f disc(2 * reach + 1, 2 * reach + 1);
    disc.forEach([&](float &value, const int *at) {
        const float r = std::hypot(float(at[1] - reach), float(at[0] - reach));
        // Real lenses draw a slightly brighter rim.
        value = std::clamp(radius - r + 0.5F, 0.0F, 1.0F)
            * (0.85F + 0.3F * (r / radius) * (r / radius));
    });
    disc *= 1 / cv::sum(disc)[0];
    cv::Mat3f result;
    cv::filter2D(linear, result, CV_32F, disc, {-1, -1}, 0, cv::BORDER_REFLECT);
    return result;
}

void dither(cv::Mat3f &picture, float amount, std::uint32_t seed)
{
    const float scale = std::max(0.6F, float(picture.cols) / 900.0F);
    const cv::Mat1f grain = filmGrain(picture.size(), double(scale), seed);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        pixel += cv::Vec3f::all(grain(at[0], at[1]) * amount);
    });
}

cv::Mat3f mottledCanvas(const Place &place, const cv::Vec3f &paint, float contrast)
{
    const double h = place.size.height;
    const cv::Mat1f large = clouds(place.size, h * 0.42, 4, place.seed);
    const cv::Mat1f small = clouds(place.size, h * 0.07, 3, place.seed + 7);
    const cv::Mat1f hue = clouds(place.size, h * 0.5, 2, place.seed + 13);
    const cv::Point2f pool = place.head + cv::Point2f(float(-place.side) * 0.16F, 0.16F) * float(h);
    cv::Mat3f result(place.size);
    result.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float x = (float(at[1]) - pool.x) / float(h);
        const float y = (float(at[0]) - pool.y) / float(h);
        const float light = 0.3F + 1.05F * std::exp(-(x * x * 2.6F + y * y * 2.2F));
        const float paintwork
            = 1 + contrast * (0.75F * large(at[0], at[1]) + 0.3F * small(at[0], at[1]));
        const float warm = 0.035F * hue(at[0], at[1]);
        const cv::Vec3f toned = paint.mul(cv::Vec3f(1 - warm, 1, 1 + warm));
        pixel = toned * (std::sqrt(light) * paintwork);
    });
    result = blurred(result, 0.004 * h);
    dither(result, 0.008F, place.seed);
    return result;
}

cv::Mat3f paperSweep(
    const Place &place, const cv::Vec3f &top, const cv::Vec3f &bottom, float falloff)
{
    const float h = float(place.size.height);
    const float w = float(place.size.width);
    cv::Mat3f result(place.size);
    result.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float v = float(at[0]) / h;
        const float u = float(at[1]) / w;
        const float away = place.side < 0 ? u : 1 - u;
        const float x = (float(at[1]) - place.head.x) / h;
        const float y = (float(at[0]) - place.head.y) / h;
        const float pool = std::exp(-(x * x + y * y) * 2.2F);
        pixel = mixed(top, bottom, smoothstep(0, 1, v))
            * (1 - falloff * (0.55F * away * away + 0.45F * (1 - pool)));
    });
    dither(result, 0.006F, place.seed);
    return result;
}

} // namespace imaging::looks
