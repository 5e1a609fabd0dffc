// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"
#include "studio/studio.h"
#include "support/library.h"
#include "support/pictures.h"

#include <QFile>
#include <QSignalSpy>

using studio::Photo;

class TestStudio : public QObject
{
    Q_OBJECT

private:
    /// A studio on a library of its own.
    struct Room
    {
        QTemporaryDir folder{};
        support::FixedClock clock{};
        catalog::Catalog catalog = catalog::Catalog::load();
        std::unique_ptr<history::Store> store{};
        std::unique_ptr<studio::Studio> studio{};

        Room()
        {
            auto opened = history::Store::open(folder.path(), clock, &imaging::settingsIn);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            store = *std::move(opened);
            studio = std::make_unique<studio::Studio>(catalog, *store);
        }
        Photo sample() { return *support::answerOf(studio->openSample(nullptr)); }
    };

    static core::PortraitRequest request(const QString &style, int count = 1)
    {
        core::PortraitRequest r;
        r.style = style;
        r.count = count;
        r.size = QSize(96, 96);
        return r;
    }

private slots:
    void avatarsAreKeptWithoutTheAddress()
    {
        Room room;
        core::PortraitRequest r;
        r.style = QStringLiteral("clay");
        r.seed = QStringLiteral("zaphod@example.com");
        r.person = QStringLiteral("Zaphod Beeblebrox");
        r.avatar = {{QStringLiteral("kind"), QStringLiteral("clay")}, {QStringLiteral("contract"), 1}};
        r.size = QSize(256, 256);
        r.count = 2;
        const auto made = support::answerOf(room.studio->make(r, {}, nullptr));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made->size(), 2);
        const auto kept = room.store->portrait(made->first().id);
        QVERIFY(kept);
        QCOMPARE(kept->kind, core::Portrait::Kind::Avatar);
        QCOMPARE(kept->origin, core::Origin::Drawn);
        QCOMPARE(kept->style, QStringLiteral("clay"));
        QCOMPARE(kept->contract, 1);
        QCOMPARE(kept->seed, r.seed);
        QFile file(room.store->absolutePath(kept->path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(imaging::settingsIn(bytes).contains(QLatin1String("contract")));
        QVERIFY(!bytes.toLower().contains("zaphod") && !bytes.contains("example.com"));
    }

    void sampleFaceNeedsNoDetection()
    {
        Room room;
        const Photo photo = room.sample();
        QCOMPARE(photo.faces.size(), 1);
        QVERIFY2(photo.problem().isEmpty(), qPrintable(photo.problem()));
        QVERIFY(photo.summary().startsWith(QStringLiteral("1 face, ")));
    }

    void photoIsSummarisedInOneLine()
    {
        Room room;
        const auto photo = support::answerOf(room.studio->openFile(support::astronautPath(), nullptr));
        QVERIFY(photo);
        QCOMPARE(photo->summary(), QStringLiteral("1 face, sharp, 512 px"));
        QVERIFY(photo->problem().isEmpty());
    }

    void portraitsLandOneByOneAndAreKept()
    {
        Room room;
        const Photo photo = room.sample();
        auto *job = room.studio->make(request(QStringLiteral("vintage"), 3), photo, nullptr);
        QSignalSpy landed(job, &studio::PortraitsJob::portraitReady);
        const auto made = support::answerOf(job);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(landed.size(), 3);
        QCOMPARE(made->size(), 3);
        for (int i = 0; i < 3; ++i) {
            const core::Portrait &p = made->at(i);
            QCOMPARE(p.variant, i);
            QFile file(room.store->absolutePath(p.path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QCOMPARE(qint64(bytes.size()), p.bytes);
            QCOMPARE(imaging::settingsIn(bytes).value(QLatin1String("id")).toInteger(), p.id.value);
            QVERIFY(bytes.contains("algorithmicallyEnhanced"));
            QVERIFY(!bytes.contains("trainedAlgorithmicMedia"));
        }
        const auto ids = support::answerOf(room.store->find({}, nullptr));
        QCOMPARE(ids->size(), 3);
        QCOMPARE(ids->first(), made->last().id);
    }

    void equalRequestsGiveEqualPixels()
    {
        Room room;
        const Photo photo = room.sample();
        QImage first;
        for (int i = 0; i < 2; ++i) {
            const auto made = support::answerOf(
                room.studio->make(request(QStringLiteral("oil_painting")), photo, nullptr));
            QVERIFY(made);
            const QImage image(room.store->absolutePath(made->first().path));
            if (i == 0)
                first = image;
            QCOMPARE(image, first);
        }
    }

    void nameOfThePersonStaysOutOfTheFile()
    {
        Room room;
        auto r = request(QStringLiteral("casual"));
        r.person = QStringLiteral("Zaphira Quillon");
        const auto made = support::answerOf(room.studio->make(r, room.sample(), nullptr));
        QVERIFY(made);
        QCOMPARE(made->first().person, r.person);
        QFile file(room.store->absolutePath(made->first().path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zaphira"));
    }

    void photoIsKeptOnceAndOpensAgain()
    {
        Room room;
        const Photo photo = room.sample();
        const auto a = support::answerOf(room.studio->make(request(QStringLiteral("casual")), photo, nullptr));
        const auto b = support::answerOf(room.studio->make(request(QStringLiteral("vintage")), photo, nullptr));
        QVERIFY(a && b);
        QCOMPARE(a->first().input, b->first().input);
        const auto again = support::answerOf(room.studio->openInput(a->first().input, nullptr));
        QVERIFY(again);
        QCOMPARE(again->input, a->first().input);
        QCOMPARE(again->faces.size(), photo.faces.size());
        QCOMPARE(again->source.sha256, photo.source.sha256);
    }

    void refusalWritesNothing_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("withPhoto");
        QTest::newRow("needs an AI model") << QStringLiteral("wedding") << true;
        QTest::newRow("no photo") << QStringLiteral("casual") << false;
        QTest::newRow("unknown look") << QStringLiteral("nothing") << true;
    }
    void refusalWritesNothing()
    {
        QFETCH(const QString, style);
        QFETCH(const bool, withPhoto);
        Room room;
        const auto made = support::answerOf(
            room.studio->make(request(style), withPhoto ? room.sample() : Photo{}, nullptr));
        QVERIFY(!made);
        QVERIFY(made.error().message.size() > 20);
        QVERIFY(support::answerOf(room.store->find({}, nullptr))->isEmpty());
        QVERIFY(room.store->recentInputs(5).isEmpty());
    }

    void cancelEndsAtOnceAndKeepsWhatLanded()
    {
        Room room;
        const Photo photo = room.sample();
        auto *job = room.studio->make(request(QStringLiteral("vintage"), 8), photo, nullptr);
        int landed = 0;
        connect(job, &studio::PortraitsJob::portraitReady, job, [&] {
            if (++landed == 2)
                job->cancel();
        });
        const auto made = support::answerOf(job);
        QVERIFY(!made);
        QCOMPARE(made.error().code, core::Error::Code::Cancelled);
        QVERIFY(support::answerOf(room.store->find({}, nullptr))->size() >= 2);
    }

    void previewOfAPresetWithoutALookIsTheFramedPhoto()
    {
        Room room;
        const Photo photo = room.sample();
        const auto ai = support::answerOf(
            room.studio->preview(request(QStringLiteral("hanfu")), photo, QSize(128, 160), nullptr));
        const auto look = support::answerOf(
            room.studio->preview(request(QStringLiteral("cyberpunk")), photo, QSize(128, 160), nullptr));
        QVERIFY(ai && look);
        QCOMPARE(ai->size(), QSize(128, 160));
        QCOMPARE(look->size(), QSize(128, 160));
        QVERIFY(*ai != *look);
    }
};

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
