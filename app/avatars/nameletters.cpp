// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/nameletters.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace avatars {

namespace {

/// Longer ones are nonsense; the longest in use, a flag spelt with tags, has 14 units.
constexpr qsizetype kLongestCluster = 32;
/// Accents kept on a letter; Vietnamese has two.
constexpr int kMarks = 2;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Shown as pictures without being asked: Emoji_Presentation of Unicode's emoji-data.txt, in larger
/// steps above U+1F300.
constexpr std::array kEmoji{Range{0x231a, 0x231b}, Range{0x23e9, 0x23ec}, Range{0x23f0, 0x23f0},
    Range{0x23f3, 0x23f3}, Range{0x25fd, 0x25fe}, Range{0x2614, 0x2615}, Range{0x2648, 0x2653},
    Range{0x267f, 0x267f}, Range{0x2693, 0x2693}, Range{0x26a1, 0x26a1}, Range{0x26aa, 0x26ab},
    Range{0x26bd, 0x26be}, Range{0x26c4, 0x26c5}, Range{0x26ce, 0x26ce}, Range{0x26d4, 0x26d4},
    Range{0x26ea, 0x26ea}, Range{0x26f2, 0x26f3}, Range{0x26f5, 0x26f5}, Range{0x26fa, 0x26fa},
    Range{0x26fd, 0x26fd}, Range{0x2705, 0x2705}, Range{0x270a, 0x270b}, Range{0x2728, 0x2728},
    Range{0x274c, 0x274c}, Range{0x274e, 0x274e}, Range{0x2753, 0x2755}, Range{0x2757, 0x2757},
    Range{0x2795, 0x2797}, Range{0x27b0, 0x27b0}, Range{0x27bf, 0x27bf}, Range{0x2b1b, 0x2b1c},
    Range{0x2b50, 0x2b50}, Range{0x2b55, 0x2b55}, Range{0x1f004, 0x1f004}, Range{0x1f0cf, 0x1f0cf},
    Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a}, Range{0x1f1e6, 0x1f1ff},
    Range{0x1f201, 0x1f202}, Range{0x1f21a, 0x1f21a}, Range{0x1f22f, 0x1f22f},
    Range{0x1f232, 0x1f23a}, Range{0x1f250, 0x1f251}, Range{0x1f300, 0x1f64f},
    Range{0x1f680, 0x1f6ff}, Range{0x1f7e0, 0x1f7eb}, Range{0x1f7f0, 0x1f7f0},
    Range{0x1f90c, 0x1faff}};

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Number_Letter:
        return true;
    case QChar::Letter_Other:
        return c != 0xaa && c != 0xba; // the raised a and o of ordinals
    default:
        return false;
    }
}

bool isDigit(char32_t c)
{
    return c < 0x80 ? c >= '0' && c <= '9' : QChar::category(c) == QChar::Number_DecimalDigit;
}

template <class Question> qsizetype find(QStringView text, Question question)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = firstPoint(text.sliced(i));
        if (question(c))
            return i;
        i += QChar::requiresSurrogates(c);
    }
    return -1;
}

/// A letter with at most kMarks accents, without the joiners that may hang on to it.
QStringView withFewMarks(QStringView cluster)
{
    qsizetype at = QChar::requiresSurrogates(firstPoint(cluster)) ? 2 : 1;
    for (int marks = 0; at < cluster.size() && marks < kMarks; ++marks) {
        const char32_t c = firstPoint(cluster.sliced(at));
        if (!QChar::isMark(c))
            break;
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return cluster.first(at);
}

} // namespace

char32_t firstPoint(QStringView text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text.isEmpty() ? U'\0' : text[0].unicode();
}

QStringView firstCluster(QStringView text)
{
    return firstClusters(text, 1);
}

QStringView firstClusters(QStringView text, int count)
{
    // No character has more letters than units, and below U+0300 nothing combines.
    if (text.size() <= count && count > 1)
        return text;
    if (count == 1 && (text.size() < 2 || (text[0].unicode() < 0x300 && text[1].unicode() < 0x300)))
        return text.first(std::min<qsizetype>(text.size(), 1));
    const QStringView read
        = text.first(std::min(text.size(), count == 1 ? 2 * kLongestCluster : text.size()));
    std::array<uchar, 1024> attributes;
    QTextBoundaryFinder finder(
        QTextBoundaryFinder::Grapheme, read, attributes.data(), attributes.size());
    qsizetype end = 0;
    for (int i = 0; i < count && end < read.size(); ++i)
        end = finder.toNextBoundary();
    if (count == 1 && end > kLongestCluster)
        end = kLongestCluster - text[kLongestCluster - 1].isHighSurrogate();
    return text.first(end);
}

QStringView firstLetter(QStringView word)
{
    const qsizetype at = find(word, isLetter);
    if (at < 0)
        return {};
    const QStringView cluster = firstCluster(word.sliced(at));
    return cluster.size() > 1 && scriptOf(cluster) == Initials::Script::Letters
        ? withFewMarks(cluster)
        : cluster;
}

QStringView firstDigit(QStringView word)
{
    const qsizetype at = find(word, isDigit);
    return at < 0 ? QStringView{}
                  : word.sliced(at, QChar::requiresSurrogates(firstPoint(word.sliced(at))) ? 2 : 1);
}

bool hasContent(QStringView word)
{
    return find(word, [](char32_t c) { return isLetter(c) || isDigit(c); }) >= 0;
}

bool isEmoji(QStringView cluster)
{
    const char32_t first = firstPoint(cluster);
    if (first < 0x80)
        return cluster.contains(QChar(0x20e3)) && (isDigit(first) || first == '#' || first == '*');
    const auto inRange
        = [first](Range range) { return first >= range.first && first <= range.last; };
    if (std::any_of(kEmoji.begin(), kEmoji.end(), inRange))
        return true;
    const QChar::Category category = QChar::category(first);
    return (category == QChar::Symbol_Other || category == QChar::Symbol_Math)
        && cluster.contains(QChar(0xfe0f));
}

Initials::Script scriptOf(QStringView cluster)
{
    using Script = Initials::Script;
    const char32_t first = firstPoint(cluster);
    if (first < 0x530)
        return Script::Letters;
    switch (QChar::script(first)) {
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
        return Script::Han;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Kana;
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mandaic:
    case QChar::Script_Mongolian:
    case QChar::Script_PhagsPa:
    case QChar::Script_HanifiRohingya:
        return Script::Arabic;
    case QChar::Script_Hebrew:
        return Script::Hebrew;
    case QChar::Script_Thai:
    case QChar::Script_Lao:
        return Script::Thai;
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
        return Script::Indic;
    default:
        return Script::Letters;
    }
}

void appendCapital(QString &out, QStringView cluster, QStringView locale)
{
    const char32_t first = firstPoint(cluster);
    if (first == u'i' && (locale.startsWith(u"tr") || locale.startsWith(u"az"))) {
        out.append(u'İ').append(cluster.sliced(1));
        return;
    }
    if (cluster.size() == 1 && first < 0x80) {
        out.append(
            QChar(static_cast<char16_t>(first >= 'a' && first <= 'z' ? first - 0x20 : first)));
        return;
    }
    // Georgian has capitals for whole words only, and few fonts have them.
    if (QChar::isUpper(first) || QChar::script(first) == QChar::Script_Georgian) {
        out.append(cluster);
        return;
    }
    const QString upper = cluster.toString().toUpper().normalized(QString::NormalizationForm_C);
    const QStringView letter = firstLetter(upper);
    out.append(letter.isEmpty() ? cluster : letter);
}

} // namespace avatars
