// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/priors.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace imaging::cv_ {

namespace {

constexpr double kBay = 0.35; ///< of the eye distance: half of what a narrow mouth is
constexpr double kMouth = 0.2; ///< of the length around a bay
constexpr double kThorn = 0.1;

/// Draws in eye distances from the point between the eyes; heads tilt, bodies do not.
class Canvas
{
public:
    Canvas(const cv::Size &size, const FaceMarks &marks)
        : m_e(marks.eyeDistance()), m_roll(marks.rollDeg), m_size(size),
          m_eyes(marks.eyeCentre().x(), marks.eyeCentre().y())
    {
        const QPointF across = (marks.rightEye - marks.leftEye) / m_e;
        m_across = {across.x(), across.y()};
        const cv::Point2d down(-m_across.y, m_across.x);
        m_bodyShift = (m_eyes + down * 1.75 * m_e) - (m_eyes + cv::Point2d(0, 1.75 * m_e));
    }

    double e() const { return m_e; }
    double row(double y) const { return m_eyes.y + y * m_e; }
    double column(double x) const { return m_eyes.x + m_bodyShift.x + x * m_e; }

    void ellipse(cv::Mat &mask, double y, double rx, double ry, double value) const
    {
        const cv::Point2d centre = m_eyes + cv::Point2d(-m_across.y, m_across.x) * (y * m_e);
        cv::ellipse(mask,
            cv::RotatedRect(centre, cv::Size2d(2 * rx * m_e, 2 * ry * m_e), float(m_roll)), value,
            cv::FILLED);
    }

    /// A body is symmetric: \p half are x and y of its right outline, from the neck down.
    void body(cv::Mat &mask, const std::vector<cv::Point2d> &half, double value) const
    {
        std::vector<cv::Point> outline;
        for (const cv::Point2d &p : half)
            outline.emplace_back(cvRound(column(p.x)), cvRound(row(p.y)));
        for (auto p = half.rbegin(); p != half.rend(); ++p)
            outline.emplace_back(cvRound(column(-p->x)), cvRound(row(p->y)));
        cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{outline}, value);
    }

    void outsideColumns(cv::Mat1b &mask, double x, double toRow, int value) const
    {
        const int rows = std::clamp(cvRound(row(toRow)), 0, m_size.height);
        const int left = std::clamp(cvRound(column(-x)), 0, m_size.width);
        const int right = std::clamp(cvRound(column(x)), 0, m_size.width);
        mask(cv::Rect(0, 0, left, rows)).setTo(value);
        mask(cv::Rect(right, 0, m_size.width - right, rows)).setTo(value);
    }

private:
    double m_e;
    double m_roll;
    cv::Size m_size;
    cv::Point2d m_eyes;
    cv::Point2d m_across;
    cv::Point2d m_bodyShift;
};

cv::Mat1b sureParts(const cv::Size &size, const Canvas &canvas)
{
    cv::Mat1b sure(size, uchar(128));
    sure.rowRange(0, std::clamp(cvRound(canvas.row(-3.1)), 0, size.height)).setTo(0);
    canvas.outsideColumns(sure, 3.0, 1.8, 0);
    canvas.ellipse(sure, 0.5, 0.78, 1.25, 255);
    canvas.body(sure, {{0.45, 1.6}, {0.5, 2.2}, {1.1, 3.4}, {1.5, 4.5}, {1.2, 6}}, 255);
    return sure;
}

/// Signed distance to the outline of \p shape in pixels, positive inside.
cv::Mat1f depth(const cv::Mat1b &shape)
{
    cv::Mat1f inside;
    cv::Mat1f outside;
    cv::distanceTransform(shape, inside, cv::DIST_L2, 3);
    cv::distanceTransform(cv::Mat1b(255 - shape), outside, cv::DIST_L2, 3);
    return cv::Mat1f(inside - outside);
}

/// The least log-odds that the shape of people in general may claim: long hair hangs beside the
/// neck as often as not, and arms reach anywhere.
cv::Mat1f leastOdds(const cv::Size &size, const Canvas &canvas)
{
    cv::Mat1f least(size, -3.F);
    canvas.body(least, {{1.2, 1.8}, {2.3, 2.2}, {3.4, 2.6}, {12, 4.5}, {12, 20}}, -1.2);
    canvas.body(least, {{1.2, 1.8}, {2.3, 2.2}, {3.0, 2.6}, {4.2, 3.6}, {4.2, 20}}, 0);
    canvas.ellipse(least, 0.8, 2.55, 3.0, 0.5);
    canvas.ellipse(least, 0.0, 1.5, 2.1, 0.6);
    const double blur = std::max(0.5, 0.15 * canvas.e());
    cv::GaussianBlur(least, least, {}, blur);
    return least;
}

/// Where hardly anything but the trunk and what is worn around the neck is, 255.
cv::Mat1b trunk(const cv::Size &size, const FaceMarks &marks)
{
    cv::Mat1b result(size, uchar(0));
    Canvas(size, marks).body(result, {{1.6, 1.2}, {2.4, 1.7}, {2.6, 2.5}, {2.6, 20}}, 255);
    return result;
}

/// What \p mask encloses, where the lower border of the picture closes what is open to it.
cv::Mat1b filled(const cv::Mat1b &mask)
{
    cv::Mat1b outside;
    cv::copyMakeBorder(mask, outside, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    outside.row(outside.rows - 1).setTo(255);
    cv::floodFill(outside, cv::Point(0, 0), 255);
    return cv::Mat1b(mask | ~outside(cv::Rect({1, 1}, mask.size())));
}

/// Those of \p gaps that \p piece surrounds but for a narrow mouth.
cv::Mat1b bays(const cv::Mat1b &gaps, const cv::Mat1b &piece)
{
    cv::Mat1i labels;
    const int count = cv::connectedComponents(gaps, labels, 4);
    std::vector<int> shore(size_t(count), 0);
    std::vector<int> mouth(size_t(count), 0);
    for (int y = 1; y + 1 < gaps.rows; ++y) {
        for (int x = 1; x + 1 < gaps.cols; ++x) {
            if (!gaps(y, x))
                continue;
            for (const cv::Point at : {cv::Point(x - 1, y), {x + 1, y}, {x, y - 1}, {x, y + 1}}) {
                if (!gaps(at))
                    ++(piece(at) ? shore : mouth)[size_t(labels(y, x))];
            }
        }
    }
    cv::Mat1b result(gaps.size(), uchar(0));
    for (int y = 0; y < gaps.rows; ++y) {
        for (int x = 0; x < gaps.cols; ++x) {
            const size_t label = size_t(labels(y, x));
            if (label > 0 && mouth[label] < kMouth * (shore[label] + mouth[label]))
                result(y, x) = 255;
        }
    }
    return result;
}

} // namespace

Priors priorsFor(const cv::Size &size, const FaceMarks &marks)
{
    const Canvas canvas(size, marks);
    cv::Mat1b shape(size, uchar(0));
    canvas.ellipse(shape, -0.02, 1.15, 1.85, 255);
    canvas.body(
        shape, {{0.75, 1.0}, {0.8, 2.1}, {1.7, 2.9}, {2.1, 3.8}, {2.4, 5.5}, {2.4, 20}}, 255);
    const cv::Mat1f distance = depth(shape);
    const cv::Mat1f least = leastOdds(size, canvas);
    const float e = float(canvas.e());
    Priors priors{sureParts(size, canvas), cv::Mat1f(size)};
    for (int y = 0; y < size.height; ++y) {
        // The head is where it is; shoulders and arms vary much more.
        const float below = std::clamp((float(y) - float(canvas.row(1.5))) / e, 0.F, 1.5F);
        const float steepness = 4.5F - 2.0F * below;
        for (int x = 0; x < size.width; ++x)
            priors.odds(y, x) = std::clamp(distance(y, x) / e * steepness, least(y, x), 3.5F);
    }
    return priors;
}

cv::Mat1b disc(int reach)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
}

cv::Mat1b onePiece(const cv::Mat1b &mask, const FaceMarks &m, bool closeBays)
{
    cv::Mat1i labels;
    cv::connectedComponents(mask, labels);
    const QPointF face = m.eyeCentre() * 0.7 + m.chin * 0.3;
    const cv::Point seed(std::clamp(cvRound(face.x()), 0, mask.cols - 1),
        std::clamp(cvRound(face.y()), 0, mask.rows - 1));
    const cv::Mat1b piece(labels == labels(seed));
    if (!closeBays)
        return filled(piece);
    const int reach = std::max(1, cvRound(kBay * m.eyeDistance()));
    cv::Mat1b closed;
    cv::copyMakeBorder(piece, closed, reach, reach, reach, reach, cv::BORDER_REPLICATE);
    cv::morphologyEx(closed, closed, cv::MORPH_CLOSE, disc(reach));
    closed = filled(closed(cv::Rect({reach, reach}, mask.size())));
    const cv::Mat1b gaps(closed & ~piece & trunk(mask.size(), m));
    return filled(cv::Mat1b(piece | bays(gaps, piece)));
}

cv::Mat1b withoutThorns(const cv::Mat1b &mask, const FaceMarks &m, bool closeBays)
{
    const int reach = std::max(1, cvRound(kThorn * m.eyeDistance()));
    cv::Mat1b result = onePiece(mask, m, closeBays);
    cv::Mat1b smooth;
    cv::erode(result, smooth, disc(reach));
    cv::dilate(smooth, smooth, disc(reach));
    const int shoulders = std::clamp(cvRound(m.chin.y() + 0.5 * m.eyeDistance()), 0, mask.rows);
    smooth.rowRange(0, shoulders).copyTo(result.rowRange(0, shoulders));
    return onePiece(result, m, closeBays);
}

} // namespace imaging::cv_
