// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

namespace imaging::looks {

/// Which way a painter's hand would move: along edges, and along the nearest form where nothing is
/// seen.
class Flow
{
public:
    /// \p fine and \p coarse are the blurs, in pixels, for edges and for form.
    Flow(const cv::Mat1f &luma, double fine, double coarse);

    /// Brings a difference of two directions into -π/2..π/2.
    static float turned(float angle);

    /// Radians, -π/2..π/2, for a place in the pixels of the picture.
    float angle(cv::Point2f at) const;
    /// 0 in flat places, 1 at a clear edge.
    float clarity(cv::Point2f at) const;

private:
    cv::Point cell(cv::Point2f at) const;

    cv::Mat1f m_angle;
    cv::Mat1f m_clarity;
    float m_scale = 1;
};

} // namespace imaging::looks
