// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace imaging {

/// What \p bytes are by their content: jpeg, png, webp, gif, bmp, tiff, heif or avif; empty for anything else.
QString formatOf(const QByteArray &bytes);

/// False where \p bytes of \p format (from formatOf()) end before the picture does. Bytes after its end are
/// fine. HEIC and AVIF are always true: their reader notices it itself.
bool isComplete(const QByteArray &bytes, const QString &format);

} // namespace imaging
