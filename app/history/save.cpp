// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/save.h"

#include "history/files.h"
#include "history/rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace history {

namespace {

QString suffixOf(const QString &mediaType)
{
    if (mediaType == QLatin1String("image/jpeg"))
        return QStringLiteral("jpg");
    if (mediaType == QLatin1String("image/svg+xml"))
        return QStringLiteral("svg");
    const QString type = mediaType.section(u'/', 1);
    return type.isEmpty() ? QStringLiteral("png") : type;
}

QString originalPath(const core::Portrait &portrait, qint64 now)
{
    const QString month
        = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).toString(QStringLiteral("yyyy/MM"));
    return QStringLiteral("originals/%1/%2.%3")
        .arg(month)
        .arg(portrait.id.value)
        .arg(suffixOf(portrait.mediaType));
}

core::Result<> alreadySaved()
{
    return core::storageError(QCoreApplication::translate("history",
        "This portrait is in the history already, so it was not saved again. Make a new one."));
}

core::Result<qint64> reserve(Connection &database, int count)
{
    const auto first = database.value(
        QStringLiteral("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next_portrait'"));
    if (!first)
        return first.error();
    const auto moved
        = database.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'next_portrait'"),
            {QString::number(first->toLongLong() + count)});
    return moved ? core::Result<qint64>(first->toLongLong()) : moved.error();
}

core::Result<qint64> insertRequest(Session &session, const core::PortraitRequest &request)
{
    const qint64 now = session.library.clock->now();
    const auto person = personId(*session.database, request.person, now);
    if (!person)
        return person.error();
    const auto row = session.database->run(
        QStringLiteral("INSERT INTO request (created, person, input, json) VALUES (?, ?, ?, ?)"),
        {now, idValue(*person), idValue(request.input.value), compactJson(request.toJson())});
    return row ? core::Result<qint64>(row->lastInsertId().toLongLong()) : row.error();
}

core::Result<Begun> insertBegun(
    Session &session, const core::PortraitRequest &request, const QString &provider)
{
    const qint64 now = session.library.clock->now();
    Begun begun{.person = request.person.simplified()};
    const auto row = insertRequest(session, request);
    if (!row)
        return row.error();
    begun.request.value = *row;
    const auto first = reserve(*session.database, request.count);
    if (!first)
        return first.error();
    const auto job = session.database->run(
        QStringLiteral("INSERT INTO job (request, state, provider, model, count, first_portrait, "
                       "owner, created, "
                       "started) VALUES (?, 'running', ?, ?, ?, ?, ?, ?, ?)"),
        {begun.request.value, textValue(provider), textValue(request.model), request.count, *first,
            session.library.owner, now, now});
    if (!job)
        return job.error();
    begun.job.value = job->lastInsertId().toLongLong();
    for (int i = 0; i < request.count; ++i)
        begun.portraits.append(PortraitId{*first + i});
    if (begun.person.isEmpty())
        return begun;
    const auto stored = session.database->value(
        QStringLiteral("SELECT name FROM person WHERE key = ?"), {foldedKey(begun.person)});
    if (!stored)
        return stored.error();
    begun.person = stored->toString();
    return begun;
}

core::Result<> insertAll(Connection &database, const core::Portrait &p, const QString &words)
{
    if (const auto row = insertPortrait(database, p, words); !row)
        return row;
    const auto used = database.run(
        QStringLiteral(
            "INSERT INTO preset_use (style, uses, last_used) VALUES (?, 1, ?) ON CONFLICT (style) "
            "DO "
            "UPDATE SET uses = uses + 1, last_used = max(last_used, excluded.last_used)"),
        {textValue(p.style), p.created});
    if (!used)
        return used.error();
    const auto job = database.run(QStringLiteral("UPDATE job SET saved = saved + 1, billed_micros "
                                                 "= billed_micros + ?, currency = ? WHERE id = ?"),
        {p.billed.micros, textValue(p.billed.currency), p.job.value});
    return job ? core::Result<>() : job.error();
}

} // namespace

core::Result<InputPhoto> addInput(Session &session, InputPhoto photo, const QByteArray &cleaned)
{
    const qint64 now = session.library.clock->now();
    const Locked saving(session.lock, LockFile::kSaving, LockFile::Kind::Shared);
    if (!saving.result())
        return saving.result().error();
    const QString name
        = QString::fromLatin1(photo.sha256.isEmpty() ? digest(cleaned) : photo.sha256);
    const bool isJpeg = cleaned.startsWith("\xff\xd8");
    photo.sha256 = name.toLatin1();
    photo.path = QStringLiteral("inputs/%1.%2")
                     .arg(name, isJpeg ? QStringLiteral("jpg") : QStringLiteral("png"));
    photo.lastUsed = now;
    const QString path = session.library.absolute(photo.path);
    const bool isNew = !QFile::exists(path);
    if (isNew) {
        if (const auto written = writeDurably(path, cleaned); !written)
            return written.error();
    }
    const auto stored = [&]() -> core::Result<> {
        const auto transaction = Transaction::begin(*session.database);
        if (!transaction)
            return transaction.error();
        const auto row = session.database->run(
            QStringLiteral(
                "INSERT INTO input (sha256, path, width, height, faces, added, last_used) VALUES "
                "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET path = excluded.path, "
                "width = excluded.width, height = excluded.height, faces = excluded.faces, "
                "last_used = max(last_used, excluded.last_used)"),
            {name, photo.path, photo.size.width(), photo.size.height(),
                QString::fromUtf8(QJsonDocument(photo.faces).toJson(QJsonDocument::Compact)), now,
                now});
        if (!row)
            return row.error();
        const auto kept = session.database->run(
            QStringLiteral("DELETE FROM removal WHERE path = ?"), {photo.path});
        return kept ? (*transaction)->commit() : kept.error();
    }();
    const auto id = stored
        ? session.database->value(QStringLiteral("SELECT id FROM input WHERE sha256 = ?"), {name})
        : stored.error();
    if (!id) {
        if (isNew)
            QFile::remove(path);
        return id.error();
    }
    photo.id.value = id->toLongLong();
    return photo;
}

core::Result<Begun> begin(
    Session &session, const core::PortraitRequest &request, const QString &provider)
{
    const auto transaction = Transaction::begin(*session.database);
    if (!transaction)
        return transaction.error();
    auto begun = insertBegun(session, request, provider);
    if (!begun)
        return begun;
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return begun;
}

core::Result<bool> insertSaved(
    Session &session, const core::Portrait &portrait, const QString &words)
{
    const auto transaction = Transaction::begin(*session.database);
    if (!transaction)
        return transaction.error();
    const auto there = session.database->value(
        QStringLiteral("SELECT 1 FROM portrait WHERE id = ?"), {portrait.id.value});
    if (!there || !there->isNull())
        return there ? core::Result<bool>(false) : there.error();
    if (const auto done = insertAll(*session.database, portrait, words); !done)
        return done.error();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return true;
}

core::Result<core::Portrait> save(Session &session, core::Portrait portrait,
    const QByteArray &bytes, const QByteArray &thumbnail, const QString &words)
{
    const Locked saving(session.lock, LockFile::kSaving, LockFile::Kind::Shared);
    if (!saving.result())
        return saving.result().error();
    if (readPortrait(*session.database, portrait.id))
        return alreadySaved().error();
    const qint64 now = session.library.clock->now();
    if (portrait.created == 0)
        portrait.created = now;
    portrait.path = originalPath(portrait, now);
    portrait.bytes = bytes.size();
    portrait.sha256 = digest(bytes);
    const QString path = session.library.absolute(portrait.path);
    auto done = writeDurably(path, bytes);
    if (done && !thumbnail.isEmpty())
        done = session.thumbs.put(portrait.id, thumbnail);
    if (done) {
        const auto isNew = insertSaved(session, portrait, words);
        if (!isNew)
            done = isNew.error();
    }
    if (!done) {
        QFile::remove(path);
        (void)session.thumbs.remove({portrait.id});
        return done.error();
    }
    return portrait;
}

core::Result<> end(Session &session, core::Id<core::Job> job, const QString &state,
    const std::optional<core::Error> &error)
{
    const auto charge = error ? error->charge : core::Error::Charge::None;
    const QString charged = charge == core::Error::Charge::Charged ? QStringLiteral("yes")
        : charge == core::Error::Charge::Unknown                   ? QStringLiteral("maybe")
                                                                   : QStringLiteral("none");
    const auto done
        = session.database->run(QStringLiteral("UPDATE job SET state = ?, finished = ?, error_code "
                                               "= ?, error_detail = ?, charge = ? WHERE id = ?"),
            {state, session.library.clock->now(),
                error ? core::codeName(error->code) : QLatin1String(""),
                textValue(error ? error->detail : QString()), charged, job.value});
    return done ? core::Result<>() : done.error();
}

} // namespace history
