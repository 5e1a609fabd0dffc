// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

namespace history {

/// One open file description of library.lock. What it locks is given back by the kernel when the
/// process dies, and two LockFiles exclude each other inside one process too.
class LockFile
{
public:
    enum class Kind { Shared, Exclusive };
    static constexpr qint64 kSaving
        = 0; ///< shared while a file has no row yet, exclusive to clean up
    static constexpr qint64 kOpening = 1; ///< exclusive while a library is created or migrated

    /// Unlocked; without the right to write every lock is granted and means nothing.
    explicit LockFile(const QString &folder);
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    /// Waits until \p byte is free.
    core::Result<> lock(qint64 byte, Kind kind);
    void unlock(qint64 byte);
    /// Whether somebody else, here or in another process, holds \p byte.
    bool isHeld(qint64 byte) const;

private:
    int m_file = -1;
};

/// A lock for as long as a scope lasts.
class Locked
{
public:
    Locked(LockFile &file, qint64 byte, LockFile::Kind kind);
    ~Locked();
    Q_DISABLE_COPY_MOVE(Locked)

    const core::Result<> &result() const { return m_result; }

private:
    LockFile &m_file;
    qint64 m_byte;
    core::Result<> m_result;
};

} // namespace history
