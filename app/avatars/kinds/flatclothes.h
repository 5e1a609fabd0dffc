// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// Body, clothes and the neck in them.
void drawClothes(const Sitter &sitter);

} // namespace avatars::flat
