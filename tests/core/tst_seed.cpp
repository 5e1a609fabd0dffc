// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/seed.h"

#include <QTest>

class TestSeed : public QObject
{
    Q_OBJECT

private slots:
    void equalPeopleHaveEqualSeeds_data();
    void equalPeopleHaveEqualSeeds();
    void differentTextsAreDifferentSeeds_data();
    void differentTextsAreDifferentSeeds();
    void badSeedsGetASentence_data();
    void badSeedsGetASentence();
    void theHashIsPinned();
};

void TestSeed::equalPeopleHaveEqualSeeds_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("accent as one or two code points")
        << QStringLiteral("\u00e9lise") << QStringLiteral("e\u0301lise");
    QTest::newRow("case of an address")
        << QStringLiteral("Ada@Example.com") << QStringLiteral("ada@example.com");
    QTest::newRow("blanks round an address")
        << QStringLiteral("  ada@example.com\n") << QStringLiteral("ada@example.com");
}

void TestSeed::equalPeopleHaveEqualSeeds()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(core::Seed::make(one)->utf8(), core::Seed::make(other)->utf8());
}

void TestSeed::differentTextsAreDifferentSeeds_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case of an id") << QStringLiteral("user-A") << QStringLiteral("user-a");
    QTest::newRow("blanks of an id") << QStringLiteral("user a") << QStringLiteral("user  a");
    QTest::newRow("control characters are part of an id")
        << QStringLiteral("a\u0001") << QStringLiteral("a\u0002");
    QTest::newRow("direction marks are part of an id")
        << QStringLiteral("a\u202Eb") << QStringLiteral("ab");
}

void TestSeed::differentTextsAreDifferentSeeds()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(core::Seed::make(one)->utf8() != core::Seed::make(other)->utf8());
}

void TestSeed::badSeedsGetASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << QStringLiteral("empty");
    QTest::newRow("blank") << QStringLiteral(" \t\n") << QStringLiteral("empty");
    QTest::newRow("1 MB") << QString(1 << 20, u'x') << QStringLiteral("too long");
    QTest::newRow("long in bytes") << QString(600, QChar(0x738b)) << QStringLiteral("too long");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << QStringLiteral("half a character");
}

void TestSeed::badSeedsGetASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto seed = core::Seed::make(text);
    QVERIFY(!seed);
    QCOMPARE(seed.error().code, core::Error::Code::BadRequest);
    QVERIFY2(seed.error().message.contains(says), qPrintable(seed.error().message));
}

void TestSeed::theHashIsPinned()
{
    // printf %s ada@example.com | sha256sum
    QCOMPARE(core::Seed::make(QStringLiteral("Ada@example.com"))->hash(), QStringLiteral("b5fc85e55755f9e0d030a10ab4429b6b"));
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
