// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/headends.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::cv_ {

namespace {

// In eye distances from the eye line, measured on portraits. A head that is turned a little has its
// eyes closer together but is as high as before, so the unit is the mean of the eyes' and the box's
// word for it.
constexpr double kBoxInEyes = 1.75;
constexpr double kChinBelow = 1.75;
constexpr double kChinRange = 0.2;
constexpr double kSkullAbove = 1.60;
constexpr double kHairAbove = 1.80;
constexpr double kHighestHair = 2.6;
constexpr double kLeastWall = 1.95; ///< of photo above the eyes, for a look at the wall
constexpr double kLowestHair = 1.3;
constexpr int kUnit = 40; ///< pixels per unit in the straightened head
constexpr double kLeastStep = 18; ///< grey levels along the whole chin
constexpr double kMostWallNoise
    = 5; ///< mean Lab distance above the head up to which the wall counts as plain

/// The head of \p face cut out upright: the eyes' middle at (2, 3) units, 4 wide and 6 high.
cv::Mat3b straightened(const cv::Mat3b &small, double scale, const FaceMarks &face, double unit)
{
    const QPointF across = (face.rightEye - face.leftEye) / face.eyeDistance();
    const QPointF eyes = face.eyeCentre() * scale;
    const double step = unit * scale / kUnit;
    const double x = -2 * kUnit * step;
    const double y = -3 * kUnit * step;
    const cv::Matx23d map(across.x() * step, -across.y() * step,
        eyes.x() + across.x() * x - across.y() * y, across.y() * step, across.x() * step,
        eyes.y() + across.y() * x + across.x() * y);
    cv::Mat3b head;
    cv::warpAffine(small, head, map, {4 * kUnit, 6 * kUnit},
        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return head;
}

/// Distance of the chin below the eyes, in units: the row where the brightness falls most from skin
/// to the shadow under the jaw, expected near the usual place.
double chinBelow(const cv::Mat3b &head)
{
    cv::Mat1b grey;
    cv::cvtColor(head, grey, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(grey, grey, {}, 1.5);
    const cv::Range middle(2 * kUnit - kUnit / 4, 2 * kUnit + kUnit / 4);
    double best = kLeastStep;
    double result = kChinBelow;
    const int reach = cvRound(kChinRange * kUnit);
    for (int offset = -reach; offset <= reach; ++offset) {
        const int row = cvRound((3 + kChinBelow) * kUnit) + offset;
        const double above = cv::mean(grey(cv::Range(row - 3, row), middle))[0];
        const double below = cv::mean(grey(cv::Range(row, row + 3), middle))[0];
        const double distance = double(offset) / reach;
        const double step = (above - below) * (1 - 0.6 * distance * distance);
        if (step > best) {
            best = step;
            result = double(row) / kUnit - 3;
        }
    }
    return result;
}

/// Distance of the top of the hair above the eyes in units, or 0 where the wall above is too busy
/// or too much like it.
double hairAbove(const cv::Mat3b &head)
{
    cv::Mat3b lab;
    cv::cvtColor(head, lab, cv::COLOR_BGR2Lab);
    const cv::Range middle(2 * kUnit - kUnit * 2 / 5, 2 * kUnit + kUnit * 2 / 5);
    const int top = cvRound((3 - kHighestHair) * kUnit);
    const cv::Mat3b wall = lab(cv::Range(0, top), middle);
    const cv::Scalar mean = cv::mean(wall);
    const auto distance = [&](const cv::Vec3b &c) {
        return std::hypot((c[0] - mean[0]) / 2.55, c[1] - mean[1], c[2] - mean[2]);
    };
    double noise = 0;
    for (int y = 0; y < wall.rows; ++y) {
        for (int x = 0; x < wall.cols; ++x)
            noise += distance(wall(y, x));
    }
    noise /= double(wall.total());
    if (noise > kMostWallNoise)
        return 0;
    const double threshold = std::max(8.0, 3 * noise);
    int solid = 0;
    for (int y = top; y < cvRound((3 - kLowestHair) * kUnit); ++y) {
        int other = 0;
        for (int x = middle.start; x < middle.end; ++x)
            other += distance(lab(y, x)) > threshold ? 1 : 0;
        solid = other * 3 > middle.size() ? solid + 1 : 0;
        if (solid == 4)
            return 3 - double(y - 3) / kUnit;
    }
    return 0;
}

} // namespace

void placeHeadEnds(const cv::Mat3b &small, double scale, FaceMarks &face)
{
    const QPointF across = face.rightEye - face.leftEye;
    const double unit = (face.eyeDistance() + face.box.width() / kBoxInEyes) / 2;
    const QPointF down = QPointF(-across.y(), across.x()) * (unit / face.eyeDistance());
    const QPointF eyes = face.eyeCentre();
    face.rollDeg = std::atan2(across.y(), across.x()) * 180 / CV_PI;
    double chin = kChinBelow;
    double hair = 0;
    if (face.eyes == FaceMarks::Eyes::Found) {
        const cv::Mat3b head = straightened(small, scale, face, unit);
        chin = chinBelow(head);
        if (eyes.y() > kLeastWall * unit)
            hair = hairAbove(head);
    }
    face.chin = eyes + down * chin;
    face.crownHair = eyes - down * (hair > 0 ? hair : kHairAbove);
    // A bald head shows its skull; under hair the eyes tell more than the outline.
    face.crownSkull = eyes - down * (hair > 0 ? std::min(hair, kSkullAbove) : kSkullAbove);
}

} // namespace imaging::cv_
