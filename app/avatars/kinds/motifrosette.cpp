// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/motifart.h"

namespace avatars::motif {

namespace {

/// Petals point up from the middle of the rosette and are 100 units long; their width suits six of them.
constexpr auto kLeaf = outline("M0 0C30 -30 30 -70 0 -100C-30 -70 -30 -30 0 0Z");
constexpr auto kPetal = outline("M0 0C20 -20 34 -48 34 -68C34 -88 18 -100 0 -100C-18 -100 -34 -88 -34 -68"
                                "C-34 -48 -20 -20 0 0Z");
constexpr auto kDrop = outline("M0 -100C12 -76 30 -58 30 -36C30 -18 16 -6 0 -6C-16 -6 -30 -18 -30 -36"
                               "C-30 -58 -12 -76 0 -100Z");
constexpr auto kKite = outline("M0 0L30 -62L0 -100L-30 -62Z");
constexpr auto kHeart = outline("M0 -4C14 -28 38 -54 38 -78C38 -92 28 -100 18 -100C9 -100 0 -94 0 -84"
                                "C0 -94 -9 -100 -18 -100C-28 -100 -38 -92 -38 -78C-38 -54 -14 -28 0 -4Z");
constexpr auto kArch = outline("M-26 0V-74C-26 -89 -14 -100 0 -100C14 -100 26 -89 26 -74V0Z");
constexpr auto kBar = outline("M-13 0V-87C-13 -94 -7 -100 0 -100C7 -100 13 -94 13 -87V0Z");
constexpr auto kDot = outline("M22 -78C22 -65.8 12.2 -56 0 -56C-12.2 -56 -22 -65.8 -22 -78"
                              "C-22 -90.2 -12.2 -100 0 -100C12.2 -100 22 -90.2 22 -78Z");
constexpr auto kTulip = outline("M0 0C26 -18 36 -58 28 -100C16 -94 7 -86 0 -76C-7 -86 -16 -94 -28 -100"
                                "C-36 -58 -26 -18 0 0Z");
constexpr auto kLens = outline("M0 -16C15 -16 27 -34 27 -58C27 -82 15 -100 0 -100C-15 -100 -27 -82 -27 -58"
                               "C-27 -34 -15 -16 0 -16Z");
constexpr auto kLotus = outline("M0 0C40 -14 46 -58 0 -100C-46 -58 -40 -14 0 0Z");
constexpr auto kBell = outline("M0 -6C10 -40 32 -54 38 -92C25 -86 12 -91 0 -100C-12 -91 -25 -86 -38 -92"
                               "C-32 -54 -10 -40 0 -6Z");
constexpr std::array<OutlineView, 12> kPetals{kLeaf, kPetal, kDrop, kKite,  kHeart, kArch,
                                               kBar,  kDot,   kTulip, kLens, kLotus, kBell};

constexpr auto kStar = outline("M0 -100C8 -36 36 -8 100 0C36 8 8 36 0 100C-8 36 -36 8 -100 0"
                               "C-36 -8 -8 -36 0 -100Z");
constexpr auto kDiamond = outline("M0 -100C6 -100 12 -96 17 -91L91 -17C100 -8 100 8 91 17L17 91"
                                  "C8 100 -8 100 -17 91L-91 17C-100 8 -100 -8 -91 -17L-17 -91"
                                  "C-12 -96 -6 -100 0 -100Z");

struct Turn
{
    std::int32_t cosine;
    std::int32_t sine;
};
/// Half steps of 5 to 8 folds, in 4096ths: numbers, because sines differ in the last bit between libraries. Fewer folds
/// make crosses, warning signs and faces.
constexpr std::array<Turn, 52> kTurns{{
    {4096, 0}, {3314, 2408}, {1266, 3896}, {-1266, 3896}, {-3314, 2408}, {-4096, 0},
    {-3314, -2408}, {-1266, -3896}, {1266, -3896}, {3314, -2408},
    {4096, 0}, {3547, 2048}, {2048, 3547}, {0, 4096}, {-2048, 3547}, {-3547, 2048}, {-4096, 0},
    {-3547, -2048}, {-2048, -3547}, {0, -4096}, {2048, -3547}, {3547, -2048},
    {4096, 0}, {3690, 1777}, {2554, 3202}, {911, 3993}, {-911, 3993}, {-2554, 3202}, {-3690, 1777},
    {-4096, 0}, {-3690, -1777}, {-2554, -3202}, {-911, -3993}, {911, -3993}, {2554, -3202},
    {3690, -1777},
    {4096, 0}, {3784, 1567}, {2896, 2896}, {1567, 3784}, {0, 4096}, {-1567, 3784}, {-2896, 2896},
    {-3784, 1567}, {-4096, 0}, {-3784, -1567}, {-2896, -2896}, {-1567, -3784}, {0, -4096},
    {1567, -3784}, {2896, -2896}, {3784, -1567}}};
constexpr std::size_t kFewestFolds = 5;
constexpr std::array<std::size_t, 4> kFirstTurn{0, 10, 22, 36};
/// How wide petals are for 5 to 8 folds, in 4096ths.
constexpr std::array<std::int32_t, 4> kWidths{4700, 4096, 3600, 3250};

constexpr Point kMiddle{kCanvas / 2, kCanvas / 2};

/// \p length in tenths for the 100 units of an outline.
constexpr std::int32_t scaleOf(std::int32_t length)
{
    return length * Placement::kOne / 1000;
}

Placement atMiddle(std::int32_t length)
{
    return {scaleOf(length), 0, 0, scaleOf(length), kMiddle.x, kMiddle.y};
}

void ring(int folds, const OutlineView &petal, std::int32_t length, bool isBetween, Rgb colour, Scene &scene)
{
    const std::size_t count = std::size_t(folds) + kFewestFolds;
    scene.begin(fill(colour));
    for (std::size_t i = 0; i < count; ++i) {
        const Turn turn = kTurns[kFirstTurn[std::size_t(folds)] + 2 * i + (isBetween ? 1 : 0)];
        const Placement turned{turn.cosine, -turn.sine, turn.sine, turn.cosine, kMiddle.x, kMiddle.y};
        const std::int32_t width = scaleOf(length) * kWidths[std::size_t(folds)] / Placement::kOne;
        append(petal, turned.after({width, 0, 0, scaleOf(length), 0, 0}), scene);
    }
}

enum Plate { NoPlate, DiscPlate, PillowPlate, ScallopPlate, SquarePlate, DiamondPlate };

void plate(const MotifChoice &choice, Rgb colour, Scene &scene)
{
    switch (choice[RosePlate]) {
    case NoPlate:
        break;
    case DiscPlate:
        scene.circle(kMiddle, 1120, fill(colour));
        break;
    case PillowPlate:
        scene.rectangle({260, 260}, 2040, 2040, 620, fill(colour));
        break;
    case ScallopPlate:
        ring(choice[Folds], kPetal, 1180, choice[OuterTurn] == 0, colour, scene);
        break;
    case SquarePlate:
        scene.rectangle({340, 340}, 1880, 1880, 120, fill(colour));
        break;
    case DiamondPlate:
        scene.add(kDiamond, fill(colour), atMiddle(1240));
        break;
    }
}

/// A small bead, pointing up like a petal.
constexpr auto kBead = outline("M6.5 -100C6.5 -96.4 3.6 -93.5 0 -93.5C-3.6 -93.5 -6.5 -96.4 -6.5 -100C-6.5 -103.6 -3.6 -106.5 0 "
                               "-106.5C3.6 -106.5 6.5 -103.6 6.5 -100Z");

enum BeadKind { NoBeads, OuterBeads, InnerBeads, BothBeads };

enum HeartKind { DiscHeart, RingHeart, DotHeart, StarHeart, NoHeart, TargetHeart };

void heart(int kind, Rgb colour, Rgb below, Scene &scene)
{
    switch (kind) {
    case DiscHeart:
        scene.circle(kMiddle, 210, fill(colour));
        break;
    case RingHeart:
        scene.circle(kMiddle, 230, fill(colour));
        scene.circle(kMiddle, 130, fill(below));
        break;
    case DotHeart:
        scene.circle(kMiddle, 120, fill(colour));
        break;
    case StarHeart:
        scene.add(kStar, fill(colour), atMiddle(300));
        break;
    case NoHeart:
        break;
    case TargetHeart:
        scene.circle(kMiddle, 290, fill(colour));
        scene.circle(kMiddle, 200, fill(below));
        scene.circle(kMiddle, 110, fill(colour));
        break;
    }
}

} // namespace

void drawRosette(const MotifChoice &choice, const Inks &inks, Detail detail, Scene &scene)
{
    const int folds = choice[Folds];
    const std::int32_t more = detail == Detail::Small ? 50 : 0;
    std::size_t ink = 0;
    if (choice[RosePlate] != NoPlate) {
        ink = inks.other(ink, choice[PlateInk]);
        plate(choice, inks.all[ink], scene);
    }
    ink = inks.other(ink, choice[OuterInk]);
    ring(folds, kPetals[std::size_t(choice[OuterPetal])], 880 + 50 * choice[OuterReach] + more, choice[OuterTurn] != 0,
         inks.all[ink], scene);
    const std::size_t outer = ink;
    ink = inks.other(ink, choice[MiddleInkRose]);
    ring(folds, kPetals[std::size_t(choice[MiddlePetal])], 580 + 55 * choice[MiddleReach], choice[MiddleTurn] != 0,
         inks.all[ink], scene);
    const std::size_t middle = ink;
    ink = inks.other(ink, choice[InnerInk]);
    if (detail != Detail::Small)
        ring(folds, kPetals[std::size_t(choice[InnerPetal])], 330 + 40 * choice[InnerReach], choice[InnerTurn] != 0,
             inks.all[ink], scene);
    const bool isSmall = detail == Detail::Small;
    const int beads = isSmall ? NoBeads : choice[Beads];
    if (beads == OuterBeads || beads == BothBeads)
        ring(folds, kBead, 1030, choice[OuterTurn] == 0, inks.all[outer], scene);
    if (beads == InnerBeads || beads == BothBeads)
        ring(folds, kBead, 760, choice[MiddleTurn] == 0, inks.all[middle], scene);
    heart(choice[Heart], inks.all[inks.other(ink, choice[HeartInk])],
          inks.all[detail == Detail::Small ? middle : ink], scene);
}

} // namespace avatars::motif
