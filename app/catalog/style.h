// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace catalog {

/// One of the seven parts of a preset's prompt.
struct PromptPart
{
    QString role{}; ///< subject, attire, pose, expression, background, lighting or quality
    QString text{};

    bool operator==(const PromptPart &) const = default;
};

/// A style preset: a named look, with the words that ask an AI model for it.
struct Style
{
    QString key{};
    QString group{}; ///< A, B, D, O, T or U
    QString name{}; ///< English source, translated in context `catalog`
    QString bestFor{};
    QHash<QString, QStringList> tags{}; ///< by language, "en" and "zh"
    QList<PromptPart> parts{}; ///< all seven, in the order above
    bool keepsLikeness = true; ///< false: the likeness sentence is left out
    QStringList negative{};
    QString look{}; ///< how it is rendered on this computer; empty: needs an AI model
    int version = 1;

    bool operator==(const Style &) const = default;
};

/// What a group letter stands for, e.g. "Portraits" for A; English source in context `catalog`.
QString groupName(const QString &group);
/// The group letters in the order they are shown.
QStringList groups();
/// The seven roles in the order of a prompt.
QStringList promptRoles();

/// An entry of styles.json; BadRequest names the first key that is not right.
core::Result<Style> styleFrom(const QJsonObject &json);

} // namespace catalog
