// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/initials.h"

#include "avatars/cjknames.h"
#include "avatars/nameletters.h"
#include "avatars/namemarkup.h"
#include "avatars/nameparts.h"
#include "avatars/nametext.h"
#include "avatars/namewords.h"

#include <algorithm>
#include <array>

namespace avatars {

namespace {

using Script = Initials::Script;

/// Two letters that nobody should have to wear, and where: the first letter stands alone then.
/// Short on purpose.
struct Unwanted
{
    QStringView language; ///< empty: everywhere
    QStringView letters;
};
constexpr std::array kUnwanted{
    Unwanted{u"", u"SS"}, // of the criminal organisation; so in Cyrillic
    Unwanted{u"", u"СС"},
    Unwanted{u"", u"FU"},
    Unwanted{u"de", u"HJ"}, // abbreviations of the same time that German number plates leave out
    Unwanted{u"de", u"KZ"},
    Unwanted{u"de", u"NS"},
    Unwanted{u"de", u"SA"},
    Unwanted{u"fr", u"PD"},
    Unwanted{u"pt", u"CU"},
    Unwanted{u"tr", u"AM"},
    Unwanted{u"", u"ك\u200Cس"},
    Unwanted{u"", u"ز\u200Cب"},
    Unwanted{u"", u"ط\u200Cز"},
};

bool isUnwanted(QStringView letters, QStringView locale)
{
    return std::any_of(kUnwanted.begin(), kUnwanted.end(), [=](const Unwanted &unwanted) {
        return letters[0] == unwanted.letters[0] && letters == unwanted.letters
            && (unwanted.language.isEmpty() || locale.startsWith(unwanted.language));
    });
}

NameText readable(QStringView name)
{
    NameText text(name);
    dropMarkup(text);
    dropBrackets(text);
    return text;
}

QStringView withoutJoiner(QStringView cluster)
{
    while (cluster.endsWith(QChar(0x200d)) || cluster.endsWith(QChar(0x200c)))
        cluster.chop(1);
    return cluster;
}

/// The emoji that the name begins with.
QStringView leadingEmoji(QStringView name)
{
    const QStringView first = firstCluster(name);
    return isEmoji(first) ? withoutJoiner(first) : QStringView{};
}

QStringView anyEmoji(QStringView name)
{
    while (!name.isEmpty()) {
        const QStringView cluster = firstCluster(name);
        if (isEmoji(cluster))
            return withoutJoiner(cluster);
        name = name.sliced(cluster.size());
    }
    return {};
}

void appendLetter(QString &out, QStringView word, const InitialsRules &rules)
{
    if (rules.skipParticles)
        word = withoutArticle(word);
    const QStringView letter = firstLetter(word);
    if (scriptOf(letter) != Script::Letters) {
        out.append(withoutJoiner(letter));
        return;
    }
    appendCapital(out, letter, rules.locale);
    const QStringView rest = word.sliced(letter.data() - word.data());
    if (rules.dutchIj && rest.startsWith(u"ij", Qt::CaseInsensitive))
        out.append(u'J');
}

/// The letters of \p first and, when it is another word of the same script, \p second.
Initials lettersOf(QStringView first, QStringView second, const InitialsRules &rules)
{
    const Script script = scriptOf(firstLetter(first));
    Initials initials{.script = script};
    initials.text.reserve(8);
    appendLetter(initials.text, first, rules);
    const bool isOne = second.isEmpty() || first.data() == second.data()
        || (script == Script::Arabic && !rules.arabicTwo);
    if (isOne || scriptOf(firstLetter(second)) != script)
        return initials;
    const qsizetype one = initials.text.size();
    if (script == Script::Arabic)
        initials.text.append(QChar(0x200c));
    appendLetter(initials.text, second, rules);
    if (isUnwanted(initials.text, rules.locale))
        initials.text.truncate(one);
    return initials;
}

/// Two digits of one word, or the first ones of the first and the last word.
Initials digitsOf(const Words &words)
{
    Initials initials{.script = Script::Digits};
    if (words.isEmpty())
        return {};
    const QStringView one = firstDigit(words.first());
    const QStringView word = words.first();
    const QStringView two = firstDigit(
        words.size() > 1 ? words.last() : word.sliced(one.data() + one.size() - word.data()));
    initials.text.append(one).append(two);
    return initials;
}

/// What there is when no word has a letter.
Initials withoutLetters(const Words &words, QStringView name)
{
    if (!words.isEmpty())
        return digitsOf(words);
    const QStringView emoji = anyEmoji(name);
    return emoji.isEmpty() ? Initials{} : Initials{emoji.toString(), Script::Emoji};
}

/// Keeps the words that have letters of one kind with the first such word; none when there is no
/// letter at all.
void keepLettered(Words &words)
{
    const auto isLettered = [](QStringView word) { return !firstLetter(word).isEmpty(); };
    const auto first = std::find_if(words.begin(), words.end(), isLettered);
    const bool isAny = first != words.end();
    const bool eastAsian = isAny && isEastAsian(*first);
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (!isLettered(words[i]) || isEastAsian(words[i]) != eastAsian)
            words.remove(i);
    }
}

Initials eastAsian(QStringView shown)
{
    return {shown.toString(), scriptOf(shown)};
}

struct Field
{
    explicit Field(const QString &name) : text(readable(name)), words(wordsOf(text.view()))
    {
        keepLettered(words);
    }

    NameText text;
    Words words;
};

/// The word of a family name whose letter counts.
QStringView familyWord(const Words &words, const InitialsRules &rules)
{
    qsizetype at = 0;
    while (rules.skipParticles && at + 1 < words.size() && isParticle(words[at]))
        ++at;
    return words[at];
}

Initials eastAsianFields(
    const Field &given, const Field &family, NameFields::Order order, bool givenTwo)
{
    using Order = NameFields::Order;
    const QStringView givenWord = given.words.last();
    const QStringView familyWord = family.words.first();
    if (givenTwo)
        return eastAsian(lastTwo(givenWord));
    const Script script = scriptOf(firstLetter(familyWord));
    const bool isJapanese = script != Script::Hangul
        && (script == Script::Kana || scriptOf(firstLetter(givenWord)) == Script::Kana
            || !isChineseFamily(familyWord));
    const bool showsFamily = !isJapanese
        && (order == Order::FamilyFirst || (order == Order::Usual && script == Script::Han));
    return eastAsian(firstLetter(showsFamily ? familyWord : givenWord));
}

} // namespace

Initials initialsOf(const QString &name, const InitialsRules &rules)
{
    const NameText text = readable(name);
    const QStringView emoji = leadingEmoji(text.view());
    if (!emoji.isEmpty())
        return {emoji.toString(), Script::Emoji};
    Words words = wordsOf(text.view());
    if (rules.skipParticles)
        dropParticles(words);
    Words lettered = words;
    keepLettered(lettered);
    if (lettered.isEmpty())
        return withoutLetters(words, text.view());
    if (isEastAsian(lettered.first()))
        return eastAsian(eastAsianInitials(lettered, rules.cjk == InitialsRules::Cjk::GivenTwo));
    const qsizetype last = rules.skipParticles ? lettered.size() - 1 : familyStart(lettered);
    return lettersOf(lettered.first(), lettered[last], rules);
}

Initials initialsOf(const NameFields &name, const InitialsRules &rules)
{
    const Field given(name.given);
    const Field family(name.family);
    if (given.words.isEmpty() || family.words.isEmpty()
        || !leadingEmoji(given.text.view()).isEmpty())
        return initialsOf(QString(name.given + u' ' + name.family), rules);
    if (isEastAsian(given.words.first()) && isEastAsian(family.words.first()))
        return eastAsianFields(
            given, family, name.order, rules.cjk == InitialsRules::Cjk::GivenTwo);
    const QStringView first = given.words.first();
    const QStringView second = familyWord(family.words, rules);
    return name.order == NameFields::Order::FamilyFirst ? lettersOf(second, first, rules)
                                                        : lettersOf(first, second, rules);
}

} // namespace avatars
