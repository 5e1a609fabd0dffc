// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/colour.h"
#include "avatars/identity.h"
#include "avatars/kinds/lettertile.h"
#include "avatars/palette.h"

#include <QTest>

#include <cmath>

using namespace avatars;

namespace {

constexpr Rgb kWhite{255, 255, 255};

Rgb someColour(quint64 number)
{
    const quint64 bits = mix(number + 1);
    return {std::uint8_t(bits), std::uint8_t(bits >> 8), std::uint8_t(bits >> 16)};
}

} // namespace

class ColourTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyHexIsAColour_data();
    void onlyHexIsAColour();
    void oklabAgreesWithItsAuthor_data();
    void oklabAgreesWithItsAuthor();
    void everyColourSurvivesTheWayThere();
    void contrastIsThatOfWcag();
    void inkStandsOutOnEveryTile();
    void lettersStandOutOnEveryBrand();
    void aDarkenedBrandKeepsItsHue();
    void hairStandsOutFromTheBackdrop();
    void clothesAreNeverTheBackdrop();
};

void ColourTest::onlyHexIsAColour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hex"); // empty: none
    QTest::newRow("long") << QStringLiteral("#1A2b3c") << QStringLiteral("#1a2b3c");
    QTest::newRow("short") << QStringLiteral("#fa0") << QStringLiteral("#ffaa00");
    for (const char *bad : {"", "#", "red", "#12", "#12345", "#1234567", "#12345g", "1a2b3c", "#ff00ff00", "#-1-1-1", "#\"><x"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void ColourTest::onlyHexIsAColour()
{
    QFETCH(QString, text);
    QFETCH(QString, hex);
    const auto colour = rgbFromHex(text);
    QCOMPARE(colour.has_value(), !hex.isEmpty());
    if (colour)
        QCOMPARE(colour->hex(), hex);
}

void ColourTest::oklabAgreesWithItsAuthor_data()
{
    // Computed from the formulas of the source with a decimal calculator.
    QTest::addColumn<QString>("hex");
    QTest::addColumn<double>("l");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::newRow("white") << QStringLiteral("#ffffff") << 1.0 << 0.0 << 0.0;
    QTest::newRow("red") << QStringLiteral("#ff0000") << 0.62796 << 0.22486 << 0.12585;
    QTest::newRow("green") << QStringLiteral("#00ff00") << 0.86644 << -0.23389 << 0.17950;
    QTest::newRow("blue") << QStringLiteral("#0000ff") << 0.45201 << -0.03246 << -0.31153;
    QTest::newRow("black") << QStringLiteral("#000000") << 0.0 << 0.0 << 0.0;
}

void ColourTest::oklabAgreesWithItsAuthor()
{
    QFETCH(QString, hex);
    QFETCH(double, l);
    QFETCH(double, a);
    QFETCH(double, b);
    const Oklab lab = toOklab(*rgbFromHex(hex));
    QVERIFY(std::abs(lab.l - l) < 0.0005);
    QVERIFY(std::abs(lab.a - a) < 0.0005);
    QVERIFY(std::abs(lab.b - b) < 0.0005);
}

void ColourTest::everyColourSurvivesTheWayThere()
{
    for (quint64 i = 0; i < 20'000; ++i) {
        const Rgb colour = someColour(i);
        QCOMPARE(toRgb(toOklab(colour)).hex(), colour.hex());
    }
}

void ColourTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(kWhite, {0, 0, 0}), 21.0);
    // The grey that WCAG's own examples give as the lightest that white passes on.
    QVERIFY(contrast(kWhite, *rgbFromHex(QStringLiteral("#767676"))) >= 4.5);
    QVERIFY(contrast(kWhite, *rgbFromHex(QStringLiteral("#777777"))) < 4.5);
}

void ColourTest::inkStandsOutOnEveryTile()
{
    for (quint64 i = 0; i < 100'000; ++i) {
        const Rgb tile = someColour(i);
        QVERIFY2(contrast(tile, inkOn(tile)) >= 4.5, qPrintable(tile.hex()));
    }
}

void ColourTest::lettersStandOutOnEveryBrand()
{
    for (quint64 i = 0; i < 100'000; ++i) {
        const Identity identity{{mix(i), i, 0, 0}};
        const std::optional<Rgb> brand = i % 2 == 0 ? std::optional(someColour(i)) : std::nullopt;
        const TileColours colours = tileColours(identity, brand);
        QVERIFY2(contrast(colours.tile, colours.ink) >= 4.5, qPrintable(colours.tile.hex()));
        QVERIFY2(contrast(colours.pattern, colours.ink) >= 4.5, qPrintable(colours.pattern.hex()));
        if (brand)
            QCOMPARE(colours.tile, *brand);
    }
}

void ColourTest::aDarkenedBrandKeepsItsHue()
{
    const Rgb brand = *rgbFromHex(QStringLiteral("#ff9900"));
    QVERIFY(contrast(brand, kWhite) < 4.5);
    const Rgb dark = darkEnoughForWhite(brand);
    QVERIFY(contrast(dark, kWhite) >= 4.5);
    const Oklab before = toOklab(brand);
    const Oklab after = toOklab(dark);
    QVERIFY(std::abs(std::atan2(before.b, before.a) - std::atan2(after.b, after.a)) < 0.06);
    QCOMPARE(darkEnoughForWhite(*rgbFromHex(QStringLiteral("#123456"))).hex(), QStringLiteral("#123456"));
}

void ColourTest::hairStandsOutFromTheBackdrop()
{
    int tooNear = 0;
    for (int i = 0; i < 5000; ++i) {
        const Identity identity = identify(*core::Seed::make(QStringLiteral("hair-%1").arg(i)), "character");
        const Traits traits = choose(identity);
        const Palette palette = paletteOf(traits);
        if (traits.hair() != Hair::Bald && contrast(palette.hair.base, palette.backdrop.base) < 1.6)
            ++tooNear;
    }
    QCOMPARE(tooNear, 0);
}

void ColourTest::clothesAreNeverTheBackdrop()
{
    for (int i = 0; i < 5000; ++i) {
        const Identity identity = identify(*core::Seed::make(QStringLiteral("coat-%1").arg(i)), "character");
        const Palette palette = paletteOf(choose(identity));
        QVERIFY(palette.clothing.base != palette.backdrop.base);
    }
}

QTEST_GUILESS_MAIN(ColourTest)
#include "tst_colour.moc"
