// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"
#include "imaging/metadata.h"

#include <QTest>

#include <cmath>

using imaging::encode;
using imaging::FileFacts;
using imaging::Format;
using imaging::settingsIn;
using imaging::withFacts;

namespace {

QImage picture(const QSize &size = {37, 21})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 6 & 0xFF, y * 9 & 0xFF, 120));
    }
    return image;
}

FileFacts facts()
{
    return {.origin = core::Origin::Filtered,
        .settings = {{QStringLiteral("style"), QStringLiteral("oil <&> \"水彩\"")}, {QStringLiteral("n"), 3}},
        .parameters = QStringLiteral("a portrait\nNegative prompt: text\nSteps: 1"),
        .software = QStringLiteral("Likeness 0.1")};
}

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void factsComeBack_data();
    void factsComeBack();
    void factsWrittenBeforeAreReplaced_data() { factsComeBack_data(); }
    void factsWrittenBeforeAreReplaced();
    void pixelsStayTheSame_data() { factsComeBack_data(); }
    void pixelsStayTheSame();
    void brokenFilesNeverCrash_data() { factsComeBack_data(); }
    void brokenFilesNeverCrash();
    void pngTextsAreUncompressedAndAfterTheHeader();
    void densityIsWrittenOnlyWhenAsked_data();
    void densityIsWrittenOnlyWhenAsked();
    void everyOriginHasItsSourceType_data();
    void everyOriginHasItsSourceType();
    void tooLongForJpegIsSaid();
    void nullPictureIsRefused();
    void thumbnailsAreSmallAndKeepTransparency();
};

void TestEncode::factsComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << *encode(picture(), Format::Png);
    QTest::newRow("JPEG") << *encode(picture(), Format::Jpeg);
    QTest::newRow("WebP") << *encode(picture(), Format::Webp);
    QTest::newRow("lossless WebP") << *encode(picture(), Format::Webp, 100);
}

void TestEncode::factsComeBack()
{
    QFETCH(QByteArray, bytes);
    const auto written = withFacts(bytes, facts());
    QVERIFY(written);
    QCOMPARE(settingsIn(*written), facts().settings);
    QVERIFY(written->contains("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"));
    QVERIFY(written->contains("<?xpacket begin=") && written->contains("<?xpacket end="));
    QVERIFY(written->contains("Negative prompt: text"));
    QVERIFY(settingsIn(bytes).isEmpty());
}

void TestEncode::factsWrittenBeforeAreReplaced()
{
    QFETCH(QByteArray, bytes);
    const QByteArray first = *withFacts(bytes, facts());
    const QByteArray second = *withFacts(first, {.origin = core::Origin::Drawn});
    QVERIFY(settingsIn(second).isEmpty());
    QVERIFY(!second.contains("algorithmicallyEnhanced"));
    QVERIFY(!second.contains("Negative prompt"));
    QCOMPARE(second.count("digitalsourcetype/dataDrivenMedia"), 1);
    QCOMPARE(*withFacts(second, facts()), first);
}

void TestEncode::pixelsStayTheSame()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(QImage::fromData(*withFacts(bytes, facts())), QImage::fromData(bytes));
    QVERIFY(!QImage::fromData(bytes).isNull());
}

void TestEncode::brokenFilesNeverCrash()
{
    QFETCH(QByteArray, bytes);
    const QByteArray whole = *withFacts(bytes, facts());
    quint32 hash = 2166136261U;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray flipped = whole;
        hash = (hash ^ quint32(size)) * 16777619U;
        flipped[qsizetype(hash % quint32(whole.size()))] = char(hash >> 24);
        for (const QByteArray &candidate : {whole.first(size), flipped}) {
            const auto again = withFacts(candidate, facts());
            QVERIFY(again ? settingsIn(*again) == facts().settings : !again.error().message.isEmpty());
            (void)settingsIn(candidate);
        }
    }
}

void TestEncode::pngTextsAreUncompressedAndAfterTheHeader()
{
    const QByteArray bytes = *withFacts(*encode(picture(), Format::Png), facts());
    const auto parts = imaging::pngParts(bytes);
    QCOMPARE(parts[0].type, QByteArray("IHDR"));
    QCOMPARE(parts[1].type, QByteArray("iTXt"));
    QCOMPARE(parts[2].type, QByteArray("iTXt"));
    QVERIFY(parts[2].data.startsWith(QByteArrayLiteral("likeness\0\0\0\0\0{")));
    QCOMPARE(parts[3].type, QByteArray("tEXt"));
    QCOMPARE(imaging::pngTexts(bytes).value(2).second, facts().parameters);
    // The checksum of an empty IEND is known from the specification.
    QVERIFY(bytes.endsWith(QByteArrayLiteral("IEND\xAE\x42\x60\x82")));
}

void TestEncode::densityIsWrittenOnlyWhenAsked_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("PNG") << Format::Png;
    QTest::newRow("JPEG") << Format::Jpeg;
}

void TestEncode::densityIsWrittenOnlyWhenAsked()
{
    QFETCH(Format, format);
    const QByteArray plain = *encode(picture(), format);
    QVERIFY(!plain.contains("pHYs"));
    QVERIFY(format == Format::Png || plain.contains(QByteArrayLiteral("JFIF\0\1\1\0\0\1\0\1")));
    const double dpi = QImage::fromData(*encode(picture(), format, 92, 300)).dotsPerMeterX() * 0.0254;
    QVERIFY2(std::abs(dpi - 300) < 1, qPrintable(QString::number(dpi)));
}

void TestEncode::everyOriginHasItsSourceType_data()
{
    QTest::addColumn<core::Origin>("origin");
    QTest::addColumn<QString>("term");
    QTest::newRow("filtered") << core::Origin::Filtered << QStringLiteral("algorithmicallyEnhanced");
    QTest::newRow("drawn") << core::Origin::Drawn << QStringLiteral("dataDrivenMedia");
    QTest::newRow("generated") << core::Origin::Generated << QStringLiteral("trainedAlgorithmicMedia");
    QTest::newRow("composite") << core::Origin::Composite
                               << QStringLiteral("compositeWithTrainedAlgorithmicMedia");
}

void TestEncode::everyOriginHasItsSourceType()
{
    QFETCH(core::Origin, origin);
    QFETCH(QString, term);
    QCOMPARE(imaging::digitalSourceType(origin), QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/") + term);
}

void TestEncode::tooLongForJpegIsSaid()
{
    FileFacts tooLong = facts();
    tooLong.parameters = QString(70'000, u'x');
    const auto written = withFacts(*encode(picture(), Format::Jpeg), tooLong);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("too long for a JPEG")));
    QVERIFY(withFacts(*encode(picture(), Format::Png), tooLong));
}

void TestEncode::nullPictureIsRefused()
{
    QVERIFY(!encode({}, Format::Png));
    QVERIFY(!withFacts("no picture", facts()));
}

void TestEncode::thumbnailsAreSmallAndKeepTransparency()
{
    QImage image(1200, 600, QImage::Format_ARGB32);
    image.fill(QColor(200, 40, 40));
    const QImage solid = QImage::fromData(imaging::thumbnail(image), "jpeg");
    QCOMPARE(solid.size(), QSize(320, 160));
    QVERIFY(std::abs(qRed(solid.pixel(160, 80)) - 200) < 8);
    image.fill(Qt::transparent);
    const QImage clear = QImage::fromData(imaging::thumbnail(image), "png");
    QCOMPARE(clear.size(), QSize(320, 160));
    QCOMPARE(qAlpha(clear.pixel(160, 80)), 0);
}

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
