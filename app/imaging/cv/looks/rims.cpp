// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/rims.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

/// Pixels to the outline. The picture's own border is no outline: the person goes on there.
cv::Mat1f depthInside(const Study &study)
{
    cv::Mat1b inside;
    const int margin = int(2 * study.e);
    cv::copyMakeBorder(blurred(study.person, 0.04 * study.e) > 0.5F, inside, margin, margin, margin,
        margin, cv::BORDER_REPLICATE);
    cv::Mat1f distance;
    cv::distanceTransform(inside, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return distance(cv::Rect({margin, margin}, study.person.size())).clone();
}

cv::Mat1f slope(const cv::Mat1f &field, int dx, int dy)
{
    cv::Mat1f result;
    cv::Scharr(field, result, CV_32F, dx, dy, 1.0 / 32, 0, cv::BORDER_REPLICATE);
    return result;
}

} // namespace

cv::Mat3f roundedNormals(const Study &study, double thickness, float relief)
{
    const float depth = float(thickness * study.e);
    cv::Mat1f height = depthInside(study);
    height.forEach([&](float &value, const int *) {
        const float t = 1 - std::min(value / depth, 1.0F);
        value = depth * std::sqrt(1 - t * t);
    });
    height = blurred(height, 0.06 * study.e);
    cv::Mat1f light;
    cv::extractChannel(study.lab, light, 0);
    height += blurred(light, 0.03 * study.e) * (relief * float(study.e));
    const cv::Mat1f dx = slope(height, 1, 0);
    const cv::Mat1f dy = slope(height, 0, 1);
    cv::Mat3f normals(height.size());
    normals.forEach([&](cv::Vec3f &value, const int *at) {
        value = cv::normalize(cv::Vec3f(-dx(at[0], at[1]), -dy(at[0], at[1]), 1));
    });
    return normals;
}

cv::Mat1f rimLight(const Study &study, const cv::Mat3f &normals, cv::Vec2f from, double width)
{
    const cv::Mat1f depth = depthInside(study);
    const float reach = float(width * study.e);
    cv::Mat1f rim(depth.size());
    rim.forEach([&](float &value, const int *at) {
        const cv::Vec3f &n = normals(at[0], at[1]);
        const float facing = std::max(0.0F, n[0] * from[0] + n[1] * from[1]);
        const float near = std::exp(-depth(at[0], at[1]) / reach);
        value = std::min(1.0F, facing * facing * 0.5F + facing * 1.2F * near)
            * study.person(at[0], at[1]);
    });
    return rim;
}

} // namespace imaging::looks
