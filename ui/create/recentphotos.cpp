// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/recentphotos.h"

#include "jobs/computejob.h"

#include <QImageReader>

namespace ui {

namespace {
constexpr int kCount = 12;
constexpr int kSide = 48;
}

jobs::JobOf<RecentPhotos> *recentPhotos(const history::Store &store, QObject *parent)
{
    const auto inputs = store.recentInputs(kCount);
    QStringList paths;
    for (const auto &input : inputs)
        paths.append(store.absolutePath(input.path));
    auto read = [inputs, paths](std::stop_token) -> core::Result<RecentPhotos> {
        RecentPhotos recent;
        for (qsizetype i = 0; i < inputs.size(); ++i) {
            QImageReader reader(paths.at(i));
            reader.setScaledSize(reader.size().scaled(kSide, kSide, Qt::KeepAspectRatio));
            recent.append({inputs.at(i), reader.read()});
        }
        return recent;
    };
    return new jobs::ComputeJob<RecentPhotos>(std::move(read), parent);
}

} // namespace ui
