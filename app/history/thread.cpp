// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/thread.h"

#include <QCoreApplication>
#include <QEvent>

namespace history {

DatabaseThread::DatabaseThread(const Library &library, Access access, QObject *parent)
    : QObject(parent), m_library(library), m_access(access)
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ends = true;
    }
    m_ready.notify_one();
    if (m_thread)
        m_thread->wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void DatabaseThread::post(Task task)
{
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { work(); }));
        m_thread->start();
    }
    {
        const std::lock_guard guard(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_ready.notify_one();
}

void DatabaseThread::deliver(std::function<void()> f)
{
    QMetaObject::invokeMethod(
        this,
        [this, f = std::move(f)] {
            f();
            if (m_access == Access::Write)
                emit wrote();
        },
        Qt::QueuedConnection);
}

void DatabaseThread::work()
{
    auto session = Session::open(m_library, m_access == Access::Read);
    for (;;) {
        Task task;
        {
            std::unique_lock guard(m_mutex);
            m_ready.wait(guard, [this] { return m_ends || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        // A disk that was full or a folder that was away may be back.
        if (!session)
            session = Session::open(m_library, m_access == Access::Read);
        task(session);
    }
}

} // namespace history
