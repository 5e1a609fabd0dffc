// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "bench/bars.h"

#include <array>
#include <cstdio>

namespace bench {

namespace {

/// A figure held to a limit: absolute where baseline is null, else as figure ÷ baseline.
struct Bar
{
    const char *what;
    const char *figure;
    const char *baseline;
    double limit;
    const char *unit;
};

// The limits are the product's promises about speed.
constexpr std::array kBars{
    Bar{"start: first paint of Create, 100,000 rows, against a plain window", "start/likeness",
        "start/plain_window", 1.3, "x"},
    Bar{"history: all ids at 100,000 rows, against the sqlite3 shell", "history/ids",
        "history/ids_in_shell", 1.5, "x"},
    Bar{"history: a keystroke's new result set, worst of ten", "history/keystroke", nullptr, 50, "ms"},
    Bar{"history: opened to first thumbnails", "history/first_thumbnails", nullptr, 150, "ms"},
    Bar{"history: frame while scrolling, 95th percentile", "history/scroll:p95", nullptr, 16, "ms"},
    Bar{"photo: 24 MP chosen to face box, checks and preview", "photo/to_preview", nullptr, 300, "ms"},
    Bar{"photo: longest block of the window's thread meanwhile", "photo/to_preview:block", nullptr, 50,
        "ms"},
    Bar{"looks: slowest at 512 px", "looks/512:slowest", nullptr, 300, "ms"},
    Bar{"looks: slowest at 1024 px", "looks/1024:slowest", nullptr, 1500, "ms"},
    Bar{"memory: peak of one portrait at 1024 px", "memory/portrait:MB", nullptr, 450, "MB"},
};

} // namespace

int printBars(const Figures &figures)
{
    int missed = 0;
    std::printf("\n%-68s %10s %10s %8s\n", "what", "figure", "limit", "");
    for (const Bar &bar : kBars) {
        const auto figure = figures.find(QString::fromLatin1(bar.figure));
        const auto baseline = bar.baseline ? figures.find(QString::fromLatin1(bar.baseline)) : figure;
        if (figure == figures.end() || baseline == figures.end()) {
            std::printf("%-68s %10s %8.5g %-2s MISSED\n", bar.what, "not run", bar.limit, bar.unit);
            ++missed;
            continue;
        }
        const double value = bar.baseline ? figure->second / baseline->second : figure->second;
        const bool good = value <= bar.limit;
        std::printf("%-68s %7.4g %-2s %7.4g %-2s %s\n", bar.what, value, bar.unit, bar.limit, bar.unit,
            good ? "ok" : "MISSED");
        missed += good ? 0 : 1;
    }
    return missed;
}

} // namespace bench
