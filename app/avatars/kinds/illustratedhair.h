// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/illustratedart.h"

namespace avatars::illustrated {

/// The layers of one hair style, back to front; any of them may be empty.
struct HairArt
{
    OutlineView back{}; ///< behind the shoulders, in shade
    OutlineView knot{}; ///< behind the head: buns, tails, puffs
    OutlineView fade{}; ///< on the skull, thin enough to show it
    OutlineView front{};
    OutlineView dark{}; ///< strands and hollows on the front
    OutlineView gloss{};
    OutlineView cast{}; ///< its shadow on the forehead
    OutlineView ties{}; ///< bands in the accent colour
    OutlineView partings{}; ///< slits that show the scalp
    OutlineView strands{}; ///< a line in the hair's shade
    std::int32_t top = 380; ///< where the crown ends, in tenths
    bool hidesEars = false;
    bool isEven = true; ///< the same on both sides: its gloss stays at the upper left
    bool isBig = false; ///< squeezed by a hat
};

const HairArt &artOf(Hair hair);

/// Buzz … Shag, and the rest: curls, coils, locs, braids, bald.
inline constexpr std::size_t kPlainHairs = 22;
inline constexpr std::size_t kTexturedHairs = 18;
std::span<const HairArt, kTexturedHairs> texturedArt();

/// What lies behind the body, then behind the head, then over the face.
void drawBackHair(const Portrait &portrait);
void drawKnots(const Portrait &portrait);
void drawFrontHair(const Portrait &portrait);
/// Adds its shadow on the forehead to the shape begun last.
void joinCastShadow(const Portrait &portrait);

} // namespace avatars::illustrated
