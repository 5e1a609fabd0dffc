// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/matte.h"

#include "imaging/cv/foreground.h"
#include "imaging/cv/mats.h"
#include "imaging/cv/segment.h"
#include "imaging/cv/softedge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::cv_ {

namespace {

constexpr int kGateSide = 240;
constexpr int kPreviewColourSide = 420;
constexpr int kFinalColourSide = 1300;
constexpr double kMostSpread = 4;
constexpr double kLeastContrast = 15;
constexpr double kPlainWall = 8; ///< spread up to which strands of hair can be told from the wall

using Samples = std::vector<cv::Vec3f>;

cv::Vec3f median(const Samples &samples)
{
    cv::Vec3f result;
    std::vector<float> channel(samples.size());
    for (int c = 0; c < 3; ++c) {
        std::transform(samples.begin(), samples.end(), channel.begin(),
            [c](const cv::Vec3f &s) { return s[c]; });
        const auto middle = channel.begin() + std::ptrdiff_t(channel.size() / 2);
        std::nth_element(channel.begin(), middle, channel.end());
        result[c] = *middle;
    }
    return result;
}

double distance(const cv::Vec3f &a, const cv::Vec3f &b)
{
    return cv::norm(a - b);
}

Samples under(const cv::Mat3f &lab, const cv::Mat1b &mask)
{
    Samples samples;
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (mask(y, x))
                samples.push_back(lab(y, x));
        }
    }
    return samples;
}

/// What the wall and the hair against it look like: the two measures that decide whether a cut can
/// be trusted.
void measure(const cv::Mat3b &photo, const cv::Mat1b &person, const FaceMarks &marks, Matte &matte)
{
    const double scale = std::min(1.0, double(kGateSide) / std::max(photo.cols, photo.rows));
    cv::Mat3f lab;
    cv::Mat3b small;
    cv::resize(photo, small, {}, scale, scale, cv::INTER_AREA);
    small.convertTo(lab, CV_32F, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::Mat1b mask;
    cv::resize(person, mask, lab.size(), 0, 0, cv::INTER_LINEAR);
    const FaceMarks m = marks.transformed(scale, {});
    const double e = m.eyeDistance();
    const auto disc = [e](double r) {
        const int reach = std::max(1, cvRound(r * e));
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
    };
    cv::Mat1b near;
    cv::Mat1b far;
    cv::Mat1b core;
    cv::dilate(mask, near, disc(0.15));
    cv::dilate(mask, far, disc(0.6));
    cv::erode(mask, core, disc(0.3));
    cv::Mat1b aboveShoulders(lab.size(), uchar(0));
    aboveShoulders.rowRange(0, std::clamp(cvRound(m.chin.y()), 0, lab.rows)).setTo(255);
    cv::Mat1b hairRows(lab.size(), uchar(0));
    hairRows.rowRange(0, std::clamp(cvRound(m.eyeCentre().y() - 0.7 * e), 0, lab.rows)).setTo(255);
    const Samples border = under(lab, cv::Mat1b(aboveShoulders & (far == 0)));
    const Samples wall = under(lab, cv::Mat1b(hairRows & far & (near == 0)));
    const Samples hair = under(lab, cv::Mat1b(hairRows & mask & (core == 0)));
    if (border.empty() || wall.empty() || hair.empty())
        return;
    const cv::Vec3f middle = median(border);
    double sum = 0;
    for (const cv::Vec3f &sample : border)
        sum += distance(sample, middle);
    matte.wallSpread = sum / double(border.size());
    matte.hairContrast = distance(median(hair), median(wall));
    matte.trusted = matte.wallSpread < kMostSpread && matte.hairContrast > kLeastContrast;
}

} // namespace

Matte cutOut(const cv::Mat3b &photo, const FaceMarks &marks, Vision::Quality quality)
{
    Matte matte;
    if (marks.eyeDistance() <= 0) {
        matte.alpha = toImage(cv::Mat1b(photo.size(), uchar(255)));
        matte.foreground = toImage(photo);
        return matte;
    }
    const cv::Mat1b person = personMask(photo, marks);
    measure(photo, person, marks, matte);
    const bool final = quality == Vision::Quality::Final;
    const bool plain = matte.wallSpread < kPlainWall && matte.hairContrast > kLeastContrast;
    const Edge edge = !final ? Edge::Guided : plain ? Edge::Strands : Edge::Fine;
    const cv::Mat1b alpha = softEdge(photo, person, marks, edge);
    const int side = final ? kFinalColourSide : kPreviewColourSide;
    matte.alpha = toImage(alpha);
    matte.foreground = toImage(cleanForeground(photo, alpha, side));
    return matte;
}

} // namespace imaging::cv_
