// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

/// Beards go under the mouth, moustaches over it.
void drawBeard(Figure &figure);
void drawMoustache(Figure &figure);

} // namespace avatars::clay
