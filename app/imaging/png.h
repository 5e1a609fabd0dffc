// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

struct libdeflate_compressor;

namespace imaging {

/// Writes PNG files. Keeps its compressor and its buffer from picture to picture, so a loop is served best by
/// one writer; one thread at a time.
class PngWriter
{
public:
    PngWriter();

    /// \p image without loss, in the first of these forms that holds it: grey, up to 256 colours, RGB, RGBA; 16 bit
    /// per sample (no palette then) where its format has more than 8. Premultiplied pixels are made straight as by
    /// QImage::convertToFormat(). No metadata but the density, which \p dpi 0 leaves out too. Equal pictures give
    /// equal bytes with the same libdeflate. Needs up to 8 bytes per pixel beside the picture, 16 with 16 bit.
    /// File when the picture is null or over 2 GB.
    core::Result<QByteArray> write(const QImage &image, int dpi = 0);

private:
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const;
    };

    void appendPixels(QByteArray &bytes, qsizetype size);

    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
    QByteArray m_rows{};
};

} // namespace imaging
