// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "bench/bars.h"

#include "avatars/avatar.h"

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
    bool atLeast = false; ///< the limit is the least, not the most
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
    Bar{"avatars: initials, SVG", "avatars/svg/initials:per_s", nullptr, 300'000, "/s", true},
    Bar{"avatars: flat, SVG", "avatars/svg/flat:per_s", nullptr, 80'000, "/s", true},
    Bar{"avatars: illustrated, SVG", "avatars/svg/illustrated:per_s", nullptr, 80'000, "/s", true},
    Bar{"avatars: clay, SVG", "avatars/svg/clay:per_s", nullptr, 80'000, "/s", true},
    Bar{"avatars: pixel, SVG", "avatars/svg/pixel:per_s", nullptr, 80'000, "/s", true},
    Bar{"avatars: flat, drawn at 256 px", "avatars/draw/flat:per_s", nullptr, 3'000, "/s", true},
    Bar{"avatars: flat, PNG at 256 px", "avatars/png/flat:per_s", nullptr, 1'000, "/s", true},
    Bar{"avatars: illustrated, PNG at 256 px", "avatars/png/illustrated:per_s", nullptr, 700, "/s", true},
    Bar{"avatars: clay, PNG at 256 px", "avatars/png/clay:per_s", nullptr, 700, "/s", true},
    Bar{"avatars: flat, PNG bytes against Qt's default writer", "avatars/png/flat:bytes_to_qt", nullptr, 1.3, "x"},
    Bar{"avatars: illustrated, PNG bytes against Qt's", "avatars/png/illustrated:bytes_to_qt", nullptr, 1.3, "x"},
    Bar{"avatars: wall of 200 at 48 px", "avatars/wall:best", nullptr, 100, "ms"},
    Bar{"avatars: median bytes of initials", "avatars/svg/initials:median_bytes", nullptr, 1'200, "B"},
    Bar{"avatars: median bytes of flat", "avatars/svg/flat:median_bytes", nullptr, 3'000, "B"},
    Bar{"avatars: median bytes of illustrated", "avatars/svg/illustrated:median_bytes", nullptr, 3'000, "B"},
    Bar{"avatars: median bytes of clay", "avatars/svg/clay:median_bytes", nullptr, 3'000, "B"},
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
        const bool good = bar.atLeast ? value >= bar.limit : value <= bar.limit;
        std::printf("%-68s %9.5g %-2s %8.6g %-2s %s\n", bar.what, value, bar.unit, bar.limit, bar.unit,
            good ? "ok" : "MISSED");
        missed += good ? 0 : 1;
    }
    return missed;
}

void printPeers(const Figures &figures, const QJsonObject &peers)
{
    std::printf("\n%-28s %10s %12s %10s\n", "avatars, one thread", "SVG/s", "PNG 256/s", "bytes");
    for (const QString &kind : avatars::kindKeys()) {
        const auto at = [&](const char *what, const char *counter) {
            const auto found = figures.find(QLatin1String(what) + kind + QLatin1String(counter));
            return found == figures.end() ? 0 : found->second;
        };
        std::printf("%-28s %10.0f %12.0f %10.0f\n", qPrintable(QStringLiteral("likeness ") + kind),
            at("avatars/svg/", ":per_s"), at("avatars/png/", ":per_s"), at("avatars/svg/", ":median_bytes"));
    }
    for (auto it = peers.begin(); it != peers.end(); ++it) {
        const QJsonObject peer = it->toObject();
        std::printf("%-28s %10.0f %12.0f %10.0f\n", qPrintable(it.key()), peer.value(QLatin1String("svg")).toDouble(),
            peer.value(QLatin1String("png")).toDouble(), peer.value(QLatin1String("bytes")).toDouble());
    }
}

} // namespace bench
