// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace imaging {

/// Where a face is. All points are in pixels of the upright photo they were found in; eyes are named
/// from the viewer's side.
struct FaceMarks
{
    enum class Eyes { Found, Estimated };

    QRectF box{}; ///< of the detector
    QPointF leftEye{};
    QPointF rightEye{};
    QPointF chin{};
    QPointF crownSkull{}; ///< top of the head without hair
    QPointF crownHair{}; ///< top of the hair
    double rollDeg = 0; ///< of the eye line, clockwise positive
    double tolerance = 0; ///< of chin and crown, in pixels, one standard figure for both
    Eyes eyes = Eyes::Estimated;

    bool operator==(const FaceMarks &) const = default;

    QPointF eyeCentre() const { return (leftEye + rightEye) / 2; }
    /// Inter-pupil distance e, the unit of every face measure.
    double eyeDistance() const;
    /// The same face after scaling by \p scale and then moving by \p offset.
    FaceMarks transformed(double scale, QPointF offset) const;
};

} // namespace imaging
