// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/sniff.h"

#include "imaging/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace imaging {

namespace {

struct Magic
{
    const char *format;
    QByteArrayView bytes;
};

constexpr std::array kMagic{
    Magic{"jpeg", QByteArrayView("\xFF\xD8\xFF", 3)},
    Magic{"png", QByteArrayView("\x89PNG\r\n\x1A\n", 8)},
    Magic{"gif", QByteArrayView("GIF87a", 6)},
    Magic{"gif", QByteArrayView("GIF89a", 6)},
    Magic{"tiff", QByteArrayView("II*\0", 4)},
    Magic{"tiff", QByteArrayView("MM\0*", 4)},
};

constexpr qsizetype kBmpHeader = 54;

/// Brands of ISO/IEC 23008-12 and of AV1 images; a film has others in the same kind of box.
QString isoFormat(const QByteArray &bytes)
{
    if (bytes.size() < 16 || bytes.sliced(4, 4) != "ftyp")
        return {};
    const qsizetype end = std::min({bytes.size(), qsizetype(256), qsizetype(readBig32(bytes, 0))});
    QString found;
    for (qsizetype at = 8; at + 4 <= end; at += 4) {
        const QByteArray brand = bytes.sliced(at, 4);
        if (brand == "avif" || brand == "avis")
            return QStringLiteral("avif");
        if (brand == "mif1" || brand == "msf1" || brand.startsWith("hei") || brand.startsWith("hev"))
            found = QStringLiteral("heif");
    }
    return found;
}

/// Two letters are little proof, so the header's size field is looked at as well.
bool isBmp(const QByteArray &bytes)
{
    return bytes.size() >= kBmpHeader && bytes.startsWith("BM") && readLittle32(bytes, 14) >= 12
        && readLittle32(bytes, 14) <= 124;
}

bool bmpComplete(const QByteArray &bytes)
{
    constexpr quint32 kRunLength8 = 1;
    constexpr quint32 kRunLength4 = 2;
    const quint32 compression = readLittle32(bytes, 30);
    if (readLittle32(bytes, 14) < 40 || compression == kRunLength8 || compression == kRunLength4)
        return true;
    const qint64 width = readLittle32(bytes, 18);
    const qint64 height = std::abs(qint64(qint32(readLittle32(bytes, 22))));
    const qint64 bits = quint8(bytes[28]) + 256 * quint8(bytes[29]);
    const qint64 line = (width * bits + 31) / 32 * 4;
    return height == 0 || line <= (bytes.size() - qint64(readLittle32(bytes, 10))) / height;
}

/// The offset of the next marker's code at or after \p at: entropy-coded data has stuffed zeros and
/// restart marks, which are no end of anything.
qsizetype nextMarker(const QByteArray &bytes, qsizetype at)
{
    while (true) {
        at = bytes.indexOf('\xFF', at);
        if (at < 0 || at + 1 >= bytes.size())
            return -1;
        const auto code = quint8(bytes[++at]);
        if (code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7))
            return at;
    }
}

bool jpegComplete(const QByteArray &bytes)
{
    constexpr quint8 kEnd = 0xD9;
    constexpr quint8 kScan = 0xDA;
    bool scanned = false;
    qsizetype at = nextMarker(bytes, 2);
    while (at > 0) {
        const auto code = quint8(bytes[at]);
        if (code == kEnd)
            return scanned;
        scanned |= code == kScan;
        if (at + 3 > bytes.size())
            return false;
        at = nextMarker(bytes, at + 1 + readBig16(bytes, at + 1));
    }
    return false;
}

bool webpComplete(const QByteArray &bytes)
{
    return qint64(readLittle32(bytes, 4)) + 8 <= bytes.size();
}

/// The offset behind the sub-blocks of a GIF that start at \p at; -1 where they do not end.
qsizetype behindBlocks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const qsizetype size = quint8(bytes[at]);
        at += size + 1;
        if (size == 0)
            return at;
    }
    return -1;
}

qsizetype colourTable(quint8 flags)
{
    return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 7)) : 0;
}

/// The first picture is enough: nothing else is read.
bool gifComplete(const QByteArray &bytes)
{
    constexpr qsizetype kHeader = 13;
    if (bytes.size() < kHeader)
        return false;
    qsizetype at = kHeader + colourTable(quint8(bytes[10]));
    while (at > 0 && at + 10 < bytes.size()) {
        if (bytes[at] == ',')
            return behindBlocks(bytes, at + 11 + colourTable(quint8(bytes[at + 9]))) > 0;
        at = bytes[at] == '!' ? behindBlocks(bytes, at + 2) : -1;
    }
    return false;
}

bool tiffComplete(const QByteArray &bytes)
{
    constexpr qint64 kEntry = 12;
    const bool bigEndian = bytes.startsWith("MM");
    const qint64 folder = bigEndian ? readBig32(bytes, 4) : readLittle32(bytes, 4);
    if (folder + 2 > bytes.size())
        return false;
    const quint16 count = readBig16(bytes, folder);
    return folder + 2 + kEntry * (bigEndian ? count : qbswap(count)) <= bytes.size();
}

} // namespace

QString formatOf(const QByteArray &bytes)
{
    for (const Magic &magic : kMagic) {
        if (bytes.startsWith(magic.bytes))
            return QString::fromLatin1(magic.format);
    }
    if (isBmp(bytes))
        return QStringLiteral("bmp");
    if (bytes.size() >= 16 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return QStringLiteral("webp");
    return isoFormat(bytes);
}

bool isComplete(const QByteArray &bytes, const QString &format)
{
    if (format == QLatin1String("jpeg"))
        return jpegComplete(bytes);
    if (format == QLatin1String("png"))
        return !pngParts(bytes).isEmpty();
    if (format == QLatin1String("webp"))
        return webpComplete(bytes);
    if (format == QLatin1String("bmp"))
        return bmpComplete(bytes);
    if (format == QLatin1String("gif"))
        return gifComplete(bytes);
    return format != QLatin1String("tiff") || tiffComplete(bytes);
}

} // namespace imaging
