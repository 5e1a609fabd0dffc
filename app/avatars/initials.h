// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdint>

namespace avatars {

/// Where customs differ.
struct InitialsRules
{
    enum class Cjk : std::uint8_t {
        One, ///< one character: the family name's in Chinese, the given name's in Japanese and
             ///< Korean
        GivenTwo, ///< the given name, its last two characters
    };

    bool skipParticles
        = true; ///< Ludwig van Beethoven: LB, else LV; only where written in lower case
    Cjk cjk = Cjk::One;
    bool arabicTwo = false; ///< two letters, kept from joining by U+200C
    bool dutchIj = false; ///< IJsbrand: IJ
    QString locale{}; ///< "tr" and "az" upper-case i to İ; the language's block list; empty: none

    bool operator==(const InitialsRules &) const = default;
};

/// A name whose parts are known.
struct NameFields
{
    enum class Order : std::uint8_t { Usual, GivenFirst, FamilyFirst };

    QString given{};
    QString family{};
    /// Usual: given first; Chinese shows the family name, Japanese and Korean the given name, as
    /// for plain text.
    Order order = Order::Usual;

    bool operator==(const NameFields &) const = default;
};

/// What stands for a name: one or two characters as a reader sees them (three with the Dutch IJ),
/// in reading order, upper-case where the script has it.
struct Initials
{
    enum class Script : std::uint8_t {
        Letters,
        Han,
        Kana,
        Hangul,
        Arabic,
        Hebrew,
        Indic,
        Thai,
        Emoji,
        Digits,
        Symbol, ///< nothing to be read: our own symbol is drawn
    };

    QString text{}; ///< empty only with Symbol; valid UTF-16; no blanks, controls, direction
                    ///< characters or markup
    Script script = Script::Symbol;

    bool operator==(const Initials &) const = default;
};

/// The initials of a name, mail address or handle as it was typed; any text has some. At most its
/// first 64 characters count. After CLDR part 8 (person names, monograms):
/// https://unicode.org/reports/tr35/tr35-personNames.html
Initials initialsOf(const QString &name, const InitialsRules &rules = {});
Initials initialsOf(const NameFields &name, const InitialsRules &rules = {});

} // namespace avatars
