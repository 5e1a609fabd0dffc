// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// Faces in \p photo, largest and most central first, marks in the photo's pixels.
/// Throws cv::Exception when the cascades of opencv-data are missing.
QList<FaceMarks> findFaces(const cv::Mat3b &photo);

/// Variance of the Laplacian over the face, scaled to an eye distance of 113 px.
double faceSharpness(const cv::Mat3b &photo, const FaceMarks &marks);

} // namespace imaging::cv_
