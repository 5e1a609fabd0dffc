// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

#include <opencv2/core.hpp>

#include <cstdint>

namespace imaging::looks {

/// \p colour after drying with \p pigment times the usual paint: darker and stronger over 1, paler
/// under it, as transparent colour on white paper (after Bousseau et al. 2006).
cv::Vec3f dried(const cv::Vec3f &colour, float pigment);

/// How much more paint gathers at the inner border of a wash \p width pixels from its edge.
cv::Mat1f rim(const cv::Mat1f &wash, double width);

/// Drops that fell off a brush around \p centre; \p unit is the scale of distances and sizes.
void addDrops(cv::Mat1f &wash, cv::Point2f centre, float unit, std::uint32_t seed);

/// Rose on the cheeks, ochre on the brow, violet at a temple: large transparent touches that
/// dried with an edge. Factors for BGR at the size of the photo.
cv::Mat3f faceGlazes(const Sitter &sitter, std::uint32_t seed);

} // namespace imaging::looks
