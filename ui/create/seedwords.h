// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

namespace ui {

/// What people read for the names in the avatars' tables, translated in the context `avatars`.
QString kindText(avatars::Kind kind); ///< "Flat"
QString shapeText(avatars::TileShape shape); ///< "Circle"
QString partText(avatars::Part part); ///< "Hair colour"
QString variantText(avatars::Part part, std::uint8_t variant); ///< "Side part"
QString colourText(const QString &name); ///< of a palette entry: "Backdrop"

/// A readable seed such as "quiet-harbour-482", another one at each call.
QString freshSeed();

} // namespace ui
