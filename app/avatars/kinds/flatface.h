// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// The left half of a jaw, from the temple at (74, 106) to the chin: two cubics. Heads and beards are made from it.
struct Jaw
{
    std::array<Point, 6> points;

    Point chin() const { return points[5]; }
};

const Jaw &jawOf(Face face);
/// How much a face is wider or narrower than the middle, in 4096ths.
std::int32_t widthOf(Face face);
/// Adds the way from temple to temple below the chin to the shape begun last, which stands at the left temple; \p grown
/// tenths further out.
void addJaw(const Sitter &sitter, const Jaw &jaw, std::int32_t grown);

/// What the chin throws on the neck.
void drawNeckShade(const Sitter &sitter);
void drawEar(const Sitter &sitter, bool isRight);
void drawHead(const Sitter &sitter);
void drawCheeks(const Sitter &sitter);
void drawNose(const Sitter &sitter);
/// Eyes and brows.
void drawGaze(const Sitter &sitter);
/// Skin so dark that ink needs help.
bool isDeep(const Sitter &sitter);
/// The left eye's place, or the right one's, before the face is moved.
Point eyePlace(const Sitter &sitter, bool isRight);
void drawMouth(const Sitter &sitter);

} // namespace avatars::flat
