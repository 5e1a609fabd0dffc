// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"
#include "imaging/png.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QImageWriter>
#include <QList>

#include <algorithm>

#include <time.h>

namespace {

using namespace avatars;

constexpr int kSide = 256;

const QList<core::Seed> &seeds()
{
    static const QList<core::Seed> list = [] {
        QList<core::Seed> made;
        for (int i = 0; i < 4096; ++i)
            made.append(*core::Seed::make(QStringLiteral("user-%1@example.com").arg(i)));
        return made;
    }();
    return list;
}

/// Names as people have them, so that initials have something to read.
const QStringList &names()
{
    static const QStringList list{QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper"),
        QStringLiteral("Tim Berners-Lee"), QStringLiteral("Ludwig van Beethoven"), QStringLiteral("Zendaya"),
        QStringLiteral("Katherine Johnson"), QStringLiteral("Nina Simone"), QStringLiteral("Conan O'Brien")};
    return list;
}

Wish wishFor(Kind kind, int size)
{
    Wish wish;
    wish.kind = kind;
    wish.size = size;
    return wish;
}

/// Seconds that this thread has computed: what else the machine does is not counted.
double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Runs \p make over many seeds; the counter per_s is the best stretch of \p stretch calls, since a busy machine only adds
/// time.
template <class F> void rate(benchmark::State &state, int stretch, F make)
{
    double best = 0;
    qsizetype next = 0;
    for (auto _ : state) {
        const double start = threadSeconds();
        for (int i = 0; i < stretch; ++i) {
            make(seeds()[next % seeds().size()], names()[next % names().size()]);
            ++next;
        }
        best = std::max(best, stretch / (threadSeconds() - start));
    }
    state.counters["per_s"] = best;
}

void svg(benchmark::State &state, Kind kind)
{
    Artist artist;
    Wish wish = wishFor(kind, 96);
    QList<qsizetype> sizes;
    rate(state, 2000, [&](const core::Seed &seed, const QString &name) {
        if (kind == Kind::Initials)
            wish.name = name;
        (void)artist.draw(seed, wish);
        const QByteArray bytes = artist.svg();
        benchmark::DoNotOptimize(bytes.constData());
        sizes.append(bytes.size());
    });
    std::nth_element(sizes.begin(), sizes.begin() + sizes.size() / 2, sizes.end());
    state.counters["median_bytes"] = double(sizes[sizes.size() / 2]);
}

void drawn(benchmark::State &state, Kind kind)
{
    Artist artist;
    rate(state, 200, [&](const core::Seed &seed, const QString &) {
        (void)artist.draw(seed, wishFor(kind, kSide));
        benchmark::DoNotOptimize(artist.image(kSide).constBits());
    });
}

void png(benchmark::State &state, Kind kind)
{
    Artist artist;
    imaging::PngWriter writer;
    qint64 ours = 0;
    rate(state, 200, [&](const core::Seed &seed, const QString &) {
        (void)artist.draw(seed, wishFor(kind, kSide));
        benchmark::DoNotOptimize(writer.write(artist.image(kSide)));
    });
    qint64 qt = 0;
    for (int i = 0; i < 100; ++i) {
        (void)artist.draw(seeds()[i], wishFor(kind, kSide));
        ours += writer.write(artist.image(kSide))->size();
        QBuffer buffer;
        QImageWriter(&buffer, "png").write(artist.image(kSide));
        qt += buffer.size();
    }
    state.counters["bytes_to_qt"] = double(ours) / double(qt);
}

/// 200 tiles at 48 px, as a list of people shows them.
void wall(benchmark::State &state)
{
    Artist artist;
    double best = 1e9;
    for (auto _ : state) {
        const double start = threadSeconds();
        for (int i = 0; i < 200; ++i) {
            (void)artist.draw(seeds()[i], wishFor(Kind::Flat, 48));
            benchmark::DoNotOptimize(artist.image(48).constBits());
        }
        best = std::min(best, (threadSeconds() - start) * 1000);
    }
    state.counters["best"] = best;
}

[[maybe_unused]] const bool kRegistered = [] {
    for (const QString &key : kindKeys()) {
        const Kind kind = *kindFromKey(key);
        const auto name = [&key](const char *what) { return (QLatin1String(what) + key).toStdString(); };
        benchmark::RegisterBenchmark(name("avatars/svg/").c_str(), svg, kind)->Iterations(12)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(name("avatars/draw/").c_str(), drawn, kind)->Iterations(8)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(name("avatars/png/").c_str(), png, kind)->Iterations(8)->Unit(benchmark::kMillisecond);
    }
    return true;
}();

BENCHMARK(wall)->Name("avatars/wall")->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
