// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/decode.h"
#include "imaging/encode.h"
#include "imaging/metadata.h"
#include "imaging/vision.h"
#include "imaging/webp.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using core::Error;
using imaging::decodeBytes;
using imaging::decodeFile;
using imaging::Part;
using imaging::Photo;

namespace {

constexpr QRgb kRed = qRgb(208, 32, 32);
constexpr QRgb kGreen = qRgb(32, 160, 64);
constexpr QRgb kBlue = qRgb(32, 64, 208);
constexpr QRgb kYellow = qRgb(240, 192, 32);

/// Red and green above blue and yellow.
QImage quarters(const QSize &size = {64, 48}, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, QColor(kRed));
    painter.fillRect(w, 0, w, h, QColor(kGreen));
    painter.fillRect(0, h, w, h, QColor(kBlue));
    painter.fillRect(w, h, w, h, QColor(kYellow));
    return image;
}

QByteArray saved(const QImage &image, const char *format, int quality = 95)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return buffer.data();
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/pictures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// An EXIF block with orientation and a GPS folder, big-endian.
QByteArray exifBlock(int orientation)
{
    QByteArray tiff = QByteArrayLiteral("MM\0\x2A\0\0\0\x08\0\x02");
    tiff += QByteArrayLiteral("\x01\x12\0\x03\0\0\0\x01\0") + char(orientation) + QByteArray(2, '\0');
    tiff += QByteArrayLiteral("\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    return tiff + QByteArrayLiteral("\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0GPS-of-home");
}

QByteArray jpegWithExif(const QImage &image, int orientation)
{
    auto parts = imaging::jpegParts(saved(image, "jpeg"));
    parts->header.prepend({.type = "\xE1", .data = QByteArrayLiteral("Exif\0\0") + exifBlock(orientation)});
    return imaging::jpegFrom(*parts);
}

/// A grey PNG of \p side × \p side; without \p rows only its header says so.
QByteArray hugePng(int side, bool rows)
{
    const QByteArray header = big(quint32(side)) + big(quint32(side)) + QByteArrayLiteral("\x01\0\0\0\0");
    const qsizetype size = rows ? qsizetype(side) * (side / 8 + 1) : 8;
    return imaging::pngFrom({{.type = "IHDR", .data = header},
        {.type = "IDAT", .data = qCompress(QByteArray(size, '\0'), 1).sliced(4)}, {.type = "IEND"}});
}

/// 16 × 12 pixels: nothing above, half-transparent red below.
QImage halfClear(QImage::Format format)
{
    QImage image(16, 12, format);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, y < 6 ? QColor(Qt::transparent) : QColor(200, 0, 0, 128));
    }
    return image;
}

/// A PNG of 16 × 12 pixels: zeros above, \p pixel below. \p type is the colour type of the specification.
QByteArray halfClearPng(int depth, int type, const QByteArray &pixel, const QList<Part> &before = {})
{
    const QByteArray header = big(16) + big(12) + char(depth) + char(type) + QByteArray(3, '\0');
    QByteArray rows = QByteArray(6 * (1 + 16 * pixel.size()), '\0');
    for (int i = 0; i < 6; ++i)
        rows += '\0' + pixel.repeated(16);
    return imaging::pngFrom(QList<Part>{{.type = "IHDR", .data = header}} + before
        + QList<Part>{{.type = "IDAT", .data = qCompress(rows).sliced(4)}, {.type = "IEND"}});
}

/// The smallest ICC profile for grey pictures; \p curve is count and entries of its tone curve.
QByteArray greyProfile(const QByteArray &curve)
{
    const QByteArray white = QByteArrayLiteral("XYZ \0\0\0\0\0\0\xF6\xD6\0\1\0\0\0\0\xD3\x2D");
    const QByteArray tone = QByteArrayLiteral("curv\0\0\0\0") + curve;
    const QByteArray tags = big(2) + "wtpt" + big(156) + big(20) + "kTRC" + big(176) + big(quint32(tone.size()));
    const QByteArray start = QByteArray(8, '\0') + QByteArrayLiteral("\2\x10\0\0mntrGRAYXYZ ");
    QByteArray profile = start + QByteArray(12, '\0') + "acsp" + QByteArray(28, '\0') + white.sliced(8)
        + QByteArray(48, '\0') + tags + white + tone;
    profile.append((4 - profile.size() % 4) % 4, '\0');
    return big(quint32(profile.size())) + profile.sliced(4);
}

/// Two pictures of 2 × 2 pixels, red and then blue.
QByteArray animatedGif()
{
    const auto picture = [](const QByteArray &codes) {
        return QByteArrayLiteral("\x21\xF9\x04\0\x0A\0\0\0,\0\0\0\0\2\0\2\0\0\2") + char(codes.size()) + codes
            + '\0';
    };
    return QByteArrayLiteral("GIF89a\2\0\2\0\x80\0\0\xFF\0\0\0\0\xFF") + picture(QByteArrayLiteral("\x84\x51"))
        + picture(QByteArrayLiteral("\x8C\x53")) + ';';
}

bool isNear(QRgb a, QRgb b, int tolerance = 6)
{
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance
        && std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

QRgb quarter(const QImage &image, int x, int y)
{
    return image.pixel(image.width() * (1 + 2 * x) / 4, image.height() * (1 + 2 * y) / 4);
}

bool showsQuarters(const QImage &image)
{
    return isNear(quarter(image, 0, 0), kRed) && isNear(quarter(image, 1, 0), kGreen)
        && isNear(quarter(image, 0, 1), kBlue) && isNear(quarter(image, 1, 1), kYellow);
}

/// The exit code of \p f in a child process that runs as nobody; root may read everything.
int asNobody(const std::function<bool()> &f)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool changed = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(changed && f() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void unreadableFileSaysSo();
    void refusesTooManyBytesUnread();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void contentDecidesNotTheExtension();
    void orientationIsApplied_data();
    void orientationIsApplied();
    void colourProfileBecomesSrgb_data();
    void colourProfileBecomesSrgb();
    void greyProfileIsObeyed_data();
    void greyProfileIsObeyed();
    void transparencyLiesOnWhite_data();
    void transparencyLiesOnWhite();
    void onlyTheFirstPictureOfAnAnimation();
    void scalesToTheWorkingSize_data();
    void scalesToTheWorkingSize();
    void resultCarriesNothingButPixels();
    void cleanedCopyHasNoMetadata_data();
    void cleanedCopyHasNoMetadata();
    void cutAnywhereNeverCrashes_data();
    void cutAnywhereNeverCrashes();

private:
    QString fileWith(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    imaging::VisionModule m_vision;
};

void TestDecode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestDecode::fileWith(const QByteArray &bytes)
{
    QFile file(m_folder->filePath(QStringLiteral("picture.jpg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no test file");
    return file.fileName();
}

void TestDecode::refusesWithOneSentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray none;
    const QByteArray jpeg = saved(quarters(), "jpeg");
    const QByteArray png = saved(quarters(), "png");
    const QString file = QStringLiteral("file");
    QTest::newRow("missing file") << QStringLiteral("missing") << none << QStringLiteral("There is no file");
    QTest::newRow("folder") << QStringLiteral("folder") << none << QStringLiteral("is a folder");
    QTest::newRow("pipe") << QStringLiteral("pipe") << none << QStringLiteral("not a regular file");
    QTest::newRow("device") << QStringLiteral("device") << none << QStringLiteral("not a regular file");
    QTest::newRow("empty file") << file << none << QStringLiteral("is empty");
    QTest::newRow("text") << file << QByteArrayLiteral("Dear all, please find enclosed my picture.")
                          << QStringLiteral("is no picture");
    QTest::newRow("svg") << file << QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>")
                         << QStringLiteral("is no picture");
    QTest::newRow("film") << file << QByteArrayLiteral("\0\0\0\x14" "ftypisom\0\0\0\0mp42....")
                          << QStringLiteral("is no picture");
    QTest::newRow("cut JPEG") << file << jpeg.chopped(20) << QStringLiteral("is cut off");
    QTest::newRow("JPEG without its end mark") << file << jpeg.chopped(2) << QStringLiteral("is cut off");
    QTest::newRow("cut PNG") << file << png.first(png.size() / 2) << QStringLiteral("is cut off");
    QTest::newRow("cut BMP") << file << saved(quarters(), "bmp").chopped(200) << QStringLiteral("is cut off");
    QTest::newRow("cut WebP") << file << saved(quarters(), "webp").chopped(20) << QStringLiteral("is cut off");
    QTest::newRow("cut TIFF") << file << saved(quarters(), "tiff").first(100) << QStringLiteral("is cut off");
    QTest::newRow("cut GIF") << file << animatedGif().first(41) << QStringLiteral("is cut off");
    const QByteArray heic = dataFile(QStringLiteral("quarters.heic"));
    QTest::newRow("cut HEIC") << file << heic.first(heic.size() * 9 / 10) << QStringLiteral("is damaged");
    QTest::newRow("broken PNG") << file << hugePng(64, false) << QStringLiteral("is damaged");
    QTest::newRow("header of 40,000 x 40,000") << file << hugePng(40'000, false)
                                               << QStringLiteral("40000 × 40000 pixels is too large");
    QTest::newRow("real 40,000 x 40,000") << file << hugePng(40'000, true) << QStringLiteral("is too large");
}

void TestDecode::refusesWithOneSentence()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QString path = m_folder->filePath(QStringLiteral("missing.jpg"));
    if (what == QLatin1String("folder"))
        path = m_folder->path();
    else if (what == QLatin1String("device"))
        path = QStringLiteral("/dev/zero");
    else if (what == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (what == QLatin1String("file"))
        path = fileWith(bytes);

    const core::Result<Photo> photo = decodeFile(path, m_vision);

    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::File);
    QVERIFY2(photo.error().message.contains(says), qPrintable(photo.error().message));
    QVERIFY(photo.error().message.endsWith(u'.'));
}

void TestDecode::unreadableFileSaysSo()
{
    const QString path = fileWith(saved(quarters(), "png"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadUser | QFile::WriteUser | QFile::ExeUser | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));

    const int status = asNobody([&] {
        const core::Result<Photo> photo = decodeFile(path, m_vision);
        return !photo && photo.error().code == Error::Code::File
            && photo.error().message.contains(QStringLiteral("\"picture.jpg\" cannot be opened"));
    });

    QCOMPARE(status, 0);
}

void TestDecode::refusesTooManyBytesUnread()
{
    const core::Result<Photo> photo
        = decodeFile(fileWith(saved(quarters(), "png") + QByteArray(3 << 20, ' ')), m_vision, {.maxBytes = 2 << 20});
    QVERIFY(!photo);
    QVERIFY(photo.error().message.contains(QStringLiteral("over the 2 MB")));
}

void TestDecode::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("JPEG") << saved(quarters(), "jpeg") << QStringLiteral("jpeg");
    QTest::newRow("JPEG with more behind it")
        << saved(quarters(), "jpeg") + QByteArray(300, 'x') << QStringLiteral("jpeg");
    QTest::newRow("CMYK JPEG") << dataFile(QStringLiteral("cmyk.jpg")) << QStringLiteral("jpeg");
    QTest::newRow("PNG") << saved(quarters(), "png") << QStringLiteral("png");
    QTest::newRow("16-bit PNG") << saved(quarters({64, 48}, QImage::Format_RGBX64), "png")
                                << QStringLiteral("png");
    QTest::newRow("palette PNG") << saved(quarters().convertToFormat(QImage::Format_Indexed8), "png")
                                 << QStringLiteral("png");
    QTest::newRow("WebP") << saved(quarters(), "webp") << QStringLiteral("webp");
    QTest::newRow("BMP") << saved(quarters(), "bmp") << QStringLiteral("bmp");
    QTest::newRow("TIFF") << saved(quarters(), "tiff") << QStringLiteral("tiff");
    QTest::newRow("HEIC") << dataFile(QStringLiteral("quarters.heic")) << QStringLiteral("heif");
    QTest::newRow("AVIF") << dataFile(QStringLiteral("quarters.avif")) << QStringLiteral("avif");
}

void TestDecode::readsEveryFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const core::Result<Photo> photo = decodeBytes(bytes, m_vision);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
    QCOMPARE(photo->format, format);
    QCOMPARE(photo->image.size(), QSize(64, 48));
    QCOMPARE(photo->originalSize, QSize(64, 48));
    QCOMPARE(photo->image.format(), QImage::Format_RGB32);
    QVERIFY(showsQuarters(photo->image));
    QVERIFY(!photo->animated);
    QCOMPARE(photo->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestDecode::contentDecidesNotTheExtension()
{
    const core::Result<Photo> photo = decodeFile(fileWith(saved(quarters(), "png")), m_vision);
    QVERIFY(photo);
    QCOMPARE(photo->format, QStringLiteral("png"));

    QImage dot(1, 1, QImage::Format_Mono);
    dot.fill(1);
    const core::Result<Photo> pixel = decodeBytes(saved(dot, "png"), m_vision);
    QVERIFY(pixel);
    QCOMPARE(pixel->image.size(), QSize(1, 1));
}

void TestDecode::orientationIsApplied_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QList<QRgb>>("corners"); // top left, top right, bottom left, bottom right
    QTest::newRow("1") << 1 << QList<QRgb>{kRed, kGreen, kBlue, kYellow};
    QTest::newRow("2") << 2 << QList<QRgb>{kGreen, kRed, kYellow, kBlue};
    QTest::newRow("3") << 3 << QList<QRgb>{kYellow, kBlue, kGreen, kRed};
    QTest::newRow("4") << 4 << QList<QRgb>{kBlue, kYellow, kRed, kGreen};
    QTest::newRow("5") << 5 << QList<QRgb>{kRed, kBlue, kGreen, kYellow};
    QTest::newRow("6") << 6 << QList<QRgb>{kBlue, kRed, kYellow, kGreen};
    QTest::newRow("7") << 7 << QList<QRgb>{kYellow, kGreen, kBlue, kRed};
    QTest::newRow("8") << 8 << QList<QRgb>{kGreen, kYellow, kRed, kBlue};
}

void TestDecode::orientationIsApplied()
{
    QFETCH(int, orientation);
    QFETCH(QList<QRgb>, corners);
    const QSize upright = orientation > 4 ? QSize(48, 64) : QSize(64, 48);
    QList<Part> png = imaging::pngParts(saved(quarters(), "png"));
    png.insert(1, {.type = "eXIf", .data = exifBlock(orientation)});
    QList<Part> webp = imaging::webpExtended(imaging::webpParts(saved(quarters(), "webp")), false);
    webp.append({.type = "EXIF", .data = exifBlock(orientation)});

    for (const QByteArray &bytes :
        {jpegWithExif(quarters(), orientation), imaging::pngFrom(png), imaging::webpFrom(webp)}) {
        for (const int side : {0, 32}) {
            const core::Result<Photo> photo = decodeBytes(bytes, m_vision, {.maxSide = side});
            QVERIFY(photo);
            QCOMPARE(photo->originalSize, upright);
            QCOMPARE(photo->image.size(), side == 0 ? upright : upright / 2);
            for (int i = 0; i < 4; ++i)
                QVERIFY2(isNear(quarter(photo->image, i % 2, i / 2), corners[i], 12), qPrintable(photo->format));
        }
    }
}

void TestDecode::colourProfileBecomesSrgb_data()
{
    QTest::addColumn<QColorSpace>("space");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("Display P3 JPEG") << QColorSpace(QColorSpace::DisplayP3)
                                     << QByteArray("jpeg");
    QTest::newRow("Display P3 PNG") << QColorSpace(QColorSpace::DisplayP3)
                                     << QByteArray("png");
    QTest::newRow("Display P3 WebP") << QColorSpace(QColorSpace::DisplayP3)
                                     << QByteArray("webp");
    QTest::newRow("Adobe RGB JPEG") << QColorSpace(QColorSpace::AdobeRgb)
                                     << QByteArray("jpeg");
    QTest::newRow("Adobe RGB PNG") << QColorSpace(QColorSpace::AdobeRgb)
                                     << QByteArray("png");
}

void TestDecode::colourProfileBecomesSrgb()
{
    QFETCH(QColorSpace, space);
    QFETCH(QByteArray, format);
    QImage image = quarters();
    image.setColorSpace(QColorSpace::SRgb);
    image.convertToColorSpace(space);
    QVERIFY(!isNear(quarter(image, 1, 0), kGreen, 12));

    const core::Result<Photo> photo = decodeBytes(saved(image, format.constData(), 100), m_vision);

    QVERIFY(photo);
    QVERIFY(showsQuarters(photo->image));
    QCOMPARE(photo->image.colorSpace(), QColorSpace(QColorSpace::SRgb));
}

void TestDecode::greyProfileIsObeyed_data()
{
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<int>("grey");
    // What 45 is in sRGB: by the formula of sRGB from 45/255 to the power, and from the value in the table.
    QTest::newRow("gamma 1.8") << QByteArrayLiteral("\0\0\0\1\1\xCD") << 59;
    QTest::newRow("gamma 2.2") << QByteArrayLiteral("\0\0\0\1\2\x33") << 41;
    QTest::newRow("table, as for dot gain")
        << QByteArrayLiteral("\0\0\0\6\0\0\x0B\xD0\x26\x66\x59\x9A\x99\x9A\xFF\xFF") << 57;
}

void TestDecode::greyProfileIsObeyed()
{
    QFETCH(QByteArray, curve);
    QFETCH(int, grey);
    QImage image(16, 16, QImage::Format_Grayscale8);
    image.fill(45);
    auto parts = imaging::jpegParts(saved(image, "jpeg", 100));
    parts->header.insert(1,
        {.type = "\xE2", .data = QByteArrayLiteral("ICC_PROFILE\0\1\1") + greyProfile(curve)});

    const core::Result<Photo> photo = decodeBytes(imaging::jpegFrom(*parts), m_vision);

    QVERIFY(photo);
    QVERIFY2(isNear(photo->image.pixel(8, 8), qRgb(grey, grey, grey), 1),
        qPrintable(QString::number(qRed(photo->image.pixel(8, 8)))));
}

void TestDecode::transparencyLiesOnWhite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QRgb>("colour");
    const QRgb red = qRgb(227, 127, 127);
    const QRgb grey = qRgb(167, 167, 167);
    QTest::newRow("8-bit PNG") << halfClearPng(8, 6, QByteArrayLiteral("\xC8\0\0\x80")) << red;
    QTest::newRow("16-bit PNG") << halfClearPng(16, 6, QByteArrayLiteral("\xC8\xC8\0\0\0\0\x80\x80")) << red;
    QTest::newRow("palette PNG") << halfClearPng(8, 3, QByteArrayLiteral("\1"),
        {{.type = "PLTE", .data = QByteArrayLiteral("\0\0\0\xC8\0\0")},
            {.type = "tRNS", .data = QByteArrayLiteral("\0\x80")}})
                                 << red;
    QTest::newRow("grey PNG") << halfClearPng(8, 4, QByteArrayLiteral("\x50\x80")) << grey;
    QTest::newRow("16-bit grey PNG") << halfClearPng(16, 4, QByteArrayLiteral("\x50\x50\x80\x80")) << grey;
    QTest::newRow("PNG with one clear colour") << halfClearPng(8, 2, QByteArrayLiteral("\xC8\0\0"),
        {{.type = "tRNS", .data = QByteArray(6, '\0')}})
                                               << qRgb(200, 0, 0);
    for (const char *format : {"webp", "tiff"})
        QTest::newRow(format) << saved(halfClear(QImage::Format_ARGB32), format, 100) << red;
    QTest::newRow("16-bit TIFF") << saved(halfClear(QImage::Format_RGBA64), "tiff") << red;
    QTest::newRow("premultiplied 16-bit TIFF")
        << saved(halfClear(QImage::Format_RGBA64_Premultiplied), "tiff") << red;
    QTest::newRow("floating-point TIFF") << saved(halfClear(QImage::Format_RGBA32FPx4), "tiff") << red;
}

void TestDecode::transparencyLiesOnWhite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QRgb, colour);
    for (const int side : {0, 8}) {
        const core::Result<Photo> photo = decodeBytes(bytes, m_vision, {.maxSide = side});
        QVERIFY(photo);
        QCOMPARE(photo->image.pixel(2, 1), qRgb(255, 255, 255));
        const QRgb below = photo->image.pixel(photo->image.rect().bottomRight() - QPoint(2, 1));
        QVERIFY2(isNear(below, colour, 2), qPrintable(QString::number(below, 16)));
    }
}

void TestDecode::onlyTheFirstPictureOfAnAnimation()
{
    const core::Result<Photo> photo = decodeBytes(animatedGif(), m_vision);
    QVERIFY(photo);
    QCOMPARE(photo->format, QStringLiteral("gif"));
    QVERIFY(photo->animated);
    QCOMPARE(photo->image.pixel(0, 0), qRgb(255, 0, 0));
}

void TestDecode::scalesToTheWorkingSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : {"jpeg", "png", "webp", "tiff"})
        QTest::newRow(format) << saved(quarters({1200, 801}), format);
}

void TestDecode::scalesToTheWorkingSize()
{
    QFETCH(QByteArray, bytes);
    const core::Result<Photo> photo = decodeBytes(bytes, m_vision, {.maxSide = 300});
    QVERIFY(photo);
    QCOMPARE(photo->image.size(), QSize(300, 200));
    QCOMPARE(photo->originalSize, QSize(1200, 801));
    QVERIFY(showsQuarters(photo->image));
}

void TestDecode::resultCarriesNothingButPixels()
{
    QImage image = quarters();
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    const core::Result<Photo> photo = decodeBytes(saved(image, "png"), m_vision);
    QVERIFY(photo);
    QVERIFY(photo->image.textKeys().isEmpty());
    QCOMPARE(photo->image.dotsPerMeterX(), QImage(1, 1, QImage::Format_RGB32).dotsPerMeterX());
}

void TestDecode::cleanedCopyHasNoMetadata_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("small") << QSize(64, 48) << QByteArrayLiteral("\x89PNG");
    QTest::newRow("large") << QSize(1600, 1200) << QByteArrayLiteral("\xFF\xD8");
}

void TestDecode::cleanedCopyHasNoMetadata()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, start);
    QImage image = quarters(size);
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    image.setColorSpace(QColorSpace::DisplayP3);
    const QByteArray dirty = *imaging::withFacts(
        jpegWithExif(image, 1), {.settings = {{QStringLiteral("a"), 1}}, .software = QStringLiteral("Camera")});
    QVERIFY(dirty.contains("GPS-of-home") && dirty.contains("taken at home") && dirty.contains("ICC_PROFILE"));

    const QByteArray clean = imaging::cleanedCopy(decodeBytes(dirty, m_vision)->image);

    QVERIFY(clean.startsWith(start));
    for (const char *trace : {"Exif", "GPS", "home", "xap/1.0", "xmp", "ICC_PROFILE", "iCCP", "tEXt", "pHYs", "Camera"})
        QVERIFY2(!clean.contains(trace), trace);
    QCOMPARE(decodeBytes(clean, m_vision)->image.size(), size);
}

void TestDecode::cutAnywhereNeverCrashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : {"jpeg", "png", "webp", "bmp"})
        QTest::newRow(format) << saved(quarters({24, 16}), format);
    QTest::newRow("gif") << animatedGif();
    QTest::newRow("heic") << dataFile(QStringLiteral("quarters.heic"));
    QTest::newRow("avif") << dataFile(QStringLiteral("quarters.avif"));
}

void TestDecode::cutAnywhereNeverCrashes()
{
    QFETCH(QByteArray, bytes);
    quint32 hash = 2166136261U;
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 150) {
        QByteArray broken = bytes;
        hash = (hash ^ quint32(size)) * 16777619U;
        broken[qsizetype(hash % quint32(bytes.size()))] = char(hash >> 24);
        for (const QByteArray &candidate : {bytes.first(size), broken}) {
            const core::Result<Photo> photo = decodeBytes(candidate, m_vision, {.maxPixels = 1'000'000});
            QVERIFY(photo ? !photo->image.isNull() : photo.error().message.endsWith(u'.'));
        }
    }
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
