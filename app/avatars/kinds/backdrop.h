// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace avatars {

/// The tile behind a character, edge to edge, with its quiet pattern (none in Small).
void drawBackdrop(const Traits &traits, const Palette &palette, Detail detail, Scene &scene);

} // namespace avatars
