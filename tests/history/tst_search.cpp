// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/find.h"
#include "history/shelf.h"

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void queriesFind_data();
    void queriesFind();
    void everyStartOfAQueryIsAnswered();
    void whatIsInTheTrashIsFoundThere_data();
    void whatIsInTheTrashIsFoundThere();
    void idsAreNewestFirstInWhateverOrderTheyCome();
    void aSnapshotIsOfOneMoment();
    void facetsCountWhatIsFound();

private:
    /// Ids of what initTestCase() made.
    history::Ids idsAt(const QList<int> &indexes) const
    {
        history::Ids ids;
        for (const int index : indexes)
            ids << m_made.at(index).id;
        return ids;
    }

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
    row("-red | -hair", {2, 0});
    row("-red | -cafe", {3, 2, 0});
    row("cafe | -red | -hair", {2, 1, 0});
    row("-style:anime | starred", {3, 1});
    row("-style:anime -red", {});
    row("starred | tag:打印", {2, 1});
    row("style:anime | cafe -tag:打印", {1, 0});
    row("kind:portrait size:square -starred", {3, 0});
    row("cafe | *", {1});
    row("cafe | -*", {1});
    row("-*", {3, 2, 1, 0});
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
    QCOMPARE(*ids, idsAt(found));
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

void TestSearch::whatIsInTheTrashIsFoundThere_data()
{
    using Numbers = QList<int>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Numbers>("kept");
    QTest::addColumn<Numbers>("thrown");
    const auto row = [](const char *text, const Numbers &kept, const Numbers &thrown) {
        QTest::newRow(text) << QString::fromUtf8(text) << kept << thrown;
    };
    row("", {1, 0}, {3, 2});
    row("red", {1}, {3});
    row("-red", {0}, {2});
    row("style:anime", {0}, {2});
    row("-style:anime", {1}, {3});
    row("kind:portrait", {1, 0}, {3, 2});
    row("red | tag:打印", {1}, {3, 2});
    row("starred", {1}, {});
}

void TestSearch::whatIsInTheTrashIsFoundThere()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, kept);
    QFETCH(QList<int>, thrown);
    // The newer one first, so that the order of the trash is not that of the ids.
    QVERIFY(support::answerOf(m_store->trash({m_made.at(3).id}, nullptr)));
    m_shelf.clock.advance(1000);
    QVERIFY(support::answerOf(m_store->trash({m_made.at(2).id}, nullptr)));
    auto query = history::parseQuery(text);
    const auto outside = support::answerOf(m_store->find(query, nullptr));
    query.trash = true;
    const auto inside = support::answerOf(m_store->find(query, nullptr));
    QVERIFY(support::answerOf(m_store->restore({m_made.at(2).id, m_made.at(3).id}, nullptr)));
    QVERIFY(outside && inside);
    QCOMPARE(*outside, idsAt(kept));
    QCOMPARE(*inside, idsAt(thrown));
}

void TestSearch::idsAreNewestFirstInWhateverOrderTheyCome()
{
    using history::Ids;
    QCOMPARE(history::idsIn({}), Ids());
    QCOMPARE(history::idsIn("7"), Ids({{7}}));
    QCOMPARE(history::idsIn("1,2,30"), Ids({{30}, {2}, {1}}));
    QCOMPARE(history::idsIn("30,2,1"), Ids({{30}, {2}, {1}}));
    QCOMPARE(
        history::idsIn("5,8,9000000000,3,7,6"), Ids({{9'000'000'000}, {8}, {7}, {6}, {5}, {3}}));
}

void TestSearch::aSnapshotIsOfOneMoment()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto session
        = history::Session::open({.folder = shelf.folder(), .clock = &shelf.clock}, true);
    QVERIFY(session);
    const auto count = [&] {
        const auto found = history::find(**session, {});
        return found ? found->size() : -1;
    };
    Shelf::make(**store, {.style = QStringLiteral("anime")});
    {
        const auto snapshot = history::Snapshot::begin(*(*session)->database);
        QVERIFY(snapshot);
        QCOMPARE(count(), 1);
        Shelf::make(**store, {.style = QStringLiteral("anime")});
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 2);
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
