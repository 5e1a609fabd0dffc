// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/pixelgrid.h"
#include "avatars/traits.h"

namespace avatars::pixels {

/// Neck, shoulders and what they wear, rows 22 to 31.
Art clothesOf(Clothing clothing);

/// A hat, and how much of the hair it leaves.
struct Headwear
{
    Art art{};
    int hairFrom = 0; ///< the first row in which hair may be seen
    bool overHair = true; ///< drawn on the hair; otherwise only where hair is
};
Headwear headwearOf(Covering covering);

/// Around eyes in rows 13 to 16, both halves to be moved apart with them.
Art glassesOf(Glasses glasses);

/// Things worn on the left ear, in the hair, around the neck or on the face.
Art extraOf(Extra extra);

} // namespace avatars::pixels
