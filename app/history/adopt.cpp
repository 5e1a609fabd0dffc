// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/adopt.h"

#include "core/portraitrequest.h"
#include "history/files.h"
#include "history/record.h"
#include "history/rows.h"
#include "history/save.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace history {

namespace {

QString mediaTypeOf(const QString &suffix)
{
    if (suffix == QLatin1String("jpg"))
        return QStringLiteral("image/jpeg");
    if (suffix == QLatin1String("svg"))
        return QStringLiteral("image/svg+xml");
    return QStringLiteral("image/") + suffix;
}

/// What the request says that the file's record does not; \return whether there is a request for
/// that id.
core::Result<bool> completeFromRequest(Session &session, core::Portrait &p)
{
    auto row = session.database->run(
        QStringLiteral("SELECT j.id, j.request, j.provider, r.created, r.input, r.json, n.name, "
                       "j.first_portrait FROM job j "
                       "JOIN request r ON r.id = j.request LEFT JOIN person n ON n.id = r.person "
                       "WHERE j.first_portrait <= ? AND j.first_portrait + j.count > ? ORDER BY "
                       "j.first_portrait DESC LIMIT 1"),
        {p.id.value, p.id.value});
    if (!row)
        return row.error();
    if (!row->next())
        return false;
    p.job.value = row->value(0).toLongLong();
    p.request.value = row->value(1).toLongLong();
    p.input.value = row->value(4).toLongLong();
    p.person = row->value(6).toString();
    const QJsonObject json = objectOf(row->value(5));
    const auto request = core::PortraitRequest::fromJson(json);
    if (!request)
        return true;
    p.parent = request->parent;
    p.seed = request->seed;
    if (p.created > 0)
        return true;
    p.created = row->value(3).toLongLong();
    p.provider = row->value(2).toString();
    p.style = request->style;
    p.model = request->model;
    p.prompt = request->prompt;
    p.size = request->size;
    p.variant = request->firstVariant + static_cast<int>(p.id.value - row->value(7).toLongLong());
    p.settings = json;
    return true;
}

core::Result<> keepIdsRising(Session &session, qint64 id)
{
    const auto done
        = session.database->run(QStringLiteral("UPDATE meta SET value = ? WHERE key = "
                                               "'next_portrait' AND CAST(value AS INTEGER) <= ?"),
            {QString::number(id + 1), id});
    return done ? core::Result<>() : done.error();
}

/// References to rows that are not there any more would be refused.
core::Result<> dropDeadParent(Session &session, core::Portrait &p)
{
    const auto parent = session.database->value(
        QStringLiteral("SELECT id FROM portrait WHERE id = ?"), {p.parent.value});
    if (!parent)
        return parent.error();
    p.parent.value = parent->toLongLong();
    return {};
}

} // namespace

QStringList filesBelow(const Library &library, const QString &folder)
{
    const QDir root(library.folder);
    QStringList found;
    QDirIterator entries(
        library.absolute(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        found << root.relativeFilePath(entries.next());
    std::sort(found.begin(), found.end());
    return found;
}

core::Result<Adopted> adopt(Session &session, const QString &path)
{
    const auto known
        = session.database->value(QStringLiteral("SELECT 1 FROM portrait WHERE path = ?"), {path});
    if (!known || !known->isNull())
        return known ? core::Result<Adopted>(Adopted::Known) : known.error();
    const QFileInfo info(path);
    bool isNumber = false;
    const qint64 id = info.completeBaseName().toLongLong(&isNumber);
    QFile file(session.library.absolute(path));
    if (!isNumber || id <= 0 || !file.open(QIODevice::ReadOnly))
        return Adopted::Foreign;
    const QByteArray bytes = file.readAll();
    core::Portrait p;
    if (session.library.settingsIn)
        p = portraitOf(session.library.settingsIn(bytes));
    const bool hasRecord = p.id.value == id;
    if (!hasRecord)
        p = {};
    p.id.value = id;
    const auto hasRequest = completeFromRequest(session, p);
    if (!hasRequest)
        return hasRequest.error();
    if (!hasRecord && !*hasRequest)
        return Adopted::Foreign;
    p.path = path;
    p.bytes = bytes.size();
    p.sha256 = digest(bytes);
    p.mediaType = mediaTypeOf(info.suffix());
    if (const auto done = dropDeadParent(session, p); !done)
        return done.error();
    if (const auto done = keepIdsRising(session, id); !done)
        return done.error();
    const auto row = insertSaved(session, p, {});
    if (!row)
        return row.error();
    return *row ? Adopted::Row : Adopted::Foreign;
}

} // namespace history
