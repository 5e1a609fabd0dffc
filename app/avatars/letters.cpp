// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/letters.h"

#include "avatars/letters/table.h"
#include "avatars/nameletters.h"
#include "avatars/systemletters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace avatars {

namespace {

using table::kBands;
using table::Letter;

/// Cap height for one, two and three letters, in 256ths of the disc's radius.
constexpr std::array<std::int32_t, 3> kHeights{244, 200, 160};

/// Spacing, in units of the font: between two stems kEven apart; two letters are never nearer than
/// kNearest, and white deeper than kDeep does not count as more.
constexpr std::int32_t kEven = 370;
constexpr std::int32_t kNearest = 230;
constexpr std::int32_t kDeep = 700;
constexpr std::int32_t kAccentGap = 190;

/// A bust, drawn for the default disc.
constexpr auto kSymbol = outline(
    "M128 52 C148.4 52 165 68.6 165 89 C165 109.4 148.4 126 128 126 C107.6 126 91 109.4 91 89 "
    "C91 68.6 107.6 52 128 52 Z M128 140 C165 140 192 157 199 180 C183 201 157 213 128 213 "
    "C99 213 73 201 57 180 C64 157 91 140 128 140 Z");

struct Piece
{
    const Letter *letter = nullptr;
    std::int32_t x = 0;
    std::int32_t y = 0;
};

/// Letters and accents, with their ink box, in units of the font.
struct Row
{
    void add(const Letter &letter, std::int32_t x, std::int32_t y)
    {
        if (count == pieces.size())
            return;
        pieces[count++] = {&letter, x, y};
        left = std::min(left, x + letter.left);
        right = std::max(right, x + letter.right);
        top = std::min(top, y + letter.top);
        bottom = std::max(bottom, y + letter.bottom);
    }

    std::array<Piece, 12> pieces{};
    std::size_t count = 0;
    std::size_t letters = 0;
    std::int32_t left = 1 << 20;
    std::int32_t right = -(1 << 20);
    std::int32_t top = 1 << 20;
    std::int32_t bottom = -(1 << 20);
};

const Letter *find(char32_t c)
{
    const auto before
        = [](const Letter &letter, char32_t wanted) { return letter.codePoint < wanted; };
    const auto at = std::lower_bound(table::kLetters.begin(), table::kLetters.end(), c, before);
    return at != table::kLetters.end() && at->codePoint == c ? &*at : nullptr;
}

/// White between \p one and \p other in a band when their origins lie at one place.
std::int32_t white(const Letter &one, const Letter &other, std::size_t band)
{
    return other.leftEdge[band] - one.rightEdge[band];
}

/// How far the origin of \p other lies behind that of \p one, so that the white between them looks
/// even.
std::int32_t step(const Letter &one, const Letter &other)
{
    constexpr std::size_t kCapTop = std::size_t((-table::kCapHeight - table::kTop) / table::kBand);
    constexpr std::size_t kBaseline = std::size_t(-table::kTop / table::kBand);
    constexpr auto kHeight = std::int32_t(kBaseline - kCapTop);
    std::int32_t distance = -(1 << 20);
    for (std::size_t band = 0; band < kBands; ++band)
        distance = std::max(distance, kNearest - white(one, other, band));
    // Every round adds what is missing where it counts; as it only grows where white is not deep
    // yet, few are needed.
    for (int round = 0; round < 6; ++round) {
        std::int32_t missing = kEven * kHeight;
        std::int32_t shallow = 0;
        for (std::size_t band = kCapTop; band < kBaseline; ++band) {
            const std::int32_t gap = white(one, other, band) + distance;
            missing -= std::min(gap, kDeep);
            shallow += gap < kDeep ? 1 : 0;
        }
        if (missing <= 0 || shallow == 0)
            break;
        distance += (missing + shallow - 1) / shallow;
    }
    return distance;
}

/// Where an accent goes on the piece below it (or above, for a cedilla).
void addAccent(Row &row, const Letter &accent, const Piece &base, Piece &above, Piece &below)
{
    const Letter &letter = *base.letter;
    const std::int32_t x = base.x + (letter.left + letter.right - accent.left - accent.right) / 2;
    const auto place = QChar::combiningClass(accent.codePoint);
    std::int32_t y = 0;
    if (place >= QChar::Combining_AboveLeft) {
        y = above.y + above.letter->top - kAccentGap - accent.bottom;
        above = {&accent, x, y};
    } else if (place >= QChar::Combining_BelowAttached) {
        y = below.letter == &letter ? 0 : below.y + below.letter->bottom + kAccentGap - accent.top;
        below = {&accent, x, y};
    } else {
        y = (letter.top + letter.bottom - accent.top - accent.bottom) / 2;
    }
    row.add(accent, x, y);
}

/// Nothing when one of the letters is not ours. Unknown accents are left out.
std::optional<Row> rowOf(QStringView text)
{
    Row row;
    Piece base{};
    Piece above{};
    Piece below{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = firstPoint(text.sliced(i));
        i += QChar::requiresSurrogates(c);
        const Letter *letter = find(c);
        if (c >= 0x300 && QChar::isMark(c)) {
            if (letter != nullptr && base.letter != nullptr)
                addAccent(row, *letter, base, above, below);
            continue;
        }
        if (letter == nullptr)
            return {};
        base = {letter, base.letter == nullptr ? 0 : base.x + step(*base.letter, *letter), 0};
        above = below = base;
        row.add(*letter, base.x, 0);
        ++row.letters;
    }
    return row.count > 0 ? std::optional(row) : std::nullopt;
}

/// The largest whole number whose square is at most \p square.
std::int64_t root(std::int64_t square)
{
    std::int64_t result = 0;
    for (std::int64_t bit = std::int64_t(1) << 30; bit > 0; bit >>= 1) {
        if ((result + bit) * (result + bit) <= square)
            result += bit;
    }
    return result;
}

/// 65536ths of a tenth in a unit of the font.
std::int64_t scaleOf(const Row &row, const Disc &disc)
{
    const std::int64_t height
        = kHeights[std::min(row.letters, kHeights.size()) - 1] * std::int64_t(disc.radius) / 256;
    const std::int64_t wanted = (height << 16) / table::kCapHeight;
    const std::int64_t width = row.right - row.left;
    const std::int64_t tall = row.bottom - row.top;
    const std::int64_t room = (std::int64_t(2 * kFit * disc.radius / 256) << 16);
    const std::int64_t square = width * width + tall * tall;
    return square * wanted * wanted <= room * room ? wanted : room / (root(square) + 1);
}

void write(const Row &row, std::int64_t scale, const Disc &disc, LetterShapes &out)
{
    std::size_t verbs = 0;
    std::size_t points = 0;
    for (std::size_t i = 0; i < row.count; ++i) {
        verbs += row.pieces[i].letter->verbs;
        points += row.pieces[i].letter->points;
    }
    out.verbs.resize(verbs);
    out.points.resize(points);
    Verb *verb = out.verbs.data();
    Point *point = out.points.data();
    const std::int32_t across = row.left + row.right;
    const std::int32_t down = row.top + row.bottom;
    const auto scaled = [scale](std::int32_t doubled) {
        return static_cast<std::int32_t>((doubled * scale + (1 << 16)) >> 17);
    };
    for (std::size_t i = 0; i < row.count; ++i) {
        const Piece &piece = row.pieces[i];
        verb = std::copy_n(table::kVerbs.data() + piece.letter->verb, piece.letter->verbs, verb);
        for (const table::Place p :
            table::kPoints.subspan(piece.letter->point, piece.letter->points)) {
            *point++ = {disc.centre.x + scaled(2 * (piece.x + p.x) - across),
                disc.centre.y + scaled(2 * (piece.y + p.y) - down)};
        }
    }
}

void placeSymbol(const Disc &disc, LetterShapes &out)
{
    const OutlineView symbol = kSymbol;
    constexpr Disc kDrawnFor{};
    out.verbs.assign(symbol.verbs.begin(), symbol.verbs.end());
    out.points.clear();
    for (const Point p : symbol.points) {
        out.points.push_back(
            {disc.centre.x + (p.x - kDrawnFor.centre.x) * disc.radius / kDrawnFor.radius,
                disc.centre.y + (p.y - kDrawnFor.centre.y) * disc.radius / kDrawnFor.radius});
    }
    out.source = LetterShapes::Source::Symbol;
}

} // namespace

QString LetterShapes::sourceName() const
{
    switch (source) {
    case Source::Own:
        return QStringLiteral("own");
    case Source::System:
        return QStringLiteral("system:") + family;
    case Source::Symbol:
        break;
    }
    return QStringLiteral("symbol");
}

void placeLetters(const Initials &initials, const Disc &disc, LetterShapes &out)
{
    out.family.clear();
    const std::optional<Row> row = rowOf(initials.text);
    if (row) {
        write(*row, scaleOf(*row, disc), disc, out);
        out.source = LetterShapes::Source::Own;
    } else if (initials.text.isEmpty() || !placeSystemLetters(initials, disc, out)) {
        placeSymbol(disc, out);
    }
}

} // namespace avatars
