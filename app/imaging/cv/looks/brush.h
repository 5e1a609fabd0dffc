// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/flow.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace imaging::looks {

struct Stroke
{
    cv::Point2f at{}; ///< middle
    float angle = 0; ///< radians
    float bend = 0; ///< curvature, 1 / pixels
    float length = 1; ///< pixels
    float width = 1;
    float load = 1; ///< opacity, 0..1
    cv::Vec3f colour{};
    std::uint32_t seed = 0; ///< picks the bristle pattern
};

/// Wet paint: colours from 0 to 1 and how thick they lie.
struct Paint
{
    cv::Mat3f colour;
    cv::Mat1f height;
};

/// What a brush leaves behind.
class Brush
{
public:
    enum class Kind { Bristle, Chalk };

    Brush(Kind kind, std::uint32_t seed);

    /// Paints \p strokes one over the other. A stroke fades where its colour is further than
    /// \p tolerance from the guide's, as a hand that minds the edges.
    void paint(Paint &paint, const std::vector<Stroke> &strokes, const cv::Mat3f &guide,
        float tolerance) const;
    /// Adds the coverage of \p strokes to \p mask (1 = covered), for dry media.
    void rub(cv::Mat1f &mask, const std::vector<Stroke> &strokes) const;

private:
    template <class Touch>
    void sweep(cv::Size size, const std::vector<Stroke> &strokes, Touch touch) const;

    std::vector<cv::Mat2f> m_marks; ///< coverage and thickness, length by width
};

/// One stroke per cell of a jittered grid, in an order that follows no pattern. \p make gets the
/// place, angle and seed, fills in the rest and returns false to leave the cell empty. Strokes then
/// bend with \p flow, unless \p make changed their angle.
std::vector<Stroke> strokesOnGrid(cv::Size size, const Flow &flow, float spacing,
    std::uint32_t seed, const std::function<bool(Stroke &)> &make);

/// Light from the top left on thick paint: values round 1 to multiply with, \p relief the strength.
cv::Mat1f reliefLight(const cv::Mat1f &height, float relief);

} // namespace imaging::looks
