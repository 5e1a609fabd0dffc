// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/session.h"

#include <optional>

namespace history {

/// A condition on the table `portrait`; empty when the token says nothing, such as a lone star.
struct Condition
{
    QString sql{};
    QVariantList values{};

    bool operator==(const Condition &) const = default;
};

/// What \p token, which is no Text or Phrase, asks of a row; `excluded` is up to the caller. \p now
/// is in milliseconds; days are those of the local time zone.
core::Result<Condition> conditionOf(Connection &database, const Token &token, qint64 now);

/// Milliseconds from (inclusive) and to (exclusive) of a date as typed: 2026, 2026-05, 2026-05-03,
/// today, week.
struct Period
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const Period &) const = default;
};
std::optional<Period> periodOf(const QString &value, qint64 now);

} // namespace history
