// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/shelf.h"

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void queriesFind_data();
    void queriesFind();
    void everyStartOfAQueryIsAnswered();
    void facetsCountWhatIsFound();

private:
    Shelf m_shelf{};
    std::unique_ptr<history::Store> m_store{};
    QList<core::Portrait> m_made{};
};

void TestSearch::initTestCase()
{
    auto store = m_shelf.open();
    QVERIFY(store);
    m_store = std::move(*store);
    const QList<core::PortraitRequest> requests{
        {.style = QStringLiteral("anime"),
            .prompt = QString::fromUtf8("红发 girl in the rain"),
            .person = QString::fromUtf8("王小明")},
        {.style = QStringLiteral("oil_painting"),
            .prompt = QString::fromUtf8("a café, red hair"),
            .seed = QStringLiteral("41827")},
        {.style = QStringLiteral("anime"),
            .model = QStringLiteral("flux-edit"),
            .prompt = QString::fromUtf8("一只橘猫 on a roof"),
            .size = {768, 1024}},
        {.style = QStringLiteral("vintage"),
            .prompt = QStringLiteral("hair red as fire; AND so on"),
            .person = QStringLiteral("Ada Lovelace")},
    };
    for (const auto &request : requests) {
        m_made << Shelf::make(*m_store, request);
        m_shelf.clock.advance(40LL * 24 * 60 * 60 * 1000);
    }
    QCOMPARE(m_made.size(), 4);
    QVERIFY(support::answerOf(m_store->setStarred({m_made.at(1).id}, true, nullptr)));
    QVERIFY(support::answerOf(
        m_store->setTag({m_made.at(2).id}, QString::fromUtf8("打印"), true, nullptr)));
}

void TestSearch::queriesFind_data()
{
    using Numbers = QList<int>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Numbers>("found");
    const auto row = [](const char *text, const Numbers &found) {
        QTest::newRow(text) << QString::fromUtf8(text) << found;
    };
    row("", {3, 2, 1, 0});
    row("红", {0});
    row("发", {0});
    row("红发", {0});
    row("橘猫", {2});
    row("小明", {0});
    row("王", {0});
    row("打印", {2});
    row("猫红", {});
    row("red", {3, 1});
    row("re", {3, 1});
    row("RED HAIR", {3, 1});
    row("\"red hair\"", {1});
    row("cafe", {1});
    row("caf", {1});
    row("red -cafe", {3});
    row("-red", {2, 0});
    row("-red -rain", {2});
    row("cafe | rain", {1, 0});
    row("cafe | style:vintage", {3, 1});
    row("cafe | -red", {2, 1, 0});
    row("red cafe | rain", {1});
    row("style:anime", {2, 0});
    row("style:ani", {2, 0});
    row("-style:anime", {3, 1});
    row("style:anime rain", {0});
    row("oil", {1});
    row("oil_painting", {1});
    row("model:flux-edit", {2});
    row("person:ada", {3});
    row("-person:ada", {2, 1, 0});
    row("person:\"Ada Lovelace\"", {3});
    row("lovelace", {3});
    row("seed:41827", {1});
    row("41827", {1});
    row("size:768x1024", {2});
    row("size:portrait", {2});
    row("size:square", {3, 1, 0});
    row("starred", {1});
    row("-starred", {3, 2, 0});
    row("tag:打印", {2});
    row("kind:portrait", {3, 2, 1, 0});
    row("fallback", {});
    row("date:2025-10", {0});
    row("date:2025", {2, 1, 0});
    row("before:2025-11", {0});
    row("after:2025", {3});
    row("date:nonsense", {});
    row("cost:0", {3, 2, 1, 0});
    row("cost:>0.1", {});
    row("id:1", {0});
    row("nowhere", {});
    row("AND", {3});
    row("*", {3, 2, 1, 0});
    row("\"", {3, 2, 1, 0});
    row("(red", {3, 1});
    row("red*", {3, 1});
    row("fire;", {3});
    row("hair:red", {3});
}

void TestSearch::queriesFind()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, found);
    const auto ids = support::answerOf(m_store->find(history::parseQuery(text), nullptr));
    QVERIFY(ids);
    QList<core::Id<core::Portrait>> wanted;
    for (const int index : found)
        wanted << m_made.at(index).id;
    QCOMPARE(*ids, wanted);
}

void TestSearch::everyStartOfAQueryIsAnswered()
{
    const QString text = QString::fromUtf8("-\"red (h*\" | style:an^ime AND NOT person:\"王 x\" "
                                           "{a}:b NEAR(a, b) 😀 ' ; -- % \\ cost:>");
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const auto query = history::parseQuery(text.left(length));
        const auto ids = support::answerOf(m_store->find(query, nullptr));
        QVERIFY2(ids, qPrintable(text.left(length)));
        QVERIFY2(support::answerOf(m_store->facets(query, nullptr)), qPrintable(text.left(length)));
    }
}

void TestSearch::facetsCountWhatIsFound()
{
    const auto all = support::answerOf(m_store->facets({}, nullptr));
    QVERIFY(all);
    using Field = history::Token::Field;
    const auto count = [](const QList<history::Facet> &facets, Field field, const QString &value) {
        for (const auto &facet : facets) {
            if (facet.field == field && facet.value == value)
                return facet.count;
        }
        return qint64(0);
    };
    QCOMPARE(count(*all, Field::Kind, QStringLiteral("portrait")), 4);
    QCOMPARE(count(*all, Field::Style, QStringLiteral("anime")), 2);
    QCOMPARE(count(*all, Field::Model, QStringLiteral("local")), 3);
    QCOMPARE(count(*all, Field::Person, QStringLiteral("Ada Lovelace")), 1);
    QCOMPARE(count(*all, Field::Date, QStringLiteral("2025-10")), 1);
    QCOMPARE(count(*all, Field::Tag, QString::fromUtf8("打印")), 1);
    QCOMPARE(count(*all, Field::Starred, {}), 1);
    const auto some
        = support::answerOf(m_store->facets(history::parseQuery(QStringLiteral("red")), nullptr));
    QVERIFY(some);
    QCOMPARE(count(*some, Field::Kind, QStringLiteral("portrait")), 2);
    QCOMPARE(count(*some, Field::Style, QStringLiteral("anime")), 0);
    QCOMPARE(count(*some, Field::Starred, {}), 1);
}

QTEST_GUILESS_MAIN(TestSearch)

#include "tst_search.moc"
