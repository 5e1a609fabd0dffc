// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/scene.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace avatars {

/// Paints \p scene into \p target: the same picture that toSvg() describes.
void paint(const Scene &scene, QPainter &painter, const QRectF &target);

/// ARGB32_Premultiplied, \p size × \p size pixels (1 … 4096), transparent where nothing is drawn.
QImage toImage(const Scene &scene, int size);

} // namespace avatars
