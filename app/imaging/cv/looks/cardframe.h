// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/scene.h"

namespace imaging::looks {

/// The colours of one side in a card game.
struct Faction
{
    QColor left;
    QColor right;
    QColor deep;
    QColor aura;
    QColor metal;
};

/// A metal frame with cut corners, gems and a shield at its foot, over everything else.
void drawFrame(Scene &scene, const Faction &faction);

} // namespace imaging::looks
