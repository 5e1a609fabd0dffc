// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/objdetect.hpp>

namespace imaging::cv_ {

/// The detectors of opencv-data that finding a face needs.
enum class Cascade { FaceLbp, FaceAlt2, FaceDefault, EyeGlasses, Eye };

/// The classifier \p which for the calling thread, loaded on first use.
/// Throws cv::Exception when opencv-data is not installed.
cv::CascadeClassifier &cascade(Cascade which);

} // namespace imaging::cv_
