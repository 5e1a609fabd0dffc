// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/namewords.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace avatars {

namespace {

/// How a word must be written to be meant, so that Ma, Co and Sen stay family names.
enum class Written : std::uint8_t {
    Anyhow,
    Dotted, ///< with a dot: M.A., sen.
    Capital, ///< with a dot, or in capitals within a name that is not: MD, AG
    AfterAnd, ///< with a dot, or behind &: Co
};

/// In lower case, without dots.
struct Entry
{
    std::u16string_view word;
    Written written = Written::Anyhow;
};

constexpr std::array kTitles{
    Entry{u"avv", Written::Dotted},
    Entry{u"capt", Written::Dotted},
    Entry{u"col", Written::Dotted},
    Entry{u"dame"},
    Entry{u"dhr"},
    Entry{u"dipl-ing"},
    Entry{u"dott"},
    Entry{u"dottssa"},
    Entry{u"dr"},
    Entry{u"dra"},
    Entry{u"drmed"},
    Entry{u"drs"},
    Entry{u"fr", Written::Dotted},
    Entry{u"frau"},
    Entry{u"gen", Written::Dotted},
    Entry{u"herr"},
    Entry{u"hon", Written::Dotted},
    Entry{u"ing", Written::Dotted},
    Entry{u"ir", Written::Dotted},
    Entry{u"judr"},
    Entry{u"lic", Written::Dotted},
    Entry{u"lt", Written::Dotted},
    Entry{u"madame"},
    Entry{u"mag", Written::Dotted},
    Entry{u"maj", Written::Dotted},
    Entry{u"mevr"},
    Entry{u"mgr", Written::Dotted},
    Entry{u"miss"},
    Entry{u"mlle"},
    Entry{u"mme"},
    Entry{u"monsieur"},
    Entry{u"mr"},
    Entry{u"mrs"},
    Entry{u"ms"},
    Entry{u"mudr"},
    Entry{u"mw", Written::Dotted},
    Entry{u"mx"},
    Entry{u"phdr"},
    Entry{u"prof"},
    Entry{u"profdr"},
    Entry{u"professor"},
    Entry{u"rev"},
    Entry{u"señor"},
    Entry{u"señora"},
    Entry{u"sgt", Written::Dotted},
    Entry{u"sig", Written::Dotted},
    Entry{u"signor"},
    Entry{u"signora"},
    Entry{u"sigra"},
    Entry{u"sir"},
    Entry{u"sr"},
    Entry{u"sra"},
    Entry{u"srta"},
    Entry{u"г-жа"},
    Entry{u"г-н"},
    Entry{u"д-р"},
    Entry{u"зао", Written::Capital},
    Entry{u"оао", Written::Capital},
    Entry{u"ооо", Written::Capital},
    Entry{u"пао", Written::Capital},
    Entry{u"проф"},
    Entry{u"גב'"},
    Entry{u"גב׳"},
    Entry{u"ד\"ר"},
    Entry{u"ד״ר"},
    Entry{u"מר"},
    Entry{u"פרופ'"},
    Entry{u"פרופ׳"},
    Entry{u"أد", Written::Dotted},
    Entry{u"الدكتور"},
    Entry{u"الدكتورة"},
    Entry{u"د", Written::Dotted},
    Entry{u"دكتور"},
    Entry{u"دكتورة"},
    Entry{u"डॉ"},
    Entry{u"श्री"},
    Entry{u"श्रीमती"},
    Entry{u"सुश्री"},
    Entry{u"คุณ"},
    Entry{u"นาง"},
    Entry{u"นางสาว"},
    Entry{u"นาย"},
};

constexpr std::array kSuffixes{
    Entry{u"a/s", Written::Capital},
    Entry{u"ab", Written::Capital},
    Entry{u"ag", Written::Capital},
    Entry{u"aps"},
    Entry{u"as", Written::Capital},
    Entry{u"ba", Written::Dotted},
    Entry{u"bsc"},
    Entry{u"bv", Written::Capital},
    Entry{u"cbe", Written::Capital},
    Entry{u"cfa", Written::Capital},
    Entry{u"co", Written::AfterAnd},
    Entry{u"corp"},
    Entry{u"corporation"},
    Entry{u"cpa", Written::Capital},
    Entry{u"dds", Written::Capital},
    Entry{u"do", Written::Dotted},
    Entry{u"doo", Written::Dotted},
    Entry{u"dphil"},
    Entry{u"dvm", Written::Capital},
    Entry{u"esq"},
    Entry{u"ev", Written::Dotted},
    Entry{u"frs", Written::Capital},
    Entry{u"gmbh"},
    Entry{u"ii", Written::Capital},
    Entry{u"iii", Written::Capital},
    Entry{u"inc"},
    Entry{u"incorporated"},
    Entry{u"iv", Written::Capital},
    Entry{u"ix", Written::Capital},
    Entry{u"jd", Written::Capital},
    Entry{u"jnr"},
    Entry{u"jr"},
    Entry{u"jun", Written::Dotted},
    Entry{u"kbe", Written::Capital},
    Entry{u"kc", Written::Capital},
    Entry{u"kft"},
    Entry{u"kg", Written::Capital},
    Entry{u"kgaa"},
    Entry{u"limited"},
    Entry{u"llb"},
    Entry{u"llc"},
    Entry{u"llm"},
    Entry{u"llp"},
    Entry{u"ltd"},
    Entry{u"ltda"},
    Entry{u"ma", Written::Dotted},
    Entry{u"mba", Written::Capital},
    Entry{u"mbe", Written::Capital},
    Entry{u"mbh"},
    Entry{u"md", Written::Capital},
    Entry{u"mfa", Written::Capital},
    Entry{u"mp", Written::Capital},
    Entry{u"mph", Written::Capital},
    Entry{u"msc"},
    Entry{u"nv", Written::Capital},
    Entry{u"obe", Written::Capital},
    Entry{u"ohg", Written::Capital},
    Entry{u"oo", Written::Dotted},
    Entry{u"oy"},
    Entry{u"oyj"},
    Entry{u"pharmd"},
    Entry{u"phd"},
    Entry{u"plc"},
    Entry{u"psyd"},
    Entry{u"pte"},
    Entry{u"pty"},
    Entry{u"pvt"},
    Entry{u"qc", Written::Capital},
    Entry{u"rn", Written::Capital},
    Entry{u"sa", Written::Capital},
    Entry{u"sarl"},
    Entry{u"sas", Written::Capital},
    Entry{u"se", Written::Capital},
    Entry{u"sen", Written::Dotted},
    Entry{u"snr"},
    Entry{u"sp", Written::Dotted},
    Entry{u"spa", Written::Capital},
    Entry{u"sr"},
    Entry{u"srl"},
    Entry{u"sro", Written::Dotted},
    Entry{u"ug", Written::Capital},
    Entry{u"vii", Written::Capital},
    Entry{u"viii", Written::Capital},
    Entry{u"xii", Written::Capital},
    Entry{u"xiii", Written::Capital},
    Entry{u"xiv", Written::Capital},
    Entry{u"xv", Written::Capital},
    Entry{u"xvi", Written::Capital},
    Entry{u"zrt"},
    Entry{u"さん"},
    Entry{u"ちゃん"},
    Entry{u"先生"},
    Entry{u"博士"},
    Entry{u"女士"},
    Entry{u"小姐"},
    Entry{u"教授"},
    Entry{u"様"},
    Entry{u"氏"},
    Entry{u"老师"},
    Entry{u"老師"},
    Entry{u"교수"},
    Entry{u"님"},
    Entry{u"박사"},
    Entry{u"선생님"},
    Entry{u"씨"},
};

constexpr std::array<std::u16string_view, 52> kParticles{u"'t", u"abu", u"af", u"al", u"and", u"av",
    u"bin", u"bint", u"binti", u"da", u"das", u"de", u"degli", u"dei", u"del", u"dela", u"della",
    u"delle", u"dello", u"den", u"der", u"des", u"di", u"do", u"dos", u"du", u"e", u"el", u"et",
    u"i", u"ibn", u"in", u"la", u"las", u"le", u"les", u"lo", u"los", u"of", u"op", u"ten", u"ter",
    u"the", u"ul", u"und", u"van", u"vom", u"von", u"y", u"zu", u"zum", u"zur"};

constexpr std::array<std::u16string_view, 8> kConnectors{
    u"&", u"+", u"and", u"e", u"et", u"und", u"y", u"z"};

constexpr bool before(const Entry &a, const Entry &b)
{
    return a.word < b.word;
}
static_assert(std::is_sorted(kTitles.begin(), kTitles.end(), before));
static_assert(std::is_sorted(kSuffixes.begin(), kSuffixes.end(), before));
static_assert(std::is_sorted(kParticles.begin(), kParticles.end()));
static_assert(std::is_sorted(kConnectors.begin(), kConnectors.end()));

/// A word in lower case without its dots; longer ones than in the lists fold to nothing.
struct Folded
{
    explicit Folded(QStringView word)
    {
        for (const QChar c : word) {
            if (c == u'.') {
                hasDot = true;
            } else if (size == units.size()) {
                size = 0;
                return;
            } else {
                const char16_t lower = c.unicode() < 0x80
                    ? char16_t(c.unicode() >= u'A' && c.unicode() <= u'Z' ? c.unicode() + 0x20
                                                                          : c.unicode())
                    : c.toLower().unicode();
                hasLower = hasLower || (lower == c.unicode() && c.isLower());
                hasCapital = hasCapital || lower != c.unicode();
                units[size++] = lower;
            }
        }
    }
    std::u16string_view view() const { return {units.data(), size}; }

    std::array<char16_t, 16> units{};
    std::size_t size = 0;
    bool hasDot = false;
    bool hasLower = false;
    bool hasCapital = false;
};

template <std::size_t N> const Entry *find(const std::array<Entry, N> &entries, const Folded &word)
{
    const Entry wanted{word.view()};
    const auto at = std::lower_bound(entries.begin(), entries.end(), wanted, before);
    return at != entries.end() && at->word == wanted.word ? at : nullptr;
}

template <std::size_t N>
bool contains(const std::array<std::u16string_view, N> &words, QStringView word)
{
    return std::binary_search(
        words.begin(), words.end(), std::u16string_view(word.utf16(), std::size_t(word.size())));
}

} // namespace

bool isTitle(QStringView word, bool inMixedCase)
{
    const Folded folded(word);
    const Entry *entry = find(kTitles, folded);
    if (entry == nullptr)
        return false;
    const bool inCapitals = folded.hasCapital && !folded.hasLower;
    if (entry->written == Written::Capital)
        return folded.hasDot || inCapitals;
    return folded.hasDot || (entry->written == Written::Anyhow && !(inCapitals && inMixedCase));
}

bool isSuffix(QStringView word, QStringView before, bool inMixedCase)
{
    const Folded folded(word);
    const Entry *entry = find(kSuffixes, folded);
    if (entry == nullptr)
        return false;
    switch (entry->written) {
    case Written::Anyhow:
        return true;
    case Written::Dotted:
        return folded.hasDot;
    case Written::Capital:
        return folded.hasDot || (!folded.hasLower && inMixedCase);
    case Written::AfterAnd:
        return folded.hasDot || isConnector(before);
    }
    return false;
}

bool isConnector(QStringView word)
{
    return contains(kConnectors, word);
}

bool isParticle(QStringView word)
{
    return contains(kParticles, word);
}

} // namespace avatars
