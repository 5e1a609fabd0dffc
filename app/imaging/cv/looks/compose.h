// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/faceframe.h"
#include "imaging/cv/looks/light.h"
#include "imaging/cv/looks/retouch.h"

namespace imaging::looks {

/// The person as the looks use it.
struct CutOut
{
    cv::Mat3b person; ///< colours free of the old background
    cv::Mat1f alpha; ///< stray islands and holes gone
    float trust = 1; ///< 0 … 1: how far the edge may be shown against a new background
    /// 0 … 1 around the person: how far the photo's own background stays. May be empty.
    cv::Mat1f doubt;
};

/// Without a matte the shape is guessed from the face, with trust 0.
CutOut cutOut(const Sitter &sitter);

struct Setting
{
    float wrap = 0.4F; ///< light of the backdrop that spills over the edge
    float match = 0.12F; ///< how far the person takes on the backdrop's colour
    float shadow = 0; ///< soft shadow of the person on the backdrop
    cv::Point2f shadowShift{0.25F, 0.2F}; ///< in face units
};

/// \p person (0..1) over \p backdrop (0..1), mixed in linear light. Where the cut-out is in doubt
/// the photo's own background stays around the edge and fades out.
cv::Mat3f composed(const cv::Mat3f &person, const CutOut &cut, const Sitter &sitter,
    const cv::Mat3f &backdrop, const Setting &setting);

/// Everything between a sitter and a picture in front of a drawn backdrop.
struct Studio
{
    Retouch retouch{};
    Lighting light{};
    CatchLight catchLight = CatchLight::Softbox;
    float catchAmount = 0.5F;
    int side = -1; ///< of the key light
    Setting setting{};
};

cv::Mat3f studioPortrait(const Sitter &sitter, const cv::Mat3f &backdrop, const Studio &studio);

} // namespace imaging::looks
