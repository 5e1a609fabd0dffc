// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/heif.h"

#include "imaging/colour.h"

#include <libheif/heif.h>

#include <QColorSpace>
#include <QCoreApplication>
#include <QPointF>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>

namespace imaging::cv_ {

namespace {

template <auto F> struct Freed
{
    template <class T> void operator()(T *t) const { F(t); }
};

using Context = std::unique_ptr<heif_context, Freed<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Freed<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, Freed<heif_image_release>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, Freed<heif_nclx_color_profile_free>>;

core::Error damaged(const heif_error &error)
{
    return core::fileError(
        QCoreApplication::translate("Vision", "This picture is damaged and cannot be opened. Choose another one."),
        QString::fromUtf8(error.message));
}

core::Error tooLarge(int width, int height)
{
    return core::fileError(QCoreApplication::translate("Vision",
        "This picture of %1 × %2 pixels is too large to open. Make it smaller first.")
                               .arg(width)
                               .arg(height));
}

QColorSpace colourSpaceOf(const heif_color_profile_nclx &nclx)
{
    // Pictures are shown with the sRGB curve whatever film curve (BT.709, BT.2020) their encoder named.
    const auto transfer = nclx.transfer_characteristics == heif_transfer_characteristic_linear
        ? QColorSpace::TransferFunction::Linear
        : QColorSpace::TransferFunction::SRgb;
    switch (nclx.color_primaries) {
    case heif_color_primaries_SMPTE_EG_432_1:
        return QColorSpace(QColorSpace::Primaries::DciP3D65, transfer);
    case heif_color_primaries_ITU_R_BT_2020_2_and_2100_0:
        return QColorSpace({0.3127, 0.3290}, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}, transfer);
    default:
        return QColorSpace(QColorSpace::Primaries::SRgb, transfer);
    }
}

QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    if (const size_t size = heif_image_handle_get_raw_color_profile_size(handle)) {
        QByteArray icc(qsizetype(size), '\0');
        if (heif_image_handle_get_raw_color_profile(handle, icc.data()).code == heif_error_Ok)
            return QColorSpace::fromIccProfile(icc);
    }
    heif_color_profile_nclx *nclx = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &nclx).code != heif_error_Ok || !nclx)
        return {};
    const Nclx owned(nclx);
    return colourSpaceOf(*owned);
}

QImage copied(const heif_image *picture)
{
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(picture, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(picture, heif_channel_interleaved);
    const int height = heif_image_get_height(picture, heif_channel_interleaved);
    QImage image(width, height, QImage::Format_RGBA8888);
    if (!plane || image.isNull())
        return {};
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), plane + qsizetype(y) * stride, size_t(width) * 4);
    return image;
}

} // namespace

core::Result<QImage> decodeHeif(const QByteArray &bytes, int maxSide, qint64 maxPixels)
{
    const Context context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(
        context.get(), int(std::min<qint64>(maxPixels, std::numeric_limits<qint16>::max())));
    heif_error error = heif_context_read_from_memory_without_copy(
        context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return damaged(error);
    heif_image_handle *rawHandle = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &rawHandle);
    const Handle handle(rawHandle);
    if (error.code != heif_error_Ok)
        return damaged(error);
    const int width = heif_image_handle_get_width(handle.get());
    const int height = heif_image_handle_get_height(handle.get());
    if (qint64(width) * height > maxPixels)
        return tooLarge(width, height);
    heif_image *rawPicture = nullptr;
    error = heif_decode_image(
        handle.get(), &rawPicture, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    const Picture picture(rawPicture);
    if (error.code != heif_error_Ok)
        return damaged(error);
    QImage image = copied(picture.get());
    if (image.isNull())
        return damaged(error);
    if (!heif_image_handle_has_alpha_channel(handle.get()))
        image.reinterpretAsFormat(QImage::Format_RGBX8888);
    image.setColorSpace(colourSpaceOf(handle.get()));
    return plainSrgb(shrunkTo(image, maxSide));
}

} // namespace imaging::cv_
