// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

/// Body, arms and hands in their clothes.
void drawBody(Figure &figure);

/// A scarf lies over the clothes and under the chin.
void drawScarf(Figure &figure);

} // namespace avatars::clay
