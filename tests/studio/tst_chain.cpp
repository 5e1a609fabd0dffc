// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"
#include "studio/chainjob.h"
#include "support/library.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/resource.h>

using studio::ChainAnswer;
using studio::ChainStep;
using studio::ChainWish;

namespace {

/// A service that answers one picture, refuses, or never answers.
class FakeService : public providers::Provider
{
public:
    enum class Manner { Answers, Refuses, Hangs };

    explicit FakeService(Manner &manner, int &asked) : m_manner(manner), m_asked(asked) { }

    QString key() const override { return QStringLiteral("fake"); }
    core::Result<> accepts(const providers::Task &) const override
    {
        return m_manner == Manner::Refuses ? core::Result<>(core::refused(QStringLiteral("The service said no.")))
                                           : core::Result<>();
    }
    providers::PicturesJob *pictures(const providers::Task &task, QObject *parent) override
    {
        ++m_asked;
        return new Pictures(m_manner, task, parent);
    }

private:
    class Pictures : public providers::PicturesJob
    {
    public:
        Pictures(Manner manner, const providers::Task &task, QObject *parent)
            : PicturesJob(parent), m_manner(manner), m_size(task.request.size)
        {
        }

    protected:
        void run() override
        {
            if (m_manner == Manner::Hangs)
                return;
            QImage image(m_size, QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) // noise, so that the file is large
                    image.setPixel(x, y, 0xff000000U | QRgb(avatars::mix(std::uint64_t(y) << 32 | std::uint64_t(x))));
            }
            const core::Picture picture{.bytes = *imaging::encode(image, imaging::Format::Png),
                .mediaType = QStringLiteral("image/png"),
                .size = m_size,
                .origin = core::Origin::Generated,
                .answeredBy = QStringLiteral("ai")};
            emit pictureReady(picture);
            finish(QList{picture});
        }

    private:
        Manner m_manner;
        QSize m_size;
    };

    Manner &m_manner;
    int &m_asked;
};

/// A studio with a library and the fake service.
struct Room
{
    QTemporaryDir folder{};
    support::FixedClock clock{};
    catalog::Catalog catalog{};
    std::unique_ptr<history::Store> store{};
    std::unique_ptr<studio::Studio> studio{};
    FakeService::Manner manner = FakeService::Manner::Answers;
    int asked = 0;

    Room()
    {
        write(QStringLiteral("overlay/providers/fake.json"), R"([{"key":"fake","name":"Fake","makes":"generate"}])");
        write(QStringLiteral("overlay/models/fake.json"), R"([{"key":"fake-model","provider":"fake","name":"Fake",
            "price":{"micros":0,"currency":"USD","source":"test","date":"2026-11-21"},"seconds":1,"accepts":["seed","text"],"looks_only":false}])");
        catalog = catalog::Catalog::load(folder.filePath(QStringLiteral("overlay")));
        if (!catalog.problems().isEmpty())
            qFatal("%s", qPrintable(catalog.problems().join(u'\n')));
        auto opened = history::Store::open(folder.filePath(QStringLiteral("library")), clock, &imaging::settingsIn);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = *std::move(opened);
        studio = std::make_unique<studio::Studio>(catalog, *store);
        studio->addProvider(std::make_unique<FakeService>(manner, asked));
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        const QString full = folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    ChainAnswer ask(const ChainWish &wish)
    {
        auto answer = support::answerOf<ChainAnswer>(new studio::ChainJob(wish, studio.get(), {}, nullptr));
        if (!answer)
            qFatal("the chain must answer");
        return *answer;
    }
};

ChainWish wishFor(const QString &seed)
{
    ChainWish wish;
    wish.seed = seed;
    wish.avatar.size = 128;
    return wish;
}

ChainWish withModel(ChainWish wish)
{
    wish.model = QStringLiteral("fake-model");
    return wish;
}

QString reasonOf(const ChainAnswer &answer, ChainStep step)
{
    for (const studio::ChainReason &reason : answer.reasons) {
        if (reason.step == step)
            return reason.reason;
    }
    return QStringLiteral("not tried");
}

QSize sizeOf(const ChainAnswer &answer)
{
    return QImage::fromData(answer.file.bytes).size();
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private slots:
    void theUsersPhotoAlwaysWins();
    void aBrokenPhotoIsNamedAndTheNextStepAnswers();
    void aiAnswersOnceThenHistoryDoes();
    void aCorruptKeptPictureIsNamedAndAiIsAskedAgain();
    void aRefusalLeadsToTheDrawing();
    void aModelThatHangsIsGivenUpAtTheDeadline();
    void aFullDiskStillGivesAPicture();
    void aBadSeedStillHasInitials();
    void nothingAtAllStillHasAPicture();
    void withoutALibraryTheDrawingAnswers();
    void theOrderIsTheUsers();
    void equalAnswersHaveEqualTags();
};

void ChainTest::theUsersPhotoAlwaysWins()
{
    Room room;
    ChainWish wish = withModel(wishFor(QStringLiteral("ada")));
    wish.photo = support::astronautPath();
    wish.order = *studio::chainOrder({QStringLiteral("drawn"), QStringLiteral("ai")});
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Photo);
    QCOMPARE(sizeOf(answer), QSize(128, 128));
    QCOMPARE(room.asked, 0);
    QVERIFY(!answer.isFallback);
}

void ChainTest::aBrokenPhotoIsNamedAndTheNextStepAnswers()
{
    Room room;
    room.write(QStringLiteral("broken.jpg"), "no picture");
    ChainWish wish = wishFor(QStringLiteral("ada"));
    wish.photo = room.folder.filePath(QStringLiteral("broken.jpg"));
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Drawn);
    QVERIFY(answer.isFallback);
    QVERIFY(!reasonOf(answer, ChainStep::Photo).isEmpty());
    QVERIFY(reasonOf(answer, ChainStep::Ai).contains(QStringLiteral("No AI model is allowed")));
}

void ChainTest::aiAnswersOnceThenHistoryDoes()
{
    Room room;
    const ChainWish wish = withModel(wishFor(QStringLiteral("ada")));
    const ChainAnswer first = room.ask(wish);
    QCOMPARE(first.answeredBy, ChainStep::Ai);
    QVERIFY(first.portrait.isValid());
    const ChainAnswer second = room.ask(wish);
    QCOMPARE(second.answeredBy, ChainStep::Cache);
    QCOMPARE(second.portrait, first.portrait);
    QCOMPARE(second.file, first.file);
    QCOMPARE(room.asked, 1);
    // Another seed is another person, and a picture in the trash is gone.
    QCOMPARE(room.ask(withModel(wishFor(QStringLiteral("bob")))).answeredBy, ChainStep::Ai);
    QVERIFY(support::answerOf(room.store->trash({first.portrait}, nullptr)));
    QCOMPARE(room.ask(wish).answeredBy, ChainStep::Ai);
    QCOMPARE(room.asked, 3);
}

void ChainTest::aCorruptKeptPictureIsNamedAndAiIsAskedAgain()
{
    Room room;
    const ChainWish wish = withModel(wishFor(QStringLiteral("ada")));
    const auto portrait = room.store->portrait(room.ask(wish).portrait);
    QVERIFY(portrait);
    QFile file(room.store->absolutePath(portrait->path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("garbage") > 0);
    file.close();
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Ai);
    QVERIFY(reasonOf(answer, ChainStep::Cache).contains(QStringLiteral("cannot be read")));
    room.manner = FakeService::Manner::Refuses;
    QVERIFY(support::answerOf(room.store->trash({answer.portrait}, nullptr)));
    QCOMPARE(room.ask(wish).answeredBy, ChainStep::Drawn);
}

void ChainTest::aRefusalLeadsToTheDrawing()
{
    Room room;
    room.manner = FakeService::Manner::Refuses;
    const ChainAnswer answer = room.ask(withModel(wishFor(QStringLiteral("ada"))));
    QCOMPARE(answer.answeredBy, ChainStep::Drawn);
    QCOMPARE(reasonOf(answer, ChainStep::Ai), QStringLiteral("The service said no."));
    QCOMPARE(room.asked, 0);
    QVERIFY(answer.isFallback);
    QCOMPARE(sizeOf(answer), QSize(128, 128));
}

void ChainTest::aModelThatHangsIsGivenUpAtTheDeadline()
{
    Room room;
    room.manner = FakeService::Manner::Hangs;
    ChainWish wish = withModel(wishFor(QStringLiteral("ada")));
    wish.deadline = std::chrono::milliseconds(50);
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Drawn);
    QVERIFY(reasonOf(answer, ChainStep::Ai).contains(QStringLiteral("too long")));
    QCOMPARE(room.asked, 1);
}

void ChainTest::aFullDiskStillGivesAPicture()
{
    Room room;
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    // Enough for the database, too little for the picture.
    const struct rlimit small = {.rlim_cur = 700'000, .rlim_max = old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const ChainAnswer answer = room.ask(withModel(wishFor(QStringLiteral("ada"))));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QCOMPARE(answer.answeredBy, ChainStep::Drawn);
    QVERIFY2(reasonOf(answer, ChainStep::Ai).contains(QStringLiteral("full")), qPrintable(reasonOf(answer, ChainStep::Ai)));
    QCOMPARE(room.asked, 1);
}

void ChainTest::aBadSeedStillHasInitials()
{
    Room room;
    ChainWish wish = wishFor(QString());
    wish.avatar.name = QStringLiteral("Ada Lovelace");
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Initials);
    QVERIFY(reasonOf(answer, ChainStep::Drawn).contains(QStringLiteral("empty")));
}

void ChainTest::nothingAtAllStillHasAPicture()
{
    Room room;
    ChainWish wish = wishFor(QString(1 << 20, u'x'));
    wish.avatar.size = 0;
    const ChainAnswer answer = room.ask(wish);
    QCOMPARE(answer.answeredBy, ChainStep::Default);
    QCOMPARE(sizeOf(answer), QSize(1, 1));
    QCOMPARE(answer.reasons.last().reason, QString());
}

void ChainTest::withoutALibraryTheDrawingAnswers()
{
    const QString why = QStringLiteral("The library cannot be opened.");
    const ChainWish wish = withModel(wishFor(QStringLiteral("ada")));
    const auto answer = support::answerOf<ChainAnswer>(new studio::ChainJob(wish, nullptr, why, nullptr));
    QVERIFY(answer);
    QCOMPARE(answer->answeredBy, ChainStep::Drawn);
    QCOMPARE(reasonOf(*answer, ChainStep::Cache), why);
    QCOMPARE(reasonOf(*answer, ChainStep::Ai), why);
}

void ChainTest::theOrderIsTheUsers()
{
    Room room;
    ChainWish wish = wishFor(QStringLiteral("ada"));
    wish.order = *studio::chainOrder({QStringLiteral("initials"), QStringLiteral("drawn")});
    QCOMPARE(room.ask(wish).answeredBy, ChainStep::Initials);
    wish.order = *studio::chainOrder({});
    QCOMPARE(room.ask(wish).answeredBy, ChainStep::Default);
    QVERIFY(!studio::chainOrder({QStringLiteral("magic")}));
}

void ChainTest::equalAnswersHaveEqualTags()
{
    Room room;
    const ChainWish wish = wishFor(QStringLiteral("ada"));
    const ChainAnswer one = room.ask(wish);
    QCOMPARE(room.ask(wish).etag, one.etag);
    QVERIFY(room.ask(wishFor(QStringLiteral("bob"))).etag != one.etag);
    QVERIFY(!one.etag.contains("ada"));
}

QTEST_MAIN(ChainTest)
#include "tst_chain.moc"
