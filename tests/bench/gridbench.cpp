// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/store.h"
#include "imaging/encode.h"
#include "settings/settings.h"
#include "studio/studio.h"
#include "support/fill.h"
#include "support/library.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyscreen.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <vector>

namespace {

constexpr int kRows = 100'000;

/// History on a library of 100,000 rows, as the window shows it.
struct Room
{
    Room()
    {
        if (!support::fillLibrary(folder.path(), {.portraits = kRows, .thumbnails = 3000}))
            qFatal("no library");
        store = *history::Store::open(folder.path(), clock, &imaging::settingsIn);
        studio = std::make_unique<studio::Studio>(catalog, *store);
    }

    QTemporaryDir folder{};
    core::SystemClock clock{};
    catalog::Catalog catalog = catalog::Catalog::load();
    settings::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<history::Store> store{};
    std::unique_ptr<studio::Studio> studio{};
};

Room &room()
{
    static Room room;
    return room;
}

void firstThumbnails(benchmark::State &state)
{
    Room &r = room();
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        ui::HistoryScreen screen(*r.studio, r.settings);
        screen.resize(1280, 760);
        QSignalSpy ready(&screen.model(), &ui::HistoryModel::picturesReady);
        screen.show();
        screen.activated();
        if (!ready.wait(10'000))
            state.SkipWithError("no thumbnail came");
        state.SetIterationTime(double(timer.nsecsElapsed()) / 1e9);
    }
}

/// 300 turns of the wheel; a frame is the time from the turn until the view has painted.
void scroll(benchmark::State &state)
{
    Room &r = room();
    ui::HistoryScreen screen(*r.studio, r.settings);
    screen.resize(1280, 760);
    screen.show();
    screen.activated();
    if (!QTest::qWaitFor([&] { return screen.model().rowCount() > 0; }, 10'000))
        state.SkipWithError("no rows came");
    QScrollBar *bar = screen.grid().verticalScrollBar();
    std::vector<double> frames;
    for (auto _ : state) {
        for (int i = 0; i < 300; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->value() + (i % 50 == 49 ? bar->maximum() / 7 : 120));
            QCoreApplication::processEvents();
            frames.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(frames.begin(), frames.end());
    state.counters["p95"] = frames.at(frames.size() * 95 / 100);
    state.counters["worst"] = frames.back();
}

BENCHMARK(firstThumbnails)->Name("history/first_thumbnails")->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(scroll)->Name("history/scroll")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
