// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/namemarkup.h"

#include "avatars/nameletters.h"
#include "avatars/nameparts.h"

#include <algorithm>

namespace avatars {

namespace {

constexpr QStringView kOpening = u"([{（［｛【〔〈《「『⟨";
constexpr QStringView kClosing = u")]}）］｝】〕〉》」』⟩";

bool isTagStart(QStringView text)
{
    if (text.size() < 2 || text[0] != u'<')
        return false;
    const char16_t next = text[1].unicode();
    return next == u'/' || next == u'!' || next == u'?'
        || ((next | 0x20) >= u'a' && (next | 0x20) <= u'z');
}

bool isTagNamed(QStringView tag, QStringView name)
{
    const QStringView rest = tag.sliced(1);
    return rest.startsWith(name, Qt::CaseInsensitive)
        && (rest.size() == name.size() || !rest[name.size()].isLetterOrNumber());
}

/// Where the tag at the beginning of \p text ends, with what it hides: all to the end for an open
/// tag, script and style.
qsizetype endOfTag(QStringView text)
{
    if (text.startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->");
        return end < 0 ? text.size() : end + 3;
    }
    for (const QStringView hidden : {QStringView(u"script"), QStringView(u"style")}) {
        if (!isTagNamed(text, hidden))
            continue;
        for (qsizetype at = text.indexOf(u"</"); at >= 0; at = text.indexOf(u"</", at + 2)) {
            if (!isTagNamed(text.sliced(at + 1), hidden))
                continue;
            const qsizetype end = text.indexOf(u'>', at);
            return end < 0 ? text.size() : end + 1;
        }
        return text.size();
    }
    const qsizetype end = text.indexOf(u'>');
    return end < 0 ? text.size() : end + 1;
}

/// What stands in the angle brackets that \p text begins with.
QStringView insideAngles(QStringView text)
{
    if (!text.startsWith(u'<'))
        return {};
    const qsizetype end = text.indexOf(u'>');
    return text.first(end < 0 ? text.size() : end).sliced(1);
}

/// Brackets are rare: ASCII answers without a search.
bool isOpening(QChar c)
{
    return c.unicode() < 0x80 ? c == u'(' || c == u'[' || c == u'{' : kOpening.contains(c);
}

} // namespace

void dropMarkup(NameText &name)
{
    if (!name.view().contains(u'<'))
        return;
    NameText plain = name;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QStringView rest = plain.view().sliced(at);
        if (isTagStart(rest))
            plain.blankOut(at, at + endOfTag(rest));
    }
    plain.tidy();
    const QStringView inside = insideAngles(name.view());
    if (!hasContent(plain.view()) && isAddress(inside))
        name = NameText(inside);
    else
        name = plain;
}

void dropBrackets(NameText &name)
{
    if (std::none_of(name.view().begin(), name.view().end(), isOpening))
        return;
    NameText plain = name;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        if (isOpening(c)) {
            start = depth++ == 0 ? at : start;
        } else if (depth > 0 && kClosing.contains(c) && --depth == 0) {
            plain.blankOut(start, at + 1);
            at = start;
        }
    }
    plain.tidy();
    if (hasContent(plain.view()))
        name = plain;
}

} // namespace avatars
