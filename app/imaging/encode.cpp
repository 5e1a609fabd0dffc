// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"

#include "imaging/colour.h"
#include "imaging/metadata.h"
#include "imaging/png.h"
#include "imaging/sniff.h"
#include "imaging/webp.h"
#include "imaging/xmp.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>
#include <QJsonDocument>

#include <algorithm>

namespace imaging {

namespace {

const QByteArray kSettings = QByteArrayLiteral("likeness");
const QByteArray kParameters = QByteArrayLiteral("parameters");
const QByteArray kXmpKeyword = QByteArrayLiteral("XML:com.adobe.xmp");
constexpr qsizetype kMaxSegment = 65'533;

QString tr(const char *text)
{
    return QCoreApplication::translate("Encode", text);
}

core::Error damaged()
{
    return core::fileError(tr(QT_TRANSLATE_NOOP("Encode",
        "The settings cannot be written into this picture, because it is damaged or of another kind. "
        "Use a PNG, JPEG or WebP file.")));
}

QString compactJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// In a PNG settings and parameters have chunks of their own.
XmpFacts labelOf(const FileFacts &facts)
{
    return {.sourceType = digitalSourceType(facts.origin), .software = facts.software};
}

QByteArray fullXmp(const FileFacts &facts)
{
    XmpFacts xmp = labelOf(facts);
    xmp.settings = compactJson(facts.settings);
    xmp.parameters = facts.parameters;
    return xmpPacket(xmp);
}

/// A signature covers the whole file, so after any change it would only say that the file is forged.
bool isSignature(const Part &part)
{
    return part.type == "caBX" || part.type == "C2PA" || (part.type == "\xEB" && part.data.startsWith("JP"));
}

bool isOurText(const Part &part)
{
    if (part.type != "tEXt" && part.type != "iTXt" && part.type != "zTXt")
        return false;
    const QByteArray keyword = part.data.first(std::max(qsizetype(0), part.data.indexOf('\0')));
    return keyword == kSettings || keyword == kParameters || keyword == kXmpKeyword;
}

core::Result<QByteArray> pngWithFacts(const QByteArray &bytes, const FileFacts &facts)
{
    QList<Part> parts = pngParts(bytes);
    if (parts.isEmpty())
        return damaged();
    parts.removeIf([](const Part &part) { return isOurText(part) || isSignature(part); });
    // XMP is iTXt by its specification, whatever letters are in it.
    QList<Part> ours{{.type = "iTXt",
        .data = kXmpKeyword + QByteArray(5, '\0') + xmpPacket(labelOf(facts))}};
    if (!facts.settings.isEmpty())
        ours.append(pngText(kSettings, compactJson(facts.settings)));
    if (!facts.parameters.isEmpty())
        ours.append(pngText(kParameters, facts.parameters));
    return pngFrom(parts.first(1) + ours + parts.sliced(1));
}

core::Result<QByteArray> jpegWithFacts(const QByteArray &bytes, const FileFacts &facts)
{
    std::optional<JpegParts> parts = jpegParts(bytes);
    if (!parts)
        return damaged();
    const Part xmp = xmpSegment(fullXmp(facts));
    if (xmp.data.size() > kMaxSegment) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Encode",
            "The settings of this picture are too long for a JPEG file. Save it as PNG instead.")));
    }
    parts->header.removeIf([](const Part &part) { return isXmpSegment(part) || isSignature(part); });
    // JFIF and EXIF both want to be first, in this order.
    qsizetype at = 0;
    while (at < parts->header.size()
        && (parts->header[at].type == "\xE0" || parts->header[at].data.startsWith("Exif")))
        ++at;
    parts->header.insert(at, xmp);
    return jpegFrom(*parts);
}

core::Result<QByteArray> webpWithFacts(const QByteArray &bytes, const FileFacts &facts)
{
    QList<Part> parts = webpExtended(webpParts(bytes), true);
    if (parts.isEmpty())
        return damaged();
    parts.removeIf([](const Part &part) { return part.type == "XMP " || isSignature(part); });
    parts.append({.type = "XMP ", .data = fullXmp(facts)});
    return webpFrom(parts);
}

/// A QImage cannot be without a density (Qt ignores 0), so it goes afterwards. JFIF has a value for "unknown".
void forgetDensity(QByteArray &bytes)
{
    std::optional<JpegParts> parts = jpegParts(bytes);
    if (!parts || parts->header.isEmpty() || !parts->header.first().data.startsWith("JFIF"))
        return;
    parts->header.first().data.replace(7, 5, QByteArrayLiteral("\0\0\1\0\1"));
    bytes = jpegFrom(*parts);
}

} // namespace

core::Result<QByteArray> encode(const QImage &image, Format format, int quality, int dpi)
{
    constexpr double kInchesPerMetre = 1 / 0.0254;
    if (format == Format::Png)
        return PngWriter().write(image, dpi);
    const QByteArray name = format == Format::Jpeg ? "jpeg" : "webp";
    QImage plain = format == Format::Jpeg ? plainSrgb(image) : image.copy();
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    plain.setColorSpace({});
    plain.setDotsPerMeterX(qRound(dpi * kInchesPerMetre));
    plain.setDotsPerMeterY(qRound(dpi * kInchesPerMetre));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, name);
    writer.setQuality(std::clamp(quality, 1, 100));
    writer.setOptimizedWrite(format == Format::Jpeg);
    if (plain.isNull() || !writer.write(plain)) {
        return core::fileError(
            tr(QT_TRANSLATE_NOOP("Encode", "This picture cannot be saved as %1. Choose another format."))
                .arg(QString::fromLatin1(name).toUpper()),
            writer.errorString());
    }
    QByteArray bytes = buffer.data();
    if (dpi <= 0)
        forgetDensity(bytes);
    return bytes;
}

core::Result<QByteArray> withFacts(const QByteArray &bytes, const FileFacts &facts)
{
    const QString format = formatOf(bytes);
    if (format == QLatin1String("png"))
        return pngWithFacts(bytes, facts);
    if (format == QLatin1String("jpeg"))
        return jpegWithFacts(bytes, facts);
    if (format == QLatin1String("webp"))
        return webpWithFacts(bytes, facts);
    return damaged();
}

QJsonObject settingsIn(const QByteArray &bytes)
{
    for (const auto &[keyword, text] : pngTexts(bytes)) {
        if (keyword == QLatin1String(kSettings))
            return objectIn(text);
    }
    if (const std::optional<JpegParts> jpeg = jpegParts(bytes)) {
        const auto xmp = std::find_if(jpeg->header.cbegin(), jpeg->header.cend(), isXmpSegment);
        return xmp == jpeg->header.cend() ? QJsonObject() : objectIn(settingsInXmp(xmpIn(*xmp)));
    }
    for (const Part &part : webpParts(bytes)) {
        if (part.type == "XMP ")
            return objectIn(settingsInXmp(part.data));
    }
    return {};
}

QList<QPair<QString, QString>> pngTexts(const QByteArray &bytes)
{
    QList<QPair<QString, QString>> texts;
    for (const Part &part : pngParts(bytes)) {
        if (const auto text = readPngText(part))
            texts.append(*text);
    }
    return texts;
}

QString digitalSourceType(core::Origin origin)
{
    const QString vocabulary = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/");
    switch (origin) {
    case core::Origin::Filtered:
        return vocabulary + QStringLiteral("algorithmicallyEnhanced");
    case core::Origin::Drawn:
        return vocabulary + QStringLiteral("dataDrivenMedia");
    case core::Origin::Generated:
        return vocabulary + QStringLiteral("trainedAlgorithmicMedia");
    case core::Origin::Composite:
        return vocabulary + QStringLiteral("compositeWithTrainedAlgorithmicMedia");
    }
    Q_UNREACHABLE();
}

static bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar *row = alpha.constScanLine(y);
        if (!std::all_of(row, row + alpha.width(), [](uchar a) { return a == 255; }))
            return false;
    }
    return true;
}

QByteArray thumbnail(const QImage &image, int side)
{
    const QImage small = shrunkTo(image, side);
    // A round avatar keeps its corners clear on light and dark; a JPEG has no transparency.
    const auto bytes = isOpaque(small) ? encode(opaqueOn(small, Qt::gray), Format::Jpeg, 85) : encode(small, Format::Png);
    return bytes ? *bytes : QByteArray();
}

} // namespace imaging
