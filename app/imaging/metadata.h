// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace imaging {

/// One chunk of a PNG or WebP (webp.h), or one segment of a JPEG.
struct Part
{
    QByteArray type{}; ///< four letters; of a JPEG the marker's one byte
    QByteArray data{};

    bool operator==(const Part &) const = default;
};

/// The header segments of a JPEG, and everything from the first scan on as it is.
struct JpegParts
{
    QList<Part> header{};
    QByteArray scans{};

    bool operator==(const JpegParts &) const = default;
};

/// Numbers in \p bytes, 0 beyond the end.
quint16 readBig16(const QByteArray &bytes, qsizetype at);
quint32 readBig32(const QByteArray &bytes, qsizetype at);
quint32 readLittle32(const QByteArray &bytes, qsizetype at);

/// The chunks of a PNG up to and with IEND; empty when it is no PNG, broken or cut off. Checksums are not compared.
QList<Part> pngParts(const QByteArray &bytes);
QByteArray pngFrom(const QList<Part> &parts);
/// tEXt where \p text is Latin-1, else uncompressed iTXt without a language tag.
Part pngText(const QByteArray &keyword, const QString &text);
/// Keyword and text of a tEXt or uncompressed iTXt chunk; nothing for any other and for over 4 MB.
std::optional<std::pair<QString, QString>> readPngText(const Part &part);

std::optional<JpegParts> jpegParts(const QByteArray &bytes);
QByteArray jpegFrom(const JpegParts &parts);
bool isXmpSegment(const Part &part);
Part xmpSegment(const QByteArray &xmp);
QByteArray xmpIn(const Part &segment);

/// EXIF orientation 1 to 8 in a TIFF block (PNG eXIf, WebP EXIF); 1 when there is none.
int exifOrientation(const QByteArray &tiff);

} // namespace imaging
