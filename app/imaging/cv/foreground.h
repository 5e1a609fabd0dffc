// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// Foreground colours of \p photo under \p alpha, free of the old background: F in I = αF + (1 −
/// α)B, solved from the coarsest level down (method: Germer et al. 2020, multi-level estimation).
/// Levels end at \p side pixels; the photo's own pixels sharpen the rest.
cv::Mat3b cleanForeground(const cv::Mat3b &photo, const cv::Mat1b &alpha, int side = 1300);

} // namespace imaging::cv_
