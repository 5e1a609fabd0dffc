// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/systemletters.h"

#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace avatars {

namespace {

using Script = Initials::Script;

constexpr int kPixels = 1000;

/// Fonts whose capitals go with ours, asked for first; without them the machine's own choice is
/// taken.
QStringList familiesFor(Script script)
{
    switch (script) {
    case Script::Han:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC")};
    case Script::Kana:
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")};
    case Script::Hangul:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR")};
    case Script::Arabic:
        return {QStringLiteral("Noto Sans Arabic")};
    case Script::Hebrew:
        return {QStringLiteral("Noto Sans Hebrew")};
    default:
        return {};
    }
}

struct Drawn
{
    QPainterPath path{};
    QString family{};
};

/// The size of the font as a share of the disc's radius, for one character and for more: letters of
/// all scripts then look about as large as our own.
qreal emOf(Script script, bool isOne)
{
    switch (script) {
    case Script::Han:
    case Script::Kana:
    case Script::Hangul:
        return isOne ? 1.1 : 0.85;
    case Script::Arabic:
        return isOne ? 1.5 : 1.25;
    case Script::Emoji:
        return 1.3;
    default:
        return isOne ? 1.35 : 1.1;
    }
}

/// Nothing when a glyph is missing. Emoji must be one glyph: the parts of one side by side are not
/// what was meant.
QPainterPath outlinesOf(const QList<QGlyphRun> &runs, bool asOneGlyph)
{
    QPainterPath path;
    int inked = 0;
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (glyphs[i] == 0)
                return {};
            const QPainterPath glyph = font.pathForGlyph(glyphs[i]);
            inked += glyph.isEmpty() ? 0 : 1;
            path.addPath(glyph.translated(positions[i]));
        }
    }
    return asOneGlyph && inked > 1 ? QPainterPath{} : path;
}

Drawn draw(const Initials &initials)
{
    QFont font;
    if (const QStringList families = familiesFor(initials.script); !families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(kPixels);
    font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    QTextLayout layout(initials.text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100.0 * kPixels);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    // For what no font has Qt draws boxes by a font without tables, which crashes when it is asked
    // its name (seen in 6.4.2).
    const auto isStandIn
        = [](const QGlyphRun &run) { return run.rawFont().fontTable("head").isEmpty(); };
    if (runs.isEmpty() || std::any_of(runs.begin(), runs.end(), isStandIn))
        return {};
    return {.path = outlinesOf(runs, initials.script == Script::Emoji),
        .family = runs.first().rawFont().familyName()};
}

/// Letters on a base: Hebrew, Arabic and Indic marks are part of one character.
bool isOneCharacter(const QString &text)
{
    const auto isBase
        = [](char32_t c) { return !QChar::isMark(c) && QChar::category(c) != QChar::Other_Format; };
    const QList<uint> points = text.toUcs4();
    return std::count_if(points.begin(), points.end(), isBase) < 2;
}

void write(const QPainterPath &path, qreal scale, const Disc &disc, LetterShapes &out)
{
    const QPointF middle = path.boundingRect().center();
    const auto add = [&](int i) {
        const QPainterPath::Element e = path.elementAt(i);
        out.points.push_back({disc.centre.x
                + static_cast<std::int32_t>(std::lround((e.x - middle.x()) * scale)),
            disc.centre.y + static_cast<std::int32_t>(std::lround((e.y - middle.y()) * scale))});
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::ElementType type = path.elementAt(i).type;
        if (type == QPainterPath::MoveToElement && i > 0)
            out.verbs.push_back(Verb::Close);
        add(i);
        if (type == QPainterPath::CurveToElement) {
            out.verbs.push_back(Verb::Cubic);
            add(++i);
            add(++i);
        } else {
            out.verbs.push_back(type == QPainterPath::MoveToElement ? Verb::Move : Verb::Line);
        }
    }
    out.verbs.push_back(Verb::Close);
}

} // namespace

bool placeSystemLetters(const Initials &initials, const Disc &disc, LetterShapes &out)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return false;
    const Drawn drawn = draw(initials);
    const QRectF ink = drawn.path.boundingRect();
    if (ink.width() <= 0 || ink.height() <= 0)
        return false;
    const qreal wanted
        = emOf(initials.script, isOneCharacter(initials.text)) * disc.radius / kPixels;
    const qreal largest = 2.0 * kFit / 256 * disc.radius / std::hypot(ink.width(), ink.height());
    out.verbs.clear();
    out.points.clear();
    write(drawn.path, std::min(wanted, largest), disc, out);
    out.source = LetterShapes::Source::System;
    out.family = drawn.family;
    return true;
}

} // namespace avatars
