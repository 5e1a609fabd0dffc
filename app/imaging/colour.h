// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

namespace imaging {

/// \p image as RGB32 in sRGB: converted from its own colour space where Qt can read that, laid on \p ground.
/// The result carries no text keys and no other profile than plain sRGB.
QImage plainSrgb(const QImage &image, Qt::GlobalColor ground = Qt::white);

/// \p image without transparency, laid on \p ground; comes before scaling and turning. Keeps depth and colour space.
QImage opaqueOn(const QImage &image, Qt::GlobalColor ground);

/// \p image smoothly scaled so that the longer side is at most \p maxSide (0: as it is); keeps the colour space.
QImage shrunkTo(const QImage &image, int maxSide);

/// What \p size becomes when its longer side may be at most \p maxSide (0: as it is), never under 1 × 1.
QSize sizeWithin(const QSize &size, int maxSide);

} // namespace imaging
