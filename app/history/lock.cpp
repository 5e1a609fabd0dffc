// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/lock.h"

#include "history/files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace history {

namespace {

struct flock range(qint64 byte, short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

} // namespace

LockFile::LockFile(const QString &folder)
    : m_file(::open(QFile::encodeName(folder + QStringLiteral("/library.lock")).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
}

LockFile::~LockFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

core::Result<> LockFile::lock(qint64 byte, Kind kind)
{
    if (m_file < 0)
        return {};
    struct flock wanted = range(byte, kind == Kind::Shared ? F_RDLCK : F_WRLCK);
    while (::fcntl(m_file, F_OFD_SETLKW, &wanted) != 0) {
        if (errno != EINTR)
            return fileProblem(errno);
    }
    return {};
}

void LockFile::unlock(qint64 byte)
{
    if (m_file < 0)
        return;
    struct flock wanted = range(byte, F_UNLCK);
    ::fcntl(m_file, F_OFD_SETLK, &wanted);
}

bool LockFile::isHeld(qint64 byte) const
{
    if (m_file < 0)
        return false;
    struct flock asked = range(byte, F_WRLCK);
    return ::fcntl(m_file, F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}

Locked::Locked(LockFile &file, qint64 byte, LockFile::Kind kind)
    : m_file(file), m_byte(byte), m_result(file.lock(byte, kind))
{
}

Locked::~Locked()
{
    m_file.unlock(m_byte);
}

} // namespace history
