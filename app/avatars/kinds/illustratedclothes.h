// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/illustratedart.h"

namespace avatars::illustrated {

/// Body, neck and everything worn there, with the shadow of the chin.
void drawClothes(const Portrait &portrait);

} // namespace avatars::illustrated
