// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/pixelart.h"
#include "avatars/traits.h"

namespace avatars::pixels {

/// What lies over the face and shoulders; empty for a bald head. The skull is columns 9 to 22, from row 6 down.
Art frontHair(Hair hair);
/// What hangs behind the neck and the head; mostly empty.
Art rearHair(Hair hair);
/// Whether the ears are seen.
bool showsEars(Hair hair);

} // namespace avatars::pixels
