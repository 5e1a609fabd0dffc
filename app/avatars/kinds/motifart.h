// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "avatars/kinds/motifchoice.h"

#include <array>

namespace avatars::motif {

/// The colours of one emblem: the ground and three that stand out from it and from each other.
struct Inks
{
    std::array<Rgb, 4> all{}; ///< the ground first
    Rgb quiet{}; ///< a neighbour of the ground

    Rgb ground() const { return all[0]; }
    /// Never the colour of \p below: one of the other three by \p choice, 0 … 2.
    std::size_t other(std::size_t below, int choice) const { return (below + 1 + std::size_t(choice)) % 4; }
};

Inks inksOf(const MotifChoice &choice, const Colours &colours);

/// Appends \p outline to the shape begun last.
void append(const OutlineView &outline, const Placement &placement, Scene &scene);

void drawBlocks(const MotifChoice &choice, const Inks &inks, Scene &scene);
void drawRosette(const MotifChoice &choice, const Inks &inks, Detail detail, Scene &scene);
void drawLandscape(const MotifChoice &choice, const Colours &colours, Detail detail, Scene &scene);
Rgb skyOf(const MotifChoice &choice, const Colours &colours);

} // namespace avatars::motif
