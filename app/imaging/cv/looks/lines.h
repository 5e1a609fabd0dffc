// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/study.h"

namespace imaging::looks {

struct Pen
{
    double width = 0.016; ///< in eye distances
    float pressure = 2; ///< more draws weaker edges
    float onSkin = 0.3F; ///< pressure on bare skin, where lines age a face
    float onHair = 1; ///< pressure on hair and cloth
};

/// Ink along the edges of the study, 0..1 at \p size: smooth, connected, without speckle
/// (difference of gaussians across the form, averaged along it; Kang 2007, Winnemöller 2012).
cv::Mat1f inkLines(const Sitter &sitter, const Study &study, const Pen &pen);

/// A line of \p width eye distances round the person, 0..1.
cv::Mat1f outline(const Study &study, cv::Size size, double width);

/// inkLines() and outline() in one, at the size of the photo.
cv::Mat1f inkedDrawing(
    const Sitter &sitter, const Study &study, const Pen &pen, double outlineWidth);

/// What a line makes of the colour it lies on (OKLab): colour × keep + add.
struct Ink
{
    cv::Vec3f keep;
    cv::Vec3f add;
    float cover = 1; ///< 0..1
};

/// Lines take the colour of what they bound, only much darker.
void drawInk(cv::Mat3f &lab, const cv::Mat1f &lines, const Ink &ink);

/// The person with a sharp, calm edge at \p size, grown by \p grow eye distances.
cv::Mat1f cutOut(const Study &study, cv::Size size, double grow = 0);

} // namespace imaging::looks
