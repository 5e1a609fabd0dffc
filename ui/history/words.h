// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

#include <QString>

namespace catalog {
class Catalog;
}

namespace ui {

/// The translated name of the preset or the kind of avatar \p key; the key itself when it is neither.
QString styleName(const catalog::Catalog &catalog, const QString &key);
/// "Today 14:05", "3 May 2026": as short as it can be understood.
QString timeText(qint64 created);
/// What a chip or a filter shows for \p token, e.g. "Look: Anime" or "not starred".
QString tokenText(const catalog::Catalog &catalog, const history::Token &token);
/// The value of a filter in words, e.g. "May 2026" for 2026-05.
QString valueText(const catalog::Catalog &catalog, history::Token::Field field, const QString &value);

} // namespace ui
