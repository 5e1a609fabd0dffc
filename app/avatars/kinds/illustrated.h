// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// A bust in soft light from the upper left, round and shaded with gradients.
void drawIllustrated(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
