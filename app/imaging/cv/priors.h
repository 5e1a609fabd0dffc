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

/// Where hardly anything but the trunk and the head is, 255.
cv::Mat1b trunk(const cv::Size &size, const FaceMarks &marks);

} // namespace imaging::cv_
