// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/portraitrequest.h"

#include <QTest>

using core::PortraitRequest;

class PortraitRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void freshRequestIsGood();
    void survivesItsJson();
    void absentFieldsKeepTheirDefaults();
    void refusesValuesOutOfRange_data();
    void refusesValuesOutOfRange();
    void refusesTextForANumber();
    void refusesANumberForText();
    void shapesBecomeSizes_data();
    void shapesBecomeSizes();
    void refusesShapesOfNobody_data();
    void refusesShapesOfNobody();
};

void PortraitRequestTest::freshRequestIsGood()
{
    QVERIFY(PortraitRequest{}.check());
    QCOMPARE(PortraitRequest{}.style, QStringLiteral("professional"));
    QCOMPARE(PortraitRequest{}.model, QStringLiteral("local"));
}

void PortraitRequestTest::survivesItsJson()
{
    const PortraitRequest request{.style = QStringLiteral("anime"),
        .model = QStringLiteral("other"),
        .scene = QStringLiteral("海边 \"x\""),
        .prompt = QStringLiteral("a knight"),
        .seed = QStringLiteral("user 1"),
        .person = QStringLiteral("Zoë"),
        .input = {7},
        .face = 2,
        .count = 8,
        .firstVariant = 3,
        .strength = 0,
        .size = {64, 8192},
        .parent = {qint64(1) << 40}};
    const auto read = PortraitRequest::fromJson(request.toJson());
    QVERIFY(read);
    QCOMPARE(*read, request);
}

void PortraitRequestTest::absentFieldsKeepTheirDefaults()
{
    const auto read = PortraitRequest::fromJson({});
    QVERIFY(read);
    QCOMPARE(*read, PortraitRequest{});
}

void PortraitRequestTest::refusesValuesOutOfRange_data()
{
    QTest::addColumn<PortraitRequest>("request");
    QTest::addColumn<QString>("named");
    QTest::newRow("no pictures") << PortraitRequest{.count = 0}
                                 << QStringLiteral("number of pictures");
    QTest::newRow("nine pictures")
        << PortraitRequest{.count = 9} << QStringLiteral("number of pictures");
    QTest::newRow("strength -1") << PortraitRequest{.strength = -1} << QStringLiteral("strength");
    QTest::newRow("strength 101") << PortraitRequest{.strength = 101} << QStringLiteral("strength");
    QTest::newRow("variant -1") << PortraitRequest{.firstVariant = -1} << QStringLiteral("variant");
    QTest::newRow("variant 1000") << PortraitRequest{.firstVariant = 1000}
                                  << QStringLiteral("variant");
    QTest::newRow("face -1") << PortraitRequest{.face = -1} << QStringLiteral("face");
    QTest::newRow("narrow") << PortraitRequest{.size = {63, 64}} << QStringLiteral("side");
    QTest::newRow("tall") << PortraitRequest{.size = {64, 8193}} << QStringLiteral("side");
}

void PortraitRequestTest::refusesValuesOutOfRange()
{
    QFETCH(PortraitRequest, request);
    QFETCH(QString, named);
    const auto checked = request.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, core::Error::Code::BadRequest);
    QVERIFY(checked.error().message.contains(named));
    QVERIFY(!PortraitRequest::fromJson(request.toJson()));
}

void PortraitRequestTest::refusesTextForANumber()
{
    const auto read = PortraitRequest::fromJson({{QStringLiteral("count"), QStringLiteral("two")}});
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::Error::Code::BadRequest);
}

void PortraitRequestTest::refusesANumberForText()
{
    const auto read = PortraitRequest::fromJson({{QStringLiteral("style"), 7}});
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("style")));
}

void PortraitRequestTest::shapesBecomeSizes_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QSize>("size");
    QTest::newRow("square") << QStringLiteral("1:1") << QSize(1024, 1024);
    QTest::newRow("portrait") << QStringLiteral("3:4") << QSize(768, 1024);
    QTest::newRow("landscape") << QStringLiteral("4:3") << QSize(1024, 768);
    QTest::newRow("phone") << QStringLiteral("9:16") << QSize(576, 1024);
    QTest::newRow("screen") << QStringLiteral("16:9") << QSize(1024, 576);
    QTest::newRow("passport") << QStringLiteral("35:45") << QSize(796, 1024);
    QTest::newRow("narrowest") << QStringLiteral("1:4") << QSize(256, 1024);
}

void PortraitRequestTest::shapesBecomeSizes()
{
    QFETCH(QString, shape);
    QFETCH(QSize, size);
    const auto got = core::sizeForAspect(shape, 1024);
    QVERIFY(got);
    QCOMPARE(*got, size);
}

void PortraitRequestTest::refusesShapesOfNobody_data()
{
    QTest::addColumn<QString>("shape");
    for (const char *shape : {"", "square", "1", "0:1", "1:0", "1:5", "5:1", "-1:1", "1:1:1",
             "1.5:1", "1 : 1", "100:100", "1:1\n"})
        QTest::newRow(shape) << QString::fromLatin1(shape);
}

void PortraitRequestTest::refusesShapesOfNobody()
{
    QFETCH(QString, shape);
    const auto got = core::sizeForAspect(shape, 1024);
    QVERIFY(!got);
    QCOMPARE(got.error().code, core::Error::Code::BadRequest);
    QVERIFY(got.error().message.contains(QLatin1Char('"') + shape + QLatin1Char('"')));
}

QTEST_GUILESS_MAIN(PortraitRequestTest)
#include "tst_portraitrequest.moc"
