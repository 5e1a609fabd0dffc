// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"
#include "support/fill.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QString program(const char *name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

/// From starting \p name until it says on stdout that it has painted; the best of all iterations counts,
/// because a busy machine can only add to it.
void firstPaint(benchmark::State &state, const char *name, const QStringList &arguments)
{
    double best = 1e9;
    for (auto _ : state) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(program(name), arguments);
        QByteArray said;
        while (!said.contains("painted") && process.waitForReadyRead(30'000))
            said += process.readAll();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!said.contains("painted"))
            state.SkipWithError("the window never painted");
        process.waitForFinished();
        best = std::min(best, seconds);
        state.SetIterationTime(best);
    }
    state.counters["best"] = best * 1000;
}

void likeness(benchmark::State &state)
{
    const QTemporaryDir folder;
    if (!support::fillLibrary(folder.path()))
        qFatal("no library");
    firstPaint(state, "likeness",
        {QStringLiteral("--library"), folder.path(), QStringLiteral("--report-first-paint")});
}

void plainWindow(benchmark::State &state)
{
    firstPaint(state, "benchwindow", {});
}

/// Runs \p arguments to their end. \return the peak of resident memory in bytes, 0 when it failed.
qint64 peakMemory(const QByteArrayList &arguments)
{
    std::vector<char *> argv;
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, argv[0], nullptr, nullptr, argv.data(), environ) != 0)
        return 0;
    int status = 0;
    rusage usage{};
    return wait4(child, &status, 0, &usage) == child && status == 0 ? usage.ru_maxrss * 1024 : 0;
}

void portraitMemory(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(QStringLiteral("head.png"));
    imaging::modelHead(2000).photo.save(photo);
    qint64 peak = 0;
    for (auto _ : state) {
        peak = peakMemory({program("likenessctl").toUtf8(), "portrait", photo.toUtf8(), "--style",
            "oil_painting", "--library", folder.path().toUtf8()});
        if (peak == 0)
            state.SkipWithError("no portrait was made");
    }
    state.counters["MB"] = double(peak) / (1 << 20);
}

BENCHMARK(portraitMemory)->Name("memory/portrait")->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(plainWindow)->Name("start/plain_window")->Iterations(12)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(likeness)->Name("start/likeness")->Iterations(12)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
