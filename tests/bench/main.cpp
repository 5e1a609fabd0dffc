// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "bench/bars.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstring>

namespace {

/// Google Benchmark's own table, and the figures kept for the bars.
class Collector : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            const QString name = QString::fromStdString(run.run_name.function_name);
            figures[name] = run.GetAdjustedRealTime();
            for (const auto &[counter, value] : run.counters)
                figures[name + QLatin1Char(':') + QString::fromStdString(counter)] = value.value;
        }
        ConsoleReporter::ReportRuns(runs);
    }

    bench::Figures figures;
};

} // namespace

int main(int argc, char **argv)
{
    bool check = false;
    for (int i = 1; i < argc; ++i)
        check |= std::strcmp(argv[i], "--check") == 0;
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    QFile peers(qEnvironmentVariable("LIKENESS_PEERS"));
    const bool hasPeers = peers.open(QIODevice::ReadOnly);
    bench::printPeers(collector.figures, hasPeers ? QJsonDocument::fromJson(peers.readAll()).object() : QJsonObject{});
    const int missed = bench::printBars(collector.figures);
    return check && missed > 0 ? 1 : 0;
}
