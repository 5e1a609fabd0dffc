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

QImage flat(const QImage &image, Qt::GlobalColor ground)
{
    const QImage::Format format = isDeep(image) ? QImage::Format_RGBX64 : QImage::Format_RGB32;
    if (!image.hasAlphaChannel())
        return image.convertToFormat(format);
    QImage result(image.size(), format);
    result.fill(ground);
    QImage top = image;
    top.setDevicePixelRatio(1);
    QPainter painter(&result);
    painter.drawImage(0, 0, top);
    return result;
}

} // namespace

QImage plainSrgb(const QImage &image, Qt::GlobalColor ground)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    const QColorSpace own = image.colorSpace();
    QImage picture = flat(image, ground);
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
