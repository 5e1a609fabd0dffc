// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/initials.h"

#include <QStringView>

namespace avatars {

/// The first character as a reader sees it: letter and accents, a whole emoji, an Indic syllable.
/// Views into \p text.
QStringView firstCluster(QStringView text);

/// The first \p count characters as a reader sees them.
QStringView firstClusters(QStringView text, int count);

/// The first letter with its marks, without quotes and other marks before it; empty when there is
/// none.
QStringView firstLetter(QStringView word);

/// The first decimal digit of any script, else empty.
QStringView firstDigit(QStringView word);

bool hasContent(QStringView word); ///< a letter or a digit

/// Whether a reader sees a small picture: by itself (U+1F600), by an emoji selector (heart +
/// U+FE0F) or in a keycap.
bool isEmoji(QStringView cluster);

/// How the letter \p cluster begins with is set; Letters for all scripts that are set letter by
/// letter.
Initials::Script scriptOf(QStringView cluster);

/// The code point that \p text begins with; 0 for nothing.
char32_t firstPoint(QStringView text);

/// Appends one character in capitals: ß gives S, ﬁ gives F. \p locale "tr" or "az": i gives İ.
void appendCapital(QString &out, QStringView cluster, QStringView locale);

} // namespace avatars
