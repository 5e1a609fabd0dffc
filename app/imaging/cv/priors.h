// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// What the face alone says about where the person is, before any colour was looked at.
struct Priors
{
    cv::Mat1b sure; ///< 255 person, 0 background, 128 open
    cv::Mat1f odds; ///< log-odds of person against background
};

/// Shares come from the anthropometry of heads and shoulders, in eye distances of \p marks.
Priors priorsFor(const cv::Size &size, const FaceMarks &marks);

/// A round brush of \p reach pixels.
cv::Mat1b disc(int reach);

/// The piece of \p mask under the face, without the holes that a person does not have: any it
/// encloses, and if \p closeBays, around the trunk, also bays with a narrow mouth.
cv::Mat1b onePiece(const cv::Mat1b &mask, const FaceMarks &marks, bool closeBays);

/// The same, without the thin spikes beside the head: folds and stripes of what hangs behind it.
cv::Mat1b withoutThorns(const cv::Mat1b &mask, const FaceMarks &marks, bool closeBays);

} // namespace imaging::cv_
