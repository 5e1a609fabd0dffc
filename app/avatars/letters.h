// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/initials.h"
#include "avatars/outline.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace avatars {

/// A round place on the canvas, in tenths; by default the circle that every crop of the canvas
/// leaves whole.
struct Disc
{
    Point centre{kCanvas / 2, kCanvas / 2};
    std::int32_t radius = 1178;
};

/// Letters as one path. Meant to be kept and filled again, so that drawing many initials allocates
/// nothing.
struct LetterShapes
{
    enum class Source : std::uint8_t {
        Own, ///< compiled in: the same on every machine
        System, ///< from a font of this machine
        Symbol, ///< our neutral symbol: there is nothing to read, or no font has it
    };

    std::vector<Verb> verbs{};
    std::vector<Point> points{};
    Source source = Source::Symbol;
    QString family{}; ///< with System

    OutlineView view() const { return {verbs, points}; }
    QString sourceName() const; ///< "own", "system:<family>" or "symbol"
};

/// Fills \p out with the outlines of \p initials, to be filled by the non-zero rule: centred in \p
/// disc by their ink, one size for all letters of a count, smaller only where they would leave the
/// disc. Latin, Greek, Cyrillic and digits are our own, in whole numbers; other scripts need fonts,
/// and so a QGuiApplication; without them the symbol stands in.
void placeLetters(const Initials &initials, const Disc &disc, LetterShapes &out);

} // namespace avatars
