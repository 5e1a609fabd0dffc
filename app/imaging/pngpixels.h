// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace imaging {

/// How a PNG holds the pixels of a picture.
struct PngPixels
{
    enum class Colour : quint8 { Grey = 0, Rgb = 2, Indexed = 3, Rgba = 6 }; ///< numbers of the specification

    Colour colour = Colour::Rgb;
    int depth = 8; ///< bits per sample: 8 or 16
    qsizetype pixelBytes = 3;
    qsizetype rowBytes = 1; ///< with the byte for the filter in front
    QByteArray palette{}; ///< red, green, blue of each colour; Indexed only
    QByteArray alphas{}; ///< of the first colours of the palette, the others are opaque
};

/// How long the buffer of pngPixels() becomes, in bytes.
qint64 pngBufferSize(const QImage &image);

/// Writes the rows of \p image to the front of \p buffer, each with a 0 (no filter) before it, and tells how they
/// are stored. \p buffer grows where it is too small; it is the room to work in too. \p image is not null.
PngPixels pngPixels(const QImage &image, QByteArray &buffer);

} // namespace imaging
