// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/nameparts.h"

#include "avatars/nameletters.h"
#include "avatars/namewords.h"

#include <algorithm>

namespace avatars {

namespace {

/// As many characters of a name as count.
constexpr int kCharacters = 64;

bool hasLowerCase(QStringView name)
{
    return std::any_of(name.begin(), name.end(),
        [](QChar c) { return c.unicode() < 0x80 ? c >= u'a' && c <= u'z' : c.isLower(); });
}

bool hasCapitals(const Words &words)
{
    return std::any_of(words.begin(), words.end(), [](QStringView word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    });
}

template <class IsSeparator> void split(QStringView text, Words &words, IsSeparator isSeparator)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i].unicode()))
            continue;
        if (i > start)
            words.append(text.sliced(start, i - start));
        start = i + 1;
    }
}

bool anyContent(const Words &words, qsizetype from, qsizetype to)
{
    return std::any_of(words.begin() + from, words.begin() + to,
        [](QStringView word) { return hasContent(word); });
}

/// Drops titles at the front and suffixes at the end of the words from \p start on; the last word
/// that says something stays unless there is one before \p start.
void strip(Words &words, qsizetype start, bool inMixedCase)
{
    const auto mayGo = [&](qsizetype at) {
        return anyContent(words, 0, at) || anyContent(words, at + 1, words.size());
    };
    while (words.size() > start && isTitle(words[start], inMixedCase) && mayGo(start))
        words.remove(start);
    bool hasDropped = false;
    while (words.size() > start) {
        const qsizetype last = words.size() - 1;
        const QStringView before = last > start ? words[last - 1] : QStringView{};
        const bool goes = isSuffix(words[last], before, inMixedCase)
            || (hasDropped && isConnector(words[last]));
        if (!goes || !mayGo(last))
            break;
        words.remove(last);
        hasDropped = true;
    }
}

/// Drops words of marks alone; a second address behind a name too.
void dropMarks(Words &words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (!hasContent(words[i]) || (i > 0 && isAddress(words[i])))
            words.remove(i);
    }
}

bool anyLetter(const Words &words, qsizetype from, qsizetype to)
{
    return std::any_of(words.begin() + from, words.begin() + to,
        [](QStringView word) { return !firstLetter(word).isEmpty(); });
}

Words wordsOfAddress(QStringView local)
{
    const qsizetype plus = local.indexOf(u'+');
    const QStringView name = plus < 0 ? local : local.first(plus);
    Words words;
    split(name, words, [](char16_t c) { return c == u'.' || c == u'_' || c == u'-'; });
    strip(words, 0, hasLowerCase(name));
    dropMarks(words);
    return words;
}

} // namespace

void Words::append(QStringView word)
{
    if (m_size == kMost)
        --m_size;
    m_words[std::size_t(m_size++)] = word;
}

void Words::remove(qsizetype at)
{
    std::copy(m_words.begin() + at + 1, m_words.begin() + m_size, m_words.begin() + at);
    --m_size;
}

void Words::swapAt(qsizetype at)
{
    std::rotate(m_words.begin(), m_words.begin() + at, m_words.begin() + m_size);
}

bool isAddress(QStringView word)
{
    const qsizetype at = word.indexOf(u'@');
    return at > 0 && at + 1 < word.size();
}

Words wordsOf(QStringView name)
{
    while (name.startsWith(u'@'))
        name = name.sliced(1);
    if (isAddress(name) && !name.contains(u' '))
        return wordsOfAddress(name.first(name.indexOf(u'@')));
    name = firstClusters(name, kCharacters);
    const bool inMixedCase = hasLowerCase(name);
    const auto isComma = [](char16_t c) { return c == u',' || c == u'،'; };
    Words words;
    qsizetype second = 0;
    int segments = 0;
    for (qsizetype at = 0; at <= name.size();) {
        const auto end = std::find_if(
            name.begin() + at, name.end(), [&](QChar c) { return isComma(c.unicode()); });
        const qsizetype start = words.size();
        const qsizetype length = end - name.begin() - at;
        split(name.sliced(at, length), words, [](char16_t c) { return c == u' '; });
        strip(words, start, inMixedCase);
        if (words.size() > start && ++segments == 2)
            second = start;
        at += length + 1;
    }
    if (segments == 2 && anyLetter(words, 0, second) && anyLetter(words, second, words.size()))
        words.swapAt(second);
    dropMarks(words);
    return words;
}

void dropParticles(Words &words)
{
    for (qsizetype i = words.size() - 2; i > 0; --i) {
        if (isParticle(words[i]))
            words.remove(i);
    }
    while (words.size() > 1 && isParticle(words.first()) && hasCapitals(words))
        words.remove(0);
}

qsizetype familyStart(const Words &words)
{
    qsizetype at = words.size() - 1;
    while (at > 1 && isParticle(words[at - 1]))
        --at;
    if (at == 1 && isParticle(words.first()) && hasCapitals(words))
        at = 0;
    return at;
}

QStringView withoutArticle(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    const bool isArticle = hyphen == 2 && (word[0] == u'a' || word[0] == u'e' || word[0] == u'u')
        && word[1].isLower();
    return isArticle && word.size() > 3 && word[3].isUpper() ? word.sliced(3) : word;
}

} // namespace avatars
