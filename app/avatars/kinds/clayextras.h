// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

/// Freckles, cheeks and the like: on the skin, under the hair.
void drawMarksOfSkin(Figure &figure);
/// Glasses, and what is worn on the nose.
void drawGlasses(Figure &figure);
/// What is worn at the ears or in the hair.
void drawWorn(Figure &figure);

/// Whether the extra hangs on an ear, so that the hair is tucked behind it.
bool needsEars(Extra extra);

/// The middle of the left ear, on Figure::skull; the right one is its mirror image.
inline constexpr Point kEar{680, 1210};
inline constexpr std::int32_t kEarRadius = 125;

} // namespace avatars::clay
