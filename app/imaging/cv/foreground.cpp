// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/foreground.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::cv_ {

namespace {

constexpr float kSmoothness = 1e-5F;
constexpr float kEdgeSmoothness = 1;
constexpr int kCoarse = 32; ///< up to this side a level gets many sweeps
constexpr int kManySweeps = 10;
constexpr int kFewSweeps = 2;
// At full size the coarse colours are kept but for what the pixel itself proves.
constexpr float kTrustInCoarse = 0.05F;

struct Colours
{
    cv::Mat3f front;
    cv::Mat3f back;
};

/// One sweep over a level: every pixel gets the two colours that mix to its own best while they
/// stay close to its neighbours'; the more alpha changes between two pixels, the closer.
Colours swept(const cv::Mat3f &image, const cv::Mat1f &alpha, const Colours &before)
{
    Colours after{cv::Mat3f(image.size()), cv::Mat3f(image.size())};
    cv::parallel_for_({0, image.rows}, [&](const cv::Range &rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < image.cols; ++x) {
                const float a = alpha(y, x);
                const float b = 1 - a;
                float aa = a * a;
                float bb = b * b;
                cv::Vec3f front = image(y, x) * a;
                cv::Vec3f back = image(y, x) * b;
                for (const cv::Point step : {cv::Point(-1, 0), {1, 0}, {0, -1}, {0, 1}}) {
                    const cv::Point n(std::clamp(x + step.x, 0, image.cols - 1),
                        std::clamp(y + step.y, 0, image.rows - 1));
                    const float pull = kSmoothness + kEdgeSmoothness * std::abs(a - alpha(n));
                    aa += pull;
                    bb += pull;
                    front += before.front(n) * pull;
                    back += before.back(n) * pull;
                }
                const float ab = a * b;
                const float over = 1 / (aa * bb - ab * ab);
                after.front(y, x) = (front * bb - back * ab) * over;
                after.back(y, x) = (back * aa - front * ab) * over;
            }
        }
    });
    for (cv::Mat3f *colours : {&after.front, &after.back}) {
        cv::max(*colours, cv::Scalar::all(0), *colours);
        cv::min(*colours, cv::Scalar::all(1), *colours);
    }
    return after;
}

Colours estimated(const cv::Mat3f &image, const cv::Mat1f &alpha)
{
    const cv::Scalar mean = cv::mean(image);
    Colours colours{cv::Mat3f(1, 1, cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2]))),
        cv::Mat3f(1, 1, cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2])))};
    const int largest = std::max(image.cols, image.rows);
    for (int side = 1; side < 2 * largest; side *= 2) {
        const double scale = std::min(1.0, double(side) / largest);
        const cv::Size size(
            std::max(1, cvRound(image.cols * scale)), std::max(1, cvRound(image.rows * scale)));
        cv::Mat3f level;
        cv::Mat1f levelAlpha;
        cv::resize(image, level, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(alpha, levelAlpha, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(colours.front, colours.front, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(colours.back, colours.back, size, 0, 0, cv::INTER_NEAREST);
        const int sweeps = std::max(size.width, size.height) <= kCoarse ? kManySweeps : kFewSweeps;
        for (int i = 0; i < sweeps; ++i)
            colours = swept(level, levelAlpha, colours);
    }
    return colours;
}

cv::Vec3b sharpened(const cv::Vec3b &pixel, float a, const cv::Vec3b &front, const cv::Vec3b &back)
{
    cv::Vec3b result;
    const float share = a / (a * a + (1 - a) * (1 - a) + kTrustInCoarse);
    for (int c = 0; c < 3; ++c) {
        const float rest = float(pixel[c]) - a * float(front[c]) - (1 - a) * float(back[c]);
        result[c] = cv::saturate_cast<uchar>(float(front[c]) + share * rest);
    }
    return result;
}

} // namespace

cv::Mat3b cleanForeground(const cv::Mat3b &photo, const cv::Mat1b &alpha, int side)
{
    const double scale = std::min(1.0, double(side) / std::max(photo.cols, photo.rows));
    cv::Mat3b small;
    cv::Mat1b smallAlpha;
    cv::resize(photo, small, {}, scale, scale, cv::INTER_AREA);
    cv::resize(alpha, smallAlpha, small.size(), 0, 0, cv::INTER_AREA);
    cv::Mat3f image;
    cv::Mat1f share;
    small.convertTo(image, CV_32F, 1 / 255.0);
    smallAlpha.convertTo(share, CV_32F, 1 / 255.0);
    const Colours colours = estimated(image, share);
    cv::Mat3b front;
    cv::Mat3b back;
    colours.front.convertTo(front, CV_8U, 255);
    colours.back.convertTo(back, CV_8U, 255);
    cv::resize(front, front, photo.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(back, back, photo.size(), 0, 0, cv::INTER_LINEAR);
    cv::parallel_for_({0, photo.rows}, [&](const cv::Range &rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < photo.cols; ++x) {
                if (alpha(y, x) == 255)
                    front(y, x) = photo(y, x);
                else if (alpha(y, x) > 0)
                    front(y, x)
                        = sharpened(photo(y, x), float(alpha(y, x)) / 255, front(y, x), back(y, x));
            }
        }
    });
    return front;
}

} // namespace imaging::cv_
