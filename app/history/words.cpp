// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/words.h"

#include <QList>

#include <algorithm>
#include <array>

namespace history {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Jamo; radicals to Yi with kana, Bopomofo and Han; Hangul; compatibility Han; half-width kana;
/// rare Han.
constexpr std::array kCjk{
    Range{0x1100, 0x11ff},
    Range{0x2e80, 0xa4cf},
    Range{0xa960, 0xa97f},
    Range{0xac00, 0xd7ff},
    Range{0xf900, 0xfaff},
    Range{0xff66, 0xffdc},
    Range{0x20000, 0x3ffff},
};

bool isCjk(char32_t c)
{
    return std::any_of(
        kCjk.begin(), kCjk.end(), [c](Range range) { return c >= range.first && c <= range.last; });
}

} // namespace

QString spaced(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; }))
        return text.simplified();
    QString out;
    out.reserve(text.size() * 2);
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        const auto character = QChar::fromUcs4(c);
        if (isCjk(c))
            out.append(u' ').append(character).append(u' ');
        else
            out.append(character);
    }
    return out.simplified();
}

QString matchOf(const QString &typed, bool prefix)
{
    QString words = spaced(typed);
    const auto points = words.toUcs4();
    if (std::none_of(
            points.begin(), points.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); }))
        return {};
    words.replace(u'"', u' ');
    words.remove(QChar(u'\0'));
    return u'"' + words + (prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

} // namespace history
