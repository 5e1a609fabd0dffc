// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"

#include <QFile>
#include <QTest>

#include <cstdlib>

using imaging::modelHead;

namespace {

int lightness(const QImage &photo, QPointF unit)
{
    const QPointF at = unit * photo.width();
    return photo.pixelColor(at.toPoint()).lightness();
}

int distance(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
        + std::abs(a.blue() - b.blue());
}

} // namespace

class ModelHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void isSquareOpaqueAndWithoutMatte_data();
    void isSquareOpaqueAndWithoutMatte();
    void isTheSameEveryTime();
    void marksScaleWithTheSide();
    void marksAreAFace();
    void pupilsAreDarkInABrightEye();
    void wallIsPlainAndUnlikeHairAndClothes();
    void usesOnlyWhatQtSvgDraws();
};

void ModelHeadTest::isSquareOpaqueAndWithoutMatte_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("tile") << 96;
    QTest::newRow("preview") << 512;
    QTest::newRow("odd") << 777;
}

void ModelHeadTest::isSquareOpaqueAndWithoutMatte()
{
    QFETCH(int, side);
    const imaging::Subject head = modelHead(side);
    QCOMPARE(head.photo.size(), QSize(side, side));
    QCOMPARE(head.photo.format(), QImage::Format_RGB32);
    QVERIFY(head.matte.alpha.isNull());
    QVERIFY(head.others.isEmpty());
    // Nothing of the paper shows: the wall reaches the last corner.
    QVERIFY(head.photo.pixelColor(side - 1, 0) != QColor(Qt::white));
    QVERIFY(head.photo.pixelColor(0, side / 2) != QColor(Qt::white));
}

void ModelHeadTest::isTheSameEveryTime()
{
    QCOMPARE(modelHead(256), modelHead(256));
}

void ModelHeadTest::marksScaleWithTheSide()
{
    const imaging::FaceMarks small = modelHead(100).marks;
    const imaging::FaceMarks large = modelHead(400).marks;
    QCOMPARE(large, small.transformed(4, {}));
    QVERIFY(small.eyeDistance() > 10);
}

void ModelHeadTest::marksAreAFace()
{
    const imaging::FaceMarks marks = modelHead(1024).marks;
    const double e = marks.eyeDistance();
    QCOMPARE(marks.eyes, imaging::FaceMarks::Eyes::Found);
    QVERIFY(marks.leftEye.x() < marks.rightEye.x());
    QVERIFY(marks.box.contains(marks.leftEye) && marks.box.contains(marks.rightEye));
    QVERIFY(std::abs((marks.chin.y() - marks.eyeCentre().y()) / e - 1.75) < 0.1);
    QVERIFY(std::abs((marks.eyeCentre().y() - marks.crownSkull.y()) / e - 1.6) < 0.1);
    QVERIFY(marks.crownHair.y() < marks.crownSkull.y());
    QVERIFY(marks.crownHair.y() > 0);
    QVERIFY(std::abs(marks.rollDeg) < 3);
}

void ModelHeadTest::pupilsAreDarkInABrightEye()
{
    const imaging::Subject head = modelHead(1024);
    for (const QPointF eye : {head.marks.leftEye, head.marks.rightEye}) {
        const int pupil = lightness(head.photo, (eye + QPointF(2, 2)) / 1024);
        QVERIFY2(pupil < 50, qPrintable(QString::number(pupil)));
        QVERIFY(lightness(head.photo, (eye + QPointF(-22, 4)) / 1024) > pupil + 60);
        QVERIFY(lightness(head.photo, (eye + QPointF(22, 4)) / 1024) > pupil + 60);
    }
}

void ModelHeadTest::wallIsPlainAndUnlikeHairAndClothes()
{
    const QImage photo = modelHead(256).photo;
    const QColor wall = photo.pixelColor(24, 24);
    for (const QPoint at : {QPoint(232, 24), QPoint(24, 120), QPoint(232, 120)})
        QVERIFY(distance(photo.pixelColor(at), wall) < 120);
    const QPoint hair(110, 46);
    const QPoint clothes(60, 240);
    QVERIFY(distance(photo.pixelColor(hair), wall) > 200);
    QVERIFY(distance(photo.pixelColor(clothes), wall) > 200);
}

void ModelHeadTest::usesOnlyWhatQtSvgDraws()
{
    QFile file(QStringLiteral(":/model/head.svg"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.size() < 250 * 1024);
    for (const char *word :
        {"<clipPath", "<mask", "<filter", "mix-blend-mode", "<image", "<text", "<script"})
        QVERIFY2(!svg.contains(word), word);
}

QTEST_MAIN(ModelHeadTest)
#include "tst_modelhead.moc"
