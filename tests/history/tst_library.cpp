// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/database.h"
#include "history/shelf.h"

using history::Store;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void aNewerHistoryIsRefusedAndLeftAlone();
    void aDamagedHistoryIsNamedAndRepaired();
    void repairWithoutABackupRebuildsFromThePictures();
    void anotherProgramsDatabaseIsLeftAlone();
    void aFileThatIsNoDatabaseIsLeftAlone();
    void aFolderThatCannotBeMadeIsSaidSo();
    void theFirstVersionStillOpens();
    void aCopyIsMadeOnceADay();
    void checkAdoptsAnOriginalThatLostItsRow();
    void checkRemovesWhatInterruptedSavesLeft();
    void checkTellsWhatIsWrong();
    void jobsOfDeadProcessesBecomeInterrupted();
    void aForgottenPersonIsInNoFile_data();
    void aForgottenPersonIsInNoFile();
    void recordsNeverNamePersons();
};

namespace {

QVariant valueIn(const QString &file, const QString &sql)
{
    const auto database = history::Connection::open(file, history::Connection::Access::Write);
    if (!database)
        return {};
    const auto value = (*database)->value(sql);
    return value ? *value : QVariant();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size();
}

} // namespace

void TestLibrary::aNewerHistoryIsRefusedAndLeftAlone()
{
    Shelf shelf;
    QVERIFY(shelf.open());
    const QString file = shelf.path(QStringLiteral("history.db"));
    valueIn(file, QStringLiteral("PRAGMA user_version = 9999"));
    const QByteArray before = contentOf(file);
    const auto store = shelf.open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, core::Error::Code::Storage);
    QVERIFY(store.error().message.contains(QStringLiteral("Update Likeness")));
    QVERIFY(contentOf(file) == before);
}

void TestLibrary::aDamagedHistoryIsNamedAndRepaired()
{
    Shelf shelf;
    QList<core::Portrait> early;
    QList<core::Portrait> late;
    {
        const auto store = shelf.open();
        QVERIFY(store);
        early = Shelf::make(**store, {.person = QStringLiteral("Ada")});
        shelf.clock.advance(1000);
    }
    {
        const auto store = shelf.open(); // makes the first copy
        QVERIFY(store);
        QVERIFY(support::answerOf((*store)->check(nullptr)));
        late = Shelf::make(**store, {.prompt = QStringLiteral("late"), .count = 2});
    }
    const QString file = shelf.path(QStringLiteral("history.db"));
    QVERIFY(overwrite(file, contentOf(file).left(100) + QByteArray(20'000, 'x')));
    const auto store = shelf.open();
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(QStringLiteral("repair")));
    const auto told = Store::repair(shelf.folder(), shelf.clock, Shelf::settingsIn);
    QVERIFY(told);
    QVERIFY2(told->contains(QStringLiteral("2 of 3")), qPrintable(*told));
    const auto again = shelf.open();
    QVERIFY(again);
    QCOMPARE(support::answerOf((*again)->find({}, nullptr))->size(), 3);
    QCOMPARE((*again)->portrait(early.first().id)->person, QStringLiteral("Ada"));
    QCOMPARE((*again)->portrait(late.last().id)->prompt, QStringLiteral("late"));
    QVERIFY(support::answerOf((*again)->check(nullptr))->isClean());
    const auto begun = support::answerOf((*again)->begin({}, QStringLiteral("local"), nullptr));
    QVERIFY(begun);
    QVERIFY(begun->portraits.first() > late.last().id);
    QCOMPARE(QDir(shelf.folder()).entryList({QStringLiteral("history-damaged-*.db")}).size(), 1);
}

void TestLibrary::repairWithoutABackupRebuildsFromThePictures()
{
    Shelf shelf;
    QList<core::Portrait> made;
    {
        const auto store = shelf.open();
        QVERIFY(store);
        made = Shelf::make(**store, {.style = QStringLiteral("vintage"), .count = 3});
    }
    QVERIFY(overwrite(shelf.path(QStringLiteral("history.db")), QByteArray(5000, 'x')));
    QVERIFY(Store::repair(shelf.folder(), shelf.clock, Shelf::settingsIn));
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), 3);
    QCOMPARE((*store)->portrait(made.first().id)->style, QStringLiteral("vintage"));
    QCOMPARE((*store)->portrait(made.first().id)->sha256, made.first().sha256);
}

void TestLibrary::anotherProgramsDatabaseIsLeftAlone()
{
    Shelf shelf;
    const QString file = shelf.path(QStringLiteral("history.db"));
    valueIn(file, QStringLiteral("CREATE TABLE songs (name TEXT)"));
    const QByteArray before = contentOf(file);
    QVERIFY(!before.isEmpty());
    const auto store = shelf.open();
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(QStringLiteral("another program")));
    QVERIFY(contentOf(file) == before);
}

void TestLibrary::aFileThatIsNoDatabaseIsLeftAlone()
{
    Shelf shelf;
    const QString file = shelf.path(QStringLiteral("history.db"));
    const QByteArray letter("Dear diary, this is not a database at all. ");
    QVERIFY(overwrite(file, letter.repeated(100)));
    const auto store = shelf.open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, core::Error::Code::Storage);
    QVERIFY(contentOf(file) == letter.repeated(100));
}

void TestLibrary::aFolderThatCannotBeMadeIsSaidSo()
{
    const Shelf shelf;
    QVERIFY(overwrite(shelf.path(QStringLiteral("file")), "x"));
    for (const char *name : {"file", "file/below"}) {
        Shelf wrong(shelf.path(QString::fromLatin1(name)));
        const auto store = wrong.open();
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(QStringLiteral("Choose")));
    }
}

void TestLibrary::theFirstVersionStillOpens()
{
    Shelf shelf;
    QVERIFY(QFile::copy(
        QStringLiteral(TEST_DATA "/history/0001.db"), shelf.path(QStringLiteral("history.db"))));
    QFile::setPermissions(
        shelf.path(QStringLiteral("history.db")), QFile::ReadOwner | QFile::WriteOwner);
    const auto store = shelf.open();
    QVERIFY(store);
    const auto found = support::answerOf(
        (*store)->find(history::parseQuery(QStringLiteral("style:watercolor tag:kept")), nullptr));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE((*store)->portrait(found->first())->person, QStringLiteral("Ada Lovelace"));
}

void TestLibrary::aCopyIsMadeOnceADay()
{
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    Shelf shelf;
    const auto copies = [&] {
        return QDir(shelf.path(QStringLiteral("backups")))
            .entryList({QStringLiteral("history-1-*.db")})
            .size();
    };
    for (int day = 0; day < 6; ++day) {
        for (int start = 0; start < 2; ++start) {
            const auto store = shelf.open();
            QVERIFY(store);
            QVERIFY(support::answerOf((*store)->check(nullptr)));
            QCOMPARE(copies(), day == 0 ? start : std::min(day + 1, 3));
            Shelf::make(**store, {});
        }
        shelf.clock.advance(kDay);
    }
}

void TestLibrary::checkAdoptsAnOriginalThatLostItsRow()
{
    Shelf shelf;
    core::Portrait lost;
    const core::PortraitRequest request{.style = QStringLiteral("anime"),
        .prompt = QStringLiteral("lost and found"),
        .person = QStringLiteral("Ada Lovelace")};
    {
        const auto store = shelf.open();
        QVERIFY(store);
        lost = Shelf::make(**store, request).first();
    }
    valueIn(shelf.path(QStringLiteral("history.db")),
        QStringLiteral("DELETE FROM portrait WHERE id = %1").arg(lost.id.value));
    const auto store = shelf.open();
    QVERIFY(store);
    QVERIFY(!(*store)->portrait(lost.id));
    const auto report = support::answerOf((*store)->check(nullptr));
    QVERIFY(report);
    QVERIFY(report->isClean());
    QCOMPARE(report->adopted, 1);
    const auto back = (*store)->portrait(lost.id);
    QVERIFY(back);
    QCOMPARE(back->person, lost.person);
    QCOMPARE(back->prompt, lost.prompt);
    QCOMPARE(back->job, lost.job);
    QCOMPARE(back->sha256, lost.sha256);
    QCOMPARE(*support::answerOf(
                 (*store)->find(history::parseQuery(QStringLiteral("lost lovelace")), nullptr)),
        QList{lost.id});
}

void TestLibrary::checkRemovesWhatInterruptedSavesLeft()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {}).first();
    const QString part = (*store)->absolutePath(made.path) + QStringLiteral(".part");
    QVERIFY(overwrite(part, "half"));
    QVERIFY(QDir(shelf.folder()).mkpath(QStringLiteral("inputs")));
    const QString input = shelf.path(QStringLiteral("inputs/%1.png").arg(QString(64, u'b')));
    QVERIFY(overwrite(input, "photo"));
    const auto report = support::answerOf((*store)->check(nullptr));
    QVERIFY(report);
    QVERIFY(report->isClean());
    QCOMPARE(report->cleaned, 2);
    QVERIFY(!QFile::exists(part));
    QVERIFY(!QFile::exists(input));
    QVERIFY(QFile::exists((*store)->absolutePath(made.path)));
}

void TestLibrary::checkTellsWhatIsWrong()
{
    Shelf shelf;
    const auto store = shelf.open();
    QVERIFY(store);
    const auto made = Shelf::make(**store, {.count = 3});
    QVERIFY(QFile::remove((*store)->absolutePath(made.at(0).path)));
    QVERIFY(overwrite((*store)->absolutePath(made.at(1).path), "other"));
    QVERIFY(overwrite(shelf.path(QStringLiteral("originals/holiday.jpg")), "mine"));
    const auto report = support::answerOf((*store)->check(nullptr));
    QVERIFY(report);
    QStringList what;
    for (const auto &problem : report->problems) {
        what << problem.what;
        QVERIFY(!problem.message.isEmpty());
    }
    what.sort();
    QCOMPARE(what,
        (QStringList{QStringLiteral("changed_file"), QStringLiteral("foreign_file"),
            QStringLiteral("missing_file")}));
    QVERIFY(QFile::exists(shelf.path(QStringLiteral("originals/holiday.jpg"))));
    QCOMPARE(report->portraits, 3);
}

void TestLibrary::jobsOfDeadProcessesBecomeInterrupted()
{
    Shelf shelf;
    const QString file = shelf.path(QStringLiteral("history.db"));
    {
        const auto store = shelf.open();
        QVERIFY(store);
        QVERIFY(support::answerOf((*store)->begin({}, QStringLiteral("local"), nullptr)));
        QVERIFY(support::answerOf((*store)->check(nullptr)));
        QCOMPARE(valueIn(file, QStringLiteral("SELECT state FROM job")).toString(),
            QStringLiteral("running"));
        const auto second = shelf.open();
        QVERIFY(second);
        QVERIFY(support::answerOf((*second)->check(nullptr)));
        QCOMPARE(valueIn(file, QStringLiteral("SELECT state FROM job")).toString(),
            QStringLiteral("running"));
    }
    const auto store = shelf.open();
    QVERIFY(store);
    QVERIFY(support::answerOf((*store)->check(nullptr)));
    QCOMPARE(valueIn(file, QStringLiteral("SELECT state FROM job")).toString(),
        QStringLiteral("interrupted"));
}

void TestLibrary::aForgottenPersonIsInNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("latin") << QStringLiteral("Grace Zebedee");
    QTest::newRow("chinese") << QString::fromUtf8("欧阳翡翠");
}

void TestLibrary::aForgottenPersonIsInNoFile()
{
    QFETCH(QString, name);
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    Shelf shelf;
    const history::InputPhoto own{.sha256 = QByteArray(64, 'a'), .size = {9, 9}};
    const history::InputPhoto shared{.sha256 = QByteArray(64, 'b'), .size = {9, 9}};
    QList<core::Portrait> kept;
    for (int start = 0; start < 2; ++start) {
        const auto store = shelf.open();
        QVERIFY(store);
        const auto ownInput = support::answerOf((*store)->addInput(own, "own", nullptr));
        const auto sharedInput = support::answerOf((*store)->addInput(shared, "shared", nullptr));
        QVERIFY(ownInput);
        QVERIFY(sharedInput);
        Shelf::make(**store, {.person = name, .input = ownInput->id, .count = 2});
        Shelf::make(**store, {.person = name, .input = sharedInput->id});
        kept << Shelf::make(
            **store, {.person = QStringLiteral("Somebody Else"), .input = sharedInput->id});
        shelf.clock.advance(2 * kDay);
    }
    const auto store = shelf.open();
    QVERIFY(store);
    QVERIFY(support::answerOf((*store)->check(nullptr))->isClean());
    const auto forgotten = support::answerOf((*store)->forgetPerson(name.toUpper(), nullptr));
    QVERIFY(forgotten);
    QCOMPARE(
        *forgotten, (history::Forgotten{.portraits = 6, .inputs = 1, .files = 7, .backups = 2}));
    QCOMPARE(*support::answerOf((*store)->people(nullptr)),
        QStringList{QStringLiteral("Somebody Else")});
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), kept.size());
    QStringList traces{name, name.toLower(), name.left(name.size() / 2),
        name.split(QString(), Qt::SkipEmptyParts).join(u' ')};
    for (const QString &path : shelf.files()) {
        const QByteArray bytes = contentOf(path).toLower();
        for (const QString &trace : traces)
            QVERIFY2(!bytes.contains(trace.toUtf8().toLower()), qPrintable(path));
    }
    QVERIFY(support::answerOf((*store)->check(nullptr))->isClean());
    QVERIFY(QFile::exists((*store)->absolutePath(kept.first().path)));
}

void TestLibrary::recordsNeverNamePersons()
{
    core::Portrait p{.id = {5},
        .created = 7,
        .style = QStringLiteral("anime"),
        .seed = QStringLiteral("ada@example.org"),
        .person = QStringLiteral("Ada"),
        .prompt = QStringLiteral("p"),
        .size = {3, 4}};
    p.settings = {{QStringLiteral("person"), p.person}, {QStringLiteral("seed"), p.seed},
        {QStringLiteral("inner"), QJsonObject{{QStringLiteral("person"), p.person}}},
        {QStringLiteral("strength"), 50}};
    const QJsonObject record = history::recordOf(p);
    QVERIFY(!QJsonDocument(record).toJson().contains("Ada"));
    QVERIFY(!QJsonDocument(record).toJson().contains("example.org"));
    core::Portrait back = history::portraitOf(record);
    QCOMPARE(back.settings.value(QStringLiteral("strength")).toInt(), 50);
    p.person.clear();
    p.seed.clear();
    p.settings = back.settings;
    QCOMPARE(back, p);
    QCOMPARE(history::portraitOf({}).id.value, 0);
}

QTEST_GUILESS_MAIN(TestLibrary)

#include "tst_library.moc"
