// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/rows.h"

#include "history/words.h"

#include <QSqlError>

namespace history {

namespace {

const QString &portraitColumns()
{
    static const QString columns
        = QStringLiteral("SELECT p.id, p.request, p.job, p.input, p.parent, p.created, p.trashed, "
                         "p.starred, p.kind, p.style, "
                         "p.style_version, p.model, p.provider, p.seed, n.name, p.prompt, "
                         "p.negative, p.answered_by, p.origin, "
                         "p.variant, p.width, p.height, p.path, p.media_type, p.bytes, p.sha256, "
                         "p.seconds, p.billed_micros, "
                         "p.currency, p.settings, p.cache_key, p.contract FROM portrait p LEFT JOIN person n ON n.id = "
                         "p.person WHERE p.id = ?");
    return columns;
}

core::Portrait portraitOf(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    core::Portrait p;
    p.id.value = next().toLongLong();
    p.request.value = next().toLongLong();
    p.job.value = next().toLongLong();
    p.input.value = next().toLongLong();
    p.parent.value = next().toLongLong();
    p.created = next().toLongLong();
    p.trashed = next().toLongLong();
    p.starred = next().toInt() != 0;
    p.kind = core::kindFromName(next().toString());
    p.style = next().toString();
    p.styleVersion = next().toInt();
    p.model = next().toString();
    p.provider = next().toString();
    p.seed = next().toString();
    p.person = next().toString();
    p.prompt = next().toString();
    p.negative = next().toString();
    p.answeredBy = next().toString();
    p.origin = core::originFromName(next().toString());
    p.variant = next().toInt();
    p.size.setWidth(next().toInt());
    p.size.setHeight(next().toInt());
    p.path = next().toString();
    p.mediaType = next().toString();
    p.bytes = next().toLongLong();
    p.sha256 = next().toString().toLatin1();
    p.seconds = next().toDouble();
    p.billed.micros = next().toLongLong();
    p.billed.currency = next().toString();
    p.settings = objectOf(next());
    p.cacheKey = next().toString();
    p.contract = next().toInt();
    return p;
}

QVariantList valuesOf(const core::Portrait &p, qint64 person)
{
    return {p.id.value, idValue(p.trashed), p.starred ? 1 : 0, p.created, core::kindName(p.kind),
        textValue(p.style), p.styleVersion, textValue(p.model), textValue(p.provider),
        textValue(p.seed), idValue(person), idValue(p.request.value), idValue(p.job.value),
        idValue(p.input.value), idValue(p.parent.value), p.variant, std::max(p.size.width(), 0),
        std::max(p.size.height(), 0), p.billed.micros, textValue(p.billed.currency), p.seconds,
        core::originName(p.origin), textValue(p.answeredBy), p.path, textValue(p.mediaType),
        p.bytes, QString::fromLatin1(p.sha256), QString::number(p.id.value), textValue(p.prompt),
        textValue(p.negative), compactJson(p.settings), textValue(p.cacheKey), idValue(p.contract)};
}

} // namespace

QString foldedKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString compactJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

std::optional<core::Portrait> readPortrait(Connection &database, PortraitId id)
{
    auto row = database.run(portraitColumns(), {id.value});
    if (!row || !row->next())
        return {};
    core::Portrait portrait = portraitOf(*row);
    const auto tags = readTexts(database,
        QStringLiteral("SELECT t.name FROM portrait_tag x JOIN tag t ON t.id = x.tag WHERE "
                       "x.portrait = ? ORDER BY t.key"),
        {id.value});
    if (tags)
        portrait.tags = *tags;
    return portrait;
}

std::optional<core::Portrait> readCached(Connection &database, const QString &cacheKey)
{
    const auto id = database.value(
        QStringLiteral("SELECT max(id) FROM portrait WHERE cache_key = ? AND cache_key <> '' AND trashed IS NULL"),
        {cacheKey});
    return id && !id->isNull() ? readPortrait(database, PortraitId{id->toLongLong()}) : std::nullopt;
}

QList<core::Portrait> readPortraits(Connection &database, const Ids &ids)
{
    QList<core::Portrait> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        if (auto portrait = readPortrait(database, id))
            found.append(std::move(*portrait));
    }
    return found;
}

QList<InputPhoto> readInputs(Connection &database, const QString &rest, const QVariantList &values)
{
    QList<InputPhoto> found;
    auto rows = database.run(
        QStringLiteral("SELECT id, sha256, path, width, height, faces, last_used FROM input ")
            + rest,
        values);
    while (rows && rows->next()) {
        found.append({.id = {rows->value(0).toLongLong()},
            .sha256 = rows->value(1).toString().toLatin1(),
            .path = rows->value(2).toString(),
            .size = QSize(rows->value(3).toInt(), rows->value(4).toInt()),
            .faces = QJsonDocument::fromJson(rows->value(5).toString().toUtf8()).array(),
            .lastUsed = rows->value(6).toLongLong()});
    }
    return found;
}

core::Result<> insertPortrait(Connection &database, const core::Portrait &p, const QString &words)
{
    const auto person = personId(database, p.person, p.created);
    if (!person)
        return person.error();
    const QVariantList values = valuesOf(p, *person);
    const auto row
        = database.run(QStringLiteral("INSERT INTO portrait (id, trashed, starred, created, kind, "
                                      "style, style_version, model, "
                                      "provider, seed, person, request, job, input, parent, "
                                      "variant, width, height, billed_micros, "
                                      "currency, seconds, origin, answered_by, path, media_type, "
                                      "bytes, sha256, thumbnail, prompt, "
                                      "negative, settings, cache_key, contract) VALUES (%1)")
                           .arg(QStringList(values.size(), QStringLiteral("?")).join(u',')),
            values);
    if (!row)
        return row.error();
    const QString base = spaced(
        QStringList{p.prompt, p.style, p.style.split(u'_').join(u' '), p.model, p.seed, words}.join(
            u' '));
    const auto text = database.run(
        QStringLiteral("INSERT INTO portrait_text (id, base, words) VALUES (?, ?, ?)"),
        {p.id.value, base, spaced(base + u' ' + p.person + u' ' + p.tags.join(u' '))});
    return text ? core::Result<>() : text.error();
}

core::Result<> refreshWords(Connection &database, PortraitId id)
{
    const auto portrait = readPortrait(database, id);
    const auto base
        = database.value(QStringLiteral("SELECT base FROM portrait_text WHERE id = ?"), {id.value});
    if (!base || !portrait)
        return base ? core::Result<>() : base.error();
    const auto done
        = database.run(QStringLiteral("UPDATE portrait_text SET words = ? WHERE id = ?"),
            {spaced(base->toString() + u' ' + portrait->person + u' ' + portrait->tags.join(u' ')),
                id.value});
    return done ? core::Result<>() : done.error();
}

core::Result<qint64> personId(Connection &database, const QString &name, qint64 now)
{
    const QString key = foldedKey(name);
    if (key.isEmpty())
        return qint64(0);
    const auto made = database.run(
        QStringLiteral(
            "INSERT INTO person (key, name, added) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"),
        {key, name.simplified(), now});
    if (!made)
        return made.error();
    const auto id = database.value(QStringLiteral("SELECT id FROM person WHERE key = ?"), {key});
    return id ? core::Result<qint64>(id->toLongLong()) : id.error();
}

Ids idsOf(const QList<qint64> &numbers)
{
    Ids ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(PortraitId{number});
    return ids;
}

core::Result<QList<qint64>> readIds(
    Connection &database, const QString &sql, const QVariantList &values)
{
    auto rows = database.run(sql, values);
    if (!rows)
        return rows.error();
    QList<qint64> found;
    while (rows->next())
        found.append(rows->value(0).toLongLong());
    if (rows->lastError().isValid())
        return sqlError(rows->lastError());
    return found;
}

core::Result<QStringList> readTexts(
    Connection &database, const QString &sql, const QVariantList &values)
{
    auto rows = database.run(sql, values);
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->value(0).toString());
    if (rows->lastError().isValid())
        return sqlError(rows->lastError());
    return found;
}

} // namespace history
