// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "history/store.h"
#include "jobs/job.h"
#include "settings/paths.h"
#include "studio/studio.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace cli {

/// Everything a verb that works on a library needs, opened in order.
struct Context
{
    settings::Paths paths{};
    catalog::Catalog catalog{};
    core::SystemClock clock{};
    std::unique_ptr<history::Store> store{};
    std::unique_ptr<studio::Studio> studio{};

    /// Storage or File with one sentence. \p library may be empty.
    static core::Result<std::unique_ptr<Context>> open(const QString &library);
};

/// The catalog with the user's overlay; its problems go to stderr, a sentence each.
catalog::Catalog loadCatalog();

/// Starts \p job and runs the program's event loop until it answered.
template <class T> core::Result<T> wait(jobs::JobOf<T> *job)
{
    std::optional<core::Result<T>> answer;
    QObject context;
    job->then(&context, [&](const core::Result<T> &r) {
        answer.emplace(r);
        QCoreApplication::quit();
    })->start();
    QCoreApplication::exec();
    return *answer;
}

} // namespace cli
