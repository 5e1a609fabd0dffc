// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"
#include "imaging/modelhead.h"
#include "studio/studio.h"
#include "support/library.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace {

/// A 24 MP JPEG of the drawn head, as a camera would store it.
QString cameraJpeg(const QTemporaryDir &folder)
{
    QImage photo(6000, 4000, QImage::Format_RGB32);
    photo.fill(QColor(0xd8d2c8));
    QPainter painter(&photo);
    painter.drawImage(1000, 0, imaging::modelHead(4000).photo);
    painter.end();
    const QString path = folder.filePath(QStringLiteral("camera.jpg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    file.write(*imaging::encode(photo, imaging::Format::Jpeg, 92));
    return path;
}

/// Longest time that the event loop of this thread did not turn.
class Watchdog
{
public:
    Watchdog()
    {
        m_last.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = longest();
            m_last.restart();
        });
        m_timer.start(1);
    }
    double longest() const { return std::max(m_longest, double(m_last.nsecsElapsed()) / 1e6); }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
};

void photoToPreview(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = cameraJpeg(folder);
    const core::SystemClock clock;
    const catalog::Catalog catalog = catalog::Catalog::load();
    const auto store = *history::Store::open(folder.path(), clock, &imaging::settingsIn);
    double block = 0;
    double best = 1e9;
    for (auto _ : state) {
        studio::Studio studio(catalog, *store);
        Watchdog watchdog;
        QElapsedTimer timer;
        timer.start();
        const auto photo = support::answerOf(studio.openFile(path, nullptr));
        if (!photo || photo->faces.size() != 1) {
            state.SkipWithError("the face was not found");
            return;
        }
        benchmark::DoNotOptimize(
            support::answerOf(studio.preview({}, *photo, QSize(512, 512), nullptr)));
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        best = std::min(best, seconds);
        state.SetIterationTime(seconds);
        block = std::max(block, watchdog.longest());
    }
    state.counters["block"] = block;
    state.counters["best"] = best * 1000;
}

BENCHMARK(photoToPreview)->Name("photo/to_preview")->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
