// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// A figurine of modelling clay: rolls, slabs and balls, lit from the upper left, on a matt tile.
void drawClay(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
