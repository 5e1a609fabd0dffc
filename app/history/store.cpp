// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/store.h"

#include "history/check.h"
#include "history/facets.h"
#include "history/find.h"
#include "history/forget.h"
#include "history/mark.h"
#include "history/opening.h"
#include "history/remove.h"
#include "history/repair.h"
#include "history/rows.h"
#include "history/save.h"
#include "history/thread.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <limits>
#include <utility>

namespace history {

class Store::Private
{
public:
    Private(const Library &of, std::unique_ptr<LockFile> alive, std::unique_ptr<Connection> own)
        : library(of), lock(std::move(alive)), connection(std::move(own)),
          writer(library, DatabaseThread::Access::Write),
          reader(library, DatabaseThread::Access::Read),
          keeper(library, DatabaseThread::Access::Write)
    {
    }

    template <class T> jobs::JobOf<T> *read(typename StoreJob<T>::Function f, QObject *parent)
    {
        return new StoreJob<T>(&reader, std::move(f), parent);
    }

    /// On \p thread, which is the writer for what is short.
    template <class T>
    jobs::JobOf<T> *write(DatabaseThread &thread, typename StoreJob<T>::Function f, QObject *parent)
    {
        if (!library.isReadOnly())
            return new StoreJob<T>(&thread, std::move(f), parent);
        return new StoreJob<T>(
            &reader, [](Session &) { return core::Result<T>(readOnlyError()); }, parent);
    }

    qint64 dataVersion()
    {
        const auto version = connection->value(QStringLiteral("PRAGMA data_version"));
        return version ? version->toLongLong() : lastVersion;
    }

    static core::Error readOnlyError()
    {
        return core::storageError(QCoreApplication::translate("history",
            "This library can only be read. Choose another library, or ask for the right to write "
            "to it."));
    }

    const Library library;
    const std::unique_ptr<LockFile> lock; ///< holds library.owner while this process lives
    const std::unique_ptr<Connection> connection; ///< for the visible rows, on the main thread
    QTimer poll{};
    qint64 lastVersion = 0;
    // Last, so that they end first: what is still waiting is done and answered while the rest
    // stands.
    DatabaseThread writer;
    DatabaseThread reader;
    DatabaseThread keeper; ///< long work, so that a save does not wait for it
};

core::Result<std::unique_ptr<Store>> Store::open(
    const QString &folder, const core::Clock &clock, SettingsReader settingsIn)
{
    const auto opened = openLibrary({.folder = QDir(folder).absolutePath(),
        .clock = &clock,
        .settingsIn = std::move(settingsIn)});
    if (!opened)
        return opened.error();
    Library library = *opened;
    std::unique_ptr<LockFile> lock;
    if (!library.isReadOnly()) {
        // Some number that no other process has; the first thousand bytes are kept for locks with a
        // meaning.
        library.owner = 1000 + static_cast<qint64>(QRandomGenerator::system()->generate64() >> 2);
        lock = std::make_unique<LockFile>(library.folder);
        if (const auto held = lock->lock(library.owner, LockFile::Kind::Exclusive); !held)
            return held.error();
    }
    auto connection = Connection::open(
        library.database(), library.isReadOnly() ? library.access : Connection::Access::Read);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Private>(library, std::move(lock), std::move(*connection))));
}

Store::Store(std::unique_ptr<Private> d) : m_d(std::move(d))
{
    m_d->lastVersion = m_d->dataVersion();
    for (const DatabaseThread *thread : {&m_d->writer, &m_d->keeper})
        connect(thread, &DatabaseThread::wrote, this, &Store::checkVersion);
    connect(&m_d->poll, &QTimer::timeout, this, &Store::checkVersion);
    if (m_d->library.access != Connection::Access::Immutable)
        m_d->poll.start(std::chrono::seconds(1));
    if (!isReadOnly())
        m_d->keeper.post([](auto &session) {
            if (session)
                (void)keepHouse(**session);
        });
}

Store::~Store() = default;

void Store::checkVersion()
{
    const qint64 version = m_d->dataVersion();
    if (std::exchange(m_d->lastVersion, version) != version)
        emit changed();
}

QString Store::folder() const
{
    return m_d->library.folder;
}

QString Store::absolutePath(const QString &relative) const
{
    return m_d->library.absolute(relative);
}

bool Store::isReadOnly() const
{
    return m_d->library.isReadOnly();
}

jobs::JobOf<InputPhoto> *Store::addInput(
    const InputPhoto &photo, const QByteArray &cleaned, QObject *parent)
{
    return m_d->write<InputPhoto>(
        m_d->writer, [=](Session &s) { return history::addInput(s, photo, cleaned); }, parent);
}

jobs::JobOf<Begun> *Store::begin(
    const core::PortraitRequest &request, const QString &provider, QObject *parent)
{
    return m_d->write<Begun>(
        m_d->writer, [=](Session &s) { return history::begin(s, request, provider); }, parent);
}

jobs::JobOf<core::Portrait> *Store::save(const core::Portrait &portrait, const QByteArray &bytes,
    const QByteArray &thumbnail, QObject *parent, const QString &words)
{
    return m_d->write<core::Portrait>(
        m_d->writer,
        [=](Session &s) { return history::save(s, portrait, bytes, thumbnail, words); }, parent);
}

jobs::JobOf<void> *Store::end(core::Id<core::Job> job, const QString &state,
    const std::optional<core::Error> &error, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return history::end(s, job, state, error); }, parent);
}

jobs::JobOf<QList<core::Id<core::Portrait>>> *Store::find(const Query &query, QObject *parent)
{
    return m_d->read<QList<core::Id<core::Portrait>>>(
        [=](Session &s) { return history::find(s, query); }, parent);
}

jobs::JobOf<QList<Facet>> *Store::facets(const Query &query, QObject *parent)
{
    return m_d->read<QList<Facet>>([=](Session &s) { return history::facets(s, query); }, parent);
}

jobs::JobOf<QList<QByteArray>> *Store::thumbnails(
    const QList<core::Id<core::Portrait>> &ids, QObject *parent)
{
    return m_d->read<QList<QByteArray>>([=](Session &s) { return s.thumbs.read(ids); }, parent);
}

jobs::JobOf<void> *Store::putThumbnail(
    core::Id<core::Portrait> id, const QByteArray &jpeg, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return history::putThumbnail(s, id, jpeg); }, parent);
}

QList<core::Portrait> Store::portraits(const QList<core::Id<core::Portrait>> &ids) const
{
    return readPortraits(*m_d->connection, ids);
}

std::optional<core::Portrait> Store::portrait(core::Id<core::Portrait> id) const
{
    return readPortrait(*m_d->connection, id);
}

std::optional<InputPhoto> Store::input(core::Id<core::Input> id) const
{
    const auto found = readInputs(*m_d->connection, QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<InputPhoto> Store::recentInputs(int limit) const
{
    return readInputs(
        *m_d->connection, QStringLiteral("ORDER BY last_used DESC, id DESC LIMIT ?"), {limit});
}

QList<core::Id<core::Portrait>> Store::children(core::Id<core::Portrait> id) const
{
    const auto ids = readIds(*m_d->connection,
        QStringLiteral(
            "SELECT id FROM portrait WHERE parent = ? AND trashed IS NULL ORDER BY id DESC"),
        {id.value});
    return ids ? idsOf(*ids) : Ids();
}

std::optional<core::Portrait> Store::cached(const QString &cacheKey) const
{
    return readCached(*m_d->connection, cacheKey);
}

QStringList Store::recentStyles(int limit) const
{
    const auto styles = readTexts(*m_d->connection,
        QStringLiteral("SELECT style FROM preset_use ORDER BY last_used DESC, style LIMIT ?"),
        {limit});
    return styles ? *styles : QStringList();
}

jobs::JobOf<void> *Store::setStarred(
    const QList<core::Id<core::Portrait>> &ids, bool on, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return history::setStarred(s, ids, on); }, parent);
}

jobs::JobOf<void> *Store::setTag(
    const QList<core::Id<core::Portrait>> &ids, const QString &tag, bool on, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return history::setTag(s, ids, tag, on); }, parent);
}

jobs::JobOf<void> *Store::trash(const QList<core::Id<core::Portrait>> &ids, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return setTrashed(s, ids, s.library.clock->now()); },
        parent);
}

jobs::JobOf<void> *Store::restore(const QList<core::Id<core::Portrait>> &ids, QObject *parent)
{
    return m_d->write<void>(
        m_d->writer, [=](Session &s) { return setTrashed(s, ids, 0); }, parent);
}

jobs::JobOf<int> *Store::emptyTrash(QObject *parent)
{
    return m_d->write<int>(
        m_d->keeper,
        [](Session &s) { return history::emptyTrash(s, std::numeric_limits<qint64>::max()); },
        parent);
}

jobs::JobOf<qint64> *Store::trashBytes(QObject *parent)
{
    return m_d->read<qint64>([](Session &s) { return history::trashBytes(s); }, parent);
}

jobs::JobOf<QStringList> *Store::people(QObject *parent)
{
    return m_d->read<QStringList>(
        [](Session &s) {
            return readTexts(*s.database, QStringLiteral("SELECT name FROM person ORDER BY key"));
        },
        parent);
}

jobs::JobOf<Forgotten> *Store::forgetPerson(const QString &person, QObject *parent)
{
    return m_d->write<Forgotten>(
        m_d->keeper, [=](Session &s) { return history::forgetPerson(s, person); }, parent);
}

jobs::JobOf<CheckReport> *Store::check(QObject *parent)
{
    const auto f = [](Session &s) { return history::check(s); };
    return isReadOnly() ? m_d->read<CheckReport>(f, parent)
                        : m_d->write<CheckReport>(m_d->keeper, f, parent);
}

core::Result<QString> Store::repair(
    const QString &folder, const core::Clock &clock, const SettingsReader &settingsIn)
{
    return repairLibrary(
        {.folder = QDir(folder).absolutePath(), .clock = &clock, .settingsIn = settingsIn});
}

} // namespace history
