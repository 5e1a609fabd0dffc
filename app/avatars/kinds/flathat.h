// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// What a covering has behind the head and over the shoulders.
void drawCoveringRear(const Sitter &sitter);
/// What lies on head and hair.
void drawCovering(const Sitter &sitter);

} // namespace avatars::flat
