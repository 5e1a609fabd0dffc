// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/illustratedart.h"

namespace avatars::illustrated {

/// Freckles, marks, studs: what sits on the skin of the face.
void drawMarks(const Portrait &portrait);
void drawGlasses(const Portrait &portrait);
/// What is worn on ears and hair.
void drawExtras(const Portrait &portrait);
void drawScarf(const Portrait &portrait);

} // namespace avatars::illustrated
