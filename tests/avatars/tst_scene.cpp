// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/paint.h"
#include "avatars/scene.h"
#include "avatars/svg.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace avatars;

namespace {

constexpr auto kBody = outline("M10 270C20 190 70 170 128 170C190 170 240 190 246 270Z");
constexpr auto kWing = outline("M-20 60L120 100L-10 140Z M300 100Q100 150 128 300L260 300Z");
constexpr auto kSmile = outline("M100 130q28 24 56 0");

Scene sample()
{
    Scene scene;
    Gradient glow;
    glow.type = Gradient::Type::Radial;
    glow.from = {1000, 700};
    glow.radius = 900;
    glow.stops = {{{0, {255, 240, 220}}, {70, {240, 200, 170}}, {100, {200, 150, 120}, 80}}};
    glow.count = 3;
    const std::int16_t skin = scene.add(glow);
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(Rgb{200, 220, 240}));
    scene.add(kBody, fill(Rgb{90, 120, 160}));
    scene.add(kWing, fill(Rgb{220, 90, 80}, 60));
    scene.circle({1280, 900}, 500, fill(skin));
    scene.add(kSmile, line(Rgb{40, 20, 20}, 60));
    scene.ellipse({0, 1200}, 400, 300, fill(Rgb{60, 160, 90}), Placement{3547, -2048, 2048, 3547, 600, 0});
    scene.ellipse({2300, 2300}, 200, 500, fill(Rgb{160, 60, 190}));
    return scene;
}

QImage rendered(const QByteArray &svg, int size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// The mean difference of a channel, 0 … 255.
double difference(const QImage &one, const QImage &other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))
                + std::abs(qAlpha(a) - qAlpha(b));
        }
    }
    return double(sum) / (4.0 * one.width() * one.height());
}

/// \p whole cut to a shape by the painter, which antialiases the edge in its own way.
QImage cutByPainter(const QImage &whole, TileShape shape)
{
    QImage out(whole.size(), QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(whole);
    const double corner = shape == TileShape::Circle ? whole.width() / 2.0 : whole.width() * double(kCorner) / kCanvas;
    painter.drawRoundedRect(QRectF(whole.rect()), corner, corner);
    return out;
}

} // namespace

class SceneTest : public QObject
{
    Q_OBJECT

private slots:
    void pathDataIsReadLikeSvg();
    void bothBackEndsAgree_data();
    void bothBackEndsAgree();
    void cutInGeometryAsByAMask_data();
    void cutInGeometryAsByAMask();
    void nothingLiesOutsideTheTile();
    void aShapeRoundTheTileBecomesTheTile();
    void titlesAreEscaped_data();
    void titlesAreEscaped();
    void idsDoNotClash();
};

void SceneTest::pathDataIsReadLikeSvg()
{
    constexpr auto path = outline("M10.5 20h5v-3.2l-1,-2Q1 2 3 4c1 2 3 4 5 6Z m 3 3 1 1");
    const OutlineView view = path;
    const QList<QPair<int, int>> expected{{105, 200}, {155, 200}, {155, 168}, {145, 148}, {10, 20}, {30, 40},
                                          {40, 60},   {60, 80},   {80, 100},  {135, 230}, {145, 240}};
    QCOMPARE(view.points.size(), std::size_t(expected.size()));
    for (std::size_t i = 0; i < view.points.size(); ++i) {
        QCOMPARE(view.points[i].x, expected[qsizetype(i)].first);
        QCOMPARE(view.points[i].y, expected[qsizetype(i)].second);
    }
    QCOMPARE(view.verbs.size(), std::size_t(9));
}

void SceneTest::bothBackEndsAgree_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("square") << int(TileShape::Square);
    QTest::newRow("rounded") << int(TileShape::Rounded);
    QTest::newRow("circle") << int(TileShape::Circle);
}

void SceneTest::bothBackEndsAgree()
{
    QFETCH(int, shape);
    Scene scene = sample();
    scene.clip(TileShape(shape));
    for (const int size : {32, 96, 256})
        QVERIFY(difference(toImage(scene, size), rendered(toSvg(scene), size)) < 0.5);
}

void SceneTest::cutInGeometryAsByAMask_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("rounded") << int(TileShape::Rounded);
    QTest::newRow("circle") << int(TileShape::Circle);
}

void SceneTest::cutInGeometryAsByAMask()
{
    QFETCH(int, shape);
    const QImage expected = cutByPainter(toImage(sample(), 256), TileShape(shape));
    Scene scene = sample();
    scene.clip(TileShape(shape));
    const double apart = difference(toImage(scene, 256), expected);
    QVERIFY2(apart < 0.6, qPrintable(QString::number(apart)));
}

void SceneTest::nothingLiesOutsideTheTile()
{
    Scene scene = sample();
    scene.clip(TileShape::Circle);
    QImage wide(300, 300, QImage::Format_ARGB32_Premultiplied);
    wide.fill(Qt::transparent);
    QPainter painter(&wide);
    paint(scene, painter, QRectF(50, 50, 200, 200));
    painter.end();
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x) {
            const double far = std::hypot(x + 0.5 - 150, y + 0.5 - 150);
            if (far > 101.5)
                QCOMPARE(qAlpha(wide.pixel(x, y)), 0);
        }
    }
}

void SceneTest::aShapeRoundTheTileBecomesTheTile()
{
    Scene scene;
    scene.circle({1280, 1280}, 2600, fill(Rgb{10, 20, 30}));
    scene.ellipse({1280, 5000}, 900, 900, fill(Rgb{200, 20, 30}));
    scene.clip(TileShape::Rounded);
    const QImage image = toImage(scene, 64);
    QCOMPARE(image.pixelColor(32, 1).name(), QStringLiteral("#0a141e"));
    QCOMPARE(image.pixelColor(32, 62).name(), QStringLiteral("#0a141e"));
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(63, 63)), 0);
}

void SceneTest::titlesAreEscaped_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("readBack");
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script>") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("quotes") << QStringLiteral("\"O'Brien\" & Co") << QStringLiteral("\"O'Brien\" & Co");
    QTest::newRow("control") << QStringLiteral("a\u0001\u0000b").append(QChar(0xfffe)) << QStringLiteral("ab");
    QTest::newRow("lone surrogate") << QStringLiteral("x").append(QChar(0xd800)) << QStringLiteral("x\ufffd");
    QTest::newRow("entity") << QStringLiteral("&lt;&#0;") << QStringLiteral("&lt;&#0;");
    QTest::newRow("emoji") << QStringLiteral("👩🏽‍🚀") << QStringLiteral("👩🏽‍🚀");
}

void SceneTest::titlesAreEscaped()
{
    QFETCH(QString, title);
    QFETCH(QString, readBack);
    const QByteArray svg = toSvg(sample(), {.size = 64, .title = title});
    QXmlStreamReader xml(svg);
    QString found;
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        names.append(xml.name().toString());
        if (xml.name() == u"svg")
            QCOMPARE(xml.attributes().value(QLatin1String("role")), u"img");
        if (xml.name() == u"title")
            found = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, readBack);
    QVERIFY(!names.contains(QStringLiteral("script")));
}

void SceneTest::idsDoNotClash()
{
    const QByteArray one = toSvg(sample(), {.idHash = 0xabc});
    const QByteArray other = toSvg(sample(), {.idHash = 0xabd});
    QVERIFY(one.contains("id=\"aabc-0\"") && one.contains("url(#aabc-0)"));
    QVERIFY(!other.contains("aabc-0"));
}

QTEST_MAIN(SceneTest)
#include "tst_scene.moc"
