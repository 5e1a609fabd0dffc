// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/subject.h"

#include <QTest>

#include <cmath>

using imaging::FaceMarks;
using imaging::Subject;

namespace {

FaceMarks faceAt(QPointF eyes, double e)
{
    return {.box = QRectF(eyes.x() - e, eyes.y() - e / 2, 2 * e, 2 * e),
        .leftEye = eyes - QPointF(e / 2, 0),
        .rightEye = eyes + QPointF(e / 2, 0),
        .chin = eyes + QPointF(0, 1.75 * e),
        .crownSkull = eyes - QPointF(0, 1.6 * e),
        .crownHair = eyes - QPointF(0, 1.8 * e),
        .rollDeg = 0,
        .tolerance = 0.12 * e,
        .eyes = FaceMarks::Eyes::Found};
}

bool near(double a, double b, double within = 1e-6)
{
    return std::abs(a - b) < within;
}

} // namespace

class TestSubject : public QObject
{
    Q_OBJECT

private slots:
    void theFaceIsCentredWithItsEyesAbove()
    {
        const FaceMarks m = faceAt({1000, 1000}, 100);
        const QRectF frame = portraitFrame({2000, 2400}, m, {800, 1000});
        QVERIFY(near(frame.center().x(), 1000));
        QVERIFY(near((1000 - frame.top()) / frame.height(), 0.42));
        const double head = (m.chin.y() - m.crownHair.y()) / frame.height();
        QVERIFY2(head > 0.45 && head < 0.58, qPrintable(QString::number(head)));
    }

    void theFrameKeepsItsShapeAndStaysInside_data()
    {
        QTest::addColumn<QSize>("photo");
        QTest::addColumn<QPointF>("eyes");
        QTest::addColumn<double>("e");
        QTest::addColumn<QSize>("size");
        QTest::newRow("middle") << QSize(2000, 2400) << QPointF(1000, 900) << 120.0
                                << QSize(512, 512);
        QTest::newRow("left border")
            << QSize(800, 600) << QPointF(60, 200) << 60.0 << QSize(512, 640);
        QTest::newRow("top border")
            << QSize(800, 600) << QPointF(500, 40) << 60.0 << QSize(512, 512);
        QTest::newRow("bottom right")
            << QSize(800, 600) << QPointF(790, 590) << 40.0 << QSize(640, 360);
        QTest::newRow("face larger than the photo")
            << QSize(300, 200) << QPointF(150, 100) << 200.0 << QSize(512, 512);
        QTest::newRow("tall") << QSize(3000, 500) << QPointF(1500, 200) << 90.0 << QSize(300, 900);
        QTest::newRow("no face") << QSize(640, 480) << QPointF() << 0.0 << QSize(512, 512);
        QTest::newRow("one pixel") << QSize(1, 1) << QPointF() << 0.0 << QSize(512, 512);
    }

    void theFrameKeepsItsShapeAndStaysInside()
    {
        QFETCH(const QSize, photo);
        QFETCH(const QPointF, eyes);
        QFETCH(const double, e);
        QFETCH(const QSize, size);
        const FaceMarks marks = e > 0 ? faceAt(eyes, e) : FaceMarks{};
        const QRectF frame = portraitFrame(photo, marks, size);
        QVERIFY(frame.width() > 0 && frame.height() > 0);
        QVERIFY(near(frame.width() / frame.height(), double(size.width()) / size.height(), 1e-3));
        QVERIFY(frame.left() >= -1e-9 && frame.top() >= -1e-9);
        QVERIFY(frame.right() <= photo.width() + 1e-6 && frame.bottom() <= photo.height() + 1e-6);
    }

    void withoutEyesTheLargestMiddlePartIsShown()
    {
        QCOMPARE(imaging::portraitFrame({640, 480}, {}, {512, 512}), QRectF(80, 0, 480, 480));
        QCOMPARE(imaging::portraitFrame({480, 640}, {}, {512, 512}), QRectF(0, 80, 480, 480));
    }

    void marksAreCarriedAlong()
    {
        Subject subject{.photo = QImage(400, 500, QImage::Format_RGB32),
            .marks = faceAt({200, 200}, 40),
            .others = {faceAt({300, 220}, 30)},
            .matte = {.alpha = QImage(400, 500, QImage::Format_Grayscale8),
                .foreground = QImage(400, 500, QImage::Format_RGB32)}};
        subject.photo.fill(Qt::white);
        subject.matte.alpha.fill(255);
        subject.matte.foreground.fill(Qt::white);
        const Subject s = framed(subject, {100, 50, 200, 250}, {400, 500});
        QCOMPARE(s.photo.size(), QSize(400, 500));
        QCOMPARE(s.matte.alpha.size(), QSize(400, 500));
        QCOMPARE(s.matte.alpha.format(), QImage::Format_Grayscale8);
        QCOMPARE(s.matte.foreground.size(), QSize(400, 500));
        QCOMPARE(s.marks.leftEye, QPointF(160, 300));
        QCOMPARE(s.marks.eyeDistance(), 80.0);
        QCOMPARE(s.marks.chin, QPointF(200, 440));
        QCOMPARE(s.marks.tolerance, 2 * subject.marks.tolerance);
        QCOMPARE(s.others.first().eyeCentre(), QPointF(400, 340));
    }

    void pixelsLandWhereTheMarksSay_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("enlarged") << QSize(600, 600);
        QTest::newRow("as it is") << QSize(300, 300);
        QTest::newRow("smaller than a quarter") << QSize(60, 60);
    }

    void pixelsLandWhereTheMarksSay()
    {
        QFETCH(const QSize, size);
        Subject subject{
            .photo = QImage(500, 500, QImage::Format_RGB32), .marks = faceAt({210, 260}, 40)};
        subject.photo.fill(Qt::black);
        for (int y = 250; y < 270; ++y) {
            for (int x = 180; x < 200; ++x)
                subject.photo.setPixel(x, y, 0xffffffff); // a white square on the left eye
        }
        const Subject s = framed(subject, {100, 100, 300, 300}, size);
        QPointF sum;
        double weight = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const double w = qGreen(s.photo.pixel(x, y));
                sum += QPointF(x + 0.5, y + 0.5) * w;
                weight += w;
            }
        }
        QVERIFY(weight > 0);
        const QPointF off = sum / weight - s.marks.leftEye;
        QVERIFY2(std::hypot(off.x(), off.y()) < 0.6,
            qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
    }

    void nothingIsEnlargedMoreThanTwice()
    {
        QCOMPARE(imaging::enlargedAtMostTwice({1024, 1024}, {0, 0, 600, 600}), QSize(1024, 1024));
        QCOMPARE(imaging::enlargedAtMostTwice({1024, 1024}, {0, 0, 200, 200}), QSize(400, 400));
        QCOMPARE(imaging::enlargedAtMostTwice({800, 1000}, {0, 0, 100, 125}), QSize(200, 250));
        QCOMPARE(imaging::enlargedAtMostTwice({512, 512}, {0, 0, 1, 1}), QSize(2, 2));
    }
};

QTEST_GUILESS_MAIN(TestSubject)
#include "tst_subject.moc"
