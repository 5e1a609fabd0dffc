// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <array>

namespace avatars {

/// A name made fit for reading, on the stack: NFC; no controls, direction characters, half or
/// private characters; wide and dressed-up Latin letters as plain ones; single blanks, none at the
/// ends. What does not fit is cut off before it costs.
class NameText
{
public:
    explicit NameText(QStringView name);

    QStringView view() const { return {m_units.data(), m_size}; }
    qsizetype size() const { return m_size; }
    char16_t operator[](qsizetype at) const { return m_units[std::size_t(at)]; }

    /// Puts one blank in the place of [from, to).
    void blankOut(qsizetype from, qsizetype to);
    /// Drops blanks at the ends and double ones.
    void tidy();

private:
    static constexpr qsizetype kRoom
        = 512; ///< units; 64 characters as a reader sees them, and what is dropped later

    bool take(char32_t c);
    void put(char16_t unit);
    void compose();

    std::array<char16_t, kRoom> m_units{};
    qsizetype m_size = 0;
    bool m_blankBefore = false;
    bool m_isSimple = true; ///< all below U+0300: in NFC whatever the order
};

} // namespace avatars
