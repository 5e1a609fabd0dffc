// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/store.h"
#include "imaging/encode.h"
#include "support/fill.h"
#include "support/library.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace {

constexpr int kRows = 100'000;

/// One library for all benchmarks of this file.
const QString &library()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        if (!support::fillLibrary(folder.path(), {.portraits = kRows}))
            qFatal("no library");
        return folder.path();
    }();
    return path;
}

std::unique_ptr<history::Store> opened(const core::Clock &clock)
{
    auto store = history::Store::open(library(), clock, &imaging::settingsIn);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

/// Starts \p job and returns its answer the moment it is there. (support::answerOf looks every ten
/// milliseconds, which is too coarse for what takes ten.)
template <class T> core::Result<T> answerOf(jobs::JobOf<T> *job)
{
    std::optional<core::Result<T>> answer;
    QEventLoop loop;
    job->then(&loop, [&](const core::Result<T> &r) {
           answer.emplace(r);
           loop.quit();
       })->start();
    if (!answer)
        loop.exec();
    return *answer;
}

void ids(benchmark::State &state)
{
    const core::SystemClock clock;
    const auto store = opened(clock);
    for (auto _ : state) {
        const auto found = answerOf(store->find({}, nullptr));
        if (!found || found->size() < kRows / 2)
            state.SkipWithError("rows are missing");
    }
}

/// The plain SQL for the same list in the sqlite3 shell, timed by its own .timer; the best of five.
void idsInShell(benchmark::State &state)
{
    static const QRegularExpression real(QStringLiteral("real ([0-9.]+)"));
    QStringList commands{QStringLiteral(".output /dev/null"), QStringLiteral(".timer on")};
    for (int i = 0; i < 5; ++i)
        commands << QStringLiteral("SELECT id FROM portrait WHERE trashed IS NULL ORDER BY id DESC;");
    for (auto _ : state) {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {library() + QStringLiteral("/history.db")});
        shell.write(commands.join(QLatin1Char('\n')).toUtf8() + '\n');
        shell.closeWriteChannel();
        shell.waitForFinished();
        double best = 1e9;
        auto match = real.globalMatch(QString::fromUtf8(shell.readAllStandardOutput()));
        while (match.hasNext())
            best = std::min(best, match.next().captured(1).toDouble());
        state.SetIterationTime(best);
    }
}

/// The worst of ten texts as they grow under somebody's fingers, each from the call to the answer;
/// all of them find something.
void keystroke(benchmark::State &state)
{
    const core::SystemClock clock;
    const auto store = opened(clock);
    const QStringList typed{QStringLiteral("p"), QStringLiteral("po"), QStringLiteral("por"),
        QStringLiteral("soft light"), QStringLiteral("w"), QStringLiteral("kind:portrait p"),
        QStringLiteral("size:square"), QStringLiteral("-portrait"), QString::fromUtf8("橘"),
        QString::fromUtf8("橘猫")};
    for (const QString &text : typed)
        (void)answerOf(store->find(history::parseQuery(text), nullptr));
    double worst = 0;
    for (auto _ : state) {
        worst = 0;
        for (const QString &text : typed) {
            QElapsedTimer timer;
            timer.start();
            (void)answerOf(store->find(history::parseQuery(text), nullptr));
            worst = std::max(worst, double(timer.nsecsElapsed()) / 1e9);
        }
        state.SetIterationTime(worst);
    }
}

BENCHMARK(ids)->Name("history/ids")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(idsInShell)->Name("history/ids_in_shell")->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(keystroke)->Name("history/keystroke")->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
