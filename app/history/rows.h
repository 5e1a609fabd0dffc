// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "history/session.h"
#include "history/store.h"

#include <QJsonDocument>

namespace history {

/// The portraits of \p ids, in that order; missing ones are left out.
QList<core::Portrait> readPortraits(Connection &database, const Ids &ids);
std::optional<core::Portrait> readPortrait(Connection &database, PortraitId id);
/// The newest untrashed portrait with \p cacheKey.
std::optional<core::Portrait> readCached(Connection &database, const QString &cacheKey);
/// The rows of a query that selects from `input` with \p rest after FROM input.
QList<InputPhoto> readInputs(Connection &database, const QString &rest, const QVariantList &values);
/// Inserts \p portrait and its text; inside a transaction. \p words are further words to be found
/// by.
core::Result<> insertPortrait(
    Connection &database, const core::Portrait &portrait, const QString &words);
/// Fills the searchable words of a portrait again, after its tags or its person changed.
core::Result<> refreshWords(Connection &database, PortraitId id);
/// The row of the person called \p name, made when missing; 0 for an empty name. Names that differ
/// in case or in the way their accents are written are one person.
core::Result<qint64> personId(Connection &database, const QString &name, qint64 now);
/// How persons and tags are compared.
QString foldedKey(const QString &name);
QString compactJson(const QJsonObject &json);
/// Text of the database back into an object.
QJsonObject objectOf(const QVariant &text);
/// \p numbers as ids of portraits.
Ids idsOf(const QList<qint64> &numbers);
/// All values of the first column.
core::Result<QList<qint64>> readIds(
    Connection &database, const QString &sql, const QVariantList &values = {});
core::Result<QStringList> readTexts(
    Connection &database, const QString &sql, const QVariantList &values = {});

} // namespace history
