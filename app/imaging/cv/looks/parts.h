// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

namespace imaging::looks {

/// The middle of the mouth, from the proportions of a face.
cv::Point2f mouthOf(const FaceMarks &marks);

/// 1 over the eyes and mouths of all faces, softly falling to 0; at most \p grow times their size.
cv::Mat1f crispParts(const Sitter &sitter, double grow = 1);
/// 1 over the faces (brow to chin, ear to ear), softly falling to 0.
cv::Mat1f faceParts(const Sitter &sitter);

/// How much of a pixel is the person, 0..1, with an edge softened by \p softness pixels.
cv::Mat1f person(const Sitter &sitter, double softness);

/// Brightness of what lies outside the matte, as a share of the wall's: 1 for wall, less where a
/// matte lost dark hair or a shoulder. Only near the person; clutter further away counts as wall.
cv::Mat1f lostShadows(const Sitter &sitter);

/// Mean luma of the face, 0..1.
float skinLight(const Sitter &sitter);

/// From -1 (light falls from the left of the picture) to 1, measured on the face.
float lightSide(const Sitter &sitter);

} // namespace imaging::looks
