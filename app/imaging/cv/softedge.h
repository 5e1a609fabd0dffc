// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

enum class Edge {
    Guided, ///< guided filter, fast
    Fine, ///< the same on more pixels
    Strands ///< information flow: finds strands on a plain wall, but dirt in a busy one
};

/// \p person (a mask of any size) as an alpha of the photo's size whose edge follows the hair of \p
/// photo. Only a band around the border of the mask becomes soft, wider around the hair than along
/// the clothes.
cv::Mat1b softEdge(
    const cv::Mat3b &photo, const cv::Mat1b &person, const FaceMarks &marks, Edge edge);

} // namespace imaging::cv_
