// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/webp.h"

#include <QtEndian>

#include <optional>

namespace imaging {

namespace {

constexpr quint8 kXmpFlag = 0x04;
constexpr quint8 kAlphaFlag = 0x10;

QByteArray little(quint32 value, qsizetype count)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes.first(count);
}

struct Canvas
{
    quint32 width = 0;
    quint32 height = 0;
    bool alpha = false;
};

/// Where the frame header of lossy and lossless WebP keeps the size (RFC 9649, 2.5 and 2.6).
std::optional<Canvas> canvasOf(const QList<Part> &parts)
{
    for (const Part &part : parts) {
        if (part.type == "VP8 " && part.data.size() >= 10) {
            const quint32 size = readLittle32(part.data, 6);
            return Canvas{.width = size & 0x3FFF, .height = (size >> 16) & 0x3FFF};
        }
        if (part.type == "VP8L" && part.data.size() >= 5) {
            const quint32 bits = readLittle32(part.data, 1);
            return Canvas{.width = (bits & 0x3FFF) + 1, .height = ((bits >> 14) & 0x3FFF) + 1,
                .alpha = ((bits >> 28) & 1) != 0};
        }
    }
    return {};
}

} // namespace

QList<Part> webpParts(const QByteArray &bytes)
{
    if (bytes.size() < 20 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP")
        return {};
    QList<Part> parts;
    const qsizetype end = qsizetype(readLittle32(bytes, 4)) + 8;
    if (end > bytes.size())
        return {};
    for (qsizetype at = 12; end - at >= 8;) {
        const qsizetype size = readLittle32(bytes, at + 4);
        if (size > end - at - 8)
            return {};
        parts.append({.type = bytes.sliced(at, 4), .data = bytes.sliced(at + 8, size)});
        at += 8 + size + size % 2;
    }
    return parts;
}

QByteArray webpFrom(const QList<Part> &parts)
{
    QByteArray body = QByteArrayLiteral("WEBP");
    for (const Part &part : parts) {
        body += part.type + little(quint32(part.data.size()), 4) + part.data;
        if (part.data.size() % 2 != 0)
            body += '\0';
    }
    return "RIFF" + little(quint32(body.size()), 4) + body;
}

QList<Part> webpExtended(QList<Part> parts, bool hasXmp)
{
    if (parts.isEmpty())
        return {};
    if (parts.first().type != "VP8X") {
        const std::optional<Canvas> canvas = canvasOf(parts);
        if (!canvas || canvas->width == 0 || canvas->height == 0)
            return {};
        parts.prepend({.type = "VP8X",
            .data = QByteArray(1, canvas->alpha ? char(kAlphaFlag) : '\0') + QByteArray(3, '\0')
                + little(canvas->width - 1, 3) + little(canvas->height - 1, 3)});
    }
    QByteArray &header = parts.first().data;
    if (header.size() < 10)
        return {};
    const auto flags = quint8(header[0]);
    header[0] = char(hasXmp ? flags | kXmpFlag : flags & ~kXmpFlag);
    return parts;
}

} // namespace imaging
