// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"
#include "avatars/svg.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace avatars;

namespace {

constexpr int kGoldenSeeds = 1000;
constexpr int kBlock = 20;

core::Seed seedNumber(int number)
{
    return *core::Seed::make(QStringLiteral("golden-%1@example.com").arg(number));
}

Wish wishOf(Kind kind, int size = 128)
{
    Wish wish;
    wish.kind = kind;
    wish.size = size;
    return wish;
}

QList<Kind> kinds()
{
    QList<Kind> list;
    for (const QString &key : kindKeys())
        list.append(*kindFromKey(key));
    return list;
}

QString wrongIn(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        static const QStringList kKnown{QStringLiteral("svg"),    QStringLiteral("title"),
                                        QStringLiteral("defs"),   QStringLiteral("linearGradient"),
                                        QStringLiteral("radialGradient"), QStringLiteral("stop"),
                                        QStringLiteral("path"),   QStringLiteral("circle"),
                                        QStringLiteral("ellipse")};
        if (!kKnown.contains(xml.name()))
            return QStringLiteral("element ") + xml.name().toString();
    }
    return xml.errorString();
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

/// One digest for each kBlock seeds.
QJsonArray digestsOf(Kind kind)
{
    Artist artist;
    QJsonArray digests;
    for (int first = 0; first < kGoldenSeeds; first += kBlock) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int i = first; i < first + kBlock; ++i) {
            if (!artist.draw(seedNumber(i), wishOf(kind)))
                return {};
            hash.addData(artist.svg());
        }
        digests.append(QString::fromLatin1(hash.result().first(8).toHex()));
    }
    return digests;
}

} // namespace

class ArtistTest : public QObject
{
    Q_OBJECT

private slots:
    void contractOneIsPinned_data() { kindRows(); }
    void contractOneIsPinned();
    void qtSvgAndThePainterAgree_data() { kindRows(); }
    void qtSvgAndThePainterAgree();
    void filesAreSmall_data();
    void filesAreSmall();
    void everyDetailAndShapeIsWellFormed_data() { kindRows(); }
    void everyDetailAndShapeIsWellFormed();
    void namesNeverChangeCharacters();
    void aPersonIsTheSameInAllKinds();
    void alternativesDiffer();
    void brandColoursShow();
    void factsNameNobody();
    void wishesSurviveJson();
    void badWishesGetASentence_data();
    void badWishesGetASentence();

private:
    static void kindRows();
};

void ArtistTest::kindRows()
{
    QTest::addColumn<int>("kind");
    for (const QString &key : kindKeys())
        QTest::newRow(qPrintable(key)) << int(*kindFromKey(key));
}

void ArtistTest::contractOneIsPinned()
{
    QFETCH(int, kind);
    const QString key = kindKey(Kind(kind));
    QFile file(QStringLiteral(TEST_DATA "/avatars/contract1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray pinned = QJsonDocument::fromJson(file.readAll()).object().value(key).toArray();
    const QJsonArray now = digestsOf(Kind(kind));
    if (now != pinned && qEnvironmentVariableIsSet("LIKENESS_PRINT_GOLDEN")) {
        const QByteArray line = QJsonDocument(QJsonObject{{key, now}}).toJson(QJsonDocument::Compact);
        std::fprintf(stderr, "%s\n", line.constData());
    }
    QCOMPARE(pinned.size(), kGoldenSeeds / kBlock);
    for (qsizetype i = 0; i < pinned.size(); ++i)
        QCOMPARE(now.at(i).toString(), pinned.at(i).toString());
}

void ArtistTest::qtSvgAndThePainterAgree()
{
    QFETCH(int, kind);
    Artist artist;
    for (int i = 0; i < 30; ++i) {
        for (const TileShape shape : {TileShape::Square, TileShape::Circle}) {
            Wish wish = wishOf(Kind(kind));
            wish.shape = shape;
            QVERIFY(artist.draw(seedNumber(i), wish));
            const double apart = difference(artist.image(128), rendered(artist.svg(), 128));
            QVERIFY2(apart < 0.5, qPrintable(QStringLiteral("seed %1: %2").arg(i).arg(apart)));
        }
    }
}

void ArtistTest::filesAreSmall_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("most");
    for (const Kind kind : kinds()) {
        const bool letters = kind == Kind::Initials || kind == Kind::Monogram;
        QTest::newRow(qPrintable(kindKey(kind))) << int(kind) << (letters ? 1200 : 3000);
    }
}

void ArtistTest::filesAreSmall()
{
    QFETCH(int, kind);
    QFETCH(int, most);
    Artist artist;
    QList<qsizetype> sizes;
    for (int i = 0; i < 501; ++i) {
        Wish wish = wishOf(Kind(kind), 96);
        wish.name = QStringLiteral("Ada Lovelace");
        QVERIFY(artist.draw(seedNumber(i), wish));
        sizes.append(artist.svg().size());
    }
    std::sort(sizes.begin(), sizes.end());
    QVERIFY2(sizes[250] <= most, qPrintable(QString::number(sizes[250])));
}

void ArtistTest::everyDetailAndShapeIsWellFormed()
{
    QFETCH(int, kind);
    Artist artist;
    for (int i = 0; i < 60; ++i) {
        for (const int size : {16, 64, 512}) {
            for (const TileShape shape : {TileShape::Square, TileShape::Rounded, TileShape::Circle}) {
                Wish wish = wishOf(Kind(kind), size);
                wish.shape = shape;
                QVERIFY(artist.draw(seedNumber(i), wish));
                const QString wrong = wrongIn(artist.svg(size, QStringLiteral("\"<&>'")));
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                if (shape == TileShape::Circle)
                    QCOMPARE(qAlpha(artist.image(64).pixel(1, 1)), 0);
            }
        }
    }
}

void ArtistTest::namesNeverChangeCharacters()
{
    for (const Kind kind : kinds()) {
        Artist artist;
        Wish wish = wishOf(kind);
        QVERIFY(artist.draw(seedNumber(1), wish));
        const QByteArray before = artist.svg();
        const TileColours tile = artist.tile();
        wish.name = QStringLiteral("Somebody Else");
        QVERIFY(artist.draw(seedNumber(1), wish));
        const bool letters = kind == Kind::Initials || kind == Kind::Monogram;
        QCOMPARE(artist.svg() == before, !letters);
        if (letters)
            QCOMPARE(artist.tile(), tile);
    }
}

void ArtistTest::aPersonIsTheSameInAllKinds()
{
    Artist artist;
    QVERIFY(artist.draw(seedNumber(7), wishOf(Kind::Flat)));
    const Traits person = artist.traits();
    const IdentityBlock block = artist.prompt();
    for (const Kind kind : {Kind::Illustrated, Kind::Clay, Kind::Pixel}) {
        QVERIFY(artist.draw(seedNumber(7), wishOf(kind)));
        QCOMPARE(artist.traits(), person);
    }
    for (const Kind kind : kinds()) {
        QVERIFY(artist.draw(seedNumber(7), wishOf(kind)));
        QCOMPARE(artist.prompt(), block);
    }
}

void ArtistTest::alternativesDiffer()
{
    for (const Kind kind : kinds()) {
        Artist artist;
        Wish wish = wishOf(kind);
        QVERIFY(artist.draw(seedNumber(3), wish));
        const QByteArray first = artist.svg();
        wish.counter = 1;
        QVERIFY(artist.draw(seedNumber(3), wish));
        QVERIFY2(artist.svg() != first, qPrintable(kindKey(kind)));
        wish.counter = 0;
        QVERIFY(artist.draw(seedNumber(3), wish));
        QCOMPARE(artist.svg(), first);
    }
}

void ArtistTest::brandColoursShow()
{
    const Rgb brand = *rgbFromHex(QStringLiteral("#0057b8"));
    for (const Kind kind : {Kind::Initials, Kind::Monogram}) {
        Artist artist;
        Wish wish = wishOf(kind);
        wish.brand = brand;
        QVERIFY(artist.draw(seedNumber(4), wish));
        QCOMPARE(artist.tile().tile, brand);
        QVERIFY(contrast(artist.tile().tile, artist.tile().ink) >= 4.5);
    }
    for (const Kind kind : kinds()) {
        Artist artist;
        QVERIFY(artist.draw(seedNumber(4), wishOf(kind)));
        const QByteArray plain = artist.svg();
        Wish wish = wishOf(kind);
        wish.brand = brand;
        QVERIFY(artist.draw(seedNumber(4), wish));
        QVERIFY2(artist.svg() != plain, qPrintable(kindKey(kind)));
    }
}

void ArtistTest::factsNameNobody()
{
    const auto seed = *core::Seed::make(QStringLiteral("zaphod.beeblebrox@example.com"));
    for (const Kind kind : kinds()) {
        Artist artist;
        Wish wish = wishOf(kind);
        wish.name = QStringLiteral("Zaphod Beeblebrox");
        QVERIFY(artist.draw(seed, wish));
        const QJsonObject facts = artist.facts();
        const QByteArray text = QJsonDocument(facts).toJson().toLower();
        QVERIFY(!text.contains("zaphod") && !text.contains("example.com"));
        QVERIFY(!artist.svg().toLower().contains("zaphod"));
        QCOMPARE(facts.value(QLatin1String("traits")).toObject().value(QLatin1String("initials")).toString(),
                 QStringLiteral("ZB"));
        QCOMPARE(facts.value(QLatin1String("seed_hash")).toString(), seed.hash());
        for (const char *word : {"text", "watermark", "letters", "logos", "celebrity"})
            QVERIFY(facts.value(QLatin1String("negative")).toString().contains(QLatin1String(word)));
    }
}

void ArtistTest::wishesSurviveJson()
{
    Wish wish;
    wish.kind = Kind::Clay;
    wish.shape = TileShape::Rounded;
    wish.size = 512;
    wish.brand = *rgbFromHex(QStringLiteral("#336699"));
    wish.counter = 12;
    wish.rules.dutchIj = true;
    wish.rules.cjk = InitialsRules::Cjk::GivenTwo;
    QVERIFY(lockTrait(wish.allowed, QStringLiteral("glasses=round")));
    QVERIFY(lockTrait(wish.allowed, QStringLiteral("hair=bald")));
    const auto read = Wish::fromJson(wish.toJson());
    QVERIFY(read);
    Artist artist;
    QVERIFY(artist.draw(seedNumber(1), wish));
    const QByteArray before = artist.svg();
    QVERIFY(artist.draw(seedNumber(1), *read));
    QCOMPARE(artist.svg(), before);
    QCOMPARE(read->toJson(), wish.toJson());
    QCOMPARE(artist.traits().glasses(), Glasses::Round);
}

void ArtistTest::badWishesGetASentence_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QJsonObject &json, const char *says) {
        QTest::newRow(name) << json << QString::fromLatin1(says);
    };
    row("size 0", {{QStringLiteral("size"), 0}}, "out of range");
    row("size 100000", {{QStringLiteral("size"), 100000}}, "1 to 4096");
    row("kind", {{QStringLiteral("kind"), QStringLiteral("photo")}}, "The kinds are");
    row("shape", {{QStringLiteral("shape"), QStringLiteral("star")}}, "The shapes are");
    row("colour", {{QStringLiteral("brand"), QStringLiteral("red")}}, "brand");
    row("contract", {{QStringLiteral("contract"), 2}}, "Contract 2");
    row("counter", {{QStringLiteral("counter"), -1}}, "alternative");
    row("unknown", {{QStringLiteral("colour"), 1}}, "colour");
    row("trait", {{QStringLiteral("traits"), QJsonObject{{QStringLiteral("tail"), QJsonArray{QStringLiteral("long")}}}}},
        "The traits are");
    row("value", {{QStringLiteral("traits"), QJsonObject{{QStringLiteral("hair"), QJsonArray{QStringLiteral("green")}}}}},
        "It can be");
    row("no value", {{QStringLiteral("traits"), QJsonObject{{QStringLiteral("hair"), QJsonArray{}}}}}, "at least one");
}

void ArtistTest::badWishesGetASentence()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, says);
    const auto wish = Wish::fromJson(json);
    QVERIFY(!wish);
    QCOMPARE(wish.error().code, core::Error::Code::BadRequest);
    QVERIFY2(wish.error().message.contains(says), qPrintable(wish.error().message));
}

QTEST_MAIN(ArtistTest)
#include "tst_artist.moc"
