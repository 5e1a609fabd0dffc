// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/flatart.h"

namespace avatars::flat {

/// Whether the extra hangs on an ear, so that the ear has to be seen.
bool needsEar(Extra extra);
void drawGlasses(const Sitter &sitter);
void drawBehindEar(const Sitter &sitter);
/// What is worn on the ears; over the hair.
void drawEarwear(const Sitter &sitter);
/// Freckles, moles and studs, under the glasses.
void drawOnSkin(const Sitter &sitter);
void drawScarf(const Sitter &sitter);
/// Flower, clip, headphones.
void drawInHair(const Sitter &sitter);

} // namespace avatars::flat
