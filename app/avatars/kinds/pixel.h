// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// A bust in 32 × 32 cells of 8 units, or, Small, the 24 × 24 of them about the face. At most twelve colours beside the
/// backdrop's two. Every edge lies on the grid, and what is painted first reaches under what comes after, so that no seam
/// shows at any size.
void drawPixel(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
