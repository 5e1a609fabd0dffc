// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// Facial hair; follows the jaw.
void drawBeard(const Sitter &sitter);

} // namespace avatars::flat
