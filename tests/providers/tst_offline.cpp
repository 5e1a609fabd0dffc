// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"
#include "providers/offline.h"
#include "support/library.h"

#include <QSignalSpy>

using providers::Offline;
using providers::Task;

class TestOffline : public QObject
{
    Q_OBJECT

private:
    static Task task(const QString &look, int count = 1)
    {
        const imaging::Subject head = imaging::modelHead(400);
        Task t{.photo = head.photo, .photoKey = "head", .faces = {head.marks}};
        t.request.count = count;
        t.request.size = QSize(120, 120);
        t.style.name = QStringLiteral("A look");
        t.style.look = look;
        return t;
    }

    imaging::VisionModule m_vision;

private slots:
    void picturesComeOneByOneInTheOrderOfTheirVariants()
    {
        Offline offline(m_vision);
        Task t = task(QStringLiteral("vintage"), 3);
        t.request.firstVariant = 2;
        auto *job = offline.pictures(t, nullptr);
        QSignalSpy ready(job, &providers::PicturesJob::pictureReady);
        const auto made = support::answerOf(job);
        QVERIFY(made);
        QCOMPARE(ready.size(), 3);
        QCOMPARE(made->at(0).variant, 2);
        QCOMPARE(made->at(2).variant, 4);
        QVERIFY(made->at(0).bytes != made->at(1).bytes);
        QCOMPARE(QImage::fromData(made->at(0).bytes).size(), QSize(120, 120));
        QCOMPARE(made->at(0).origin, core::Origin::Filtered);
        QCOMPARE(made->at(0).billed.micros, 0);
    }

    void cancelStopsBeforeTheNextVariant()
    {
        Offline offline(m_vision);
        auto *job = offline.pictures(task(QStringLiteral("vintage"), 8), nullptr);
        QSignalSpy ready(job, &providers::PicturesJob::pictureReady);
        connect(job, &providers::PicturesJob::pictureReady, job, [job] { job->cancel(); });
        const auto made = support::answerOf(job);
        QVERIFY(!made);
        QCOMPARE(made.error().code, core::Error::Code::Cancelled);
        QCOMPARE(ready.size(), 1);
    }

    void whatCannotBeDrawnHereIsRefusedWithAReason()
    {
        const Offline offline(m_vision);
        Task noLook = task(QString());
        Task noFace = task(QStringLiteral("vintage"));
        noFace.faces.clear();
        Task noPhoto = task(QStringLiteral("vintage"));
        noPhoto.photo = {};
        Task ownPrompt = task(QStringLiteral("vintage"));
        ownPrompt.request.prompt = QStringLiteral("a knight");
        Task secondFace = task(QStringLiteral("vintage"));
        secondFace.request.face = 1;
        for (const Task &t : {noLook, noFace, noPhoto, ownPrompt, secondFace}) {
            const auto accepted = offline.accepts(t);
            QVERIFY(!accepted);
            QCOMPARE(accepted.error().code, core::Error::Code::Refused);
            QVERIFY(accepted.error().message.endsWith(QLatin1Char('.')));
        }
        QVERIFY(offline.accepts(task(QStringLiteral("vintage"))));
    }

    void missingModuleIsOneSentence()
    {
        imaging::VisionModule nowhere(QStringList{QStringLiteral("/nonexistent")});
        Offline offline(nowhere);
        const auto made = support::answerOf(offline.pictures(task(QStringLiteral("vintage")), nullptr));
        QVERIFY(!made);
        QCOMPARE(made.error().code, core::Error::Code::File);
        QVERIFY(made.error().message.contains(QStringLiteral("Install")));
    }

    void deletingTheProviderWaitsForItsThreads()
    {
        auto offline = std::make_unique<Offline>(m_vision);
        auto *job = offline->pictures(task(QStringLiteral("oil_painting"), 4), nullptr);
        QSignalSpy ready(job, &providers::PicturesJob::pictureReady);
        job->start();
        QVERIFY(ready.wait(60'000));
        delete job;
        offline.reset();
    }
};

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
