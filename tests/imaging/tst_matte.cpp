// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/vision.h"
#include "support/pictures.h"

#include <QTest>

#include <cmath>

using imaging::FaceMarks;
using imaging::Matte;
using imaging::Vision;

namespace {

int alphaAt(const Matte &matte, QPointF at)
{
    return matte.alpha.constScanLine(qRound(at.y()))[qRound(at.x())];
}

/// \p front over a wall of \p colour.
QImage over(const QImage &front, const QImage &alpha, const QColor &colour)
{
    QImage result(front.size(), QImage::Format_RGB32);
    for (int y = 0; y < front.height(); ++y) {
        const uchar *share = alpha.constScanLine(y);
        for (int x = 0; x < front.width(); ++x) {
            const QRgb f = front.pixel(x, y);
            const auto mix = [a = share[x]](int person, int wall) {
                return (person * a + wall * (255 - a)) / 255;
            };
            result.setPixel(x, y,
                qRgb(mix(qRed(f), colour.red()), mix(qGreen(f), colour.green()),
                    mix(qBlue(f), colour.blue())));
        }
    }
    return result;
}

/// Sum of absolute differences, as a share of the person's area.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    double area = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
            area += a.constScanLine(y)[x];
        }
    }
    return sum / area;
}

} // namespace

class TestMatte : public QObject
{
    Q_OBJECT

private:
    imaging::VisionModule m_module;
    const Vision *m_vision = nullptr;
    QImage m_photo;
    FaceMarks m_marks;

    Matte cutOut(const QImage &photo, Vision::Quality quality = Vision::Quality::Preview) const
    {
        const auto matte = m_vision->matte(photo, m_marks, quality);
        return matte ? *matte : Matte{};
    }

private slots:
    void initTestCase()
    {
        const auto vision = m_module.load();
        QVERIFY2(vision, vision ? "" : qPrintable(vision.error().detail));
        m_vision = *vision;
        m_photo = support::astronaut().convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!m_photo.isNull(), "packaging/test fetches the astronaut");
        const auto faces = m_vision->faces(m_photo);
        QVERIFY(faces && faces->size() == 1);
        m_marks = faces->first();
    }

    void thePersonIsInAndTheWallIsOut_data()
    {
        QTest::addColumn<int>("quality");
        QTest::newRow("preview") << int(Vision::Quality::Preview);
        QTest::newRow("final") << int(Vision::Quality::Final);
    }

    void thePersonIsInAndTheWallIsOut()
    {
        QFETCH(const int, quality);
        const Matte matte = cutOut(m_photo, Vision::Quality(quality));
        QCOMPARE(matte.alpha.size(), m_photo.size());
        QCOMPARE(matte.alpha.format(), QImage::Format_Grayscale8);
        QCOMPARE(matte.foreground.size(), m_photo.size());
        for (const QPointF &point :
            {m_marks.leftEye, m_marks.rightEye, (m_marks.eyeCentre() + m_marks.chin) / 2})
            QCOMPARE(alphaAt(matte, point), 255);
        QCOMPARE(alphaAt(matte, {225, 45}), 255); // hair
        QCOMPARE(alphaAt(matte, {180, 400}), 255); // orange suit
        QCOMPARE(alphaAt(matte, {300, 300}), 255);
        for (const QPointF &wall :
            {QPointF(3, 3), {508, 3}, {30, 150}, {400, 60}, {440, 180}, {340, 120}})
            QCOMPARE(alphaAt(matte, wall), 0);
        QVERIFY(!matte.trusted); // a flag and a rocket are no plain wall
    }

    void theEdgeIsSoft()
    {
        const Matte matte = cutOut(m_photo);
        int between = 0;
        for (int y = 0; y < matte.alpha.height(); ++y) {
            for (int x = 0; x < matte.alpha.width(); ++x) {
                const int a = matte.alpha.constScanLine(y)[x];
                between += a > 20 && a < 235 ? 1 : 0;
            }
        }
        const double share = between / double(m_photo.width() * m_photo.height());
        QVERIFY2(share > 0.003 && share < 0.06, qPrintable(QString::number(share)));
    }

    void threeCallsGiveTheSameBytes()
    {
        const Matte first = cutOut(m_photo);
        QVERIFY(!first.alpha.isNull());
        QCOMPARE(cutOut(m_photo), first);
        QCOMPARE(cutOut(m_photo), first);
    }

    void aKnownEdgeIsFoundAgain_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<QColor>("wall");
        QTest::addColumn<double>("bound");
        QTest::newRow("preview, white")
            << int(Vision::Quality::Preview) << QColor(Qt::white) << 0.05;
        QTest::newRow("preview, blue")
            << int(Vision::Quality::Preview) << QColor(40, 110, 200) << 0.05;
        QTest::newRow("final, white") << int(Vision::Quality::Final) << QColor(Qt::white) << 0.05;
    }

    void aKnownEdgeIsFoundAgain()
    {
        QFETCH(const int, quality);
        QFETCH(const QColor, wall);
        QFETCH(const double, bound);
        const Matte known = cutOut(m_photo);
        const Matte found
            = cutOut(over(known.foreground, known.alpha, wall), Vision::Quality(quality));
        QVERIFY(!found.alpha.isNull());
        const double got = difference(known.alpha, found.alpha);
        QVERIFY2(got < bound, qPrintable(QString::number(got)));
        QVERIFY2(found.wallSpread < 4, qPrintable(QString::number(found.wallSpread)));
        QVERIFY(found.trusted);
    }

    void theRimKeepsNothingOfTheOldWall()
    {
        // On a green wall, colours of a rim that was not cleaned would be greener than anything the
        // person has.
        const Matte known = cutOut(m_photo);
        const QImage photo = over(known.foreground, known.alpha, QColor(0, 255, 0));
        const Matte matte = cutOut(photo);
        double before = 0;
        double after = 0;
        int rim = 0;
        const auto green
            = [](QRgb c) { return std::max(0, qGreen(c) - std::max(qRed(c), qBlue(c))); };
        for (int y = 0; y < photo.height(); ++y) {
            for (int x = 0; x < photo.width(); ++x) {
                const int a = matte.alpha.constScanLine(y)[x];
                if (a < 30 || a > 225)
                    continue;
                before += green(photo.pixel(x, y));
                after += green(matte.foreground.pixel(x, y));
                ++rim;
            }
        }
        QVERIFY(rim > 300);
        QVERIFY2(after < 0.25 * before,
            qPrintable(QStringLiteral("%1 of %2").arg(after / rim).arg(before / rim)));
    }

    void withoutAFaceNothingIsCutAway()
    {
        const auto matte = m_vision->matte(m_photo, {}, Vision::Quality::Preview);
        QVERIFY(matte);
        QCOMPARE(alphaAt(*matte, {3, 3}), 255);
        QVERIFY(!matte->trusted);
    }
};

QTEST_GUILESS_MAIN(TestMatte)
#include "tst_matte.moc"
