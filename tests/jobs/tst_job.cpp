// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "jobs/computejob.h"
#include "support/library.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using core::Error;
using core::Result;

namespace {

/// Answers when the test says so.
class ManualJob : public jobs::JobOf<int>
{
public:
    using JobOf::JobOf;

    void answer(int value) { finish(value); }
    int runs = 0;

protected:
    void run() override
    {
        ++runs;
        emit progressChanged(0, {});
    }
};

/// Answers with what its child answers.
class OuterJob : public jobs::JobOf<int>
{
public:
    using JobOf::JobOf;

    QPointer<ManualJob> child{};

protected:
    void run() override
    {
        child = new ManualJob(this);
        child->then(this, [this](const Result<int> &r) { finish(r); })->start();
    }
};

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private slots:
    void runsFromTheEventLoopAndOnce();
    void firstAnswerCountsAndTheJobDeletesItself();
    void cancelAnswersAtOnceAndTwiceIsFine();
    void cancelBeforeItRanPreventsRunning();
    void cancelReachesTheChildren();
    void answerOfAChildBecomesTheAnswer();
    void deadReceiverIsNotCalled();
    void deletingAJobIsSilentAndAsksItsWorkToStop();
    void cancelInsideTheAnswerIsHarmless();
    void computeJobAnswersFromAnotherThread();
    void computeJobCarriesErrors();
    void cancelledComputeJobAnswersBeforeItsThread();
};

void JobTest::runsFromTheEventLoopAndOnce()
{
    auto *job = new ManualJob(this);
    job->start();
    job->start();
    QCOMPARE(job->runs, 0);
    QTRY_COMPARE(job->runs, 1);
    QCoreApplication::processEvents();
    QCOMPARE(job->runs, 1);
    job->cancel();
}

void JobTest::firstAnswerCountsAndTheJobDeletesItself()
{
    const QPointer<ManualJob> job = new ManualJob(this);
    QList<int> answers;
    job->then(this, [&](const Result<int> &r) { answers.append(*r); });
    job->answer(1);
    job->answer(2);
    job->cancel();
    QCOMPARE(answers, QList<int>{1});
    QVERIFY(job->isFinished());
    QTRY_VERIFY(!job);
}

void JobTest::cancelAnswersAtOnceAndTwiceIsFine()
{
    const QPointer<ManualJob> job = new ManualJob(this);
    QList<Error::Code> answers;
    job->then(this, [&](const Result<int> &r) { answers.append(r.error().code); })->start();
    job->cancel();
    job->cancel();
    QCOMPARE(answers, QList<Error::Code>{Error::Code::Cancelled});
    QVERIFY(job->stopToken().stop_requested());
    QTRY_VERIFY(!job);
}

void JobTest::cancelBeforeItRanPreventsRunning()
{
    const QPointer<ManualJob> job = new ManualJob(this);
    const QSignalSpy ran(job, &jobs::Job::progressChanged);
    job->start();
    job->cancel();
    QTRY_VERIFY(!job);
    QCOMPARE(ran.size(), 0);
}

void JobTest::cancelReachesTheChildren()
{
    auto *outer = new OuterJob(this);
    QList<Error::Code> answers;
    outer->then(this, [&](const Result<int> &r) { answers.append(r.error().code); })->start();
    QTRY_VERIFY(outer->child);
    const std::stop_token inner = outer->child->stopToken();
    outer->cancel();
    QVERIFY(inner.stop_requested());
    QVERIFY(outer->child->isFinished());
    QCOMPARE(answers, QList<Error::Code>{Error::Code::Cancelled});
}

void JobTest::answerOfAChildBecomesTheAnswer()
{
    auto *outer = new OuterJob(this);
    int answer = 0;
    outer->then(this, [&](const Result<int> &r) { answer = *r; })->start();
    QTRY_VERIFY(outer->child);
    outer->child->answer(42);
    QCOMPARE(answer, 42);
}

void JobTest::deadReceiverIsNotCalled()
{
    const QPointer<ManualJob> job = new ManualJob(this);
    bool called = false;
    {
        QObject receiver;
        job->then(&receiver, [&](const Result<int> &) { called = true; });
    }
    job->answer(1);
    QVERIFY(!called);
    QTRY_VERIFY(!job);
}

void JobTest::deletingAJobIsSilentAndAsksItsWorkToStop()
{
    auto parent = std::make_unique<QObject>();
    auto *job = new ManualJob(parent.get());
    bool called = false;
    job->then(this, [&](const Result<int> &) { called = true; })->start();
    const std::stop_token token = job->stopToken();
    parent.reset();
    QVERIFY(token.stop_requested());
    QVERIFY(!called);
}

void JobTest::cancelInsideTheAnswerIsHarmless()
{
    auto *job = new ManualJob(this);
    int answers = 0;
    job->then(this, [&, job](const Result<int> &) {
        ++answers;
        job->cancel();
    });
    job->answer(1);
    QCOMPARE(answers, 1);
}

void JobTest::computeJobAnswersFromAnotherThread()
{
    const auto elsewhere
        = [](std::stop_token) -> Result<QThread *> { return QThread::currentThread(); };
    const auto thread = support::answerOf(new jobs::ComputeJob<QThread *>(elsewhere, this));
    QVERIFY(thread);
    QVERIFY(*thread != QThread::currentThread());
}

void JobTest::computeJobCarriesErrors()
{
    const auto fails
        = [](std::stop_token) -> Result<int> { return core::fileError(QStringLiteral("No.")); };
    const auto answer = support::answerOf(new jobs::ComputeJob<int>(fails, this));
    QVERIFY(!answer);
    QCOMPARE(answer.error(), core::fileError(QStringLiteral("No.")));
}

void JobTest::cancelledComputeJobAnswersBeforeItsThread()
{
    std::atomic_bool running = false;
    std::atomic_bool ended = false;
    QThreadPool pool;
    const auto work = [&](std::stop_token stop) -> Result<int> {
        running = true;
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        ended = true;
        return 1;
    };
    const QPointer<jobs::ComputeJob<int>> job = new jobs::ComputeJob<int>(work, this, &pool);
    QList<bool> answers;
    job->then(this, [&](const Result<int> &r) { answers.append(bool(r)); })->start();
    QTRY_VERIFY(running);
    job->cancel();
    QCOMPARE(answers, QList<bool>{false});
    QTRY_VERIFY(ended && !job);
    QVERIFY(pool.waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
