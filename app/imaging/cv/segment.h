// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// The person with \p marks in \p photo as a mask (255 = person) of the photo's size, one piece
/// without holes in the head. GrabCut's idea (Rother 2004): cut, learn the colours of both sides,
/// cut again; with the shape of people as a prior and colours learnt per region, at growing
/// resolution.
cv::Mat1b personMask(const cv::Mat3b &photo, const FaceMarks &marks);

} // namespace imaging::cv_
