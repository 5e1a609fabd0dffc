// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/softedge.h"

#include "imaging/cv/colourgrid.h"
#include "imaging/cv/guided.h"

#include <opencv2/alphamat.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::cv_ {

namespace {

constexpr int kGuidedSide = 560;
constexpr int kFineSide = 1000;
constexpr int kStrandsSide = 600;
constexpr int kMostUnknown = 11'000; ///< pixels the information-flow solver gets, to bound its time
constexpr double kLocalCell = 0.6; ///< of the eye distance
constexpr float kMostOdds = 2.5F;
constexpr float kWallNoise = 6; ///< of 255
constexpr float kWallFade = 20;
constexpr double kReachInside = 0.10; ///< of the eye distance
constexpr double kReachHair = 0.24;
constexpr double kReachClothes = 0.08;

cv::Mat1b grown(const cv::Mat1b &mask, double reach, bool shrink = false)
{
    const int r = std::max(1, cvRound(reach));
    const cv::Mat brush = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * r + 1, 2 * r + 1});
    cv::Mat1b result;
    // A person leaves the photo at its border, there is no edge to soften.
    if (shrink)
        cv::erode(mask, result, brush, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    else
        cv::dilate(mask, result, brush);
    return result;
}

/// 255 person, 0 background, 128 for the band in between.
cv::Mat1b trimap(const cv::Mat1b &person, const FaceMarks &m)
{
    const double e = m.eyeDistance();
    cv::Mat1b outer = grown(person, kReachHair * e);
    const int clothes = std::clamp(cvRound(m.chin.y() + 0.9 * e), 0, person.rows);
    grown(person, kReachClothes * e)
        .rowRange(clothes, person.rows)
        .copyTo(outer.rowRange(clothes, person.rows));
    cv::Mat1b inner = grown(person, kReachInside * e, true);
    grown(person, 0.5 * kReachClothes * e, true)
        .rowRange(clothes, person.rows)
        .copyTo(inner.rowRange(clothes, person.rows));
    cv::Mat1b result(person.size(), uchar(128));
    result.setTo(0, outer == 0);
    result.setTo(255, inner);
    return result;
}

cv::Mat1b resized(const cv::Mat1b &mask, const cv::Size &size)
{
    cv::Mat1b result;
    cv::resize(mask, result, size, 0, 0, cv::INTER_LINEAR);
    return cv::Mat1b(result > 127);
}

cv::Size within(const cv::Size &size, int side)
{
    const double scale = std::min(1.0, double(side) / std::max(size.width, size.height));
    return {std::max(1, cvRound(size.width * scale)), std::max(1, cvRound(size.height * scale))};
}

/// A size at which the band has no more pixels than the solver can do in its time.
cv::Size solverSize(const cv::Size &size, const cv::Mat1b &person, const FaceMarks &marks)
{
    const cv::Size probe = within(size, 200);
    const FaceMarks m = marks.transformed(double(probe.width) / size.width, {});
    const double unknown = cv::countNonZero(trimap(resized(person, probe), m) == 128);
    const double scale = std::sqrt(kMostUnknown / std::max(1.0, unknown));
    return within(
        size, std::min(kStrandsSide, cvRound(std::max(probe.width, probe.height) * scale)));
}

/// Thin haze around and thin holes inside read as dirt: both ends are pulled apart a little.
cv::Mat1b cleanEnds(const cv::Mat1b &alpha)
{
    cv::Mat1b table(1, 256);
    for (int i = 0; i < 256; ++i)
        table(i) = cv::saturate_cast<uchar>((i - 0.06 * 255) / 0.88);
    cv::Mat1b result;
    cv::LUT(alpha, table, result);
    return result;
}

/// How far each pixel is from the wall beside it, 0 (is the wall) to 1 (surely something else).
cv::Mat1f unlikeWall(const cv::Mat3b &photo, const cv::Mat1b &map, double reach)
{
    const cv::Mat1b wall(map == 0);
    cv::Mat3f colours(photo.size(), cv::Vec3f(0, 0, 0));
    photo.convertTo(colours, CV_32F);
    cv::Mat3f sum(photo.size(), cv::Vec3f(0, 0, 0));
    colours.copyTo(sum, wall);
    cv::Mat1f count;
    wall.convertTo(count, CV_32F, 1 / 255.0);
    const int side = 2 * std::max(2, cvRound(reach)) + 1;
    cv::boxFilter(sum, sum, -1, {side, side});
    cv::boxFilter(count, count, -1, {side, side});
    cv::Mat1f result(photo.size(), 1.F);
    for (int y = 0; y < map.rows; ++y) {
        for (int x = 0; x < map.cols; ++x) {
            if (count(y, x) <= 0.001F)
                continue;
            const cv::Vec3f d = colours(y, x) - sum(y, x) / count(y, x);
            const float most = std::max({std::abs(d[0]), std::abs(d[1]), std::abs(d[2])});
            result(y, x) = std::clamp((most - kWallNoise) / kWallFade, 0.F, 1.F);
        }
    }
    return result;
}

/// Information flow knows no neighbourhood: what it finds must hang on the person and, above the
/// chin where no white shirt meets a white wall, must not look like the wall.
cv::Mat1b strands(const cv::Mat3b &photo, const cv::Mat1b &map, const FaceMarks &m)
{
    cv::Mat1b values;
    cv::alphamat::infoFlow(photo, map, values);
    cv::Mat1i labels;
    cv::connectedComponents(cv::Mat1b(values > 20), labels);
    std::vector<bool> attached(values.total(), false);
    for (int y = 0; y < map.rows; ++y) {
        for (int x = 0; x < map.cols; ++x) {
            if (map(y, x) == 255)
                attached[size_t(labels(y, x))] = true;
        }
    }
    const cv::Mat1f unlike = unlikeWall(photo, map, 0.5 * m.eyeDistance());
    for (int y = 0; y < map.rows; ++y) {
        for (int x = 0; x < map.cols; ++x) {
            if (!attached[size_t(labels(y, x))])
                values(y, x) = 0;
            else if (y < m.chin.y() && map(y, x) == 128)
                values(y, x) = cv::saturate_cast<uchar>(float(values(y, x)) * unlike(y, x));
        }
    }
    return values;
}

/// Takes from \p factors what the colours beside the edge deny: haze of the background's colours
/// outside of \p mask, and thin spots in the person's colours inside.
void heedColours(cv::Mat4f &factors, const cv::Mat3b &photo, const cv::Mat1b &mask,
    const cv::Mat1b &map, double eyeDistance)
{
    cv::Mat3b lab;
    cv::cvtColor(photo, lab, cv::COLOR_BGR2Lab);
    cv::Mat1f odds = localOdds(lab, map, kLocalCell * eyeDistance, kMostOdds);
    cv::GaussianBlur(odds, odds, {}, std::max(0.5, 0.01 * eyeDistance));
    for (int y = 0; y < map.rows; ++y) {
        for (int x = 0; x < map.cols; ++x) {
            if (map(y, x) != 128)
                continue;
            const float share = std::clamp(odds(y, x) / kMostOdds, -1.F, 1.F);
            if (mask(y, x) && share > 0)
                factors(y, x) = factors(y, x) * (1 - share) + cv::Vec4f(0, 0, 0, share);
            else if (!mask(y, x) && share < 0)
                factors(y, x) *= 1 + share;
        }
    }
}

cv::Size workingSize(
    const cv::Size &photo, const cv::Mat1b &person, const FaceMarks &marks, Edge edge)
{
    switch (edge) {
    case Edge::Guided:
        return within(photo, kGuidedSide);
    case Edge::Fine:
        return within(photo, kFineSide);
    case Edge::Strands:
        break;
    }
    return solverSize(photo, person, marks);
}

} // namespace

cv::Mat1b softEdge(
    const cv::Mat3b &photo, const cv::Mat1b &person, const FaceMarks &marks, Edge edge)
{
    const cv::Size size = workingSize(photo.size(), person, marks, edge);
    const FaceMarks m = marks.transformed(double(size.width) / photo.cols, {});
    const cv::Mat1b mask = resized(person, size);
    const cv::Mat1b map = trimap(mask, m);
    cv::Mat3b small;
    cv::resize(photo, small, size, 0, 0, cv::INTER_AREA);
    const cv::Mat1b values = edge == Edge::Strands ? strands(small, map, m) : mask;
    cv::Mat3f guide;
    cv::Mat1f target;
    small.convertTo(guide, CV_32F, 1 / 255.0);
    values.convertTo(target, CV_32F, 1 / 255.0);
    const int radius = edge == Edge::Strands ? 2 : std::max(2, cvRound(0.07 * m.eyeDistance()));
    cv::Mat4f factors = guidedFactors(guide, target, radius, edge == Edge::Strands ? 3e-4F : 1e-4F);
    if (edge != Edge::Strands)
        heedColours(factors, small, mask, map, m.eyeDistance());
    return cleanEnds(applyFactors(photo, factors, cv::Mat1b(map == 128), values));
}

} // namespace imaging::cv_
