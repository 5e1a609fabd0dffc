// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/motifart.h"

namespace avatars::motif {

namespace {

/// Each fills a cell of 64 units about (0, 0), or part of it.
constexpr auto kQuarter = outline("M-32 -32H32C32 3.3 3.3 32 -32 32Z");
constexpr auto kHalf = outline("M-32 32C-32 -3.3 -17.7 -32 0 -32C17.7 -32 32 -3.3 32 32Z");
constexpr auto kArch = outline("M-32 32V0C-32 -17.7 -17.7 -32 0 -32C17.7 -32 32 -17.7 32 0V32Z");
constexpr auto kBow = outline("M0 -32H32C32 3.3 3.3 32 -32 32V0C-14.3 0 0 -14.3 0 -32Z");
constexpr auto kTriangle = outline("M-32 -32H32L-32 32Z");
constexpr auto kHills = outline("M-32 0C-32 -17.7 -17.7 -32 0 -32C17.7 -32 32 -17.7 32 0Z"
                                "M-32 32C-32 14.3 -17.7 0 0 0C17.7 0 32 14.3 32 32Z");
constexpr auto kDrop = outline("M-32 -32H0C17.7 -32 32 -17.7 32 0C32 17.7 17.7 32 0 32"
                               "C-17.7 32 -32 17.7 -32 0Z");
constexpr auto kRainbow = outline("M-32 32V0C-32 -17.7 -17.7 -32 0 -32C17.7 -32 32 -17.7 32 0V32H14V0C14 -7.7 7.7 -14 0 -14"
                                  "C-7.7 -14 -14 -7.7 -14 0V32Z");
constexpr auto kLeaf = outline("M-32 32C-32 -3.3 -3.3 -32 32 -32C32 3.3 3.3 32 -32 32Z");
constexpr auto kTwins = outline("M0 -32H32V0C14.3 0 0 -14.3 0 -32ZM0 32H-32V0C-14.3 0 0 14.3 0 32Z");
constexpr auto kBars = outline("M-32 -32H-4V32H-32ZM14 -32H32V32H14Z");
constexpr auto kStar = outline("M0 -32C3 -10 10 -3 32 0C10 3 3 10 0 32C-3 10 -10 3 -32 0C-10 -3 -3 -10 0 -32Z");
constexpr auto kDiamond = outline("M0 -32L32 0L0 32L-32 0Z");
constexpr auto kPillow = outline("M-14 -32H14C24 -32 32 -24 32 -14V14C32 24 24 32 14 32H-14C-24 32 -32 24 -32 14V-14"
                                 "C-32 -24 -24 -32 -14 -32Z");
constexpr auto kDisc = outline("M32 0C32 17.7 17.7 32 0 32C-17.7 32 -32 17.7 -32 0C-32 -17.7 -17.7 -32 0 -32"
                               "C17.7 -32 32 -17.7 32 0Z");
constexpr auto kRing = outline("M32 0C32 17.7 17.7 32 0 32C-17.7 32 -32 17.7 -32 0C-32 -17.7 -17.7 -32 0 -32"
                               "C17.7 -32 32 -17.7 32 0ZM14 0C14 -7.7 7.7 -14 0 -14C-7.7 -14 -14 -7.7 -14 0"
                               "C-14 7.7 -7.7 14 0 14C7.7 14 14 7.7 14 0Z");
constexpr auto kTarget = outline("M32 0C32 17.7 17.7 32 0 32C-17.7 32 -32 17.7 -32 0C-32 -17.7 -17.7 -32 0 -32"
                                 "C17.7 -32 32 -17.7 32 0ZM20 0C20 -11 11 -20 0 -20C-11 -20 -20 -11 -20 0"
                                 "C-20 11 -11 20 0 20C11 20 20 11 20 0ZM9 0C9 5 5 9 0 9C-5 9 -9 5 -9 0C-9 -5 -5 -9 0 -9"
                                 "C5 -9 9 -5 9 0Z");

constexpr std::array<OutlineView, 8> kTurning{kQuarter, kHalf, kArch, kBow, kTriangle, kHills, kDrop, kRainbow};
constexpr std::array<OutlineView, 3> kSlanting{kLeaf, kTwins, kBars};
constexpr std::array<OutlineView, 3> kEven{kDisc, kRing, kStar};

/// An outline and its quarter turns.
struct Cell
{
    OutlineView outline{};
    int turns = 0;
};

/// In the order of the table of cells: four turns each, two each, even ones, blank.
Cell cellOf(int variant)
{
    if (variant < 32)
        return {kTurning[std::size_t(variant / 4)], variant % 4};
    if (variant < 38)
        return {kSlanting[std::size_t((variant - 32) / 2)], (variant - 32) % 2};
    if (variant < 41)
        return {kEven[std::size_t(variant - 38)], 0};
    return {};
}

Cell middleOf(int variant)
{
    constexpr std::array<OutlineView, 6> kFirst{kDisc, kRing, kStar, kDiamond, kPillow, kTarget};
    if (variant < 6)
        return {kFirst[std::size_t(variant)], 0};
    return {kSlanting[std::size_t((variant - 6) / 2)], (variant - 6) % 2};
}

constexpr std::int32_t kCell = 640;

Placement turnedTo(int turns, Point middle)
{
    constexpr std::array<std::array<std::int32_t, 2>, 4> kQuarters{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};
    const std::int32_t cosine = kQuarters[std::size_t(turns % 4)][0] * Placement::kOne;
    const std::int32_t sine = kQuarters[std::size_t(turns % 4)][1] * Placement::kOne;
    return {cosine, -sine, sine, cosine, middle.x, middle.y};
}

Point middleAt(int column, int row)
{
    return {kCanvas / 2 + kCell * (column - 1), kCanvas / 2 + kCell * (row - 1)};
}

enum Plate { NoPlate, SquarePlate, DiscPlate, PillowPlate };

void drawPlate(int plate, Rgb colour, Scene &scene)
{
    switch (plate) {
    case NoPlate:
        break;
    case SquarePlate:
        scene.rectangle({200, 200}, 2160, 2160, 0, fill(colour));
        break;
    case DiscPlate:
        scene.circle({kCanvas / 2, kCanvas / 2}, 1200, fill(colour));
        break;
    case PillowPlate:
        scene.rectangle({120, 120}, 2320, 2320, 640, fill(colour));
        break;
    }
}

/// Where a pair of cells lies and which choices are its own.
struct Pair
{
    int column;
    int row;
    std::size_t cell;
    std::size_t ink;
    std::size_t tint;
};
constexpr std::array<Pair, 4> kPairs{{{0, 0, CornerCell, CornerInk, CornerTint},
                                      {1, 0, TopCell, TopInk, TopTint},
                                      {2, 0, FarCornerCell, FarCornerInk, FarCornerTint},
                                      {0, 1, SideCell, SideInk, SideTint}}};

} // namespace

void drawBlocks(const MotifChoice &choice, const Inks &inks, Scene &scene)
{
    drawPlate(choice[BlockPlate], inks.quiet, scene);
    const auto tinted = [&](const Pair &pair) { return choice[pair.tint] != 0; };
    for (const Pair &pair : kPairs) {
        if (!tinted(pair))
            continue;
        for (const bool isFar : {false, true}) {
            const Point middle = middleAt(isFar ? 2 - pair.column : pair.column, isFar ? 2 - pair.row : pair.row);
            scene.rectangle({middle.x - kCell / 2, middle.y - kCell / 2}, kCell, kCell, 0, fill(inks.all[1]));
        }
    }
    for (const Pair &pair : kPairs) {
        const Cell cell = cellOf(choice[pair.cell]);
        const std::size_t below = tinted(pair) ? 1 : 0;
        scene.begin(fill(inks.all[inks.other(below, choice[pair.ink])]));
        append(cell.outline, turnedTo(cell.turns, middleAt(pair.column, pair.row)), scene);
        append(cell.outline, turnedTo(cell.turns + 2, middleAt(2 - pair.column, 2 - pair.row)), scene);
    }
    const Cell middle = middleOf(choice[MiddleCell]);
    scene.begin(fill(inks.all[inks.other(0, choice[MiddleInk])]));
    append(middle.outline, turnedTo(middle.turns, middleAt(1, 1)), scene);
}

} // namespace avatars::motif
