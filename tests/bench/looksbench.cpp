// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"
#include "imaging/vision.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QMap>

#include <algorithm>

namespace {

/// The drawn head, cut out once.
const imaging::Subject &sitter(const imaging::Vision &vision)
{
    static const imaging::Subject subject = [&vision] {
        imaging::Subject s = imaging::modelHead(1400);
        s.matte = *vision.matte(s.photo, s.marks, imaging::Vision::Quality::Final);
        return s;
    }();
    return subject;
}

/// Every look in turn at one size; the counter "slowest" is the slowest look's best time.
void looks(benchmark::State &state, int side)
{
    imaging::VisionModule module;
    const imaging::Vision *vision = *module.load();
    const imaging::Subject &subject = sitter(*vision);
    const QStringList names = vision->looks();
    QMap<QString, double> best;
    for (auto _ : state) {
        for (const QString &name : names) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(vision->look(name, subject, {.size = QSize(side, side)}));
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            best[name] = best.contains(name) ? std::min(best[name], ms) : ms;
        }
    }
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        state.counters[it.key().toStdString()] = it.value();
    state.counters["slowest"] = *std::max_element(best.cbegin(), best.cend());
}

void looks512(benchmark::State &state)
{
    looks(state, 512);
}

void looks1024(benchmark::State &state)
{
    looks(state, 1024);
}

BENCHMARK(looks512)->Name("looks/512")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(looks1024)->Name("looks/1024")->Iterations(2)->Unit(benchmark::kMillisecond);

} // namespace
