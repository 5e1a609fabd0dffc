// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/faces.h"

#include "imaging/cv/cascades.h"
#include "imaging/cv/eyes.h"
#include "imaging/cv/headends.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace imaging::cv_ {

namespace {

constexpr int kDetectionSide = 640;
constexpr int kNeighbours = 5;
// Large faces are looked for in fine steps; small ones, where each step costs most, in coarse ones.
constexpr double kFineStep = 1.08;
constexpr double kCoarseStep = 1.2;
constexpr double kLargeFace = 0.15; ///< of the shorter side
constexpr double kSmallestFace = 0.07;
constexpr double kSmallestBeside = 0.35; ///< of the first face's size, for further ones
constexpr double kTolerance = 0.12;
constexpr double kToleranceNoEyes = 0.3;

struct Detector
{
    Cascade cascade;
    BoxShape shape;
};

// The boxes of the detectors differ: the LBP box is a third smaller. Shares measured over 393
// portraits.
constexpr std::array kDetectors{
    Detector{Cascade::FaceLbp, {.widthInEyes = 1.75, .eyeY = 0.225, .eyeX = 0.22}},
    Detector{Cascade::FaceAlt2, {.widthInEyes = 2.62, .eyeY = 0.393, .eyeX = 0.31}},
    Detector{Cascade::FaceDefault, {.widthInEyes = 2.71, .eyeY = 0.395, .eyeX = 0.31}},
};

std::vector<cv::Rect> detected(const cv::Mat1b &grey, Cascade which, double smallest,
    double step = kFineStep, double largest = 0)
{
    std::vector<cv::Rect> boxes;
    const int least = std::max(20, cvRound(smallest));
    const int most = cvRound(largest);
    if (most == 0 || most > least)
        cascade(which).detectMultiScale(
            grey, boxes, step, kNeighbours, 0, {least, least}, {most, most});
    return boxes;
}

/// Large faces, and small ones that may stand beside them.
std::vector<cv::Rect> allDetected(const cv::Mat1b &grey, Cascade which)
{
    const double side = std::min(grey.cols, grey.rows);
    std::vector<cv::Rect> boxes = detected(grey, which, kLargeFace * side);
    double smallest = kSmallestFace * side;
    for (const cv::Rect &box : boxes)
        smallest = std::max(smallest, kSmallestBeside * box.width);
    const std::vector<cv::Rect> small
        = detected(grey, which, smallest, kCoarseStep, kLargeFace * side);
    boxes.insert(boxes.end(), small.begin(), small.end());
    return boxes;
}

/// Whether another detector sees a face there too; wallpaper and noise seldom fool two.
bool confirmed(const cv::Mat1b &grey, const cv::Rect &box, const BoxShape &shape, Cascade other)
{
    const double e = box.width / shape.widthInEyes;
    const cv::Point2d eyes(box.x + box.width / 2.0, box.y + shape.eyeY * box.height);
    const cv::Rect around = cv::Rect(cvRound(eyes.x - 2.2 * e), cvRound(eyes.y - 2 * e),
                                cvRound(4.4 * e), cvRound(4.8 * e))
        & cv::Rect({}, grey.size());
    return !around.empty() && !detected(grey(around), other, 1.6 * e).empty();
}

/// Every box is given as the first detector would have drawn it.
FaceMarks marksFor(const cv::Rect &box, const BoxShape &shape, const EyePair &eyes)
{
    const BoxShape &common = kDetectors[0].shape;
    const double side = box.width / shape.widthInEyes * common.widthInEyes;
    FaceMarks m;
    m.box = QRectF(box.x + (box.width - side) / 2,
        box.y + shape.eyeY * box.height - common.eyeY * side, side, side);
    m.leftEye = {eyes.left.x, eyes.left.y};
    m.rightEye = {eyes.right.x, eyes.right.y};
    m.eyes = eyes.found ? FaceMarks::Eyes::Found : FaceMarks::Eyes::Estimated;
    m.tolerance = m.eyeDistance() * (eyes.found ? kTolerance : kToleranceNoEyes);
    return m;
}

/// Large and central is good: the area, halved towards the corners of the photo.
double rank(const FaceMarks &m, const cv::Size &size)
{
    const double dx = (m.box.center().x() - size.width / 2.0) / size.width;
    const double dy = (m.box.center().y() - size.height / 2.0) / size.height;
    return m.eyeDistance() * m.eyeDistance() * (1 - std::min(0.5, std::hypot(dx, dy)));
}

/// Best first, one per head, without those that are too small to be of the same group.
QList<FaceMarks> sorted(QList<FaceMarks> faces, const cv::Size &size)
{
    std::stable_sort(faces.begin(), faces.end(),
        [&](const FaceMarks &a, const FaceMarks &b) { return rank(a, size) > rank(b, size); });
    QList<FaceMarks> result;
    for (const FaceMarks &face : faces) {
        const bool taken = std::any_of(result.begin(), result.end(), [&](const FaceMarks &better) {
            const QPointF d = face.eyeCentre() - better.eyeCentre();
            return std::hypot(d.x(), d.y())
                < 1.6 * std::max(face.eyeDistance(), better.eyeDistance());
        });
        const bool small = !result.isEmpty()
            && face.eyeDistance() < kSmallestBeside * result.first().eyeDistance();
        if (!taken && !small)
            result.append(face);
    }
    return result;
}

/// The faces that the first successful one of \p detectors finds in \p grey.
QList<FaceMarks> upright(const cv::Mat1b &grey, std::span<const Detector> detectors)
{
    for (const Detector &detector : detectors) {
        QList<FaceMarks> faces;
        const Cascade other
            = detector.cascade == Cascade::FaceLbp ? Cascade::FaceAlt2 : Cascade::FaceLbp;
        for (const cv::Rect &box : allDetected(grey, detector.cascade)) {
            const EyePair eyes = findEyes(grey, box, detector.shape);
            if (eyes.found || confirmed(grey, box, detector.shape, other))
                faces.append(marksFor(box, detector.shape, eyes));
        }
        if (!faces.isEmpty())
            return sorted(faces, grey.size());
    }
    return {};
}

/// Heads that lean further than the detectors allow: the same on turned copies.
QList<FaceMarks> leaning(const cv::Mat1b &grey)
{
    const cv::Point2f centre(float(grey.cols) / 2, float(grey.rows) / 2);
    for (const double degrees : {15.0, -15.0, 30.0, -30.0}) {
        const cv::Mat turn = cv::getRotationMatrix2D(centre, degrees, 1);
        cv::Mat1b turned;
        cv::warpAffine(grey, turned, turn, grey.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        QList<FaceMarks> faces = upright(turned, std::span(kDetectors).first(1));
        if (faces.isEmpty())
            continue;
        cv::Mat1d back;
        cv::invertAffineTransform(turn, back);
        const auto returned = [&](QPointF p) {
            return QPointF(back(0, 0) * p.x() + back(0, 1) * p.y() + back(0, 2),
                back(1, 0) * p.x() + back(1, 1) * p.y() + back(1, 2));
        };
        for (FaceMarks &face : faces) {
            face.leftEye = returned(face.leftEye);
            face.rightEye = returned(face.rightEye);
            face.box.moveCenter(returned(face.box.center()));
        }
        return faces;
    }
    return {};
}

/// OpenCV would write what it throws to the terminal first.
void quiet()
{
    cv::redirectError([](int, const char *, const char *, const char *, int, void *) { return 0; });
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
}

} // namespace

QList<FaceMarks> findFaces(const cv::Mat3b &photo)
{
    quiet();
    const double scale = std::min(1.0, double(kDetectionSide) / std::max(photo.cols, photo.rows));
    cv::Mat3b small = photo;
    if (scale < 1)
        cv::resize(photo, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat1b grey;
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    QList<FaceMarks> faces = upright(grey, kDetectors);
    if (faces.isEmpty())
        faces = leaning(grey);
    for (FaceMarks &face : faces) {
        face = face.transformed(1 / scale, {});
        if (face.eyes == FaceMarks::Eyes::Found)
            refinePupils(photo, face);
        placeHeadEnds(small, scale, face);
    }
    return faces;
}

double faceSharpness(const cv::Mat3b &photo, const FaceMarks &marks)
{
    const double e = marks.eyeDistance();
    if (e <= 0)
        return 0;
    const QPointF centre = marks.eyeCentre();
    const cv::Rect face = cv::Rect(cvRound(centre.x() - 1.1 * e), cvRound(centre.y() - 0.6 * e),
                              cvRound(2.2 * e), cvRound(2.2 * e))
        & cv::Rect({}, photo.size());
    if (face.empty())
        return 0;
    cv::Mat1b grey;
    cv::cvtColor(photo(face), grey, cv::COLOR_BGR2GRAY);
    // A small face is not enlarged: that would call every distant face soft.
    const double scale = std::min(1.0, 113 / e);
    cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::Mat edges;
    cv::Laplacian(grey, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return deviation[0] * deviation[0];
}

} // namespace imaging::cv_
