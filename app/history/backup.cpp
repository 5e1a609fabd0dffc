// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/backup.h"

#include "history/files.h"
#include "history/migrate.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace history {

namespace {

constexpr int kKept = 3;
constexpr qint64 kDay = 24 * 60 * 60 * 1000;

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd-HHmmss");
    return format;
}

/// When the copy at \p path was made, by its name; nothing for another name.
QDateTime madeAt(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("history-\\d+-(\\d{8}-\\d{6})\\.db$"));
    QDateTime time = QDateTime::fromString(form.match(path).captured(1), timeFormat());
    time.setTimeZone(QTimeZone::utc());
    return time;
}

bool writtenSince(const Library &library, const QDateTime &time)
{
    const QFileInfo wal(library.database() + QStringLiteral("-wal"));
    return QFileInfo(library.database()).lastModified() > time
        || (wal.exists() && wal.size() > 0 && wal.lastModified() > time);
}

} // namespace

QStringList backups(const QString &folder)
{
    const QDir place(folder + QStringLiteral("/backups"));
    QStringList found;
    for (const QString &name : place.entryList({QStringLiteral("history-*.db")}, QDir::Files)) {
        if (madeAt(name).isValid())
            found << place.absoluteFilePath(name);
    }
    std::sort(found.begin(), found.end(),
        [](const QString &a, const QString &b) { return madeAt(a) > madeAt(b); });
    return found;
}

core::Result<QString> backUp(Connection &database, const Library &library, int version)
{
    const QString folder = library.absolute(QStringLiteral("backups"));
    if (!QDir().mkpath(folder))
        return fileProblem(EACCES);
    const QString time = QDateTime::fromMSecsSinceEpoch(library.clock->now(), QTimeZone::utc())
                             .toString(timeFormat());
    const QString path = QStringLiteral("%1/history-%2-%3.db").arg(folder).arg(version).arg(time);
    const QString part = path + QLatin1String(kPartSuffix);
    QFile::remove(part);
    auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {part});
    const auto named = copied ? renameDurably(part, path) : copied.error();
    if (!named) {
        QFile::remove(part);
        return named.error();
    }
    for (const QString &old : backups(library.folder).mid(kKept))
        QFile::remove(old);
    return path;
}

core::Result<> backUpDaily(Session &session)
{
    const QString newest = backups(session.library.folder).value(0);
    if (!newest.isEmpty()) {
        const qint64 age = session.library.clock->now() - madeAt(newest).toMSecsSinceEpoch();
        if (age < kDay || !writtenSince(session.library, QFileInfo(newest).lastModified()))
            return {};
    } else {
        const auto any = session.database->value(QStringLiteral("SELECT 1 FROM portrait LIMIT 1"));
        if (!any || any->isNull())
            return any ? core::Result<>() : any.error();
    }
    // Shared: "forget person" must not miss a copy that is being written.
    const Locked saving(session.lock, LockFile::kSaving, LockFile::Kind::Shared);
    if (!saving.result())
        return saving.result();
    const auto made = backUp(*session.database, session.library, newestVersion());
    return made ? core::Result<>() : made.error();
}

} // namespace history
