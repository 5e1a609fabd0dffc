// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "jobs/job.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace support {

/// A clock that stands still until it is moved.
class FixedClock : public core::Clock
{
public:
    qint64 now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now = 1'760'000'000'000;
};

/// Starts \p job and waits, in the test's event loop, until it answered.
template <class T> core::Result<T> answerOf(jobs::JobOf<T> *job, int milliseconds = 60'000)
{
    std::optional<core::Result<T>> answer;
    QObject context;
    job->then(&context, [&](const core::Result<T> &r) { answer.emplace(r); })->start();
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, milliseconds))
        return core::Error{.code = core::Error::Code::Timeout};
    return *answer;
}

} // namespace support
