// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/portrait.h"
#include "core/portraitrequest.h"
#include "core/result.h"
#include "history/query.h"
#include "jobs/job.h"

#include <QJsonArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace history {

/// The cleaned reference photo of a request.
struct InputPhoto
{
    core::Id<core::Input> id{};
    QByteArray sha256{}; ///< of the photo as the user gave it, hex
    QString path{}; ///< of the cleaned copy, relative to the library
    QSize size{};
    QJsonArray faces{}; ///< marks, opaque here
    qint64 lastUsed = 0;

    bool operator==(const InputPhoto &) const = default;
};

/// What begin() wrote: numbers for everything that follows.
struct Begun
{
    core::Id<core::Request> request{};
    core::Id<core::Job> job{};
    QList<core::Id<core::Portrait>> portraits{}; ///< reserved, one per picture, rising
    QString person{}; ///< as stored
    qint64 created = 0; ///< by the store's clock; becomes the portraits' time

    bool operator==(const Begun &) const = default;
};

/// One value of a side filter and how many portraits of the current query have it.
struct Facet
{
    Token::Field field = Token::Field::Kind;
    QString value{};
    qint64 count = 0;

    bool operator==(const Facet &) const = default;
};

/// What "forget person" removed.
struct Forgotten
{
    int portraits = 0;
    int inputs = 0;
    int files = 0;
    int backups = 0;

    bool operator==(const Forgotten &) const = default;
};

struct Problem
{
    QString what{}; ///< missing_file, changed_file, foreign_file, broken_row, damaged_database, …
    QString path{};
    QString message{}; ///< translated: what is wrong, what to do

    bool operator==(const Problem &) const = default;
};

struct CheckReport
{
    QList<Problem> problems{};
    int adopted = 0; ///< files without a row that got their row back
    int cleaned = 0; ///< leftovers of interrupted saves that were removed
    qint64 portraits = 0; ///< rows looked at

    bool operator==(const CheckReport &) const = default;
    bool isClean() const { return problems.isEmpty(); }
};

/// Reads the settings record out of a produced file's bytes; passed in, because history knows no
/// pictures.
using SettingsReader = std::function<QJsonObject(const QByteArray &bytes)>;

/// The library: history.db, thumbs.db, originals/, inputs/ and backups/ of one folder. Lives on the
/// main thread; one writer thread, one reader thread. Several processes may have the same library
/// open.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Creates what is missing, backs up and migrates what is older. Storage with one sentence for
    /// a damaged or newer database. A library that cannot be written opens with isReadOnly().
    static core::Result<std::unique_ptr<Store>> open(
        const QString &folder, const core::Clock &clock, SettingsReader settingsIn);
    ~Store() override;

    QString folder() const;
    QString absolutePath(const QString &relative) const;
    bool isReadOnly() const;

    // Making

    /// Keeps \p cleaned once per \p photo.sha256 and brings its row up to date.
    jobs::JobOf<InputPhoto> *addInput(
        const InputPhoto &photo, const QByteArray &cleaned, QObject *parent);
    /// Request and job rows, and ids for \p request.count portraits. Refused with one sentence when
    /// read-only.
    jobs::JobOf<Begun> *begin(
        const core::PortraitRequest &request, const QString &provider, QObject *parent);
    /// Original durable, then thumbnail, then row; the answer comes after all three. The portrait's
    /// id is one that begin() reserved; path, bytes and sha256 are filled in. Storage with one
    /// sentence on a full disk: then nothing is left behind and \p bytes are still the caller's. \p
    /// words are further words to be found by, such as the style's name in the user's language.
    jobs::JobOf<core::Portrait> *save(const core::Portrait &portrait, const QByteArray &bytes,
        const QByteArray &thumbnail, QObject *parent, const QString &words = {});
    /// \p state is done, failed or cancelled; \p error is kept as code and detail.
    jobs::JobOf<void> *end(core::Id<core::Job> job, const QString &state,
        const std::optional<core::Error> &error, QObject *parent);

    // Looking

    /// All portraits that match, newest first.
    jobs::JobOf<QList<core::Id<core::Portrait>>> *find(const Query &query, QObject *parent);
    /// Counts for the side filters of \p query: kinds, styles, models, months, tags, persons.
    jobs::JobOf<QList<Facet>> *facets(const Query &query, QObject *parent);
    jobs::JobOf<QList<QByteArray>> *thumbnails(const QList<core::Id<core::Portrait>> &ids,
        QObject *parent); ///< JPEG or PNG, empty where there is none
    /// Fills in what thumbnails() had not.
    jobs::JobOf<void> *putThumbnail(
        core::Id<core::Portrait> id, const QByteArray &jpeg, QObject *parent);
    /// At once, on the calling thread; for the visible rows only. Missing ids are left out.
    QList<core::Portrait> portraits(const QList<core::Id<core::Portrait>> &ids) const;
    std::optional<core::Portrait> portrait(core::Id<core::Portrait> id) const;
    /// The newest untrashed portrait with this key: a picture that was paid for is not bought again.
    std::optional<core::Portrait> cached(const QString &cacheKey) const;
    std::optional<InputPhoto> input(core::Id<core::Input> id) const;
    QList<InputPhoto> recentInputs(int limit) const;
    QList<core::Id<core::Portrait>> children(core::Id<core::Portrait> id) const;
    /// Style keys, most recently used first.
    QStringList recentStyles(int limit) const;

    // Marking

    jobs::JobOf<void> *setStarred(
        const QList<core::Id<core::Portrait>> &ids, bool on, QObject *parent);
    jobs::JobOf<void> *setTag(
        const QList<core::Id<core::Portrait>> &ids, const QString &tag, bool on, QObject *parent);
    jobs::JobOf<void> *trash(const QList<core::Id<core::Portrait>> &ids, QObject *parent);
    jobs::JobOf<void> *restore(const QList<core::Id<core::Portrait>> &ids, QObject *parent);
    /// Removes rows, text, files and thumbnails of everything in the trash; \return how many.
    jobs::JobOf<int> *emptyTrash(QObject *parent);
    jobs::JobOf<qint64> *trashBytes(QObject *parent);

    // Keeping

    jobs::JobOf<QStringList> *people(QObject *parent);
    /// Everything about \p person: rows, text, files, thumbnails, inputs used by nobody else, and
    /// backups.
    jobs::JobOf<Forgotten> *forgetPerson(const QString &person, QObject *parent);
    /// Compares rows with files; adopts files that lost their row, removes what interrupted saves
    /// left.
    jobs::JobOf<CheckReport> *check(QObject *parent);
    /// Puts a damaged database aside (kept as history-damaged-….db), then rebuilds from the newest
    /// good backup and the settings inside the files. \return one translated sentence: what was
    /// found again.
    static core::Result<QString> repair(
        const QString &folder, const core::Clock &clock, const SettingsReader &settingsIn);

signals:
    /// Rows appeared, went or changed, here or in another process.
    void changed();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    void checkVersion();

    std::unique_ptr<Private> m_d;
};

} // namespace history
