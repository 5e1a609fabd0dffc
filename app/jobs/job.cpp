// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "jobs/job.h"

namespace jobs {

Job::~Job()
{
    m_stop.request_stop();
}

void Job::start()
{
    if (std::exchange(m_started, true))
        return;
    QTimer::singleShot(0, this, [this] {
        if (!m_finished)
            run();
    });
}

void Job::cancel()
{
    if (m_finished)
        return;
    m_stop.request_stop();
    const QPointer<Job> self(this);
    const auto children = findChildren<Job *>(Qt::FindDirectChildrenOnly);
    for (Job *child : children)
        child->cancel();
    if (self)
        finishCancelled();
}

bool Job::close()
{
    if (std::exchange(m_finished, true))
        return false;
    emit finished();
    deleteLater();
    return true;
}

} // namespace jobs
