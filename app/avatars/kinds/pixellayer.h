// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/pixelgrid.h"

namespace avatars::pixels {

/// Where \p role is painted: its \p own cells, and under those painted \p later, at least one cell wide, so that no seam
/// is seen, and as much more as makes its outline simpler.
Mask layer(Role role, const Mask &own, const Mask &later);

} // namespace avatars::pixels
