// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QList>
#include <QString>

#include <optional>

namespace history {

/// One condition of a search, as typed: `style:anime`, `-beach`, `"red hair"`, `starred`.
struct Token
{
    enum class Field {
        Text, ///< words, prefix match as you type
        Phrase, ///< quoted
        Person,
        Style, ///< also `preset:`
        Model,
        Seed,
        Size, ///< 1024x1024, portrait, landscape, square
        Cost, ///< >0.1, <0.1, 0.1-0.5
        Date, ///< 2026, 2026-05, 2026-05-03, today, week
        Before,
        After,
        Kind,
        Tag,
        Id,
        Starred,
        Fallback
    };
    Field field = Field::Text;
    QString value{};
    bool excluded = false; ///< written with a minus
    bool orNext = false; ///< a | stands between this and the next token

    bool operator==(const Token &) const = default;
};

/// What a list shows.
struct Query
{
    QList<Token> tokens{};
    bool trash = false; ///< what is in the trash instead of what is not

    bool operator==(const Query &) const = default;
};

/// Never fails: an unknown `word:` is searched as text, an open quote runs to the end.
Query parseQuery(const QString &text);
/// The text that parses back to \p query: what side filters write into the search box.
QString queryText(const Query &query);

} // namespace history
