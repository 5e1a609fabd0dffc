// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/nametext.h"

#include <QStringView>

#include <array>

namespace avatars {

/// The words of one name, on the stack; they view into a NameText that must outlive them.
class Words
{
public:
    static constexpr qsizetype kMost = 32; ///< as many as 64 characters can hold

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QStringView operator[](qsizetype at) const { return m_words[std::size_t(at)]; }
    QStringView first() const { return m_words[0]; }
    QStringView last() const { return m_words[std::size_t(m_size - 1)]; }
    auto begin() const { return m_words.begin(); }
    auto end() const { return m_words.begin() + m_size; }

    void append(QStringView word);
    void remove(qsizetype at);
    void swapAt(qsizetype at); ///< the words before \p at go behind the others

private:
    std::array<QStringView, kMost> m_words{};
    qsizetype m_size = 0;
};

/// The words that are names, given name first: of a mail address its local part, of "Family, Given"
/// both, swapped; without titles, generations, degrees and legal forms. Nothing but such words
/// leaves one of them.
Words wordsOf(QStringView name);

/// Whether there is an @ with something on both sides.
bool isAddress(QStringView word);

/// Takes van, de, bin and the like out from between names. A leading one goes too when capitals
/// tell it apart.
void dropParticles(Words &words);

/// Where the family name begins when its particles count.
qsizetype familyStart(const Words &words);

/// \p word without a lower-case article joined by a hyphen: al-Rashid gives Rashid.
QStringView withoutArticle(QStringView word);

} // namespace avatars
