// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/shelf.h"

#include <QSignalSpy>

using history::Query;
using history::Store;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSavedIsThereAfterARestart();
    void theOriginalIsKeptAsReceived();
    void newestComesFirst();
    void idsAreNeverGivenOutTwice();
    void aSecondSaveOfOneIdIsRefused();
    void anInputIsKeptOnce();
    void thumbnailsAreReadInTheOrderAsked();
    void damagedThumbnailsAreReplaced();
    void deletingTheStoreFinishesWhatWaits();
    void aJobStartedBeforeTheStoreWentIsCancelled();
    void changesOfAnotherStoreAreNoticed();
    void aPersonIsOneHoweverWritten();
    void childrenAndRecentThingsAreListed();
    void theErrorOfAJobIsKeptAsCodeAndDetail();
    void marksChangeWhatIsFound();
    void theTrashKeepsFilesUntilItIsEmptied();
    void theTrashEmptiesItselfAfterThirtyDays();
};

void TestStore::whatWasSavedIsThereAfterARestart()
{
    Shelf shelf;
    QList<core::Portrait> made;
    core::PortraitRequest request{.style = QStringLiteral("watercolor"),
        .prompt = QStringLiteral("a quiet garden"),
        .person = QStringLiteral("Ada Lovelace"),
        .count = 2};
    {
        const auto store = shelf.open();
        QVERIFY(store);
        made = Shelf::make(**store, request);
        QCOMPARE(made.size(), 2);
        QCOMPARE((*store)->portraits({made.at(0).id, made.at(1).id}), made);
    }
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE((*store)->portraits({made.at(0).id, made.at(1).id}), made);
    QCOMPARE(made.at(0).person, request.person);
    QVERIFY(!(*store)->portrait({999}));
}

void TestStore::theOriginalIsKeptAsReceived()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {});
    QCOMPARE(made.size(), 1);
    QCOMPARE(
        made.first().path, QStringLiteral("originals/2025/10/%1.png").arg(made.first().id.value));
    QFile file((*store)->absolutePath(made.first().path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.size(), made.first().bytes);
    QCOMPARE(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), made.first().sha256);
    for (const QString &path : shelf.files())
        QVERIFY2(!path.endsWith(QStringLiteral(".part")), qPrintable(path));
}

void TestStore::newestComesFirst()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {.count = 3});
    const auto found = support::answerOf((*store)->find({}, nullptr));
    QVERIFY(found);
    QCOMPARE(*found, (QList{made.at(2).id, made.at(1).id, made.at(0).id}));
}

void TestStore::idsAreNeverGivenOutTwice()
{
    Shelf shelf;
    qint64 last = 0;
    {
        const auto store = shelf.open();
        QVERIFY(store);
        const auto made = Shelf::make(**store, {.count = 2});
        last = made.last().id.value;
        QVERIFY(support::answerOf((*store)->trash({made.last().id}, nullptr)));
        QCOMPARE(*support::answerOf((*store)->emptyTrash(nullptr)), 1);
    }
    const auto store = shelf.open();
    QVERIFY(store);
    const auto begun
        = support::answerOf((*store)->begin({.count = 8}, QStringLiteral("local"), nullptr));
    QVERIFY(begun);
    QCOMPARE(begun->portraits.size(), 8);
    for (const auto id : begun->portraits)
        QCOMPARE(id.value, ++last);
}

void TestStore::aSecondSaveOfOneIdIsRefused()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {});
    const auto again = support::answerOf((*store)->save(made.first(), "other", {}, nullptr));
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::Error::Code::Storage);
    QFile file((*store)->absolutePath(made.first().path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().size(), made.first().bytes);
}

void TestStore::anInputIsKeptOnce()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    history::InputPhoto photo{.sha256 = QByteArray(64, 'a'), .size = {30, 40}};
    const auto first = support::answerOf((*store)->addInput(photo, "\xff\xd8 cleaned", nullptr));
    QVERIFY(first);
    QCOMPARE(first->path, QStringLiteral("inputs/%1.jpg").arg(QString(64, u'a')));
    shelf.clock.advance(1000);
    photo.faces = {1, 2};
    const auto second = support::answerOf((*store)->addInput(photo, "\xff\xd8 cleaned", nullptr));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->lastUsed, first->lastUsed + 1000);
    QCOMPARE((*store)->input(first->id), std::optional(*second));
    QCOMPARE((*store)->recentInputs(5), QList{*second});
}

void TestStore::thumbnailsAreReadInTheOrderAsked()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {.count = 2});
    QVERIFY(support::answerOf((*store)->putThumbnail(made.last().id, "second", nullptr)));
    const auto thumbs = support::answerOf(
        (*store)->thumbnails({made.last().id, {777}, made.first().id}, nullptr));
    QVERIFY(thumbs);
    QCOMPARE(*thumbs, (QList<QByteArray>{"second", {}, "thumb"}));
}

void TestStore::damagedThumbnailsAreReplaced()
{
    Shelf shelf;
    QList<core::Portrait> made;
    {
        const auto store = shelf.open();
        QVERIFY(store);
        made = Shelf::make(**store, {});
    }
    QFile file(shelf.path(QStringLiteral("thumbs-1.db")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(*support::answerOf((*store)->thumbnails({made.first().id}, nullptr)),
        QList<QByteArray>{{}});
    QVERIFY(support::answerOf((*store)->putThumbnail(made.first().id, "again", nullptr)));
    QCOMPARE(*support::answerOf((*store)->thumbnails({made.first().id}, nullptr)),
        QList<QByteArray>{"again"});
}

void TestStore::deletingTheStoreFinishesWhatWaits()
{
    Shelf shelf;
    auto store = shelf.open();
    QVERIFY(store);
    const auto begun
        = support::answerOf((*store)->begin({.count = 8}, QStringLiteral("local"), nullptr));
    QVERIFY(begun);
    int answers = 0;
    for (int i = 0; i < 8; ++i) {
        const auto p = Shelf::draft({}, *begun, i);
        (*store)
            ->save(p, Shelf::bytesOf(p), "thumb", nullptr)
            ->then(this, [&](const auto &r) { answers += r ? 1 : 0; })
            ->start();
    }
    // The first answer tells that all eight have reached the writer's queue.
    QTRY_VERIFY(answers > 0);
    store->reset();
    QCOMPARE(answers, 8);
    const auto again = shelf.open();
    QVERIFY(again);
    QCOMPARE((*again)->portraits(begun->portraits).size(), 8);
}

void TestStore::aJobStartedBeforeTheStoreWentIsCancelled()
{
    Shelf shelf;
    auto store = shelf.open();
    QVERIFY(store);
    std::optional<core::Error> error;
    (*store)->find({}, nullptr)->then(this, [&](const auto &r) { error = r.error(); })->start();
    store->reset();
    QTRY_VERIFY(error);
    QCOMPARE(error->code, core::Error::Code::Cancelled);
}

void TestStore::changesOfAnotherStoreAreNoticed()
{
    Shelf shelf;
    const auto one = shelf.open();
    const auto two = shelf.open();
    QVERIFY(one);
    QVERIFY(two);
    QSignalSpy changed(one->get(), &Store::changed);
    const auto made = Shelf::make(**two, {});
    QCOMPARE(made.size(), 1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(*support::answerOf((*one)->find({}, nullptr)), QList{made.first().id});
}

void TestStore::aPersonIsOneHoweverWritten()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    Shelf::make(**store, {.person = QString::fromUtf8("Zoë  Müller ")});
    const auto made = Shelf::make(**store, {.person = QString::fromUtf8("zoe\u0308 MÜLLER")});
    QCOMPARE(made.first().person, QString::fromUtf8("Zoë Müller"));
    QCOMPARE(*support::answerOf((*store)->people(nullptr)),
        QStringList{QString::fromUtf8("Zoë Müller")});
}

void TestStore::childrenAndRecentThingsAreListed()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto parent = Shelf::make(**store, {.style = QStringLiteral("anime")}).first();
    shelf.clock.advance(10);
    const core::PortraitRequest remix{.style = QStringLiteral("vintage"), .parent = parent.id};
    const auto begun = support::answerOf((*store)->begin(remix, QStringLiteral("local"), nullptr));
    QVERIFY(begun);
    auto child = Shelf::draft(remix, *begun, 0);
    child.parent = parent.id;
    QVERIFY(support::answerOf((*store)->save(child, "bytes", {}, nullptr)));
    QCOMPARE((*store)->children(parent.id), QList{child.id});
    QCOMPARE((*store)->recentStyles(5),
        (QStringList{QStringLiteral("vintage"), QStringLiteral("anime")}));
}

void TestStore::theErrorOfAJobIsKeptAsCodeAndDetail()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto begun = support::answerOf((*store)->begin({}, QStringLiteral("local"), nullptr));
    QVERIFY(begun);
    const auto error = core::fileError(
        QStringLiteral("A sentence for people."), QStringLiteral("cut after 12 bytes"));
    QVERIFY(support::answerOf((*store)->end(begun->job, QStringLiteral("failed"), error, nullptr)));
    for (const QString &path : shelf.files()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("A sentence for people."));
    }
}

void TestStore::marksChangeWhatIsFound()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {.count = 2});
    const auto one = made.first().id;
    const auto find = [&](const QString &text) {
        return *support::answerOf((*store)->find(history::parseQuery(text), nullptr));
    };
    QVERIFY(support::answerOf((*store)->setStarred({one}, true, nullptr)));
    QVERIFY(support::answerOf((*store)->setTag({one}, QStringLiteral("For Print"), true, nullptr)));
    QCOMPARE(find(QStringLiteral("starred")), QList{one});
    QCOMPARE(find(QStringLiteral("tag:\"for print\"")), QList{one});
    QCOMPARE(find(QStringLiteral("print")), QList{one});
    QCOMPARE((*store)->portrait(one)->tags, QStringList{QStringLiteral("For Print")});
    QVERIFY(support::answerOf((*store)->setStarred({one}, false, nullptr)));
    QVERIFY(
        support::answerOf((*store)->setTag({one}, QStringLiteral("for print"), false, nullptr)));
    QVERIFY(find(QStringLiteral("starred")).isEmpty());
    QVERIFY(find(QStringLiteral("print")).isEmpty());
    QVERIFY((*store)->portrait(one)->tags.isEmpty());
}

void TestStore::theTrashKeepsFilesUntilItIsEmptied()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {.prompt = QStringLiteral("unmistakable"), .count = 2});
    const auto one = made.first();
    QVERIFY(support::answerOf((*store)->trash({one.id}, nullptr)));
    QVERIFY(QFile::exists((*store)->absolutePath(one.path)));
    QCOMPARE(*support::answerOf((*store)->find({}, nullptr)), QList{made.last().id});
    QCOMPARE(*support::answerOf((*store)->find({.trash = true}, nullptr)), QList{one.id});
    QCOMPARE(*support::answerOf((*store)->trashBytes(nullptr)), one.bytes);
    QVERIFY(support::answerOf((*store)->restore({one.id}, nullptr)));
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), 2);
    QVERIFY(support::answerOf((*store)->trash({one.id}, nullptr)));
    QCOMPARE(*support::answerOf((*store)->emptyTrash(nullptr)), 1);
    QVERIFY(!QFile::exists((*store)->absolutePath(one.path)));
    QVERIFY(!(*store)->portrait(one.id));
    QCOMPARE(*support::answerOf((*store)->thumbnails({one.id}, nullptr)), QList<QByteArray>{{}});
    QVERIFY(QFile::exists((*store)->absolutePath(made.last().path)));
    QVERIFY(support::answerOf((*store)->check(nullptr))->isClean());
}

void TestStore::theTrashEmptiesItselfAfterThirtyDays()
{
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    Shelf shelf;
    core::Portrait old;
    core::Portrait fresh;
    {
        const auto store = shelf.open();
        QVERIFY(store);
        const auto made = Shelf::make(**store, {.count = 2});
        old = made.first();
        fresh = made.last();
        QVERIFY(support::answerOf((*store)->trash({old.id}, nullptr)));
        shelf.clock.advance(2 * kDay);
        QVERIFY(support::answerOf((*store)->trash({fresh.id}, nullptr)));
    }
    shelf.clock.advance(29 * kDay);
    const auto store = shelf.open();
    QVERIFY(store);
    QVERIFY(support::answerOf((*store)->check(nullptr))->isClean());
    QVERIFY(!(*store)->portrait(old.id));
    QVERIFY(!QFile::exists((*store)->absolutePath(old.path)));
    QVERIFY((*store)->portrait(fresh.id));
    QVERIFY(QFile::exists((*store)->absolutePath(fresh.path)));
}

QTEST_GUILESS_MAIN(TestStore)

#include "tst_store.moc"
