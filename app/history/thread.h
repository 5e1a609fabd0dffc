// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "jobs/job.h"

#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace history {

/// A thread with its own connection that does one task after the other. It starts with its first
/// task; its destructor does what is still waiting and delivers the answers.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    enum class Access { Write, Read };
    using Task = std::function<void(core::Result<std::unique_ptr<Session>> &)>;

    DatabaseThread(const Library &library, Access access, QObject *parent = nullptr);
    ~DatabaseThread() override;

    const Library &library() const { return m_library; }
    Access access() const { return m_access; }
    void post(Task task);
    /// Calls \p f later on the thread that made this object; from any thread.
    void deliver(std::function<void()> f);

signals:
    /// A task of a writing thread ended.
    void wrote();

private:
    void work();

    const Library m_library;
    const Access m_access;
    std::unique_ptr<QThread> m_thread{};
    std::mutex m_mutex{};
    std::condition_variable m_ready{};
    std::deque<Task> m_tasks{};
    bool m_ends = false;
};

/// Runs a function on a DatabaseThread. One that has begun runs to its end even when the job is
/// cancelled, so that what was being saved is kept.
template <class T> class StoreJob : public jobs::JobOf<T>
{
public:
    using Function = std::function<core::Result<T>(Session &)>;

    StoreJob(DatabaseThread *thread, Function function, QObject *parent)
        : jobs::JobOf<T>(parent), m_thread(thread), m_function(std::move(function))
    {
    }

protected:
    void run() override
    {
        if (!m_thread) {
            this->finish(core::cancelled());
            return;
        }
        m_thread->post(
            [f = std::move(m_function), stop = this->stopToken(), thread = m_thread.data(),
                self = QPointer<StoreJob>(this)](auto &session) {
                core::Result<T> result = core::cancelled();
                if (!stop.stop_requested())
                    result = session ? f(**session) : core::Result<T>(session.error());
                thread->deliver([self, result = std::move(result)] {
                    if (self)
                        self->finish(result);
                });
            });
    }

private:
    QPointer<DatabaseThread> m_thread;
    Function m_function;
};

} // namespace history
