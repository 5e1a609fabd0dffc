// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// A bust in flat colours without outlines: the default kind.
void drawFlat(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
