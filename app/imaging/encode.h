// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/result.h"

#include <QImage>
#include <QList>
#include <QPair>

namespace imaging {

/// What a produced file says about itself. Names of persons and mail addresses never go in.
struct FileFacts
{
    core::Origin origin = core::Origin::Filtered;
    QJsonObject settings{}; ///< our own record; enough to rebuild a lost database row. Empty: left out
    QString parameters{}; ///< A1111 text: prompt, "Negative prompt: …", "Key: value, …". Empty: left out
    QString software{}; ///< name and version of the program
};

enum class Format { Png, Jpeg, Webp };

/// Encodes \p image without any metadata. \p quality 1 … 100 is for JPEG and WebP; PNG is lossless.
/// \p dpi 0 writes no density. File when the picture is null or the format has no writer.
core::Result<QByteArray> encode(const QImage &image, Format format, int quality = 92, int dpi = 0);

/// \p bytes (PNG, JPEG or WebP) with \p facts written in: PNG as uncompressed tEXt or iTXt chunks after
/// IHDR (`likeness`, `parameters`, XMP), JPEG and WebP as XMP. Facts written before are replaced.
core::Result<QByteArray> withFacts(const QByteArray &bytes, const FileFacts &facts);

/// The `likeness` record of a file written by withFacts(); empty when there is none. PNG, JPEG and WebP.
QJsonObject settingsIn(const QByteArray &bytes);

/// The PNG text chunks of \p bytes as keyword and text; anything that is no PNG gives an empty list.
QList<QPair<QString, QString>> pngTexts(const QByteArray &bytes);

/// The URI of the IPTC digital source type for \p origin, e.g. …/algorithmicallyEnhanced for Filtered.
QString digitalSourceType(core::Origin origin);

/// JPEG, quality 85, longer side at most \p side; PNG where the picture is transparent somewhere, such as the corners of a
/// round avatar.
QByteArray thumbnail(const QImage &image, int side = 320);

} // namespace imaging
