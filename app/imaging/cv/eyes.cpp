// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/eyes.h"

#include "imaging/cv/cascades.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::cv_ {

namespace {

// The eye detectors were trained on 20 px eyes; at this eye distance an eye is about 30 px.
constexpr double kEyeDistance = 64;
constexpr double kIrisRadius
    = 0.09; ///< of the eye distance: irises are 11.7 mm wide, pupils 63 mm apart
constexpr double kPupilReach = 0.15;

struct Eyes
{
    cv::Point2d left;
    cv::Point2d right;
};

std::vector<cv::Point2d> eyeCentres(
    const cv::Mat1b &face, Cascade which, cv::Point2d near, double e)
{
    const cv::Rect window = cv::Rect(cvRound(near.x - 0.6 * e), cvRound(near.y - 0.55 * e),
                                cvRound(1.2 * e), cvRound(1.1 * e))
        & cv::Rect({}, face.size());
    std::vector<cv::Rect> boxes;
    if (window.width < 24 || window.height < 24)
        return {};
    cascade(which).detectMultiScale(
        face(window), boxes, 1.08, 3, 0, {cvRound(0.3 * e), cvRound(0.3 * e)});
    std::vector<cv::Point2d> centres;
    for (const cv::Rect &box : boxes)
        centres.emplace_back(
            window.x + box.x + box.width / 2.0, window.y + box.y + box.height / 2.0);
    return centres;
}

/// How far a pair is from what the face box promises; over 1 it is no pair of eyes.
double implausibility(const Eyes &pair, const Eyes &expected, double e)
{
    const cv::Point2d across = pair.right - pair.left;
    const double distance = std::hypot(across.x, across.y) / e;
    const double roll = std::abs(std::atan2(across.y, across.x)) / 0.5;
    const cv::Point2d off = (pair.left + pair.right - expected.left - expected.right) / 2;
    return std::max(
        {std::abs(std::log(distance)) / 0.3, roll, std::hypot(off.x, off.y) / (0.35 * e)});
}

cv::Mat1f discMean(const cv::Mat1b &grey, int radius)
{
    const cv::Mat brush
        = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
    cv::Mat kernel;
    brush.convertTo(kernel, CV_32F, 1.0 / cv::countNonZero(brush));
    cv::Mat mean;
    cv::filter2D(grey, mean, CV_32F, kernel);
    return cv::Mat1f(mean);
}

/// The centre of the darkest disc near \p eye: an iris is darker than the ring around it, whatever
/// the light.
QPointF refined(const cv::Mat3b &photo, QPointF eye, double e)
{
    const double scale = kEyeDistance / e;
    const cv::Rect around = cv::Rect(cvRound(eye.x() - 0.4 * e), cvRound(eye.y() - 0.4 * e),
                                cvRound(0.8 * e), cvRound(0.8 * e))
        & cv::Rect({}, photo.size());
    if (around.width < 4 || around.height < 4)
        return eye;
    cv::Mat1b grey;
    cv::cvtColor(photo(around), grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    const int iris = cvRound(kIrisRadius * kEyeDistance);
    const cv::Mat1f disc = discMean(grey, iris);
    const cv::Mat1f ring = discMean(grey, 2 * iris);
    const cv::Point2d start((eye.x() - around.x) * scale, (eye.y() - around.y) * scale);
    const double reach = kPupilReach * kEyeDistance;
    double best = 0;
    cv::Point2d place = start;
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x) {
            const double far = std::hypot(x - start.x, y - start.y) / reach;
            const double value = double(ring(y, x) - disc(y, x)) * (1 - 0.3 * far * far);
            if (far <= 1 && value > best) {
                best = value;
                place = cv::Point2d(x, y);
            }
        }
    }
    return {around.x + place.x / scale, around.y + place.y / scale};
}

} // namespace

EyePair findEyes(const cv::Mat1b &grey, const cv::Rect2d &box, const BoxShape &shape)
{
    const double e = box.width / shape.widthInEyes;
    const Eyes expected{{box.x + shape.eyeX * box.width, box.y + shape.eyeY * box.height},
        {box.x + (1 - shape.eyeX) * box.width, box.y + shape.eyeY * box.height}};
    const cv::Rect around
        = cv::Rect(cvRound(expected.left.x - 0.8 * e), cvRound(expected.left.y - 0.8 * e),
              cvRound(2.6 * e), cvRound(1.6 * e))
        & cv::Rect({}, grey.size());
    const double scale = kEyeDistance / e;
    cv::Mat1b face;
    cv::resize(grey(around), face, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    const auto inFace = [&](cv::Point2d p) { return (p - cv::Point2d(around.tl())) * scale; };
    const Eyes here{inFace(expected.left), inFace(expected.right)};
    EyePair best{expected.left, expected.right, false};
    double least = 1;
    for (const Cascade which : {Cascade::EyeGlasses, Cascade::Eye}) {
        const auto lefts = eyeCentres(face, which, here.left, kEyeDistance);
        const auto rights = eyeCentres(face, which, here.right, kEyeDistance);
        for (const cv::Point2d &left : lefts) {
            for (const cv::Point2d &right : rights) {
                const double value = implausibility({left, right}, here, kEyeDistance);
                if (value >= least)
                    continue;
                least = value;
                best = {left / scale + cv::Point2d(around.tl()),
                    right / scale + cv::Point2d(around.tl()), true};
            }
        }
        if (best.found)
            break;
    }
    return best;
}

void refinePupils(const cv::Mat3b &photo, FaceMarks &face)
{
    const double e = face.eyeDistance();
    const QPointF left = refined(photo, face.leftEye, e);
    const QPointF right = refined(photo, face.rightEye, e);
    const QPointF across = right - left;
    // Two shifts that disagree have found something else, such as a brow or the rim of glasses.
    const double change = std::hypot(across.x(), across.y()) / e;
    if (change < 0.85 || change > 1.15)
        return;
    face.leftEye = left;
    face.rightEye = right;
}

} // namespace imaging::cv_
