// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/traits.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace avatars;

namespace {

Identity person(const QString &seed, int counter = 0)
{
    return identify(*core::Seed::make(seed), "character", counter);
}

} // namespace

class TraitsTest : public QObject
{
    Q_OBJECT

private slots:
    void theIdentityIsPinned();
    void everyFieldOfTheIdentityCounts();
    void keysAreUnique();
    void tablesMatchTheirEnums();
    void thereAreEnoughChoices();
    void chosenAsOftenAsTheirTickets();
    void aLockedPartStaysAndTheRestToo();
    void moodsAgree();
    void rulesBetweenPartsHold();
    void aWishBeatsStyling();
};

void TraitsTest::theIdentityIsPinned()
{
    // sha256 of 00000001 00000009 character 00000000 00000003 ada 00000000, the numbers as four bytes
    const Identity identity = person(QStringLiteral("ada"));
    QCOMPARE(identity.words[0], Q_UINT64_C(0x2664c63f0898930d));
}

void TraitsTest::everyFieldOfTheIdentityCounts()
{
    const auto seed = *core::Seed::make(QStringLiteral("ada"));
    const QList<Identity> identities{identify(seed, "character"),
                                     identify(seed, "letters"),
                                     identify(seed, "character", 1),
                                     identify(seed, "character", 0, "tenant"),
                                     identify(seed, "character", 0, {}, 2),
                                     identify(*core::Seed::make(QStringLiteral("Ada")), "character")};
    QSet<quint64> words;
    for (const Identity &identity : identities)
        words.insert(identity.words[3]);
    QCOMPARE(words.size(), identities.size());
    // No field runs into the next: the lengths stand before them.
    QVERIFY(identify(seed, "a", 0, "bc") != identify(seed, "ab", 0, "c"));
}

void TraitsTest::keysAreUnique()
{
    QSet<QByteArray> parts;
    for (std::size_t i = 0; i < kParts; ++i) {
        const PartInfo &part = info(Part(i));
        parts.insert(part.key);
        QSet<QByteArray> variants;
        QSet<quint64> ids;
        for (const Variant &variant : part.variants) {
            variants.insert(variant.key);
            ids.insert(variant.id);
        }
        QCOMPARE(variants.size(), qsizetype(part.variants.size()));
        QCOMPARE(ids.size(), qsizetype(part.variants.size()));
        QVERIFY(part.variants.size() <= 64);
    }
    QCOMPARE(parts.size(), qsizetype(kParts));
}

void TraitsTest::tablesMatchTheirEnums()
{
    const auto at = [](Part part, auto value) { return QByteArray(info(part).variants[std::size_t(value)].key); };
    QCOMPARE(at(Part::Face, Face::Diamond), "diamond");
    QCOMPARE(at(Part::Hair, Hair::LongFringe), "long-fringe");
    QCOMPARE(at(Part::Hair, Hair::Cornrows), "cornrows");
    QCOMPARE(at(Part::Hair, Hair::Bald), "bald");
    QCOMPARE(at(Part::Covering, Covering::Headband), "headband");
    QCOMPARE(at(Part::Eyes, Eyes::LookAside), "look-aside");
    QCOMPARE(at(Part::Brows, Brows::Short), "short");
    QCOMPARE(at(Part::Nose, Nose::Dot), "dot");
    QCOMPARE(at(Part::Mouth, Mouth::Cat), "cat");
    QCOMPARE(at(Part::FacialHair, FacialHair::Sideburns), "sideburns");
    QCOMPARE(at(Part::Glasses, Glasses::Tinted), "tinted");
    QCOMPARE(at(Part::Extra, Extra::HairClip), "hair-clip");
    QCOMPARE(at(Part::Clothing, Clothing::Apron), "apron");
    QCOMPARE(at(Part::Motif, Motif::Wave), "wave");
}

/// −log2 of the chance that two people agree, counted over many; reference/avatars C4.
void TraitsTest::thereAreEnoughChoices()
{
    constexpr int kPeople = 20'000;
    std::array<std::array<int, 64>, kParts> counts{};
    for (int i = 0; i < kPeople; ++i) {
        const Traits traits = choose(person(QStringLiteral("bits-%1").arg(i)));
        for (std::size_t p = 0; p < kParts; ++p)
            ++counts[p][traits.chosen[p]];
    }
    double bits = 0;
    double shapeBits = 0;
    for (std::size_t p = 0; p < kParts; ++p) {
        double same = 0;
        for (const int count : counts[p])
            same += (double(count) / kPeople) * (double(count) / kPeople);
        bits -= std::log2(same);
        if (info(Part(p)).isShape)
            shapeBits -= std::log2(same);
    }
    QVERIFY2(bits >= 48, qPrintable(QString::number(bits)));
    QVERIFY2(shapeBits >= 26, qPrintable(QString::number(shapeBits)));
}

void TraitsTest::chosenAsOftenAsTheirTickets()
{
    constexpr int kPeople = 20'000;
    std::array<int, 64> counts{};
    for (int i = 0; i < kPeople; ++i)
        ++counts[choose(person(QStringLiteral("skin-%1").arg(i)))[Part::Skin]];
    // Ten tones with equal tickets: 2,000 each, and five standard deviations of a binomial are 212.
    for (std::size_t tone = 0; tone < 10; ++tone)
        QVERIFY2(std::abs(counts[tone] - kPeople / 10) < 212, qPrintable(QString::number(counts[tone])));
}

void TraitsTest::aLockedPartStaysAndTheRestToo()
{
    for (int i = 0; i < 200; ++i) {
        const Identity identity = person(QStringLiteral("lock-%1").arg(i));
        const Traits before = choose(identity);
        Allowed allowed;
        allowed.lock(Part::Glasses, static_cast<std::uint8_t>(Glasses::CatEye));
        const Traits after = choose(identity, allowed);
        QCOMPARE(after.glasses(), Glasses::CatEye);
        Traits expected = before;
        expected[Part::Glasses] = static_cast<std::uint8_t>(Glasses::CatEye);
        QCOMPARE(after, expected);
    }
}

void TraitsTest::moodsAgree()
{
    for (int i = 0; i < 5000; ++i) {
        const Traits traits = choose(person(QStringLiteral("mood-%1").arg(i)));
        const unsigned mood = 1U << traits[Part::Mood];
        for (const Part part : {Part::Eyes, Part::Brows, Part::Mouth})
            QVERIFY((info(part).variants[traits[part]].moods & mood) != 0);
    }
}

void TraitsTest::rulesBetweenPartsHold()
{
    int hijabs = 0;
    int caps = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Traits traits = choose(person(QStringLiteral("rule-%1").arg(i)));
        if (traits.covering() == Covering::Hijab) {
            ++hijabs;
            QCOMPARE(traits.facialHair(), FacialHair::None);
        }
        if (traits.covering() == Covering::Cap) {
            ++caps;
            QVERIFY(traits.hair() != Hair::Mohawk && traits.hair() != Hair::AfroBig && traits.hair() != Hair::TopBun);
        }
        if (traits.covering() != Covering::None)
            QVERIFY(traits.extra() != Extra::Headphones);
    }
    QVERIFY(hijabs > 100);
    QVERIFY(caps > 100);
}

void TraitsTest::aWishBeatsStyling()
{
    Allowed allowed;
    allowed.lock(Part::Styling, static_cast<std::uint8_t>(Styling::Soft));
    allowed.masks[std::size_t(Part::FacialHair)]
        = (1U << unsigned(FacialHair::FullBeard)) | (1U << unsigned(FacialHair::LongBeard));
    const Traits traits = choose(person(QStringLiteral("wish")), allowed);
    QVERIFY(traits.facialHair() == FacialHair::FullBeard || traits.facialHair() == FacialHair::LongBeard);
}

QTEST_GUILESS_MAIN(TraitsTest)
#include "tst_traits.moc"
