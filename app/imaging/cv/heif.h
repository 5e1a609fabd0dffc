// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QImage>

namespace imaging::cv_ {

/// See Vision::decodeHeif().
core::Result<QImage> decodeHeif(const QByteArray &bytes, int maxSide, qint64 maxPixels);

} // namespace imaging::cv_
