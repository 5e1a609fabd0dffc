// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/pngpixels.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>

namespace imaging {

namespace {

/// The samples of a pixel as they lie in memory: red, green, blue, alpha. Sample is quint8 or quint16.
template <class Sample> using Samples = std::array<Sample, 4>;
/// The same bytes as one number.
template <class Sample> using Pixel = std::conditional_t<sizeof(Sample) == 1, quint32, quint64>;
template <class Sample> constexpr Sample kFull = std::numeric_limits<Sample>::max();
template <class Sample>
constexpr auto kOpaque = std::bit_cast<Pixel<Sample>>(Samples<Sample>{0, 0, 0, kFull<Sample>});

/// Up to 256 different pixels in a table with open addressing, and the order in which they came.
class Colours
{
public:
    static constexpr qsizetype kMost = 256;

    Colours() { m_indexes.fill(kFree); }

    /// The index of \p pixel, which is added when it is new; at most one more than kMost may be.
    int indexOf(quint32 pixel)
    {
        size_t at = (pixel * 0x9E3779B1U) >> (32 - kBits); // 2^32 by the golden ratio spreads neighbours
        while (m_indexes[at] != kFree && m_pixels[at] != pixel)
            at = (at + 1) % m_pixels.size();
        if (m_indexes[at] == kFree) {
            m_indexes[at] = int(m_list.size());
            m_pixels[at] = pixel;
            m_list.append(pixel);
        }
        return m_indexes[at];
    }

    const QList<quint32> &list() const { return m_list; }

private:
    static constexpr int kBits = 10;
    static constexpr int kFree = -1;

    std::array<int, 1 << kBits> m_indexes{};
    std::array<quint32, 1 << kBits> m_pixels{};
    QList<quint32> m_list{};
};

/// The place of \p pixel in a palette: the transparent ones first, because tRNS ends with the last of them, then
/// by lightness, so that filters work on tinted photos.
auto rank(quint32 pixel)
{
    const auto [red, green, blue, alpha] = std::bit_cast<Samples<quint8>>(pixel);
    return std::array{int(alpha), qGray(red, green, blue), int(red), int(green), int(blue)};
}

/// Nothing when there are over 256.
std::optional<Colours> coloursIn(const quint32 *pixels, qsizetype count)
{
    Colours found;
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0 && pixels[i] == pixels[i - 1])
            continue;
        found.indexOf(pixels[i]);
        if (found.list().size() > Colours::kMost)
            return {};
    }
    QList<quint32> sorted = found.list();
    std::sort(sorted.begin(), sorted.end(), [](quint32 a, quint32 b) { return rank(a) < rank(b); });
    Colours colours;
    for (const quint32 pixel : sorted)
        colours.indexOf(pixel);
    return colours;
}

template <class Sample> bool isGrey(const Samples<Sample> &pixel)
{
    return pixel[0] == pixel[1] && pixel[1] == pixel[2] && pixel[3] == kFull<Sample>;
}

template <class Sample> bool isOpaque(const Pixel<Sample> *pixels, qsizetype count)
{
    constexpr qsizetype kAtOnce = 4096;
    for (qsizetype start = 0; start < count; start += kAtOnce) {
        auto all = kOpaque<Sample>;
        for (qsizetype i = start; i < std::min(count, start + kAtOnce); ++i)
            all &= pixels[i];
        if (all != kOpaque<Sample>)
            return false;
    }
    return true;
}

bool isDeep(const QImage &image)
{
    return image.pixelFormat().redSize() > 8;
}

/// Keeps the buffer's pixels so far behind its front that rows packed in place never overtake them.
qsizetype gapOf(const QImage &image)
{
    return (qsizetype(image.height()) + 7) / 8 * 8;
}

/// The pixels of \p image in \p format, without padding. Converts in strips that stay in the processor's cache.
void load(const QImage &image, QImage::Format format, char *to)
{
    constexpr int kStripPixels = 1 << 15;
    const int atOnce = std::max(1, kStripPixels / image.width());
    for (int top = 0; top < image.height(); top += atOnce) {
        QImage strip(image.constScanLine(top), image.width(), std::min(atOnce, image.height() - top),
            image.bytesPerLine(), image.format());
        if (!image.colorTable().isEmpty())
            strip.setColorTable(image.colorTable());
        const QImage straight = strip.convertToFormat(format);
        const qsizetype size = qsizetype(straight.width()) * straight.depth() / 8;
        for (int y = 0; y < straight.height(); ++y, to += size)
            std::memcpy(to, straight.constScanLine(y), size_t(size));
    }
}

/// Loads \p image; what a format without alpha leaves in the place of it does not count.
template <class Sample> const Pixel<Sample> *loaded(const QImage &image, char *to)
{
    load(image, sizeof(Sample) == 1 ? QImage::Format_RGBA8888 : QImage::Format_RGBA64, to);
    auto *pixels = reinterpret_cast<Pixel<Sample> *>(to);
    if (!image.hasAlphaChannel()) {
        std::for_each_n(pixels, qsizetype(image.width()) * image.height(),
            [](Pixel<Sample> &pixel) { pixel |= kOpaque<Sample>; });
    }
    return pixels;
}

/// Writes a 0 before each row and calls \p put(to, pixel) for every pixel. \p rows lie before \p pixels in one
/// buffer.
template <class Number, class Put>
void packRows(const QSize &size, qsizetype pixelBytes, const Number *pixels, char *rows, Put put)
{
    for (int y = 0; y < size.height(); ++y) {
        *rows++ = 0;
        for (int x = 0; x < size.width(); ++x, rows += pixelBytes)
            put(rows, *pixels++);
    }
}

PngPixels packIndexed(const QSize &size, Colours &colours, const quint32 *pixels, char *rows)
{
    PngPixels packed{.colour = PngPixels::Colour::Indexed, .pixelBytes = 1};
    for (const quint32 pixel : colours.list()) {
        const auto [red, green, blue, alpha] = std::bit_cast<Samples<quint8>>(pixel);
        packed.palette.append(char(red)).append(char(green)).append(char(blue));
        if (alpha != 0xFF)
            packed.alphas.append(char(alpha));
    }
    quint32 last = colours.list().first();
    int index = 0;
    packRows(size, 1, pixels, rows, [&](char *to, quint32 pixel) {
        if (pixel != last)
            index = colours.indexOf(pixel);
        last = pixel;
        *to = char(index);
    });
    return packed;
}

PngPixels packShallow(const QSize &size, const quint32 *pixels, char *rows)
{
    const qsizetype count = qsizetype(size.width()) * size.height();
    if (std::optional<Colours> colours = coloursIn(pixels, count)) {
        const bool grey = std::all_of(colours->list().cbegin(), colours->list().cend(),
            [](quint32 pixel) { return isGrey(std::bit_cast<Samples<quint8>>(pixel)); });
        if (!grey)
            return packIndexed(size, *colours, pixels, rows);
        packRows(size, 1, pixels, rows, [](char *to, quint32 pixel) { std::memcpy(to, &pixel, 1); });
        return {.colour = PngPixels::Colour::Grey, .pixelBytes = 1};
    }
    const bool opaque = isOpaque<quint8>(pixels, count);
    const qsizetype pixelBytes = opaque ? 3 : 4;
    // Four bytes in any case: one that is too much is overwritten by the next.
    packRows(size, pixelBytes, pixels, rows,
        [](char *to, quint32 pixel) { std::memcpy(to, &pixel, sizeof pixel); });
    return {.colour = opaque ? PngPixels::Colour::Rgb : PngPixels::Colour::Rgba, .pixelBytes = pixelBytes};
}

PngPixels packDeep(const QSize &size, const quint64 *pixels, char *rows)
{
    const qsizetype count = qsizetype(size.width()) * size.height();
    const bool grey = std::all_of(pixels, pixels + count,
        [](quint64 pixel) { return isGrey(std::bit_cast<Samples<quint16>>(pixel)); });
    const int samples = grey ? 1 : isOpaque<quint16>(pixels, count) ? 3 : 4;
    const qsizetype pixelBytes = qsizetype(sizeof(quint16)) * samples;
    packRows(size, pixelBytes, pixels, rows, [samples](char *to, quint64 pixel) {
        const auto native = std::bit_cast<Samples<quint16>>(pixel);
        qToBigEndian<quint16>(native.data(), samples, to);
    });
    const auto colour = grey ? PngPixels::Colour::Grey
        : samples == 3       ? PngPixels::Colour::Rgb
                             : PngPixels::Colour::Rgba;
    return {.colour = colour, .depth = 16, .pixelBytes = pixelBytes};
}

} // namespace

qint64 pngBufferSize(const QImage &image)
{
    const qint64 pixels = qint64(image.width()) * image.height();
    return gapOf(image) + pixels * qint64(isDeep(image) ? sizeof(quint64) : sizeof(quint32));
}

PngPixels pngPixels(const QImage &image, QByteArray &buffer)
{
    const qsizetype size = pngBufferSize(image);
    if (buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
    char *rows = buffer.data();
    char *pixels = rows + gapOf(image);
    PngPixels packed = isDeep(image) ? packDeep(image.size(), loaded<quint16>(image, pixels), rows)
                                     : packShallow(image.size(), loaded<quint8>(image, pixels), rows);
    packed.rowBytes = 1 + packed.pixelBytes * image.width();
    return packed;
}

} // namespace imaging
