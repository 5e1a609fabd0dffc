// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// Fills roll, chin and both crowns of \p face from its eyes: first by the usual proportions, then
/// by what \p small shows (the photo at \p scale, which \p face is not scaled by): the strongest
/// edge under the mouth, and the top of the hair where it stands out from the wall.
void placeHeadEnds(const cv::Mat3b &small, double scale, FaceMarks &face);

} // namespace imaging::cv_
