// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// Behind the body, or over head and body.
enum class Level : std::uint8_t { Rear, Front };

enum class Ears : std::uint8_t { None, Both, Left };

/// How a hair sits with what is worn on it.
struct HairFit
{
    Ears ears = Ears::Both; ///< which are not covered by the hair
    std::int16_t top = 340; ///< tenths: the crown's highest point without buns
};

const HairFit &fitOf(Hair hair);
/// The accent, or white where it would be lost in the hair.
Rgb accentOnHair(const Sitter &sitter);
/// Hair as it is, or as much of it as looks out under a hat.
void drawHair(const Sitter &sitter, Level level);

} // namespace avatars::flat
