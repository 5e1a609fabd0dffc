// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/png.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

using imaging::PngWriter;

namespace {

struct Chunk
{
    QByteArray type{};
    QByteArray data{};
};

/// The CRC of the specification, bit by bit.
quint32 checksum(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char c : bytes) {
        value ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

/// Empty when a length, a checksum or the end is wrong.
QList<Chunk> chunksOf(const QByteArray &bytes)
{
    QList<Chunk> chunks;
    if (!bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return {};
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype size = qFromBigEndian<quint32>(bytes.constData() + at);
        if (size > bytes.size() - at - 12)
            return {};
        if (checksum(bytes.sliced(at + 4, size + 4)) != qFromBigEndian<quint32>(bytes.constData() + at + 8 + size))
            return {};
        chunks.append({.type = bytes.sliced(at + 4, 4), .data = bytes.sliced(at + 8, size)});
        at += size + 12;
    }
    return at == bytes.size() && chunks.last().type == "IEND" ? chunks : QList<Chunk>();
}

QByteArray typesOf(const QByteArray &bytes)
{
    QByteArray types;
    for (const Chunk &chunk : chunksOf(bytes))
        types += chunk.type + ' ';
    return types.trimmed();
}

/// As the specification numbers them: depth, then colour type. "8 2" is RGB.
QByteArray formOf(const QByteArray &bytes)
{
    const QList<Chunk> chunks = chunksOf(bytes);
    if (chunks.isEmpty() || chunks.first().data.size() != 13)
        return "broken";
    return QByteArray::number(chunks.first().data[8]) + ' ' + QByteArray::number(chunks.first().data[9]);
}

/// The filter of every row, unpacked by zlib through Qt; empty when the rows are not as long as the header says.
QByteArray filtersOf(const QByteArray &bytes)
{
    const QList<Chunk> chunks = chunksOf(bytes);
    if (chunks.isEmpty())
        return {};
    const QByteArray head = chunks.first().data;
    const int samples = head[9] == 2 ? 3 : head[9] == 6 ? 4 : 1;
    const qsizetype rowBytes = 1 + qsizetype(qFromBigEndian<quint32>(head.constData())) * samples * head[8] / 8;
    const qsizetype size = rowBytes * qFromBigEndian<quint32>(head.constData() + 4);
    QByteArray packed(4, '\0'); // the length comes first for qUncompress()
    qToBigEndian(quint32(size), packed.data());
    for (const Chunk &chunk : chunks)
        packed += chunk.type == "IDAT" ? chunk.data : QByteArray();
    const QByteArray rows = qUncompress(packed);
    QByteArray filters;
    for (qsizetype at = 0; at < size && rows.size() == size; at += rowBytes)
        filters.append(rows[at]);
    return filters;
}

quint32 noise(quint32 &state)
{
    state = state * 1664525U + 1013904223U;
    return state >> 8;
}

QImage noisy(const QSize &size, QImage::Format format)
{
    const bool alpha = QImage(1, 1, format).hasAlphaChannel();
    QImage image(size, QImage::Format_RGBA64);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *samples = reinterpret_cast<quint16 *>(image.scanLine(y));
        for (int i = 0; i < 4 * image.width(); ++i)
            samples[i] = i % 4 == 3 && !alpha ? 0xFFFF : quint16(noise(state));
    }
    return image.convertToFormat(format);
}

/// Every pair of an alpha and a premultiplied value there is.
QImage everyPremultiplied()
{
    QImage image(257, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int alpha = 0; alpha < 256; ++alpha) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(alpha));
        for (int value = 0; value <= alpha; ++value)
            line[value] = qRgba(value, alpha - value, value / 2, alpha);
    }
    return image;
}

QColor hue(int i)
{
    return QColor::fromHsv(i * 47 % 360, 90 + i * 31 % 140, 120 + i * 53 % 130);
}

QBrush brushOf(bool shaded, int i, const QRectF &box)
{
    if (!shaded)
        return hue(i);
    if (i % 2 == 0) {
        QLinearGradient gradient(box.topLeft(), i % 4 == 0 ? box.bottomLeft() : box.bottomRight());
        gradient.setColorAt(0, hue(i).lighter(120));
        gradient.setColorAt(1, hue(i).darker(130));
        return gradient;
    }
    QRadialGradient gradient(box.center(), box.width());
    gradient.setColorAt(0, hue(i).lighter(130));
    gradient.setColorAt(1, hue(i).darker(120));
    return gradient;
}

/// Forty antialiased ellipses, on a square or on a disc with transparent corners.
QImage drawn(bool shaded, bool disc, int side = 256)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brushOf(shaded, 0, image.rect()));
    if (disc)
        painter.drawEllipse(image.rect());
    else
        painter.drawRect(image.rect());
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    for (int i = 1; i <= 40; ++i) {
        const QRectF box(side * (i * 37 % 90) / 100.0, side * (i * 61 % 90) / 100.0,
            side * (5 + i * 13 % 30) / 100.0, side * (5 + i * 29 % 30) / 100.0);
        painter.setBrush(brushOf(shaded, i, box));
        painter.drawEllipse(box);
    }
    return image;
}

/// As a camera sees it: smooth shapes under a grain.
QImage photoLike(const QSize &size)
{
    QImage image = drawn(true, false).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = int(noise(state) % 9) - 4;
            line[x] = qRgb(std::clamp(qRed(line[x]) + grain, 0, 255),
                std::clamp(qGreen(line[x]) + grain, 0, 255), std::clamp(qBlue(line[x]) + grain, 0, 255));
        }
    }
    return image;
}

/// \p image in a single hue, which leaves at most 256 colours.
QImage tinted(const QImage &image)
{
    QImage result = image.convertToFormat(QImage::Format_Grayscale8);
    result.reinterpretAsFormat(QImage::Format_Indexed8);
    QList<QRgb> colours;
    for (int i = 0; i < 256; ++i)
        colours.append(qRgb(i, i * i / 255, i * i / 255 * i / 255));
    result.setColorTable(colours);
    return result.convertToFormat(QImage::Format_RGB32);
}

qsizetype sizeByQt(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.size();
}

} // namespace

class TestPng : public QObject
{
    Q_OBJECT

private slots:
    void everyPixelComesBack_data();
    void everyPixelComesBack();
    void deepPicturesStayDeep_data();
    void deepPicturesStayDeep();
    void smallestFormIsChosen_data();
    void smallestFormIsChosen();
    void straightPixelsAreTheOnesOfQt();
    void paletteEndsWhereItsColoursEnd();
    void unusedBytesOfOpaquePixelsDoNotCount_data();
    void unusedBytesOfOpaquePixelsDoNotCount();
    void densityIsWrittenOnlyWhenAsked();
    void nothingButThePixelsIsWritten();
    void bytesAreFewBesideQt_data();
    void bytesAreFewBesideQt();
    void filtersSuitThePicture_data();
    void filtersSuitThePicture();
    void rowsLikeTheOneAboveAreUp();
    void oneWriterServesManyPictures();
    void largePhotoComesBack();
    void nullAndHugePicturesAreRefused();
};

void TestPng::everyPixelComesBack_data()
{
    QTest::addColumn<QImage>("image");
    const QImage flat = drawn(false, false);
    const QImage disc = drawn(true, true);
    QTest::newRow("flat") << flat;
    QTest::newRow("disc") << disc;
    QTest::newRow("photo") << photoLike({301, 199});
    QTest::newRow("tinted photo") << tinted(photoLike({301, 199}));
    QTest::newRow("transparent") << noisy({64, 64}, QImage::Format_Mono).convertToFormat(QImage::Format_Alpha8);
    QTest::newRow("nothing to see") << QImage(4, 4, QImage::Format_RGBA8888).copy(9, 9, 256, 256);
    QTest::newRow("every premultiplied pixel") << everyPremultiplied();
    for (const QSize &size : {QSize(1, 1), QSize(1, 300), QSize(300, 1), QSize(2, 3), QSize(70'000, 2), QSize(97, 101)}) {
        for (const auto format : {QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_ARGB32_Premultiplied,
                 QImage::Format_RGB888, QImage::Format_BGR888, QImage::Format_RGB16, QImage::Format_RGBA8888,
                 QImage::Format_RGBA8888_Premultiplied, QImage::Format_RGBX8888, QImage::Format_Grayscale8,
                 QImage::Format_Alpha8, QImage::Format_Mono, QImage::Format_MonoLSB}) {
            QTest::addRow("noise %dx%d format %d", size.width(), size.height(), format) << noisy(size, format);
        }
        QTest::addRow("flat %dx%d", size.width(), size.height()) << flat.scaled(size);
        QTest::addRow("disc %dx%d", size.width(), size.height()) << disc.scaled(size);
        QTest::addRow("tinted %dx%d", size.width(), size.height()) << tinted(disc).scaled(size);
        QTest::addRow("indexed %dx%d", size.width(), size.height())
            << disc.scaled(size).convertToFormat(QImage::Format_Indexed8);
    }
}

void TestPng::everyPixelComesBack()
{
    QFETCH(QImage, image);
    const auto bytes = PngWriter().write(image);
    QVERIFY(bytes);
    QCOMPARE(filtersOf(*bytes).size(), image.height());
    QBuffer buffer;
    buffer.setData(*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QImage back = reader.read();
    QVERIFY2(!back.isNull(), qPrintable(reader.errorString()));
    QCOMPARE(back.convertToFormat(QImage::Format_RGBA8888), image.convertToFormat(QImage::Format_RGBA8888));
}

void TestPng::deepPicturesStayDeep_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QByteArray>("form");
    for (const QSize &size : {QSize(1, 1), QSize(1, 50), QSize(83, 41)}) {
        const QByteArray name = QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
        QTest::addRow("RGBA %s", name.constData()) << noisy(size, QImage::Format_RGBA64) << QByteArray("16 6");
        QTest::addRow("RGBX %s", name.constData()) << noisy(size, QImage::Format_RGBX64) << QByteArray("16 2");
        QTest::addRow("grey %s", name.constData())
            << noisy(size, QImage::Format_Grayscale16) << QByteArray("16 0");
        QTest::addRow("10 bit %s", name.constData()) << noisy(size, QImage::Format_RGB30) << QByteArray("16 2");
        QTest::addRow("10 bit alpha %s", name.constData())
            << noisy(size, QImage::Format_A2BGR30_Premultiplied) << QByteArray("16 6");
        QTest::addRow("half floats %s", name.constData())
            << noisy(size, QImage::Format_RGBA16FPx4) << QByteArray("16 6");
    }
    QTest::newRow("premultiplied") << drawn(true, true).convertToFormat(QImage::Format_RGBA64_Premultiplied)
                                   << QByteArray("16 6");
}

void TestPng::deepPicturesStayDeep()
{
    QFETCH(QImage, image);
    QFETCH(QByteArray, form);
    const QByteArray bytes = *PngWriter().write(image);
    QCOMPARE(formOf(bytes), form);
    QCOMPARE(filtersOf(bytes).size(), image.height());
    const QImage back = QImage::fromData(bytes, "png");
    QVERIFY(back.pixelFormat().redSize() == 16);
    QCOMPARE(back.convertToFormat(QImage::Format_RGBA64), image.convertToFormat(QImage::Format_RGBA64));
}

void TestPng::smallestFormIsChosen_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("opaque, with room for alpha") << drawn(false, false) << QByteArray("8 2");
    QTest::newRow("transparent corners") << drawn(false, true) << QByteArray("8 6");
    QTest::newRow("few colours") << tinted(drawn(true, false)) << QByteArray("8 3");
    QTest::newRow("few colours, transparent") << noisy({40, 40}, QImage::Format_Alpha8) << QByteArray("8 3");
    QTest::newRow("grey in a colour format")
        << drawn(true, false).convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_ARGB32)
        << QByteArray("8 0");
}

void TestPng::smallestFormIsChosen()
{
    QFETCH(QImage, image);
    QTEST(formOf(*PngWriter().write(image)), "form");
}

void TestPng::straightPixelsAreTheOnesOfQt()
{
    const QImage all = everyPremultiplied();
    // Narrow pictures have few colours and go into a palette; they too must be rounded like the whole.
    for (const int width : {1, 3, 7, 8, 9, 257}) {
        const QImage part = all.copy(120, 0, width, 256);
        const QImage back = QImage::fromData(*PngWriter().write(part)).convertToFormat(QImage::Format_RGBA8888);
        QCOMPARE(back, part.convertToFormat(QImage::Format_RGBA8888));
    }
}

void TestPng::paletteEndsWhereItsColoursEnd()
{
    QImage image(16, 17, QImage::Format_ARGB32);
    image.fill(Qt::red);
    for (int i = 0; i < 255; ++i)
        image.setPixel(i % 16, i / 16, qRgba(i, 1, 2, i < 5 ? 100 : 255));
    const QList<Chunk> full = chunksOf(*PngWriter().write(image));
    QCOMPARE(full.at(1).type, QByteArray("PLTE"));
    QCOMPARE(full.at(1).data.size(), 3 * 256);
    QCOMPARE(full.at(2).type, QByteArray("tRNS"));
    QCOMPARE(full.at(2).data, QByteArray(5, 100));
    image.setPixel(0, 16, qRgb(9, 9, 9));
    QCOMPARE(formOf(*PngWriter().write(image)), QByteArray("8 6"));
}

void TestPng::unusedBytesOfOpaquePixelsDoNotCount_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("RGB32") << QImage::Format_RGB32;
    QTest::newRow("RGBX8888") << QImage::Format_RGBX8888;
    QTest::newRow("RGBX64") << QImage::Format_RGBX64;
}

void TestPng::unusedBytesOfOpaquePixelsDoNotCount()
{
    QFETCH(QImage::Format, format);
    QImage image = drawn(true, false).convertToFormat(format);
    const QByteArray clean = *PngWriter().write(image);
    image.reinterpretAsFormat(format == QImage::Format_RGB32 ? QImage::Format_ARGB32
            : format == QImage::Format_RGBX64                ? QImage::Format_RGBA64
                                                             : QImage::Format_RGBA8888);
    for (int i = 0; i < image.width(); ++i) {
        QColor pixel = image.pixelColor(i, i);
        pixel.setAlpha(i);
        image.setPixelColor(i, i, pixel);
    }
    image.reinterpretAsFormat(format);
    QCOMPARE(*PngWriter().write(image), clean);
}

void TestPng::densityIsWrittenOnlyWhenAsked()
{
    QImage image = drawn(false, false);
    image.setDotsPerMeterX(5000);
    QCOMPARE(typesOf(*PngWriter().write(image)), QByteArray("IHDR IDAT IEND"));
    const QByteArray bytes = *PngWriter().write(image, 300);
    QCOMPARE(typesOf(bytes), QByteArray("IHDR pHYs IDAT IEND"));
    QCOMPARE(QImage::fromData(bytes).dotsPerMeterX(), 11'811);
    QCOMPARE(QImage::fromData(bytes).dotsPerMeterY(), 11'811);
}

void TestPng::nothingButThePixelsIsWritten()
{
    const QImage bare = tinted(drawn(true, false));
    QImage image = bare;
    image.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    image.setOffset({3, 4});
    image.setDevicePixelRatio(2);
    const QByteArray bytes = *PngWriter().write(image);
    QCOMPARE(typesOf(bytes), QByteArray("IHDR PLTE IDAT IEND"));
    QCOMPARE(bytes, *PngWriter().write(bare));
}

void TestPng::bytesAreFewBesideQt_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("flat") << drawn(false, false);
    QTest::newRow("flat disc") << drawn(false, true);
    QTest::newRow("shaded") << drawn(true, false);
    QTest::newRow("shaded disc") << drawn(true, true);
    QTest::newRow("flat, 1024 px") << drawn(false, false, 1024);
    QTest::newRow("shaded, 64 px") << drawn(true, true, 64);
    QTest::newRow("pixel art") << drawn(false, true, 16).scaled(256, 256);
    QTest::newRow("grey") << drawn(true, false).convertToFormat(QImage::Format_Grayscale8);
    QTest::newRow("photo") << photoLike({400, 300});
    QTest::newRow("tinted photo") << tinted(photoLike({400, 300}));
    QTest::newRow("grey photo") << photoLike({400, 300}).convertToFormat(QImage::Format_Grayscale8);
    QTest::newRow("deep photo") << photoLike({400, 300}).convertToFormat(QImage::Format_RGBX64);
    QTest::newRow("noise") << noisy({200, 200}, QImage::Format_RGB32);
}

void TestPng::bytesAreFewBesideQt()
{
    QFETCH(QImage, image);
    const double ours = double(PngWriter().write(image)->size());
    const double ratio = ours / double(sizeByQt(image));
    QVERIFY2(ratio <= 1.3, qPrintable(QStringLiteral("%1 times the bytes of Qt").arg(ratio)));
}

void TestPng::filtersSuitThePicture_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<bool>("filtered");
    QTest::newRow("flat") << drawn(false, true) << false;
    QTest::newRow("shaded") << drawn(true, true) << false;
    QTest::newRow("photo") << photoLike({400, 300}) << true;
    QTest::newRow("tinted photo") << tinted(photoLike({400, 300})) << true;
    QTest::newRow("grey photo") << photoLike({400, 300}).convertToFormat(QImage::Format_Grayscale8) << true;
    QTest::newRow("deep photo") << photoLike({400, 300}).convertToFormat(QImage::Format_RGBX64) << true;
}

void TestPng::filtersSuitThePicture()
{
    QFETCH(QImage, image);
    QFETCH(bool, filtered);
    const QByteArray filters = filtersOf(*PngWriter().write(image));
    QCOMPARE(filters.contains('\0'), !filtered);
    QCOMPARE(filters.contains('\4'), filtered);
}

void TestPng::rowsLikeTheOneAboveAreUp()
{
    QImage image = drawn(false, false);
    for (int y = 100; y < 200; ++y)
        std::memcpy(image.scanLine(y), image.constScanLine(99), size_t(image.bytesPerLine()));
    const QByteArray filters = filtersOf(*PngWriter().write(image));
    QCOMPARE(filters.sliced(100, 100), QByteArray(100, 2));
    QCOMPARE(filters[200], '\0');
}

void TestPng::oneWriterServesManyPictures()
{
    PngWriter writer;
    const QList<QImage> pictures{photoLike({300, 200}), drawn(false, true), noisy({5, 5}, QImage::Format_RGBA64),
        drawn(true, false), noisy({700, 300}, QImage::Format_ARGB32), drawn(false, true)};
    for (const QImage &image : pictures)
        QCOMPARE(*writer.write(image), *PngWriter().write(image));
    QVERIFY(!writer.write({}));
    QCOMPARE(*writer.write(pictures.first()), *PngWriter().write(pictures.first()));
}

void TestPng::largePhotoComesBack()
{
    const QImage photo = photoLike({6000, 4000});
    const QByteArray bytes = *PngWriter().write(photo);
    QVERIFY(bytes.capacity() < 2 * bytes.size());
    QCOMPARE(formOf(bytes), QByteArray("8 2"));
    QCOMPARE(QImage::fromData(bytes), photo);
}

void TestPng::nullAndHugePicturesAreRefused()
{
    QCOMPARE(PngWriter().write({}).error().code, core::Error::Code::File);
    QVERIFY(!PngWriter().write({}).error().message.isEmpty());
    // A thousand million pixels of one bit, which nobody touches.
    constexpr int kSide = 32'768;
    const std::unique_ptr<void, decltype(&std::free)> zeros(std::calloc(kSide, kSide / 8), &std::free);
    QVERIFY(zeros);
    const QImage huge(static_cast<const uchar *>(zeros.get()), kSide, kSide, QImage::Format_Mono);
    QVERIFY(!huge.isNull());
    const auto written = PngWriter().write(huge);
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(QStringLiteral("32768 x 32768")));
}

QTEST_GUILESS_MAIN(TestPng)
#include "tst_png.moc"
