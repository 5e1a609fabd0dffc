// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/claywork.h"

namespace avatars::clay {

void drawNose(Figure &figure);
void drawEyes(Figure &figure);
void drawBrows(Figure &figure);
void drawMouth(Figure &figure);

} // namespace avatars::clay
