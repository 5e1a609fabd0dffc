// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/cjknames.h"

#include "avatars/nameletters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace avatars {

namespace {

using Script = Initials::Script;

/// Chinese family names of two characters, in both spellings where they differ.
constexpr std::array<QStringView, 56> kChineseTwo{u"万俟", u"上官", u"东方", u"东郭", u"令狐",
    u"公冶", u"公孙", u"公孫", u"公羊", u"单于", u"南宫", u"南宮", u"司徒", u"司空", u"司馬",
    u"司马", u"呼延", u"夏侯", u"太叔", u"太史", u"宇文", u"宗政", u"尉迟", u"尉遲", u"左丘",
    u"慕容", u"拓跋", u"拓拔", u"東方", u"東郭", u"欧阳", u"歐陽", u"淳于", u"濮阳", u"濮陽",
    u"独孤", u"獨孤", u"申屠", u"百里", u"皇甫", u"端木", u"第五", u"納蘭", u"纳兰", u"聞人",
    u"西門", u"西门", u"諸葛", u"诸葛", u"赫連", u"赫连", u"轩辕", u"軒轅", u"鍾離", u"钟离",
    u"长孙"};

/// Korean family names of two syllables. In a name of three, some are more often one syllable and a
/// given name of two.
constexpr std::array<QStringView, 4> kKoreanTwoAlways{u"남궁", u"독고", u"사공", u"제갈"};
constexpr std::array<QStringView, 5> kKoreanTwoOfFour{u"동방", u"서문", u"선우", u"어금", u"황보"};

/// Korean family names of one syllable, the commonest first; the first ten are also believed before
/// a single syllable.
constexpr QStringView kKorean
    = u"김이박최정강조윤장임한오서신권황안송전홍류고문양손배백허남심노하곽성차주우구나민유진지엄채"
      u"원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용";
constexpr qsizetype kCommonest = 10;

/// Forms of address and legal forms that are written onto a name.
constexpr std::array<QStringView, 13> kAttachedEnds{u"股份有限公司", u"有限公司", u"株式会社",
    u"先生", u"女士", u"小姐", u"教授", u"博士", u"老师", u"老師", u"さん", u"様", u"님"};
constexpr std::array<QStringView, 2> kAttachedStarts{u"株式会社", u"有限会社"};

template <std::size_t N>
bool startsWithOne(const std::array<QStringView, N> &names, QStringView text)
{
    return std::any_of(
        names.begin(), names.end(), [text](QStringView name) { return text.startsWith(name); });
}

int count(QStringView text)
{
    int clusters = 0;
    for (; !text.isEmpty(); ++clusters)
        text = text.sliced(firstCluster(text).size());
    return clusters;
}

bool beginsWithLetter(QStringView text)
{
    return isEastAsian(text) && firstLetter(text).data() == text.data();
}

/// A letter, or one of the marks that stand for one: 々 and ー.
bool continues(QStringView text)
{
    return QChar::category(firstPoint(text)) == QChar::Letter_Modifier || beginsWithLetter(text);
}

/// The first run of East Asian letters in \p word, which has one, without what is written onto a
/// name of at least two characters. Begins with a letter.
QStringView bare(QStringView word)
{
    const QStringView letter = firstLetter(word);
    word = word.sliced(letter.data() - word.data());
    qsizetype end = 0;
    while (end < word.size() && continues(word.sliced(end)))
        end += firstCluster(word.sliced(end)).size();
    word = word.first(end);
    for (const QStringView start : kAttachedStarts) {
        if (word.startsWith(start) && beginsWithLetter(word.sliced(start.size())))
            word = word.sliced(start.size());
    }
    for (const QStringView ending : kAttachedEnds) {
        if (word.endsWith(ending) && word.size() >= ending.size() + 2)
            word = word.chopped(ending.size());
    }
    return word;
}

/// \p name without its first \p count characters; whole when no letter follows them.
QStringView withoutFamily(QStringView name, int count)
{
    const QStringView given = name.sliced(firstClusters(name, count).size());
    return firstLetter(given).isEmpty() ? name : given;
}

/// How many characters of an undivided Korean name are family name; 0: none is known.
int koreanFamily(QStringView name)
{
    const int length = count(name);
    if ((length >= 3 && startsWithOne(kKoreanTwoAlways, name))
        || (length >= 4 && startsWithOne(kKoreanTwoOfFour, name)))
        return 2;
    const qsizetype place = kKorean.indexOf(name.isEmpty() ? QChar() : name[0]);
    const bool isKnown
        = place >= 0 && (length == 3 || (place < kCommonest && (length == 2 || length == 4)));
    return isKnown ? 1 : 0;
}

QStringView koreanInitials(const Words &words, bool givenTwo)
{
    QStringView given = bare(words.last());
    if (words.size() == 1)
        given = withoutFamily(given, koreanFamily(given));
    return givenTwo ? lastTwo(given) : firstCluster(given);
}

} // namespace

bool isEastAsian(QStringView word)
{
    const QStringView letter = firstLetter(word);
    if (letter.isEmpty())
        return false;
    const Script script = scriptOf(letter);
    return script == Script::Han || script == Script::Kana || script == Script::Hangul;
}

QStringView lastTwo(QStringView given)
{
    const QStringView name = bare(given);
    if (scriptOf(name) == Script::Kana)
        return firstCluster(name);
    // As count() counts: an endless run of combining letters is several characters to it.
    QStringView two = name;
    for (int left = count(name); left > 2; --left)
        two = two.sliced(firstCluster(two).size());
    return two;
}

bool isChineseFamily(QStringView family)
{
    const QStringView name = bare(family);
    const int length = count(name);
    return length == 1 || (length == 2 && startsWithOne(kChineseTwo, name));
}

QStringView eastAsianInitials(const Words &words, bool givenTwo)
{
    const QStringView first = bare(words.first());
    if (scriptOf(first) == Script::Hangul)
        return koreanInitials(words, givenTwo);
    if (words.size() > 1) {
        const bool isJapanese
            = !isChineseFamily(first) || scriptOf(firstLetter(words.last())) == Script::Kana;
        return givenTwo ? lastTwo(words.last())
                        : firstCluster(isJapanese ? bare(words.last()) : first);
    }
    if (!givenTwo || count(first) == 1 || scriptOf(first) == Script::Kana)
        return firstCluster(first);
    const int family = count(first) > 2 && startsWithOne(kChineseTwo, first) ? 2 : 1;
    return lastTwo(withoutFamily(first, family));
}

} // namespace avatars
