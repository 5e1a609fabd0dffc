// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// The tile behind a pixel portrait: its motif in cells of 8 units (none in Small).
void drawPixelBackdrop(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
