// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace avatars;

namespace {

Traits person(int number)
{
    return choose(identify(*core::Seed::make(QStringLiteral("user-%1").arg(number)), "character"));
}

/// 64 bits that two different choices share about never: 5·10¹³ pairs against 1.8·10¹⁹.
quint64 digest(const Traits &traits, bool shapesOnly)
{
    quint64 hash = 0;
    for (std::size_t p = 0; p < kParts; ++p) {
        if (!shapesOnly || info(Part(p)).isShape)
            hash = mix(hash ^ (quint64(p) << 8 | traits.chosen[p])) + p;
    }
    return hash;
}

qsizetype equalPairs(std::vector<quint64> digests)
{
    std::sort(digests.begin(), digests.end());
    qsizetype pairs = 0;
    qsizetype run = 0;
    for (std::size_t i = 1; i < digests.size(); ++i) {
        run = digests[i] == digests[i - 1] ? run + 1 : 0;
        pairs += run;
    }
    return pairs;
}

/// The contrast of the ink that was really drawn to the tile round it: the letters' darkest or lightest pixels.
double drawnContrast(const Artist &artist)
{
    const QImage image = artist.image(96);
    const auto rgbAt = [&](int x, int y) {
        const QRgb p = image.pixel(x, y);
        return Rgb{std::uint8_t(qRed(p)), std::uint8_t(qGreen(p)), std::uint8_t(qBlue(p))};
    };
    const Rgb ink = artist.tile().ink;
    double least = 21;
    bool seen = false;
    for (int y = 0; y < 96; ++y) {
        for (int x = 0; x < 96; ++x) {
            const Rgb here = rgbAt(x, y);
            if (here == ink) {
                seen = true;
                continue;
            }
            // Edge pixels are mixtures; whole tile pixels are the tile's or the pattern's colour.
            if (here == artist.tile().tile || here == artist.tile().pattern)
                least = std::min(least, contrast(here, ink));
        }
    }
    return seen ? least : 0;
}

} // namespace

class PopulationTest : public QObject
{
    Q_OBJECT

private slots:
    void tenMillionPeopleAreDifferentPeople();
    void tenThousandPeopleLookDifferent();
    void drawnLettersStandOut();
};

void PopulationTest::tenMillionPeopleAreDifferentPeople()
{
    constexpr int kPeople = 10'000'000;
    std::vector<quint64> digests;
    digests.reserve(kPeople);
    for (int i = 0; i < kPeople; ++i)
        digests.push_back(digest(person(i), false));
    const qsizetype pairs = equalPairs(std::move(digests));
    QVERIFY2(pairs <= 2, qPrintable(QString::number(pairs)));
}

void PopulationTest::tenThousandPeopleLookDifferent()
{
    std::vector<quint64> digests;
    for (int i = 0; i < 10'000; ++i)
        digests.push_back(digest(person(i), true));
    const qsizetype pairs = equalPairs(std::move(digests));
    QVERIFY2(pairs < 5, qPrintable(QString::number(pairs)));
}

void PopulationTest::drawnLettersStandOut()
{
    Artist artist;
    for (int i = 0; i < 2000; ++i) {
        Wish wish;
        wish.kind = i % 4 == 3 ? Kind::Monogram : Kind::Initials;
        wish.size = 96;
        wish.name = QStringLiteral("%1%2").arg(QChar(u'A' + i % 26)).arg(QStringLiteral(" ") + QChar(u'A' + i / 26 % 26));
        const quint64 bits = mix(quint64(i) + 99);
        if (i % 2 == 0)
            wish.brand = Rgb{std::uint8_t(bits), std::uint8_t(bits >> 8), std::uint8_t(bits >> 16)};
        QVERIFY(artist.draw(*core::Seed::make(QStringLiteral("tile-%1").arg(i)), wish));
        const double least = drawnContrast(artist);
        QVERIFY2(least >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(i).arg(least)));
    }
}

QTEST_MAIN(PopulationTest)
#include "tst_population.moc"
