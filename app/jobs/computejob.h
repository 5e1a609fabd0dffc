// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jobs/job.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace jobs {

/// Runs a function on a thread of \p pool, on values it was given; f(std::stop_token) -> core::Result<T>.
/// A cancelled job ends at once; what its thread still returns is dropped.
template <class T> class ComputeJob : public JobOf<T>
{
public:
    using Function = std::function<core::Result<T>(std::stop_token)>;

    ComputeJob(Function function, QObject *parent, QThreadPool *pool = QThreadPool::globalInstance())
        : JobOf<T>(parent), m_function(std::move(function)), m_pool(pool)
    {
    }

protected:
    void run() override
    {
        // The watcher delivers on this thread and is a child: a deleted job gets no late answer.
        auto *watcher = new QFutureWatcher<core::Result<T>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher] { this->finish(watcher->result()); });
        watcher->setFuture(
            QtConcurrent::run(m_pool, [f = std::move(m_function), stop = this->stopToken()] {
                return stop.stop_requested() ? core::Result<T>(core::cancelled()) : f(stop);
            }));
    }

private:
    Function m_function;
    QThreadPool *m_pool;
};

} // namespace jobs
