// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

namespace imaging::looks {

/// A part of a face turned upright at a fixed scale, so that every sitter is judged alike.
struct Patch
{
    static constexpr float kUnit = 80; ///< pixels of a patch in one eye distance

    cv::Matx23f toPhoto{};
    cv::Mat3f lab; ///< OKLab without pores
    cv::Point2f half{}; ///< in eye distances

    /// Eye distances from the patch's middle to row and column \p at.
    cv::Point2f local(const int *at) const
    {
        return {float(at[1]) / kUnit - half.x, float(at[0]) / kUnit - half.y};
    }
};

/// What \p photo shows within \p half eye distances of the pixel \p middle.
Patch patchAt(const cv::Mat3b &photo, const FaceMarks &face, cv::Point2f middle, cv::Point2f half);

/// Joins \p shape, drawn in \p patch, to \p mask, which has the photo's size.
void putBack(cv::Mat1f &mask, const Patch &patch, const cv::Mat1f &shape);

} // namespace imaging::looks
