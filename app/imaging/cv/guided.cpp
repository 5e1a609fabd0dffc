// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/guided.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace imaging::cv_ {

namespace {

cv::Mat boxMean(const cv::Mat &values, int radius)
{
    cv::Mat mean;
    cv::boxFilter(
        values, mean, -1, {2 * radius + 1, 2 * radius + 1}, {-1, -1}, true, cv::BORDER_REFLECT);
    return mean;
}

/// The products of a pixel's colours that a covariance needs: BB BG BR GG GR RR.
cv::Mat products(const cv::Mat3f &guide)
{
    cv::Mat result(guide.size(), CV_32FC(6));
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x) {
            const cv::Vec3f &c = guide(y, x);
            result.at<cv::Vec6f>(y, x)
                = {c[0] * c[0], c[0] * c[1], c[0] * c[2], c[1] * c[1], c[1] * c[2], c[2] * c[2]};
        }
    }
    return result;
}

cv::Vec4f solved(
    const cv::Vec3f &mean, const cv::Vec6f &square, float value, const cv::Vec3f &cross, float eps)
{
    const cv::Matx33f covariance(square[0] - mean[0] * mean[0] + eps, square[1] - mean[0] * mean[1],
        square[2] - mean[0] * mean[2], square[1] - mean[0] * mean[1],
        square[3] - mean[1] * mean[1] + eps, square[4] - mean[1] * mean[2],
        square[2] - mean[0] * mean[2], square[4] - mean[1] * mean[2],
        square[5] - mean[2] * mean[2] + eps);
    const cv::Vec3f a = covariance.inv(cv::DECOMP_CHOLESKY) * (cross - mean * value);
    return {a[0], a[1], a[2], value - a.dot(mean)};
}

struct Sample
{
    int first;
    int second;
    float share;
};

/// Where pixel \p at of \p pixels falls between the \p count samples of a smaller row.
Sample sampleAt(int at, int pixels, int count)
{
    const float place = std::clamp(
        (float(at) + 0.5F) * float(count) / float(pixels) - 0.5F, 0.F, float(count - 1));
    const int first = int(place);
    return {first, std::min(first + 1, count - 1), place - float(first)};
}

} // namespace

cv::Mat4f guidedFactors(const cv::Mat3f &guide, const cv::Mat1f &values, int radius, float eps)
{
    cv::Mat3f weighted(guide.size());
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x)
            weighted(y, x) = guide(y, x) * values(y, x);
    }
    const cv::Mat3f mean = boxMean(guide, radius);
    const cv::Mat square = boxMean(products(guide), radius);
    const cv::Mat1f value = boxMean(values, radius);
    const cv::Mat3f cross = boxMean(weighted, radius);
    cv::Mat4f factors(guide.size());
    for (int y = 0; y < guide.rows; ++y) {
        for (int x = 0; x < guide.cols; ++x)
            factors(y, x)
                = solved(mean(y, x), square.at<cv::Vec6f>(y, x), value(y, x), cross(y, x), eps);
    }
    return cv::Mat4f(boxMean(factors, radius));
}

cv::Mat1b applyFactors(const cv::Mat3b &photo, const cv::Mat4f &factors, const cv::Mat1b &open,
    const cv::Mat1b &closed)
{
    cv::Mat1b result;
    cv::Mat1b band;
    cv::resize(closed, result, photo.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(open, band, photo.size(), 0, 0, cv::INTER_NEAREST);
    cv::parallel_for_({0, photo.rows}, [&](const cv::Range &rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const Sample v = sampleAt(y, photo.rows, factors.rows);
            for (int x = 0; x < photo.cols; ++x) {
                if (!band(y, x)) {
                    result(y, x) = result(y, x) > 127 ? 255 : 0;
                    continue;
                }
                const Sample u = sampleAt(x, photo.cols, factors.cols);
                const cv::Vec4f top = factors(v.first, u.first) * (1 - u.share)
                    + factors(v.first, u.second) * u.share;
                const cv::Vec4f low = factors(v.second, u.first) * (1 - u.share)
                    + factors(v.second, u.second) * u.share;
                const cv::Vec4f f = top * (1 - v.share) + low * v.share;
                const cv::Vec3b &c = photo(y, x);
                const float alpha
                    = f[0] * float(c[0]) + f[1] * float(c[1]) + f[2] * float(c[2]) + f[3] * 255;
                result(y, x) = cv::saturate_cast<uchar>(alpha);
            }
        }
    });
    return result;
}

} // namespace imaging::cv_
