// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

/// What a head covering shows behind the head.
void drawCoveringBehind(Figure &figure);
/// The covering itself, on the hair.
void drawCovering(Figure &figure);

} // namespace avatars::clay
