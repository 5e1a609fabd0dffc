// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/identity.h"
#include "avatars/traits.h"

#include <array>
#include <span>

namespace avatars {

enum class MotifFamily : std::uint8_t { Blocks, Rosette, Landscape };
inline constexpr std::size_t kMotifFamilies = 3;

/// The questions every family answers, then those of each; the keys in the tables are the contract, not the order.
namespace motif {
enum Common : std::uint8_t { Hue, Scheme, Second, Accent, kCommon };
/// Cells of 3 × 3 under point symmetry: two corners, two sides and the middle stand for all nine.
enum Block : std::uint8_t {
    CornerCell = kCommon, TopCell, FarCornerCell, SideCell, MiddleCell, BlockPlate, CornerInk, TopInk, FarCornerInk,
    SideInk, MiddleInk, CornerTint, TopTint, FarCornerTint, SideTint, kBlockParts
};
enum Rose : std::uint8_t {
    Folds = kCommon, OuterPetal, MiddlePetal, InnerPetal, OuterReach, MiddleReach, InnerReach, OuterTurn, MiddleTurn,
    InnerTurn, RosePlate, Heart, Beads, PlateInk, OuterInk, MiddleInkRose, InnerInk, HeartInk, kRoseParts
};
enum Scape : std::uint8_t {
    Body = kCommon, BodyAcross, BodyHeight, BodySize, FarHill, BackHill, MiddleHill, NearHill, FarLevel, BackLevel,
    MiddleLevel, NearLevel, FarTurn, BackTurn, MiddleTurnScape, NearTurn, Stars, Feature, Ramp, BodyInk, kScapeParts
};
inline constexpr std::size_t kMostParts = 24;
} // namespace motif

/// What one emblem is made of.
struct MotifChoice
{
    MotifFamily family = MotifFamily::Blocks;
    std::array<std::uint8_t, motif::kMostParts> chosen{};

    bool operator==(const MotifChoice &) const = default;
    int operator[](std::size_t part) const { return chosen[part]; }
};

/// The parts of \p family in the order above.
std::span<const PartInfo> motifParts(MotifFamily family);
/// The family itself: key "family".
const PartInfo &motifFamilies();

/// By rendezvous, as choose() does for characters.
MotifChoice chooseMotif(const Identity &identity);

/// The chance that two seeds have the same emblem (shapes alone: apart from its colours): the sum over families of its own
/// chance squared times that of each of its parts. Bits are −log2 of it.
double motifTwinChance(bool shapesAlone);

} // namespace avatars
