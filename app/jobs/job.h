// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace jobs {

/// A Result that comes later. It finishes exactly once, also when cancelled, then deletes itself.
/// Lives on the main thread; who asks for it gives it a parent and starts it.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent) : QObject(parent) { }
    ~Job() override;

    /// Runs from the event loop, not from inside this call. A second call does nothing.
    void start();
    /// Ends the job, and every job below it in the object tree, at once with Error{Cancelled}.
    void cancel();
    bool isFinished() const { return m_finished; }
    /// For work on another thread: it must look at it.
    std::stop_token stopToken() const { return m_stop.get_token(); }

signals:
    /// \p share is 0 … 1, \p stage a translated word or two.
    void progressChanged(double share, const QString &stage);
    void finished();

protected:
    /// Called once from the event loop after start().
    virtual void run() = 0;
    virtual void finishCancelled() = 0;
    /// Returns false when the job has already finished: the first call counts.
    bool close();

private:
    std::stop_source m_stop;
    bool m_started = false;
    bool m_finished = false;
};

template <class T> class JobOf : public Job
{
public:
    using Job::Job;

    /// Calls \p f with the Result, once, unless \p context dies first. \return this, to be started.
    template <class F> JobOf *then(QObject *context, F f)
    {
        connect(this, &Job::finished, context, [this, f = std::move(f)]() mutable { f(*m_result); });
        return this;
    }

protected:
    void finish(core::Result<T> result)
    {
        if (isFinished())
            return;
        m_result.emplace(std::move(result));
        close();
    }
    void finishCancelled() override { finish(core::cancelled()); }

private:
    std::optional<core::Result<T>> m_result;
};

} // namespace jobs
