// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

// letterextractor FONT OUT.cpp: writes the outlines of capitals, digits and accents as a table (see
// table.h).

#include "avatars/letters/table.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainterPath>
#include <QRawFont>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace {

using avatars::Verb;
using avatars::table::kBand;
using avatars::table::kBands;
using avatars::table::kCapHeight;
using avatars::table::kTop;
using avatars::table::Letter;
using avatars::table::Place;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Digits and Latin, accents, Greek with Cyrillic, Latin and Greek with more accents.
constexpr std::array kRanges{
    Range{0x30, 0x24f}, Range{0x300, 0x36f}, Range{0x370, 0x52f}, Range{0x1e00, 0x1fff}};

struct Table
{
    std::vector<Letter> letters;
    std::vector<Verb> verbs;
    std::vector<Place> points;
};

[[noreturn]] void fail(const QString &sentence)
{
    QTextStream(stderr) << "letterextractor: " << sentence << '\n';
    std::exit(1);
}

/// Qt's remarks on the machine's set-up are no news of the build.
void onlyErrors(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        fail(text);
}

/// Capitals, letters without a capital, digits and accents: what initials are made of.
bool isWanted(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
        return true;
    case QChar::Letter_Lowercase:
        return QString::fromUcs4(&c, 1).toUpper() == QString::fromUcs4(&c, 1);
    case QChar::Number_DecimalDigit:
        return c < 0x80;
    default:
        return false;
    }
}

std::int16_t whole(qreal value)
{
    if (value != std::floor(value) || std::abs(value) > 10000)
        fail(
            QStringLiteral("the font gives %1 where its own whole units were expected").arg(value));
    return static_cast<std::int16_t>(value);
}

/// Notes that there is ink at \p p.
void mark(Letter &letter, std::int32_t x, std::int32_t y)
{
    const auto across = static_cast<std::int16_t>(x);
    const auto down = static_cast<std::int16_t>(y);
    letter.left = std::min(letter.left, across);
    letter.right = std::max(letter.right, across);
    letter.top = std::min(letter.top, down);
    letter.bottom = std::max(letter.bottom, down);
    const auto band = static_cast<std::size_t>(std::clamp((y - kTop) / kBand, 0, kBands - 1));
    letter.leftEdge[band] = std::min(letter.leftEdge[band], across);
    letter.rightEdge[band] = std::max(letter.rightEdge[band], across);
}

/// In whole numbers, so that every machine writes the same table.
void markLine(Letter &letter, Place from, Place to)
{
    constexpr int kSteps = 64;
    for (int i = 0; i <= kSteps; ++i)
        mark(letter, (from.x * (kSteps - i) + to.x * i) / kSteps,
            (from.y * (kSteps - i) + to.y * i) / kSteps);
}

void markCubic(Letter &letter, const std::array<Place, 4> &p)
{
    constexpr int kSteps = 32;
    for (int t = 0; t <= kSteps; ++t) {
        const int s = kSteps - t;
        const std::array<int, 4> weights{s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        std::int64_t x = 0;
        std::int64_t y = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            x += std::int64_t(weights[i]) * p[i].x;
            y += std::int64_t(weights[i]) * p[i].y;
        }
        constexpr int kCube = kSteps * kSteps * kSteps;
        mark(letter, static_cast<std::int32_t>(x / kCube), static_cast<std::int32_t>(y / kCube));
    }
}

/// Appends one glyph, moved by \p dx.
void append(Table &table, Letter &letter, const QPainterPath &path, int dx)
{
    Place start{};
    Place here{};
    const auto place = [&](int at) {
        const QPainterPath::Element element = path.elementAt(at);
        return Place{static_cast<std::int16_t>(whole(element.x) + dx), whole(element.y)};
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const Place p = place(i);
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            if (i > 0)
                table.verbs.push_back(Verb::Close);
            table.verbs.push_back(Verb::Move);
            start = p;
            break;
        case QPainterPath::LineToElement: {
            markLine(letter, here, p);
            const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            // Close draws the line back to the start anyway.
            if (isLast && p == start)
                continue;
            table.verbs.push_back(Verb::Line);
            break;
        }
        case QPainterPath::CurveToElement:
            markCubic(letter, {here, p, place(i + 1), place(i + 2)});
            table.verbs.push_back(Verb::Cubic);
            table.points.insert(table.points.end(), {p, place(i + 1)});
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            fail(QStringLiteral("a curve without its start"));
        }
        here = place(i);
        table.points.push_back(here);
    }
    if (!path.isEmpty())
        table.verbs.push_back(Verb::Close);
}

/// The letter, or its parts side by side (Ǆ as D and Ž) where the font has only those; nothing when
/// it lacks them too.
void append(Table &table, char32_t c, const QRawFont &font)
{
    QString text = QString::fromUcs4(&c, 1);
    if (font.glyphIndexesForString(text).value(0) == 0)
        text = text.normalized(QString::NormalizationForm_KC);
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    if (glyphs.isEmpty() || glyphs.contains(0U))
        return;
    constexpr std::int16_t kMost = std::numeric_limits<std::int16_t>::max();
    constexpr std::int16_t kLeast = std::numeric_limits<std::int16_t>::min();
    Letter letter{.codePoint = c, .left = kMost, .top = kMost, .right = kLeast, .bottom = kLeast};
    letter.verb = static_cast<std::uint16_t>(table.verbs.size());
    letter.point = static_cast<std::uint16_t>(table.points.size());
    letter.leftEdge.fill(kMost);
    letter.rightEdge.fill(kLeast);
    int advance = 0;
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        append(table, letter, font.pathForGlyph(glyphs[i]), advance);
        advance += whole(advances[i].x());
    }
    letter.verbs = static_cast<std::uint16_t>(table.verbs.size() - letter.verb);
    letter.points = static_cast<std::uint16_t>(table.points.size() - letter.point);
    if (letter.verbs > 0)
        table.letters.push_back(letter);
    if (table.points.size() > std::numeric_limits<std::uint16_t>::max())
        fail(QStringLiteral("too many points"));
}

void writeNumbers(QTextStream &out, const std::array<std::int16_t, kBands> &numbers)
{
    out << ",{{";
    for (const std::int16_t number : numbers)
        out << number << ',';
    out << "}}";
}

constexpr char kHead[] = R"(// Written by letterextractor. Outlines from Inter, copyright 2016-2022
// The Inter Project Authors, under the SIL Open Font License 1.1.

#include "avatars/letters/table.h"

namespace avatars::table {

namespace {

constexpr Verb M = Verb::Move;
constexpr Verb L = Verb::Line;
constexpr Verb C = Verb::Cubic;
constexpr Verb Z = Verb::Close;
)";

constexpr char kFoot[] = R"(
} // namespace

const std::span<const Letter> kLetters = kLetterTable;
const std::span<const Verb> kVerbs = kVerbTable;
const std::span<const Place> kPoints = kPointTable;

} // namespace avatars::table
)";

void write(QTextStream &out, const Table &table)
{
    out << kHead << "\nconstexpr Letter kLetterTable[] = {\n";
    for (const Letter &l : table.letters) {
        out << '{' << static_cast<uint>(l.codePoint);
        for (const int number : {l.left, l.top, l.right, l.bottom})
            out << ',' << number;
        for (const int number : {l.verb, l.verbs, l.point, l.points})
            out << ',' << number;
        writeNumbers(out, l.leftEdge);
        writeNumbers(out, l.rightEdge);
        out << "},\n";
    }
    out << "};\n\nconstexpr Verb kVerbTable[] = {";
    for (std::size_t i = 0; i < table.verbs.size(); ++i)
        out << (i % 50 == 0 ? "\n" : "") << "MLQCZ"[std::size_t(table.verbs[i])] << ',';
    out << "};\n\nconstexpr Place kPointTable[] = {";
    for (std::size_t i = 0; i < table.points.size(); ++i)
        out << (i % 10 == 0 ? "\n{" : "{") << table.points[i].x << ',' << table.points[i].y << "},";
    out << "};\n" << kFoot;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyErrors);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        fail(QStringLiteral("usage: letterextractor FONT OUT.cpp"));
    const qreal unitsPerEm = QRawFont(arguments[1], 16, QFont::PreferNoHinting).unitsPerEm();
    // At one pixel a unit, unhinted, the outlines are the font's own.
    const QRawFont font(arguments[1], unitsPerEm, QFont::PreferNoHinting);
    if (!font.isValid() || unitsPerEm <= 0)
        fail(arguments[1] + QStringLiteral(" is no font"));
    if (font.capHeight() != kCapHeight)
        fail(QStringLiteral("capitals are %1 units high").arg(font.capHeight()));
    Table table;
    for (const Range &range : kRanges) {
        for (char32_t c = range.first; c <= range.last; ++c) {
            if (isWanted(c))
                append(table, c, font);
        }
    }
    QFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly))
        fail(arguments[2] + QStringLiteral(" cannot be written"));
    QTextStream out(&file);
    write(out, table);
    out.flush();
    return file.error() == QFileDevice::NoError ? 0 : 1;
}
