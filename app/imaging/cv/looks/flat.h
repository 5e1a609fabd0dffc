// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/study.h"

namespace imaging::looks {

/// How a person is coloured in flat tones. Colours and steps are OKLab.
struct CelPaint
{
    float step = 0.13F; ///< between the tones of hair and cloth
    float colour = 1.15F; ///< chroma of hair and cloth
    float skinColour = 1.2F;
    float skinLift = 0.035F; ///< added to the skin's light
    cv::Vec3f shade{-0.085F, 0.014F, 0.0F}; ///< from lit skin to shade
    float gleam = 0.035F; ///< from lit skin to its highlight
    cv::Vec2f light{-0.6F, -0.5F}; ///< where the light comes from, in the picture
    float own = 0.22F; ///< share of the photo's own colours in the skin
    float strict = 0.75F; ///< 0 keeps the photo's soft tones, 1 has flat ones only
};

/// The person in flat tones with calm borders between them, OKLab at the size of the photo. Eyes
/// and mouth come from the photo.
cv::Mat3f celShaded(const Sitter &sitter, const Study &study, const CelPaint &paint);

/// The skin's own hue, a little warmer and clearer, as in ink and paint.
cv::Vec3f idealTone(const cv::Vec3f &tone, const CelPaint &paint);

/// Puts the photo's eyes and mouths into \p lab; \p punch 1 keeps their contrast.
void keepFeatures(cv::Mat3f &lab, const Sitter &sitter, const Study &study, float punch);

/// Draws brows, fair ones too, and the underside of the nose; \p share 1 covers what is there.
/// \p everyNose gives a nose without any shadow a mark.
void drawBrows(
    cv::Mat3f &lab, const Sitter &sitter, const Study &study, float share, bool everyNose = false);

/// Paints \p top over \p base with \p share; both BGR of one size.
void paintOver(cv::Mat3b &base, const cv::Mat3b &top, const cv::Mat1f &share);

} // namespace imaging::looks
