// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

core::Result<> flush(const QString &path, int flags)
{
    const Descriptor file(path, flags);
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return fileProblem(errno);
    return {};
}

core::Result<> writeAll(const QString &path, const QByteArray &bytes)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.isOpen())
        return fileProblem(errno);
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written = ::write(
            file.number(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return fileProblem(errno);
        done += std::max<qsizetype>(written, 0);
    }
    if (::fsync(file.number()) != 0 || !file.close())
        return fileProblem(errno);
    return {};
}

/// Makes \p folder and flushes each parent that got a new entry.
core::Result<> makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return {};
    const QString parent = QFileInfo(folder).path();
    if (const auto made = makeFolder(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return fileProblem(errno);
    return flush(parent, O_RDONLY | O_DIRECTORY);
}

} // namespace

core::Error fileProblem(int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return core::storageError(
            Words::tr("The disk is full, so nothing was saved. Free some space and try again."), detail);
    }
    if (number == EACCES || number == EPERM || number == EROFS) {
        return core::storageError(Words::tr("This library can only be read. Choose another library, or "
                                       "ask for the right to write to it."),
            detail);
    }
    return core::storageError(
        Words::tr("A file of the library could not be read or written. Check the disk, then try again."),
        detail);
}

core::Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    if (const auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    // Two processes may be keeping the same photo at the same time.
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces)
        + QLatin1String(kPartSuffix);
    auto done = writeAll(part, bytes);
    if (done)
        done = renameDurably(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

core::Result<> renameDurably(const QString &path, const QString &finalPath)
{
    if (const auto flushed = flush(path, O_RDONLY); !flushed)
        return flushed;
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(finalPath).constData())
        != 0)
        return fileProblem(errno);
    return flush(QFileInfo(finalPath).path(), O_RDONLY | O_DIRECTORY);
}

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray digestOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

bool isOnNetwork(const QString &folder)
{
    // NFS, SMB, CIFS, SMB2, AFS, from statfs(2).
    static constexpr std::array<quint32, 5> kShared{
        0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f};
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return false;
    const auto type = static_cast<quint32>(facts.f_type);
    return std::find(kShared.begin(), kShared.end(), type) != kShared.end();
}

} // namespace history
