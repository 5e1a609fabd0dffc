// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/colour.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace imaging {

namespace {

bool isDeep(const QImage &image)
{
    return image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
}

/// By hand, because Qt 6.4 multiplies the alpha with itself when it makes straight 64 bit pixels premultiplied,
/// and painting and scaling them go that way.
QImage deepOn(const QImage &image, QRgba64 ground)
{
    constexpr quint32 kFull = 0xFFFF;
    const auto mixed = [](quint32 top, quint32 under, quint32 alpha) {
        return quint16((top * alpha + under * (kFull - alpha) + kFull / 2) / kFull);
    };
    QImage result = image.convertToFormat(QImage::Format_RGBA64);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgba64 *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const QRgba64 top = line[x];
            line[x] = qRgba64(mixed(top.red(), ground.red(), top.alpha()),
                mixed(top.green(), ground.green(), top.alpha()),
                mixed(top.blue(), ground.blue(), top.alpha()), kFull);
        }
    }
    result.reinterpretAsFormat(QImage::Format_RGBX64);
    return result;
}

QImage paintedOn(const QImage &image, Qt::GlobalColor ground)
{
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(ground);
    QImage top = image;
    top.setDevicePixelRatio(1);
    QPainter painter(&result);
    painter.drawImage(0, 0, top);
    return result;
}

} // namespace

QImage opaqueOn(const QImage &image, Qt::GlobalColor ground)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage result = isDeep(image) ? deepOn(image, QColor(ground).rgba64()) : paintedOn(image, ground);
    result.setColorSpace(image.colorSpace());
    return result;
}

QImage plainSrgb(const QImage &image, Qt::GlobalColor ground)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    const QColorSpace own = image.colorSpace();
    QImage picture = opaqueOn(image, ground);
    picture = std::move(picture).convertToFormat(isDeep(image) ? QImage::Format_RGBX64 : QImage::Format_RGB32);
    if (own.isValid() && own != srgb) {
        picture.setColorSpace(own);
        picture.convertToColorSpace(srgb);
    }
    picture = std::move(picture).convertToFormat(QImage::Format_RGB32);
    // A fresh image: text keys, density and offset have no other way out of a QImage.
    QImage result(picture.size(), QImage::Format_RGB32);
    if (result.isNull())
        return {};
    std::memcpy(result.bits(), picture.constBits(), size_t(picture.sizeInBytes()));
    result.setColorSpace(srgb);
    return result;
}

QImage shrunkTo(const QImage &image, int maxSide)
{
    const QSize size = sizeWithin(image.size(), maxSide);
    if (size == image.size())
        return image;
    QImage result = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    result.setColorSpace(image.colorSpace());
    return result;
}

QSize sizeWithin(const QSize &size, int maxSide)
{
    if (maxSide <= 0 || std::max(size.width(), size.height()) <= maxSide)
        return size;
    return size.scaled(maxSide, maxSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace imaging
