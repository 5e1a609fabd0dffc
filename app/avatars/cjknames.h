// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/nameparts.h"

#include <QStringView>

namespace avatars {

/// Whether \p word begins with a Han, kana or Hangul letter.
bool isEastAsian(QStringView word);

/// What of a name in Han, kana or Hangul is shown; the words are in the usual order, family name
/// first. \param givenTwo  the last two characters of the given name, else one character: of the
/// family name in Chinese, of the
///                  given name where a blank or the script (Hangul, kana) tells it apart
QStringView eastAsianInitials(const Words &words, bool givenTwo);

/// The last two characters of \p given for Han and Hangul, one for kana.
QStringView lastTwo(QStringView given);

/// Whether \p family is a Chinese one by its length: one character, or one of the known ones of
/// two.
bool isChineseFamily(QStringView family);

} // namespace avatars
