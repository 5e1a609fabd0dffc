// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace history {

/// \p text with a space around each Chinese, Japanese or Korean character, because SQLite's
/// tokenisers find no word inside a run of them.
QString spaced(const QString &text);
/// The full-text expression for what was typed as one word: a phrase of its parts, the last of
/// which may be unfinished when \p prefix. Empty when nothing in it can be searched for.
QString matchOf(const QString &typed, bool prefix);

} // namespace history
