// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/lettertile.h"

namespace avatars {

/// The letters of \p initials as an emblem: in a frame or on a badge that the seed chooses. \p letters is filled for the
/// place that the emblem leaves.
void drawMonogram(const Identity &identity, const TileColours &colours, const Initials &initials, LetterShapes &letters,
                  Detail detail, Scene &scene);

} // namespace avatars
