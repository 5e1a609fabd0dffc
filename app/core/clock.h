// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace core {

/// The time as a dependency, so that a test can pass its own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970, UTC.
    virtual qint64 now() const = 0;
};

class SystemClock : public Clock
{
public:
    qint64 now() const override;
};

} // namespace core
