// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// The guided filter (He 2013) fitted on small pictures, to be applied at any size: in every window
/// of 2 * \p radius + 1 pixels \p values is a linear function of the colours of \p guide (0 … 1).
/// \return per pixel the factors of B, G, R and the constant.
cv::Mat4f guidedFactors(const cv::Mat3f &guide, const cv::Mat1f &values, int radius, float eps);

/// Applies \p factors to \p photo where \p open is set; \p closed elsewhere. Both of any size.
cv::Mat1b applyFactors(const cv::Mat3b &photo, const cv::Mat4f &factors, const cv::Mat1b &open,
    const cv::Mat1b &closed);

} // namespace imaging::cv_
