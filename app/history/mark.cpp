// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/mark.h"

#include "history/rows.h"

namespace history {

namespace {

/// Calls \p change for each id, all in one transaction.
template <class F> core::Result<> forEach(Session &session, const Ids &ids, F change)
{
    const auto transaction = Transaction::begin(*session.database);
    if (!transaction)
        return transaction.error();
    for (const auto id : ids) {
        if (const auto done = change(*session.database, id); !done)
            return done.error();
    }
    return (*transaction)->commit();
}

core::Result<qint64> tagId(Connection &database, const QString &name)
{
    const QString key = foldedKey(name);
    const auto made = database.run(
        QStringLiteral("INSERT INTO tag (key, name) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"),
        {textValue(key), textValue(name.simplified())});
    if (!made)
        return made.error();
    const auto id
        = database.value(QStringLiteral("SELECT id FROM tag WHERE key = ?"), {textValue(key)});
    return id ? core::Result<qint64>(id->toLongLong()) : id.error();
}

core::Result<> tagOne(Connection &database, PortraitId id, const QString &tag, bool on)
{
    const auto number = tagId(database, tag);
    if (!number)
        return number.error();
    const auto done = database.run(on
            ? QStringLiteral(
                "INSERT INTO portrait_tag (portrait, tag) SELECT id, ? FROM portrait WHERE id = ? "
                "ON CONFLICT DO NOTHING")
            : QStringLiteral("DELETE FROM portrait_tag WHERE tag = ? AND portrait = ?"),
        {*number, id.value});
    if (!done)
        return done.error();
    return refreshWords(database, id);
}

} // namespace

core::Result<> setStarred(Session &session, const Ids &ids, bool on)
{
    return forEach(session, ids, [on](Connection &database, PortraitId id) {
        return database.run(
            QStringLiteral("UPDATE portrait SET starred = ? WHERE id = ?"), {on ? 1 : 0, id.value});
    });
}

core::Result<> setTag(Session &session, const Ids &ids, const QString &tag, bool on)
{
    if (foldedKey(tag).isEmpty())
        return {};
    const auto done = forEach(session, ids,
        [&](Connection &database, PortraitId id) { return tagOne(database, id, tag, on); });
    if (!done)
        return done;
    const auto unused = session.database->run(
        QStringLiteral("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM portrait_tag)"));
    return unused ? core::Result<>() : unused.error();
}

core::Result<> setTrashed(Session &session, const Ids &ids, qint64 time)
{
    return forEach(session, ids, [time](Connection &database, PortraitId id) {
        return database.run(QStringLiteral("UPDATE portrait SET trashed = ? WHERE id = ?"),
            {idValue(time), id.value});
    });
}

core::Result<> putThumbnail(Session &session, PortraitId id, const QByteArray &jpeg)
{
    return session.thumbs.put(id, jpeg);
}

} // namespace history
