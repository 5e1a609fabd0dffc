// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/portrait.h"
#include "core/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using core::Error;
using core::Result;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void voidResultIsGoodUnlessGivenAnError();
    void movesWhatCannotBeCopied();
    void everyCodeHasItsOwnWord();
    void unknownWordIsABadReply();
    void kindsAndOriginsSurviveTheirNames();
};

void ResultTest::holdsAValue()
{
    Result<QString> result(QStringLiteral("seven"));
    QVERIFY(result);
    QCOMPARE(*result, QStringLiteral("seven"));
    QCOMPARE(result->size(), 5);
    *result = QStringLiteral("eight");
    QCOMPARE(*result, QStringLiteral("eight"));
}

void ResultTest::holdsAnError()
{
    const Error error = core::fileError(QStringLiteral("Gone."), QStringLiteral("ENOENT"));
    const Result<int> result(error);
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
    QCOMPARE(result.error().code, Error::Code::File);
    QCOMPARE(result.error().charge, Error::Charge::None);
}

void ResultTest::voidResultIsGoodUnlessGivenAnError()
{
    QVERIFY(Result<>());
    const Result<> bad(core::cancelled());
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, Error::Code::Cancelled);
}

void ResultTest::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> owned = *std::move(result);
    QCOMPARE(*owned, 7);
}

void ResultTest::everyCodeHasItsOwnWord()
{
    QSet<QString> words;
    for (int code = 0; code <= int(Error::Code::File); ++code) {
        const QString word = core::codeName(Error::Code(code));
        QCOMPARE(core::codeFromName(word), Error::Code(code));
        words.insert(word);
    }
    QCOMPARE(words.size(), int(Error::Code::File) + 1);
}

void ResultTest::unknownWordIsABadReply()
{
    QCOMPARE(core::codeFromName(QStringLiteral("weather")), Error::Code::BadReply);
}

void ResultTest::kindsAndOriginsSurviveTheirNames()
{
    using Kind = core::Portrait::Kind;
    for (const Kind kind : {Kind::Portrait, Kind::Avatar, Kind::IdPhoto, Kind::Fallback})
        QCOMPARE(core::kindFromName(core::kindName(kind)), kind);
    using core::Origin;
    for (const Origin origin :
        {Origin::Filtered, Origin::Drawn, Origin::Generated, Origin::Composite})
        QCOMPARE(core::originFromName(core::originName(origin)), origin);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
