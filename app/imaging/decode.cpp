// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/decode.h"

#include "imaging/colour.h"
#include "imaging/encode.h"
#include "imaging/metadata.h"
#include "imaging/sniff.h"
#include "imaging/vision.h"
#include "imaging/webp.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTransform>

#include <algorithm>

namespace imaging {

namespace {

/// Qt's own limit (128 MB) is under what current phones take; more than this is not opened at all.
constexpr int kAllocationMb = 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Decode", text);
}

core::Error damaged(const QString &detail = {})
{
    return core::fileError(
        tr(QT_TRANSLATE_NOOP("Decode", "This picture is damaged and cannot be opened. Choose another one.")),
        detail);
}

core::Error tooManyPixels(const QSize &size)
{
    return core::fileError(
        tr(QT_TRANSLATE_NOOP("Decode",
               "This picture of %1 × %2 pixels is too large to open. Make it smaller first."))
            .arg(size.width())
            .arg(size.height()));
}

core::Error tooManyBytes(qint64 maxBytes)
{
    return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
                                  "This file is over the %1 MB that can be opened. Make the picture smaller first."))
                               .arg(maxBytes >> 20));
}

core::Result<> checkFile(const QFileInfo &file, const DecodeLimits &limits)
{
    const QString name = file.fileName();
    if (!file.exists()) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
                                      "There is no file \"%1\". Check the path or choose another picture."))
                                   .arg(file.filePath()));
    }
    if (file.isDir()) {
        return core::fileError(
            tr(QT_TRANSLATE_NOOP("Decode", "\"%1\" is a folder. Choose a picture in it.")).arg(name));
    }
    // Opening a pipe or a device could wait for ever.
    if (!file.isFile()) {
        return core::fileError(
            tr(QT_TRANSLATE_NOOP("Decode", "\"%1\" is not a regular file. Choose a picture file.")).arg(name));
    }
    if (file.size() > limits.maxBytes)
        return tooManyBytes(limits.maxBytes);
    return {};
}

/// The transformation of a file whose orientation Qt does not look at.
int ownOrientation(const QByteArray &bytes, const QString &format)
{
    const bool png = format == QLatin1String("png");
    if (!png && format != QLatin1String("webp"))
        return 1;
    for (const Part &part : png ? pngParts(bytes) : webpParts(bytes)) {
        if (part.type == "eXIf")
            return exifOrientation(part.data);
        if (part.type == "EXIF")
            return exifOrientation(part.data.startsWith("Exif") ? part.data.sliced(6) : part.data);
    }
    return 1;
}

QImage turned(const QImage &image, int orientation)
{
    constexpr int kClockwise[] = {0, 0, 180, 180, 90, 90, 270, 270};
    const bool mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    QImage result = mirrored ? image.mirrored(true, false) : image;
    if (const int angle = kClockwise[orientation - 1])
        result = result.transformed(QTransform().rotate(orientation == 5 || orientation == 7 ? 360 - angle : angle));
    result.setColorSpace(image.colorSpace());
    return result;
}

bool isWithinMemory(const QSize &size, QImage::Format format)
{
    const int depth = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return qint64(size.width()) * size.height() * std::max(depth, 8) / 8 < qint64(kAllocationMb) << 20;
}

core::Result<Photo> readByQt(const QByteArray &bytes, const QString &format, const DecodeLimits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format.toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(reader.errorString());
    if (qint64(size.width()) * size.height() > limits.maxPixels || !isWithinMemory(size, reader.imageFormat()))
        return tooManyPixels(size);
    // Only JPEG gains from it, and it goes round the limit. The size is that before turning.
    if (format == QLatin1String("jpeg"))
        reader.setScaledSize(sizeWithin(size, limits.maxSide));
    Photo photo{.format = format};
    photo.animated = reader.supportsAnimation() && reader.imageCount() > 1;
    const bool swaps = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const int orientation = ownOrientation(bytes, format);
    photo.originalSize = swaps || orientation > 4 ? size.transposed() : size;
    const QImage read = reader.read();
    if (read.isNull())
        return damaged(reader.errorString());
    const QImage opaque = opaqueOn(read, Qt::white);
    photo.image = plainSrgb(turned(shrunkTo(opaque, limits.maxSide), orientation));
    return photo;
}

core::Result<Photo> readByVision(
    const QByteArray &bytes, const QString &format, VisionModule &module, const DecodeLimits &limits)
{
    const core::Result<const Vision *> vision = module.load();
    if (!vision)
        return vision.error();
    // At full size, because the size of the original would be lost otherwise.
    const core::Result<QImage> image = (*vision)->decodeHeif(bytes, 0, limits.maxPixels);
    if (!image)
        return image.error();
    return Photo{.image = plainSrgb(shrunkTo(opaqueOn(*image, Qt::white), limits.maxSide)),
        .originalSize = image->size(),
        .format = format};
}

void raiseAllocationLimit()
{
    static const bool raised = [] {
        QImageReader::setAllocationLimit(kAllocationMb);
        return true;
    }();
    Q_UNUSED(raised)
}

} // namespace

core::Result<Photo> decodeFile(const QString &path, VisionModule &vision, const DecodeLimits &limits)
{
    const QFileInfo info(path);
    if (const core::Result<> checked = checkFile(info, limits); !checked)
        return checked.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
                                      "\"%1\" cannot be opened. Check that you may read it, or choose another picture."))
                                   .arg(info.fileName()),
            file.errorString());
    }
    return decodeBytes(file.read(limits.maxBytes + 1), vision, limits);
}

core::Result<Photo> decodeBytes(const QByteArray &bytes, VisionModule &vision, const DecodeLimits &limits)
{
    raiseAllocationLimit();
    if (bytes.isEmpty()) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
            "This picture is empty, its file has no content. Copy it again or choose another one.")));
    }
    if (bytes.size() > limits.maxBytes)
        return tooManyBytes(limits.maxBytes);
    const QString format = formatOf(bytes);
    if (format.isEmpty()) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
            "This file is no picture that can be opened. "
            "Choose a JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC or AVIF file.")));
    }
    if (!isComplete(bytes, format)) {
        return core::fileError(tr(QT_TRANSLATE_NOOP("Decode",
            "This picture is cut off, the end of its file is missing. Copy or download it again.")));
    }
    const bool heif = format == QLatin1String("heif") || format == QLatin1String("avif");
    core::Result<Photo> photo
        = heif ? readByVision(bytes, format, vision, limits) : readByQt(bytes, format, limits);
    if (photo && photo->image.isNull())
        return damaged();
    if (photo)
        photo->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return photo;
}

QByteArray cleanedCopy(const QImage &image)
{
    constexpr qint64 kMegapixel = 1'000'000;
    const QImage plain = plainSrgb(image);
    const bool large = qint64(plain.width()) * plain.height() > kMegapixel;
    const core::Result<QByteArray> bytes = encode(plain, large ? Format::Jpeg : Format::Png, 95);
    return bytes ? *bytes : QByteArray();
}

QStringList readableExtensions()
{
    return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("avif"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("bmp"), QStringLiteral("gif")};
}

} // namespace imaging
