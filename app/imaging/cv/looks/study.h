// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"
#include "imaging/cv/looks/oklab.h"

namespace imaging::looks {

/// What a draughtsman takes from the sitter before the first line. Made at a size where the eyes
/// are at most 56 pixels apart, so that equal pictures of any size get equal shapes.
struct Study
{
    double e = 0; ///< Sitter::e() in pixels of the study
    double scale = 1; ///< pixels of the result for one of the study
    cv::Mat3f lab; ///< smoothed along and across the form
    cv::Mat1f light; ///< L with its details, for lines
    cv::Mat2f flow; ///< unit vectors along the form
    cv::Mat1f skin; ///< 1 on skin, 0 on eyes, lips, hair and cloth
    cv::Mat1f
        person; ///< the matte with a calm outline, without parts that hang together with nobody
    cv::Vec3f tone; ///< of the skin, in OKLab
};

Study studied(const Sitter &sitter);

/// \p field at \p size without steps.
cv::Mat enlarged(const cv::Mat &field, cv::Size size);

} // namespace imaging::looks
