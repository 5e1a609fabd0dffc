// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "prompts/compose.h"

#include <QStringList>

#include <algorithm>

namespace prompts {

namespace {

/// One line of words: no control characters, no runs of spaces, no commas that joining would
/// double.
QString clean(const QString &text)
{
    QString line = text;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    line = line.simplified();
    const auto loose = [](QChar c) { return c == QLatin1Char(',') || c == QLatin1Char(' '); };
    while (!line.isEmpty() && loose(line.back()))
        line.chop(1);
    const auto first = std::find_if_not(line.cbegin(), line.cend(), loose);
    return line.mid(first - line.cbegin());
}

QString likeness()
{
    return QStringLiteral(
        "Show exactly who is in the reference photo: keep face shape, eyes, nose, mouth, "
        "skin tone, hairline, age and distinguishing marks as they are there.");
}

QList<Part> sceneParts(const catalog::Style &style, const QString &scene)
{
    const QString background = QStringLiteral("background");
    QList<Part> parts;
    for (const catalog::PromptPart &part : style.parts) {
        if (part.role == background && !scene.isEmpty())
            parts.append({.role = background, .text = scene, .from = QStringLiteral("scene")});
        else
            parts.append(
                {.role = part.role, .text = clean(part.text), .from = QStringLiteral("preset")});
    }
    return parts;
}

QString negativeFor(const catalog::Style &style, bool seed)
{
    QStringList words{QStringLiteral("text"), QStringLiteral("watermark"),
        QStringLiteral("letters"), QStringLiteral("logos")};
    words += style.negative;
    if (seed) {
        words
            += {QStringLiteral("realistic face of a specific person"), QStringLiteral("celebrity")};
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString joined(const QList<Part> &parts)
{
    QString sentence;
    QStringList phrases;
    for (const Part &part : parts) {
        if (part.role == QLatin1String("likeness"))
            sentence = part.text;
        else
            phrases.append(part.text);
    }
    const QString rest = phrases.join(QStringLiteral(", "));
    return sentence.isEmpty() || rest.isEmpty() ? sentence + rest
                                                : sentence + QLatin1Char(' ') + rest;
}

} // namespace

Prompt compose(const catalog::Style &style, const Wish &wish)
{
    const QString own = clean(wish.prompt);
    const QString identity = clean(wish.identity);
    QList<Part> parts = own.isEmpty()
        ? sceneParts(style, clean(wish.scene))
        : QList<Part>{
            {.role = QStringLiteral("prompt"), .text = own, .from = QStringLiteral("you")}};
    // Whom to show follows what to show: the subject, or the whole of an own prompt.
    if (!identity.isEmpty()) {
        parts.insert(std::min<qsizetype>(1, parts.size()),
            {.role = QStringLiteral("identity"), .text = identity, .from = QStringLiteral("seed")});
    }
    if (wish.withPhoto && style.keepsLikeness) {
        parts.prepend({.role = QStringLiteral("likeness"),
            .text = likeness(),
            .from = QStringLiteral("likeness")});
    }
    return {
        .text = joined(parts), .negative = negativeFor(style, !identity.isEmpty()), .parts = parts};
}

} // namespace prompts
