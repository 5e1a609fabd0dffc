// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/study.h"

namespace imaging::looks {

/// Unit normals of the person as if blown up like a balloon, with the relief of the photo on it; x
/// to the right, y down, z to the viewer. \p relief 0 has the outline's roundness only.
cv::Mat3f roundedNormals(const Study &study, double thickness, float relief);

/// Light from behind that catches the outline on the side of \p from (a direction in the picture),
/// 0..1 at the study's size; \p width in eye distances.
cv::Mat1f rimLight(const Study &study, const cv::Mat3f &normals, cv::Vec2f from, double width);

} // namespace imaging::looks
