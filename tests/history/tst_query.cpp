// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/query.h"

#include <QTest>

using history::Query;
using history::Token;
using Field = history::Token::Field;

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void textBecomesTokens_data();
    void textBecomesTokens();
    void aQueryIsWrittenAsItIsRead_data();
    void aQueryIsWrittenAsItIsRead();
    void oddInputIsHarmless_data();
    void oddInputIsHarmless();
};

void TestQuery::textBecomesTokens_data()
{
    using Tokens = QList<Token>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tokens>("tokens");
    const auto row = [](const char *text, const Tokens &tokens) {
        QTest::newRow(text) << QString::fromUtf8(text) << tokens;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("", {});
    row("   ", {});
    row("cat", {{Field::Text, s("cat")}});
    row("  red   hair ", {{Field::Text, s("red")}, {Field::Text, s("hair")}});
    row("\"red hair\"", {{Field::Phrase, s("red hair")}});
    row("\"red hair", {{Field::Phrase, s("red hair")}});
    row("-beach", {{Field::Text, s("beach"), true}});
    row("-\"red hair\"", {{Field::Phrase, s("red hair"), true}});
    row("-person:ada", {{Field::Person, s("ada"), true}});
    row("-", {{Field::Text, s("-")}});
    row("style:anime", {{Field::Style, s("anime")}});
    row("preset:anime", {{Field::Style, s("anime")}});
    row("STYLE:Anime", {{Field::Style, s("Anime")}});
    row("person:\"Ada Lovelace\"", {{Field::Person, s("Ada Lovelace")}});
    row("model:local seed:42", {{Field::Model, s("local")}, {Field::Seed, s("42")}});
    row("size:1024x1024 cost:>0.1", {{Field::Size, s("1024x1024")}, {Field::Cost, s(">0.1")}});
    row("date:2026-05 before:2026 after:2025-01-01",
        {{Field::Date, s("2026-05")}, {Field::Before, s("2026")}, {Field::After, s("2025-01-01")}});
    row("kind:avatar tag:print id:7",
        {{Field::Kind, s("avatar")}, {Field::Tag, s("print")}, {Field::Id, s("7")}});
    row("starred fallback", {{Field::Starred, {}}, {Field::Fallback, {}}});
    row("-starred", {{Field::Starred, {}, true}});
    row("\"starred\"", {{Field::Phrase, s("starred")}});
    row("cat | dog", {{Field::Text, s("cat"), false, true}, {Field::Text, s("dog")}});
    row("cat|dog", {{Field::Text, s("cat"), false, true}, {Field::Text, s("dog")}});
    row("| cat |", {{Field::Text, s("cat")}});
    row("style:anime|style:vintage x",
        {{Field::Style, s("anime"), false, true}, {Field::Style, s("vintage")},
            {Field::Text, s("x")}});
    row("nothing:here", {{Field::Text, s("nothing:here")}});
    row("https://example.org", {{Field::Text, s("https://example.org")}});
    row("style:", {});
    row("10:30", {{Field::Text, s("10:30")}});
    row("红发", {{Field::Text, s("红发")}});
    row("person：小明", {{Field::Person, s("小明")}});
    row("“红 发”", {{Field::Phrase, s("红 发")}});
}

void TestQuery::textBecomesTokens()
{
    QFETCH(QString, text);
    QFETCH(QList<Token>, tokens);
    QCOMPARE(history::parseQuery(text).tokens, tokens);
}

void TestQuery::aQueryIsWrittenAsItIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"cat", "red hair", "\"red hair\" -beach",
             "cat | dog -style:anime starred", "person:\"Ada Lovelace\" date:2026-05",
             "cost:0.1-0.5 | size:portrait", "-fallback id:3", "红发 tag:打印"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestQuery::aQueryIsWrittenAsItIsRead()
{
    QFETCH(QString, text);
    const Query query = history::parseQuery(text);
    QCOMPARE(history::queryText(query), text);
    QCOMPARE(history::parseQuery(history::queryText(query)), query);
}

void TestQuery::oddInputIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "\"\"", "*", "(", ")", ":", "::", "-:", "-|", "||", "a||b",
             "-\"", "AND", "NOT OR", "style:\"", "style::", "-style:", "\\", "'", ";", "%", "a\"b",
             "😀", "\"😀\"", "NEAR(a b)", "^a", "{x}:y"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestQuery::oddInputIsHarmless()
{
    QFETCH(QString, text);
    const Query query = history::parseQuery(text);
    QCOMPARE(history::parseQuery(history::queryText(query)), query);
}

QTEST_APPLESS_MAIN(TestQuery)

#include "tst_query.moc"
