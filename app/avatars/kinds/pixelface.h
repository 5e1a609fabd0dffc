// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/pixelgrid.h"
#include "avatars/traits.h"

namespace avatars::pixels {

/// The head without ears, by face shape.
Mask headOf(Face face);
/// Both eyes, rows 13 to 16, the inner columns 13 and 18. \p onDark: none of ink alone.
Art eyesOf(Eyes eyes, bool onDark);
/// Both brows, rows 10 to 12.
Art browOf(Brows brows);
/// Around the middle, rows 16 to 18.
Art noseOf(Nose nose);
/// Around the middle, row 19 and below.
Art mouthOf(Mouth mouth);
/// What grows on the lower face; to be cut to the head and the row below it.
Art facialHairOf(FacialHair hair);

} // namespace avatars::pixels
