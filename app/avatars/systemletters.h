// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/letters.h"

namespace avatars {

/// How far from the centre the corners of the ink may be, in 256ths of the disc's radius.
inline constexpr std::int32_t kFit = 223;

/// Outlines from the machine's fonts, shaped as a text of that script is.
/// \return false when no font has every character as an outline (colour emoji have none), or there
/// are no fonts.
bool placeSystemLetters(const Initials &initials, const Disc &disc, LetterShapes &out);

} // namespace avatars
