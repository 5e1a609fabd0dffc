// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "avatars/identity.h"
#include "avatars/letters.h"

#include <optional>

namespace avatars {

/// The colours of a tile with letters: the contrast of ink to tile and to pattern is at least 4.5.
struct TileColours
{
    Rgb tile{};
    Rgb pattern{}; ///< a neighbour of tile, on the side away from ink
    Rgb ink{};

    bool operator==(const TileColours &) const = default;
};

/// One of 24 tiles that people can tell apart: 12 hues, deep with white ink or pale with ink of the same hue. With
/// \p brand the tile is exactly that colour.
TileColours tileColours(const Identity &identity, const std::optional<Rgb> &brand);

/// Tile, a quiet pattern from the seed (none in Small), so that two people with the same letters differ, and \p letters.
void drawInitials(const Identity &identity, const TileColours &colours, const LetterShapes &letters, Detail detail,
                  Scene &scene);

} // namespace avatars
