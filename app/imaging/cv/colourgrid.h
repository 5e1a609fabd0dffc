// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace imaging::cv_ {

/// Which colours occur where: one smoothed Lab histogram per cell of a coarse grid over the
/// picture, so that the red of a flag on the left says nothing about a red tie in the middle.
class ColourGrid
{
public:
    /// Counts the pixels of \p lab (8 bit) by their \p weights (255 = one pixel), in
    /// \p grid cells.
    ColourGrid(const cv::Mat3b &lab, const cv::Mat1b &weights, const cv::Size &grid);

    /// How likely the colour at \p at is there, given that the pixel belongs to what was counted.
    float likelihood(const cv::Vec3b &lab, cv::Point at) const;

private:
    size_t index(int cell, const cv::Vec3b &lab) const;

    cv::Size m_size;
    cv::Size m_grid;
    std::vector<float> m_cells; ///< cell-major, then L, a, b
};

} // namespace imaging::cv_
