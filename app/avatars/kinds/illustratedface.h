// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/illustratedart.h"

namespace avatars::illustrated {

/// From temple to temple by way of the chin; clockwise, open.
const OutlineView &jawOf(Face face);
/// Width of the head and its hair in 4096ths.
std::int32_t widthOf(Face face);

/// Head and ears.
void drawHead(const Portrait &portrait);
void drawCheeks(const Portrait &portrait);
/// One shape for what lies in shade: nose, ears and the forehead under the hair.
void drawShades(const Portrait &portrait);
void drawMouth(const Portrait &portrait);
void drawEyes(const Portrait &portrait);
void drawBrows(const Portrait &portrait);

/// Whether hair grows all round the mouth.
bool hasBeard(FacialHair facialHair);

/// What grows on cheeks and chin, under the mouth; then what grows over the lip.
void drawBeard(const Portrait &portrait);
void drawMoustache(const Portrait &portrait);

/// Half the distance between the pupils, in tenths.
std::int32_t eyesApart(const Portrait &portrait);

} // namespace avatars::illustrated
