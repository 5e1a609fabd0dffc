// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/illustratedart.h"

namespace avatars::illustrated {

/// Whether it presses down the hair under it.
bool isHat(Covering covering);

/// What of a covering lies behind the head.
void drawCoveringBack(const Portrait &portrait);
void drawCovering(const Portrait &portrait);

} // namespace avatars::illustrated
