// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/style.h"

#include "catalog/names.h"
#include "catalog/reader.h"

namespace catalog {

namespace {

QList<PromptPart> partsFrom(Reader &entry)
{
    const QString key = QStringLiteral("parts");
    Reader reader(entry.object(key), key);
    QList<PromptPart> parts;
    for (const QString &role : promptRoles())
        parts.append({.role = role, .text = reader.text(role)});
    entry.take(reader.done());
    return parts;
}

QHash<QString, QStringList> tagsFrom(Reader &entry)
{
    const QString key = QStringLiteral("tags");
    Reader reader(entry.object(key), key);
    QHash<QString, QStringList> tags;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh")})
        tags.insert(language, reader.texts(language, Reader::Need::Optional));
    entry.take(reader.done());
    return tags;
}

} // namespace

QStringList promptRoles()
{
    return {QStringLiteral("subject"), QStringLiteral("attire"), QStringLiteral("pose"),
        QStringLiteral("expression"), QStringLiteral("background"), QStringLiteral("lighting"),
        QStringLiteral("quality")};
}

QStringList groups()
{
    QStringList letters;
    for (const Group &group : kGroups)
        letters.append(QString(QLatin1Char(group.letter)));
    return letters;
}

QString groupName(const QString &group)
{
    for (const Group &known : kGroups) {
        if (group == QLatin1Char(known.letter))
            return QString::fromLatin1(known.name);
    }
    return {};
}

core::Result<Style> styleFrom(const QJsonObject &json)
{
    Reader reader(json);
    Style style;
    style.key = reader.entryKey(QStringLiteral("key"));
    style.group = reader.word(QStringLiteral("group"), groups());
    style.name = reader.text(QStringLiteral("name"));
    style.bestFor = reader.text(QStringLiteral("best_for"));
    style.tags = tagsFrom(reader);
    style.parts = partsFrom(reader);
    style.keepsLikeness = reader.flag(QStringLiteral("keeps_likeness"));
    style.negative = reader.texts(QStringLiteral("negative"));
    style.look = reader.text(QStringLiteral("look"), Reader::Need::Optional);
    style.version = int(reader.integer(QStringLiteral("version"), 1));
    if (const auto good = reader.done(); !good)
        return good.error();
    return style;
}

} // namespace catalog
