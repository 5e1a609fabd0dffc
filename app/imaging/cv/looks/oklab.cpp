// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

float linear(float value)
{
    return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
}

cv::Vec3f oklabOfLinear(float r, float g, float b)
{
    const float l = std::cbrt(0.4122214708F * r + 0.5363325363F * g + 0.0514459929F * b);
    const float m = std::cbrt(0.2119034982F * r + 0.6806995451F * g + 0.1073969566F * b);
    const float s = std::cbrt(0.0883024619F * r + 0.2817188376F * g + 0.6299787005F * b);
    return {0.2104542553F * l + 0.7936177850F * m - 0.0040720468F * s,
        1.9779984951F * l - 2.4285922050F * m + 0.4505937099F * s,
        0.0259040371F * l + 0.7827717662F * m - 0.8086757660F * s};
}

cv::Vec3f linearOfOklab(const cv::Vec3f &lab)
{
    const float l = lab[0] + 0.3963377774F * lab[1] + 0.2158037573F * lab[2];
    const float m = lab[0] - 0.1055613458F * lab[1] - 0.0638541728F * lab[2];
    const float s = lab[0] - 0.0894841775F * lab[1] - 1.2914855480F * lab[2];
    const float l3 = l * l * l;
    const float m3 = m * m * m;
    const float s3 = s * s * s;
    return {4.0767416621F * l3 - 3.3077115913F * m3 + 0.2309699292F * s3,
        -1.2684380046F * l3 + 2.6097574011F * m3 - 0.3413193965F * s3,
        -0.0041960863F * l3 - 0.7034186147F * m3 + 1.7076147010F * s3};
}

std::vector<uchar> encodedBytes()
{
    std::vector<uchar> table(8192);
    for (size_t i = 0; i < table.size(); ++i) {
        const double value = double(i) / double(table.size() - 1);
        const double coded
            = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
        table[i] = uchar(std::lround(coded * 255));
    }
    return table;
}

} // namespace

cv::Vec3f oklab(const cv::Vec3f &bgr)
{
    return oklabOfLinear(linear(bgr[2]), linear(bgr[1]), linear(bgr[0]));
}

cv::Mat3f oklab(const cv::Mat3b &bgr)
{
    std::array<float, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = linear(float(i) / 255);
    cv::Mat3f lab(bgr.size());
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3b &c = bgr(at[0], at[1]);
        value = oklabOfLinear(table[c[2]], table[c[1]], table[c[0]]);
    });
    return lab;
}

cv::Mat3b bgrOf(const cv::Mat3f &lab)
{
    const std::vector<uchar> table = encodedBytes();
    const auto byte = [&](float value) {
        return table[size_t(std::clamp(value, 0.0F, 1.0F) * float(table.size() - 1) + 0.5F)];
    };
    cv::Mat3b bgr(lab.size());
    bgr.forEach([&](cv::Vec3b &value, const int *at) {
        const cv::Vec3f rgb = linearOfOklab(lab(at[0], at[1]));
        value = {byte(rgb[2]), byte(rgb[1]), byte(rgb[0])};
    });
    return bgr;
}

} // namespace imaging::looks
