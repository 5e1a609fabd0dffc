// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/subject.h"
#include "imaging/vision.h"

#include <opencv2/core.hpp>

namespace imaging::cv_ {

/// Gate → GrabCut with anthropometric priors → soft edge → cleaned foreground colours.
Matte cutOut(const cv::Mat3b &photo, const FaceMarks &marks, Vision::Quality quality);

} // namespace imaging::cv_
