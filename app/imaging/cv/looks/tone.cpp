// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

cv::Mat3f unit(const cv::Mat3b &bgr)
{
    cv::Mat3f result;
    bgr.convertTo(result, CV_32F, 1 / 255.0);
    return result;
}

cv::Mat1f unit(const cv::Mat1b &grey)
{
    cv::Mat1f result;
    grey.convertTo(result, CV_32F, 1 / 255.0);
    return result;
}

cv::Mat3b bytes(const cv::Mat3f &bgr)
{
    cv::Mat3b result;
    bgr.convertTo(result, CV_8U, 255);
    return result;
}

cv::Mat1f luma(const cv::Mat3f &bgr)
{
    cv::Mat1f result;
    cv::cvtColor(bgr, result, cv::COLOR_BGR2GRAY);
    return result;
}

cv::Mat3f mixed(const cv::Mat3f &a, const cv::Mat3f &b, const cv::Mat1f &share)
{
    cv::Mat3f result(a.size());
    cv::parallel_for_(cv::Range(0, a.rows), [&](const cv::Range &rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < a.cols; ++x)
                result(y, x) = mixed(a(y, x), b(y, x), share(y, x));
        }
    });
    return result;
}

cv::Vec3f screen(const cv::Vec3f &base, const cv::Vec3f &top)
{
    return base + top - base.mul(top);
}

cv::Mat blurred(const cv::Mat &picture, double sigma)
{
    cv::Mat result;
    // Over about 6 px a blurred picture holds so little detail that a smaller one shows the same.
    const int step = std::max(1, int(sigma / 3));
    if (step == 1) {
        cv::GaussianBlur(picture, result, {}, std::max(sigma, 0.1), 0, cv::BORDER_REPLICATE);
        return result;
    }
    const cv::Size small((picture.cols + step - 1) / step, (picture.rows + step - 1) / step);
    cv::resize(picture, result, small, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(
        result, result, {}, sigma * small.width / picture.cols, 0, cv::BORDER_REPLICATE);
    cv::resize(result, result, picture.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

cv::Mat3f softGlow(const cv::Mat3f &picture, double sigma, float threshold, float amount)
{
    cv::Mat3f lights(picture.size());
    picture.forEach([&](const cv::Vec3f &pixel, const int *at) {
        lights(at[0], at[1]) = pixel * smoothstep(threshold, 1, luma(pixel));
    });
    lights = blurred(lights, sigma);
    cv::Mat3f result(picture.size());
    picture.forEach([&](const cv::Vec3f &pixel, const int *at) {
        result(at[0], at[1]) = screen(pixel, lights(at[0], at[1]) * amount);
    });
    return result;
}

cv::Mat1f vignette(cv::Size size, cv::Point2d centre, double inner, double outer)
{
    const double half = std::hypot(size.width, size.height) / 2;
    cv::Mat1f result(size);
    result.forEach([&](float &value, const int *at) {
        const double distance = std::hypot(at[1] - centre.x, at[0] - centre.y) / half;
        value = 1 - smoothstep(float(inner), float(outer), float(distance));
    });
    return result;
}

ToneCurve::ToneCurve(std::initializer_list<cv::Point2f> knots)
{
    const std::vector<cv::Point2f> p(knots);
    const size_t n = p.size();
    std::vector<float> slope(n, 0);
    const auto secant = [&](size_t i) { return (p[i + 1].y - p[i].y) / (p[i + 1].x - p[i].x); };
    // Harmonic means of the neighbouring slopes keep the curve monotone (Fritsch and Butland 1984).
    for (size_t i = 1; i + 1 < n; ++i) {
        const float a = secant(i - 1);
        const float b = secant(i);
        slope[i] = a * b > 0 ? 2 * a * b / (a + b) : 0;
    }
    slope.front() = secant(0);
    slope.back() = secant(n - 2);
    for (size_t k = 0; k < m_table.size(); ++k) {
        const float x = std::clamp(float(k) / float(m_table.size() - 1), p.front().x, p.back().x);
        size_t i = 0;
        while (i + 2 < n && x > p[i + 1].x)
            ++i;
        const float width = p[i + 1].x - p[i].x;
        const float t = (x - p[i].x) / width;
        const float u = 1 - t;
        m_table[k] = p[i].y * u * u * (1 + 2 * t) + slope[i] * width * t * u * u
            + p[i + 1].y * t * t * (3 - 2 * t) - slope[i + 1] * width * t * t * u;
    }
}

float ToneCurve::operator()(float x) const
{
    const float at = std::clamp(x, 0.0F, 1.0F) * float(m_table.size() - 1);
    const size_t i = std::min(size_t(at), m_table.size() - 2);
    return m_table[i] + (m_table[i + 1] - m_table[i]) * (at - float(i));
}

void applyCurves(
    cv::Mat3f &bgr, const ToneCurve &blue, const ToneCurve &green, const ToneCurve &red)
{
    bgr.forEach([&](cv::Vec3f &pixel, const int *) {
        pixel = {blue(pixel[0]), green(pixel[1]), red(pixel[2])};
    });
}

} // namespace imaging::looks
