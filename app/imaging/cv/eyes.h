// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// How a detector's box sits on a face: its width in eye distances, and the eyes as shares of the
/// box.
struct BoxShape
{
    double widthInEyes;
    double eyeY;
    double eyeX; ///< of the left eye; the right one mirrors it
};

struct EyePair
{
    cv::Point2d left;
    cv::Point2d right;
    bool found = false; ///< false: placed by the shape of the box alone
};

/// The pupils in the face \p box of \p grey, both in pixels of \p grey.
EyePair findEyes(const cv::Mat1b &grey, const cv::Rect2d &box, const BoxShape &shape);

/// Moves both eyes of \p face onto the dark discs within 0.15 eye distances of them.
void refinePupils(const cv::Mat3b &photo, FaceMarks &face);

} // namespace imaging::cv_
