// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

/// What of a style lies behind the head and the body, and what on the head.
void drawHairBehind(Figure &figure);
void drawHairInFront(Figure &figure);

/// Whether the style leaves the ears free.
bool showsEars(Hair hair);

} // namespace avatars::clay
