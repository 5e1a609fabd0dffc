// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace avatars {

/// Dr, Herr, ООО: a word that stands before a name.
/// \param inMixedCase  some of the name is in lower case, so that capitals mean something: the MS
/// of MS Dhoni are initials
bool isTitle(QStringView word, bool inMixedCase);

/// Jr, PhD, GmbH: a word that stands behind a name.
/// \param before  the word in front of it: "Co" is a legal form behind "&", else a family name
/// \param inMixedCase  as above: AG and MD are suffixes in capitals alone
bool isSuffix(QStringView word, QStringView before, bool inMixedCase);

/// & and und: what is left over when a suffix behind it is gone.
bool isConnector(QStringView word);

/// van, de, bin, in lower case as given.
bool isParticle(QStringView word);

} // namespace avatars
