// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>

namespace imaging {

class VisionModule;

/// A photo as every part of the app works on it.
struct Photo
{
    QImage image{}; ///< RGB32, sRGB, upright, no text keys, density or profile; transparency laid on white
    QSize originalSize{}; ///< upright, before scaling to the working size
    QByteArray sha256{}; ///< of the bytes that were read, hex
    QString format{}; ///< jpeg, png, webp, bmp, tiff, heif, gif, …
    bool animated = false; ///< only the first picture was taken

    bool operator==(const Photo &) const = default;
};

struct DecodeLimits
{
    qint64 maxBytes = 256LL << 20; ///< of the file
    qint64 maxPixels = 200'000'000; ///< of the picture before scaling; more is refused unread
    int maxSide = 2600; ///< working size of the longer side, 0: as it is
};

/// Reads a picture. File with one sentence (what happened, what to do) for a missing or unreadable file, a
/// folder, an empty file, something that is no picture, a cut-off file and a picture over \p limits.
/// JPEG, PNG, WebP, BMP, TIFF and GIF through Qt, HEIC and AVIF through \p vision. Safe on any thread.
core::Result<Photo> decodeFile(
    const QString &path, VisionModule &vision, const DecodeLimits &limits = {});
core::Result<Photo> decodeBytes(
    const QByteArray &bytes, VisionModule &vision, const DecodeLimits &limits = {});

/// The cleaned copy of a photo: PNG or, for photos over 1 megapixel, JPEG at quality 95; pixels only.
QByteArray cleanedCopy(const QImage &image);

/// The file name extensions of the pictures that can be read, lower case, without a dot.
QStringList readableExtensions();

} // namespace imaging
