// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/nametext.h"

#include <QString>

#include <algorithm>

namespace avatars {

namespace {

/// Blanks, and characters that look like one though Unicode calls them letters or symbols.
bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0
        || c == 0x2800;
}

/// Joiners shape letters and emoji; tags spell the flags of countries within countries.
bool isUsefulFormat(char32_t c)
{
    return c == 0x200c || c == 0x200d || (c >= 0xe0020 && c <= 0xe007f);
}

bool isReadable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Other_Format:
        return isUsefulFormat(c);
    default:
        return true;
    }
}

/// The ASCII letter or digit inside a wide, circled, squared or mathematical one; else \p c itself.
char32_t undressed(char32_t c)
{
    if (c < 0x2460)
        return c;
    if (c >= 0xff01 && c <= 0xff5e)
        return c - 0xfee0;
    switch (QChar::decompositionTag(c)) {
    case QChar::Font:
    case QChar::Circle:
    case QChar::Square: {
        const QString plain = QChar::decomposition(c);
        return plain.size() == 1 && plain[0].unicode() < 0x80 ? plain[0].unicode() : c;
    }
    default:
        return c;
    }
}

} // namespace

NameText::NameText(QStringView name)
{
    for (qsizetype i = 0; i < name.size() && m_size < kRoom; ++i) {
        const char16_t unit = name[i].unicode();
        if (unit > u' ' && unit < 0x7f) {
            put(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < name.size()
            && name[i + 1].isLowSurrogate()) {
            if (!take(QChar::surrogateToUcs4(unit, name[i + 1].unicode())))
                break;
            ++i;
        } else if (!take(unit)) {
            break;
        }
    }
    if (!m_isSimple)
        compose();
}

/// \return false when there is no room left.
bool NameText::take(char32_t c)
{
    if (isBlank(c)) {
        m_blankBefore = true;
        return true;
    }
    if (!isReadable(c))
        return true;
    c = undressed(c);
    m_isSimple = m_isSimple && c < 0x300;
    if (!QChar::requiresSurrogates(c)) {
        put(static_cast<char16_t>(c));
        return true;
    }
    if (m_size + 3 > kRoom)
        return false;
    put(QChar::highSurrogate(c));
    put(QChar::lowSurrogate(c));
    return true;
}

void NameText::put(char16_t unit)
{
    if (m_blankBefore && m_size > 0 && m_size < kRoom)
        m_units[std::size_t(m_size++)] = u' ';
    m_blankBefore = false;
    if (m_size < kRoom)
        m_units[std::size_t(m_size++)] = unit;
}

void NameText::compose()
{
    const QString composed = view().toString().normalized(QString::NormalizationForm_C);
    m_size = std::min(composed.size(), kRoom);
    if (m_size > 0 && composed[m_size - 1].isHighSurrogate())
        --m_size;
    std::copy_n(composed.utf16(), m_size, m_units.begin());
}

void NameText::blankOut(qsizetype from, qsizetype to)
{
    m_units[std::size_t(from)] = u' ';
    const auto rest
        = std::copy(m_units.begin() + to, m_units.begin() + m_size, m_units.begin() + from + 1);
    m_size = rest - m_units.begin();
}

void NameText::tidy()
{
    const auto end = m_units.begin() + m_size;
    auto last = std::unique(
        m_units.begin(), end, [](char16_t a, char16_t b) { return a == u' ' && b == u' '; });
    if (last != m_units.begin() && *(last - 1) == u' ')
        --last;
    if (last != m_units.begin() && m_units.front() == u' ')
        last = std::copy(m_units.begin() + 1, last, m_units.begin());
    m_size = last - m_units.begin();
}

} // namespace avatars
