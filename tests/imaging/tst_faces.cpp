// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/vision.h"
#include "support/pictures.h"

#include <QPainter>
#include <QTest>
#include <QThread>

#include <cmath>
#include <memory>

using imaging::FaceMarks;

namespace {

// Read off a tenfold enlargement of the astronaut.
constexpr QPointF kLeftEye(203.5, 101);
constexpr QPointF kRightEye(247.5, 103.5);
constexpr double kEyes = 44;
constexpr double kRoll = 3.2;

double apart(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The same grain for everybody: a plain linear generator.
QImage noise()
{
    QImage image(480, 600, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            line[x] = 0xff000000U | (state >> 8);
        }
    }
    return image;
}

QImage plain(QRgb colour)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestFaces : public QObject
{
    Q_OBJECT

private:
    imaging::VisionModule m_module;
    const imaging::Vision *m_vision = nullptr;
    QImage m_astronaut;

    QList<FaceMarks> facesIn(const QImage &image) const
    {
        const auto faces = m_vision->faces(image);
        return faces ? *faces : QList<FaceMarks>{FaceMarks{}, FaceMarks{}, FaceMarks{}};
    }

private slots:
    void initTestCase()
    {
        const auto vision = m_module.load();
        QVERIFY2(vision, vision ? "" : qPrintable(vision.error().detail));
        m_vision = *vision;
        m_astronaut = support::astronaut().convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!m_astronaut.isNull(), "packaging/test fetches the astronaut");
    }

    void theAstronautHasOneFace()
    {
        const QList<FaceMarks> faces = facesIn(m_astronaut);
        QCOMPARE(faces.size(), 1);
        const FaceMarks &m = faces.first();
        QCOMPARE(m.eyes, FaceMarks::Eyes::Found);
        QVERIFY2(apart(m.leftEye, kLeftEye) < 0.06 * kEyes,
            qPrintable(QString::number(apart(m.leftEye, kLeftEye))));
        QVERIFY2(apart(m.rightEye, kRightEye) < 0.06 * kEyes,
            qPrintable(QString::number(apart(m.rightEye, kRightEye))));
        QVERIFY2(std::abs(m.rollDeg - kRoll) < 2, qPrintable(QString::number(m.rollDeg)));
        QVERIFY(m.box.contains(m.eyeCentre()));
    }

    void chinAndCrownsFollowFromTheEyes()
    {
        const FaceMarks m = facesIn(m_astronaut).value(0);
        const double e = m.eyeDistance();
        const double chin = apart(m.chin, m.eyeCentre()) / e;
        const double skull = apart(m.crownSkull, m.eyeCentre()) / e;
        const double hair = apart(m.crownHair, m.eyeCentre()) / e;
        QVERIFY2(chin > 1.5 && chin < 2, qPrintable(QString::number(chin)));
        QVERIFY2(skull > 1.4 && skull < 1.8, qPrintable(QString::number(skull)));
        QVERIFY2(hair >= skull && hair < 2.3, qPrintable(QString::number(hair)));
        QVERIFY(m.chin.y() > m.eyeCentre().y() && m.crownHair.y() < m.eyeCentre().y());
        QVERIFY(m.tolerance > 0 && m.tolerance < 0.2 * e);
    }

    void aLargerPhotoHasTheSameFace()
    {
        const QImage large
            = m_astronaut.scaled(2048, 2048, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QList<FaceMarks> faces = facesIn(large);
        QCOMPARE(faces.size(), 1);
        QVERIFY(apart(faces.first().leftEye / 4, kLeftEye) < 0.06 * kEyes);
        QVERIFY(apart(faces.first().rightEye / 4, kRightEye) < 0.06 * kEyes);
    }

    void aLeaningHeadIsFound()
    {
        QImage leaning(m_astronaut.size(), QImage::Format_RGB32);
        leaning.fill(Qt::gray);
        QTransform turn;
        turn.translate(256, 256);
        turn.rotate(22);
        turn.translate(-256, -256);
        QPainter painter(&leaning);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(turn);
        painter.drawImage(0, 0, m_astronaut);
        painter.end();
        const QList<FaceMarks> faces = facesIn(leaning);
        QCOMPARE(faces.size(), 1);
        const FaceMarks &m = faces.first();
        QVERIFY2(std::abs(m.rollDeg - kRoll - 22) < 6, qPrintable(QString::number(m.rollDeg)));
        QVERIFY(apart(m.leftEye, turn.map(kLeftEye)) < 0.2 * kEyes);
    }

    void twoPeopleAreTwoFaces()
    {
        QImage pair(1024, 512, QImage::Format_RGB32);
        QPainter painter(&pair);
        painter.drawImage(0, 0, m_astronaut);
        painter.drawImage(512, 0, m_astronaut.mirrored(true, false));
        painter.end();
        const QList<FaceMarks> faces = facesIn(pair);
        QCOMPARE(faces.size(), 2);
        QVERIFY(apart(faces[0].eyeCentre(), faces[1].eyeCentre()) > 200);
    }

    void noFaceIsAnEmptyList_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("white") << plain(0xffffffff);
        QTest::newRow("skin") << plain(0xffc9a080);
        QTest::newRow("noise") << noise();
        QTest::newRow("the suit") << m_astronaut.copy(100, 250, 220, 220);
        QTest::newRow("one pixel") << plain(0xff808080).copy(0, 0, 1, 1);
    }

    void noFaceIsAnEmptyList()
    {
        QFETCH(const QImage, picture);
        const auto faces = m_vision->faces(picture);
        QVERIFY(faces);
        QCOMPARE(faces->size(), 0);
    }

    void threeCallsGiveTheSameMarks()
    {
        const QList<FaceMarks> first = facesIn(m_astronaut);
        QCOMPARE(facesIn(m_astronaut), first);
        QCOMPARE(facesIn(m_astronaut), first);
    }

    void anotherThreadGivesTheSameMarks()
    {
        QList<FaceMarks> there;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { there = facesIn(m_astronaut); }));
        thread->start();
        const QList<FaceMarks> here = facesIn(m_astronaut);
        thread->wait();
        QCOMPARE(there, here);
    }

    void aSoftFaceIsLessSharp()
    {
        const FaceMarks m = facesIn(m_astronaut).value(0);
        const QImage soft
            = m_astronaut.scaled(128, 128, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                  .scaled(512, 512, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const auto sharp = m_vision->sharpness(m_astronaut, m);
        const auto blurred = m_vision->sharpness(soft, m);
        QVERIFY(sharp && blurred);
        QVERIFY2(
            *sharp > 2 * *blurred, qPrintable(QStringLiteral("%1 %2").arg(*sharp).arg(*blurred)));
        const auto none = m_vision->sharpness(m_astronaut, {});
        QVERIFY(none);
        QCOMPARE(*none, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestFaces)
#include "tst_faces.moc"
