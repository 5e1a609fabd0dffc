// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

namespace imaging::looks {

/// The face's own axes: across and down, counted in inter-pupil distances from the point between
/// the eyes.
struct FaceFrame
{
    cv::Point2f eyes{};
    cv::Point2f across{1, 0};
    cv::Point2f down{0, 1};
    float e = 1; ///< pixels per unit
    bool found = false; ///< false: no face, the frame is where portraitFrame() would put one

    /// From face units to pixels and back.
    cv::Point2f at(float x, float y) const { return eyes + (across * x + down * y) * e; }
    cv::Point2f local(cv::Point2f pixel) const;
};

FaceFrame faceFrame(const Sitter &sitter);
FaceFrame faceFrame(const FaceMarks &marks, cv::Size size);

/// 1 inside an ellipse, 0 outside; \p centre and \p half axes in face units, the edge fades over \p
/// soft of the radius.
cv::Mat1f faceEllipse(
    const FaceFrame &face, cv::Size size, cv::Point2f centre, cv::Point2f half, float soft);

/// The larger of both, pixel by pixel, into \p mask.
void join(cv::Mat1f &mask, const cv::Mat1f &more);

/// 1 on eyes, brows and mouth, which no filter may soften.
cv::Mat1f features(const FaceFrame &face, cv::Size size);

/// -1 where the photo's own light comes from the left of the face, 1 from the right.
int lightSide(const cv::Mat3b &photo, const FaceFrame &face);

} // namespace imaging::looks
