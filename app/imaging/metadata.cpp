// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace imaging {

namespace {

const QByteArray kPngStart = QByteArrayLiteral("\x89PNG\r\n\x1A\n");
const QByteArray kXmpStart = QByteArrayLiteral("http://ns.adobe.com/xap/1.0/\0");
constexpr qsizetype kMaxText = 4 << 20;

constexpr char kScan = char(0xDA);

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}

/// The CRC of the PNG specification, annex D.
quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array kTable = crcTable();
    quint32 value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = kTable[(value ^ quint8(c)) & 0xFF] ^ (value >> 8);
    return ~value;
}

template <class T> T read(const QByteArray &bytes, qsizetype at, T (*convert)(const void *))
{
    const bool inside = at >= 0 && at <= bytes.size() - qsizetype(sizeof(T));
    return inside ? convert(bytes.constData() + at) : T(0);
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

bool isLatin1(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x100; });
}

} // namespace

quint16 readBig16(const QByteArray &bytes, qsizetype at)
{
    return read<quint16>(bytes, at, qFromBigEndian<quint16>);
}

quint32 readBig32(const QByteArray &bytes, qsizetype at)
{
    return read<quint32>(bytes, at, qFromBigEndian<quint32>);
}

quint32 readLittle32(const QByteArray &bytes, qsizetype at)
{
    return read<quint32>(bytes, at, qFromLittleEndian<quint32>);
}

QList<Part> pngParts(const QByteArray &bytes)
{
    QList<Part> parts;
    if (!bytes.startsWith(kPngStart))
        return {};
    qsizetype at = kPngStart.size();
    while (bytes.size() - at >= 12) {
        const qsizetype size = readBig32(bytes, at);
        if (size > bytes.size() - at - 12)
            return {};
        parts.append({.type = bytes.sliced(at + 4, 4), .data = bytes.sliced(at + 8, size)});
        if (parts.size() == 1 && parts.first().type != "IHDR")
            return {};
        if (parts.last().type == "IEND")
            return parts;
        at += size + 12;
    }
    return {};
}

QByteArray pngFrom(const QList<Part> &parts)
{
    QByteArray bytes = kPngStart;
    for (const Part &part : parts) {
        const QByteArray body = part.type + part.data;
        bytes += big(quint32(part.data.size())) + body + big(crc32(body));
    }
    return bytes;
}

Part pngText(const QByteArray &keyword, const QString &text)
{
    QString clean = text;
    clean.remove(QChar(u'\0'));
    if (isLatin1(clean))
        return {.type = "tEXt", .data = keyword + '\0' + clean.toLatin1()};
    // Five zero bytes: end of keyword, not compressed, method, no language, no translated keyword.
    return {.type = "iTXt", .data = keyword + QByteArray(5, '\0') + clean.toUtf8()};
}

std::optional<std::pair<QString, QString>> readPngText(const Part &part)
{
    if ((part.type != "tEXt" && part.type != "iTXt") || part.data.size() > kMaxText)
        return {};
    const qsizetype end = part.data.indexOf('\0');
    if (end < 1)
        return {};
    const QString keyword = QString::fromLatin1(part.data.first(end));
    if (part.type == "tEXt")
        return std::pair(keyword, QString::fromLatin1(part.data.sliced(end + 1)));
    if (part.data.size() < end + 5 || part.data[end + 1] != '\0')
        return {};
    const qsizetype language = part.data.indexOf('\0', end + 3);
    const qsizetype translated = language < 0 ? -1 : part.data.indexOf('\0', language + 1);
    if (translated < 0)
        return {};
    return std::pair(keyword, QString::fromUtf8(part.data.sliced(translated + 1)));
}

std::optional<JpegParts> jpegParts(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xD8"))
        return {};
    JpegParts parts;
    qsizetype at = 2;
    while (bytes.size() - at >= 4 && bytes[at] == char(0xFF)) {
        if (bytes[at + 1] == char(0xFF)) { // a marker may be preceded by any number of fill bytes
            ++at;
            continue;
        }
        if (bytes[at + 1] == kScan) {
            parts.scans = bytes.sliced(at);
            return parts;
        }
        const qsizetype size = readBig16(bytes, at + 2);
        if (size < 2 || size > bytes.size() - at - 2)
            return {};
        parts.header.append({.type = bytes.sliced(at + 1, 1), .data = bytes.sliced(at + 4, size - 2)});
        at += size + 2;
    }
    return {};
}

QByteArray jpegFrom(const JpegParts &parts)
{
    QByteArray bytes = QByteArrayLiteral("\xFF\xD8");
    for (const Part &part : parts.header)
        bytes += '\xFF' + part.type + big(quint32(part.data.size()) + 2).last(2) + part.data;
    return bytes + parts.scans;
}

bool isXmpSegment(const Part &part)
{
    return part.type == "\xE1" && part.data.startsWith(kXmpStart);
}

Part xmpSegment(const QByteArray &xmp)
{
    return {.type = "\xE1", .data = kXmpStart + xmp};
}

QByteArray xmpIn(const Part &segment)
{
    return segment.data.sliced(kXmpStart.size());
}

int exifOrientation(const QByteArray &tiff)
{
    constexpr quint16 kOrientation = 0x0112;
    const bool bigEndian = tiff.startsWith("MM");
    if (!bigEndian && !tiff.startsWith("II"))
        return 1;
    const auto number16 = [&](qsizetype at) {
        const quint16 value = readBig16(tiff, at);
        return bigEndian ? value : qbswap(value);
    };
    const qsizetype folder = bigEndian ? readBig32(tiff, 4) : readLittle32(tiff, 4);
    const int count = number16(folder);
    for (int i = 0; i < count && folder + 2 + 12 * i < tiff.size(); ++i) {
        const qsizetype entry = folder + 2 + 12 * i;
        const int value = number16(entry + 8);
        if (number16(entry) == kOrientation)
            return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

} // namespace imaging
