// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"
#include "imaging/vision.h"
#include "support/pictures.h"

#include <QTest>

#include <cmath>

using imaging::FaceMarks;
using imaging::LookOptions;
using imaging::Subject;

namespace {

/// What the drawn studios do to a person; painted looks may change skin as they like.
const QStringList kPhotographic{QStringLiteral("professional"), QStringLiteral("casual"),
    QStringLiteral("linkedin"), QStringLiteral("personal_brand"), QStringLiteral("social_media"),
    QStringLiteral("business_speech"), QStringLiteral("child_portrait"), QStringLiteral("family_photo"),
    QStringLiteral("id_photo_white"), QStringLiteral("id_photo_blue")};

/// An upright ellipse in the picture.
struct Region
{
    QPointF centre{};
    double halfWidth = 0;
    double halfHeight = 0;
};

double luma(QRgb pixel)
{
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

/// Calls \p f(x, y) for each pixel of \p region that has four neighbours.
template <class F> void forPixels(const QImage &image, const Region &region, F f)
{
    const auto from = [](double at) { return std::max(1, int(std::floor(at))); };
    const int right = std::min(image.width() - 2, int(region.centre.x() + region.halfWidth));
    const int bottom = std::min(image.height() - 2, int(region.centre.y() + region.halfHeight));
    for (int y = from(region.centre.y() - region.halfHeight); y <= bottom; ++y) {
        for (int x = from(region.centre.x() - region.halfWidth); x <= right; ++x) {
            const double across = (x - region.centre.x()) / region.halfWidth;
            const double down = (y - region.centre.y()) / region.halfHeight;
            if (across * across + down * down <= 1)
                f(x, y);
        }
    }
}

double meanGradient(const QImage &image, const QList<Region> &regions)
{
    double sum = 0;
    int count = 0;
    for (const Region &region : regions) {
        forPixels(image, region, [&](int x, int y) {
            sum += std::hypot(luma(image.pixel(x + 1, y)) - luma(image.pixel(x - 1, y)),
                luma(image.pixel(x, y + 1)) - luma(image.pixel(x, y - 1)));
            ++count;
        });
    }
    return sum / count;
}

double meanLuma(const QImage &image, const QList<Region> &regions)
{
    double sum = 0;
    int count = 0;
    for (const Region &region : regions) {
        forPixels(image, region, [&](int x, int y) {
            sum += luma(image.pixel(x, y));
            ++count;
        });
    }
    return sum / count;
}

QList<Region> eyesOf(const FaceMarks &marks)
{
    const double e = marks.eyeDistance();
    return {{marks.leftEye, 0.33 * e, 0.2 * e}, {marks.rightEye, 0.33 * e, 0.2 * e}};
}

QList<Region> mouthOf(const FaceMarks &marks)
{
    const double e = marks.eyeDistance();
    return {{marks.eyeCentre() + (marks.chin - marks.eyeCentre()) * 0.63, 0.45 * e, 0.22 * e}};
}

QList<Region> cheeksOf(const FaceMarks &marks)
{
    const double e = marks.eyeDistance();
    const QPointF down = (marks.chin - marks.eyeCentre()) * 0.42;
    return {{marks.leftEye + down, 0.2 * e, 0.2 * e}, {marks.rightEye + down, 0.2 * e, 0.2 * e}};
}

Subject inFrame(const Subject &subject, const QSize &size)
{
    const QRectF frame = imaging::portraitFrame(subject.photo.size(), subject.marks, size);
    return imaging::framed(subject, frame, imaging::enlargedAtMostTwice(size, frame));
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyPresetWithALookIsThere();
    void eyesAndMouthStayCrisp_data() { lookRows(); }
    void eyesAndMouthStayCrisp();
    void threeCallsGiveTheSameBytes_data() { lookRows(); }
    void threeCallsGiveTheSameBytes();
    void fourVariantsDiffer_data() { lookRows(); }
    void fourVariantsDiffer();
    void strengthZeroIsTheFramedPhoto_data() { lookRows(); }
    void strengthZeroIsTheFramedPhoto();
    void theResultHasTheAskedSize_data() { lookRows(); }
    void theResultHasTheAskedSize();
    void skinKeepsItsLightness_data();
    void skinKeepsItsLightness();
    void theGroundOfAnIdPhotoIsEven_data();
    void theGroundOfAnIdPhotoIsEven();
    void aPictureIsEnlargedAtMostTwice();
    void anUnknownLookIsABadRequest();

private:
    void lookRows() const;
    QImage look(const QString &name, const Subject &subject, const LookOptions &options) const;

    imaging::VisionModule m_module;
    const imaging::Vision *m_vision = nullptr;
    Subject m_astronaut{};
    Subject m_head{};
};

void LooksTest::initTestCase()
{
    const core::Result<const imaging::Vision *> vision = m_module.load();
    QVERIFY2(vision, "the module likeness-vision does not load");
    m_vision = *vision;

    m_astronaut.photo = support::astronaut().convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!m_astronaut.photo.isNull(), qPrintable(support::astronautPath()));
    const core::Result<QList<FaceMarks>> faces = m_vision->faces(m_astronaut.photo);
    QVERIFY(faces && !faces->isEmpty());
    m_astronaut.marks = faces->first();
    m_head = imaging::modelHead(800);
    QVERIFY(!m_head.photo.isNull());
    for (Subject *subject : {&m_astronaut, &m_head}) {
        const core::Result<imaging::Matte> matte = m_vision->matte(
            subject->photo, subject->marks, imaging::Vision::Quality::Preview);
        QVERIFY(matte);
        subject->matte = *matte;
    }
}

void LooksTest::lookRows() const
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_vision->looks())
        QTest::newRow(qPrintable(name)) << name;
}

QImage LooksTest::look(
    const QString &name, const Subject &subject, const LookOptions &options) const
{
    const core::Result<QImage> result = m_vision->look(name, subject, options);
    return result ? *result : QImage();
}

void LooksTest::everyPresetWithALookIsThere()
{
    QCOMPARE(m_vision->looks().size(), 19);
    for (const QString &name : kPhotographic)
        QVERIFY2(m_vision->looks().contains(name), qPrintable(name));
}

void LooksTest::eyesAndMouthStayCrisp()
{
    QFETCH(QString, name);
    for (const Subject *subject : {&m_astronaut, &m_head}) {
        const Subject input = inFrame(*subject, {512, 512});
        const QImage result = look(name, *subject, {.size = {512, 512}});
        QCOMPARE(result.size(), input.photo.size());
        const char *who = subject == &m_head ? "model head" : "astronaut";
        const double eyes = meanGradient(result, eyesOf(input.marks))
            / meanGradient(input.photo, eyesOf(input.marks));
        const double mouth = meanGradient(result, mouthOf(input.marks))
            / meanGradient(input.photo, mouthOf(input.marks));
        qInfo("%s, %s: eyes %.2f, mouth %.2f", qPrintable(name), who, eyes, mouth);
        QVERIFY2(eyes >= 0.8, who);
        QVERIFY2(mouth >= 0.8, who);
    }
}

void LooksTest::threeCallsGiveTheSameBytes()
{
    QFETCH(QString, name);
    const LookOptions options{.size = {240, 300}, .variant = 2};
    const QImage first = look(name, m_astronaut, options);
    QVERIFY(!first.isNull());
    QCOMPARE(look(name, m_astronaut, options), first);
    QCOMPARE(look(name, m_astronaut, options), first);
}

void LooksTest::fourVariantsDiffer()
{
    QFETCH(QString, name);
    QList<QImage> seen;
    for (int variant = 0; variant < 4; ++variant) {
        const QImage picture = look(name, m_astronaut, {.size = {240, 240}, .variant = variant});
        QVERIFY(!picture.isNull());
        QVERIFY2(!seen.contains(picture), qPrintable(QString::number(variant)));
        seen.append(picture);
    }
}

void LooksTest::strengthZeroIsTheFramedPhoto()
{
    QFETCH(QString, name);
    const QImage photo = inFrame(m_astronaut, {240, 240}).photo;
    QCOMPARE(look(name, m_astronaut, {.size = {240, 240}, .strength = 0}), photo);
    QVERIFY(look(name, m_astronaut, {.size = {240, 240}, .strength = 100}) != photo);
}

void LooksTest::theResultHasTheAskedSize()
{
    QFETCH(QString, name);
    for (const QSize &size : {QSize(192, 240), QSize(256, 256), QSize(300, 200)}) {
        const QImage picture = look(name, m_astronaut, {.size = size});
        QCOMPARE(picture.size(), size);
        QCOMPARE(picture.format(), QImage::Format_RGB32);
    }
}

void LooksTest::skinKeepsItsLightness_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : kPhotographic)
        QTest::newRow(qPrintable(name)) << name;
}

void LooksTest::skinKeepsItsLightness()
{
    QFETCH(QString, name);
    for (int variant = 0; variant < 4; ++variant) {
        const Subject input = inFrame(m_astronaut, {400, 400});
        const QImage result = look(name, m_astronaut, {.size = {400, 400}, .variant = variant});
        const double ratio = meanLuma(result, cheeksOf(input.marks))
            / meanLuma(input.photo, cheeksOf(input.marks));
        QVERIFY2(ratio > 0.8 && ratio < 1.1, qPrintable(QString::number(ratio)));
    }
}

void LooksTest::theGroundOfAnIdPhotoIsEven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QRgb>("ground");
    QTest::newRow("white") << QStringLiteral("id_photo_white") << qRgb(255, 255, 255);
    QTest::newRow("blue") << QStringLiteral("id_photo_blue") << qRgb(67, 142, 219);
}

void LooksTest::theGroundOfAnIdPhotoIsEven()
{
    QFETCH(QString, name);
    QFETCH(QRgb, ground);
    for (int variant = 0; variant < 4; ++variant) {
        const QImage picture = look(name, m_astronaut, {.size = {400, 500}, .variant = variant});
        QCOMPARE(picture.size(), QSize(400, 500));
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixel(x, 0), ground);
        for (int y = 0; y < picture.height() / 4; ++y) {
            QCOMPARE(picture.pixel(0, y), ground);
            QCOMPARE(picture.pixel(picture.width() - 1, y), ground);
        }
    }
}

void LooksTest::aPictureIsEnlargedAtMostTwice()
{
    const QRectF frame
        = imaging::portraitFrame(m_astronaut.photo.size(), m_astronaut.marks, {4000, 4000});
    const QSize size
        = look(QStringLiteral("professional"), m_astronaut, {.size = {4000, 4000}}).size();
    QCOMPARE(size.width(), size.height());
    QVERIFY(std::abs(size.width() - 2 * frame.width()) <= 1);
}

void LooksTest::anUnknownLookIsABadRequest()
{
    const core::Result<QImage> result = m_vision->look(QStringLiteral("daguerreotype"), m_head, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, core::Error::Code::BadRequest);
    QVERIFY(result.error().message.contains(QStringLiteral("daguerreotype")));
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
