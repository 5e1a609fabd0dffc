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

/// How likely each open pixel (128 in \p map) of \p lab is person (255) against background (0),
/// -\p most … \p most: log-odds from the colours of both in cells of about \p cell pixels.
cv::Mat1f localOdds(const cv::Mat3b &lab, const cv::Mat1b &map, double cell, float most);

/// A wall of one colour whose light falls off smoothly.
class PlainWall
{
public:
    /// Learns from the pixels of \p lab under \p mask; single things on the wall do no harm.
    PlainWall(const cv::Mat3b &lab, const cv::Mat1b &mask);

    /// Whether what was learnt from is such a wall.
    bool found() const { return m_found; }

    /// How far the colour at \p at is from the wall's there, in its own spread.
    float distance(const cv::Vec3b &lab, cv::Point at) const;

private:
    cv::Vec3f expected(cv::Point at) const;

    cv::Size m_size;
    cv::Matx<float, 6, 3> m_factors = cv::Matx<float, 6, 3>::zeros();
    float m_spread = 1;
    bool m_found = false;
};

} // namespace imaging::cv_
