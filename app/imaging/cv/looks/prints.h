// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/tone.h"

#include <opencv2/core.hpp>

namespace imaging::looks {

/// A film, how it was printed, and what the years did to the print. Colours are BGR.
struct Print
{
    enum class Frame { None, Margin, Instant, Oval };

    ToneCurve blue;
    ToneCurve green;
    ToneCurve red;
    float colour = 1; ///< 0 = black and white film
    cv::Vec3f leak{}; ///< light that got into the camera
    Frame frame = Frame::None;
    float grain = 0.04F;
    float vignette = 0.4F;
};

/// Old prints of five kinds, in turn.
Print printFor(int variant);

} // namespace imaging::looks
