// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/motifchoice.h"

#include <QtGlobal>

// The tables of the contract. Keys are never renamed; a new variant goes to the end of its list.

namespace avatars {

namespace {

template <std::size_t N> consteval std::array<Variant, N> table(const Variant (&rows)[N])
{
    std::array<Variant, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        out[i] = rows[i];
        out[i].id = idOf(rows[i].key);
    }
    return out;
}

constexpr auto kFamilies = table({{"blocks", "", 10}, {"rosette", "", 10}, {"landscape", "", 8}});

constexpr auto kHues = table({{"red", "", 1}, {"orange", "", 1}, {"amber", "", 1}, {"lime", "", 1},
                              {"green", "", 1}, {"mint", "", 1}, {"teal", "", 1}, {"sky", "", 1},
                              {"blue", "", 1}, {"violet", "", 1}, {"purple", "", 1}, {"pink", "", 1}});

constexpr auto kSchemes = table({{"pale", "", 3}, {"mid", "", 2}, {"deep", "", 3}, {"bright", "", 2}});

constexpr auto kSeconds = table({{"same", "", 2}, {"next", "", 2}, {"last", "", 2},
                                 {"second-next", "", 1}, {"second-last", "", 1}});

constexpr auto kAccents = table({{"facing", "", 2}, {"third-next", "", 2}, {"third-last", "", 2},
                                 {"fourth-next", "", 2}, {"fourth-last", "", 2}, {"fifth-next", "", 2},
                                 {"fifth-last", "", 2}});

constexpr auto kCells = table({{"quarter-up", "", 2}, {"quarter-right", "", 2}, {"quarter-down", "", 2},
                               {"quarter-left", "", 2}, {"half-up", "", 2}, {"half-right", "", 2},
                               {"half-down", "", 2}, {"half-left", "", 2}, {"arch-up", "", 2},
                               {"arch-right", "", 2}, {"arch-down", "", 2}, {"arch-left", "", 2},
                               {"bow-up", "", 2}, {"bow-right", "", 2}, {"bow-down", "", 2},
                               {"bow-left", "", 2}, {"triangle-up", "", 2}, {"triangle-right", "", 2},
                               {"triangle-down", "", 2}, {"triangle-left", "", 2}, {"hills-up", "", 2},
                               {"hills-right", "", 2}, {"hills-down", "", 2}, {"hills-left", "", 2},
                               {"drop-up", "", 2}, {"drop-right", "", 2}, {"drop-down", "", 2},
                               {"drop-left", "", 2}, {"rainbow-up", "", 2}, {"rainbow-right", "", 2},
                               {"rainbow-down", "", 2}, {"rainbow-left", "", 2}, {"leaf-rise", "", 2},
                               {"leaf-fall", "", 2}, {"twins-rise", "", 2}, {"twins-fall", "", 2},
                               {"bars-rise", "", 2}, {"bars-fall", "", 2}, {"disc", "", 2},
                               {"ring", "", 2}, {"star", "", 2}, {"blank", "", 3}});

constexpr auto kMiddles = table({{"disc", "", 3}, {"ring", "", 3}, {"star", "", 3}, {"diamond", "", 2},
                                 {"pillow", "", 2}, {"target", "", 2}, {"leaf-rise", "", 2},
                                 {"leaf-fall", "", 2}, {"twins-rise", "", 2}, {"twins-fall", "", 2},
                                 {"bars-rise", "", 1}, {"bars-fall", "", 1}});

constexpr auto kBlockPlates = table({{"none", "", 3}, {"square", "", 3}, {"disc", "", 2},
                                     {"pillow", "", 2}});

constexpr auto kInks = table({{"first", "", 3}, {"second", "", 3}, {"third", "", 2}});

constexpr auto kTints = table({{"plain", "", 1}, {"tinted", "", 1}});

constexpr auto kFolds = table({{"five", "", 3}, {"six", "", 3}, {"seven", "", 2}, {"eight", "", 3}});

constexpr auto kPetals = table({{"leaf", "", 2}, {"petal", "", 2}, {"drop", "", 2}, {"kite", "", 2},
                                {"heart", "", 2}, {"arch", "", 2}, {"bar", "", 2}, {"dot", "", 2},
                                {"tulip", "", 2}, {"lens", "", 2}, {"lotus", "", 2}, {"bell", "", 2}});

constexpr auto kReaches = table({{"short", "", 1}, {"middle", "", 1}, {"long", "", 1}});

constexpr auto kPetalReaches = table({{"shortest", "", 1}, {"short", "", 1}, {"long", "", 1},
                                      {"longest", "", 1}});

constexpr auto kBeads = table({{"none", "", 3}, {"outer", "", 2}, {"inner", "", 2}, {"both", "", 1}});

constexpr auto kTurns = table({{"upright", "", 1}, {"between", "", 1}});

constexpr auto kRosePlates = table({{"none", "", 3}, {"disc", "", 3}, {"pillow", "", 2},
                                    {"scallop", "", 2}, {"square", "", 1}, {"diamond", "", 2}});

constexpr auto kHearts = table({{"disc", "", 3}, {"ring", "", 3}, {"dot", "", 2}, {"star", "", 2},
                                {"none", "", 2}, {"target", "", 2}});

constexpr auto kBodies = table({{"disc", "", 3}, {"halo", "", 3}, {"ringed", "", 3}, {"crescent", "", 2},
                                {"striped", "", 2}, {"pair", "", 2}, {"halved", "", 2}, {"star", "", 2}});

constexpr auto kAcross = table({{"far-left", "", 2}, {"left", "", 3}, {"middle", "", 2},
                                {"right", "", 3}, {"far-right", "", 2}});

constexpr auto kHeights = table({{"high", "", 1}, {"middle", "", 1}, {"low", "", 1}});

constexpr auto kHills = table({{"wave", "", 2}, {"hill", "", 2}, {"dune", "", 2}, {"peaks", "", 2},
                               {"peak", "", 2}, {"mesa", "", 2}, {"level", "", 2}, {"domes", "", 2},
                               {"surf", "", 2}, {"slope", "", 2}});

constexpr auto kStars = table({{"none", "", 4}, {"few", "", 2}, {"arc", "", 2}, {"scatter", "", 2},
                               {"pair", "", 2}, {"row", "", 1}});

constexpr auto kFeatures = table({{"none", "", 4}, {"cloud-left", "", 2}, {"cloud-right", "", 2},
                                  {"birds", "", 2}, {"trees-left", "", 2}, {"trees-right", "", 2},
                                  {"sail", "", 2}, {"tall-tree", "", 2}});

constexpr auto kRamps = table({{"soft", "", 1}, {"strong", "", 1}, {"turning", "", 1}});

constexpr PartInfo part(const char *key, const char *label, bool isShape, std::span<const Variant> variants)
{
    return {key, label, isShape, idOf(key), variants};
}

constexpr PartInfo kFamily = part("family", QT_TRANSLATE_NOOP("avatars", "Family"), true, kFamilies);
constexpr PartInfo kHue = part("hue", QT_TRANSLATE_NOOP("avatars", "Hue"), false, kHues);
constexpr PartInfo kScheme = part("scheme", QT_TRANSLATE_NOOP("avatars", "Scheme"), false, kSchemes);
constexpr PartInfo kSecond = part("second", QT_TRANSLATE_NOOP("avatars", "Second hue"), false, kSeconds);
constexpr PartInfo kAccent = part("accent", QT_TRANSLATE_NOOP("avatars", "Accent"), false, kAccents);

constexpr std::array kBlocks{
    kHue, kScheme, kSecond, kAccent,
    part("corner", QT_TRANSLATE_NOOP("avatars", "Corner"), true, kCells),
    part("top", QT_TRANSLATE_NOOP("avatars", "Top"), true, kCells),
    part("far_corner", QT_TRANSLATE_NOOP("avatars", "Far corner"), true, kCells),
    part("side", QT_TRANSLATE_NOOP("avatars", "Side"), true, kCells),
    part("middle", QT_TRANSLATE_NOOP("avatars", "Middle"), true, kMiddles),
    part("block_plate", QT_TRANSLATE_NOOP("avatars", "Plate"), true, kBlockPlates),
    part("corner_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the corner"), false, kInks),
    part("top_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the top"), false, kInks),
    part("far_corner_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the far corner"), false, kInks),
    part("side_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the side"), false, kInks),
    part("middle_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the middle"), false, kInks),
    part("corner_tint", QT_TRANSLATE_NOOP("avatars", "Tint of the corner"), false, kTints),
    part("top_tint", QT_TRANSLATE_NOOP("avatars", "Tint of the top"), false, kTints),
    part("far_corner_tint", QT_TRANSLATE_NOOP("avatars", "Tint of the far corner"), false, kTints),
    part("side_tint", QT_TRANSLATE_NOOP("avatars", "Tint of the side"), false, kTints)};
constexpr std::array kRoses{
    kHue, kScheme, kSecond, kAccent,
    part("folds", QT_TRANSLATE_NOOP("avatars", "Folds"), true, kFolds),
    part("outer_petal", QT_TRANSLATE_NOOP("avatars", "Outer petals"), true, kPetals),
    part("middle_petal", QT_TRANSLATE_NOOP("avatars", "Middle petals"), true, kPetals),
    part("inner_petal", QT_TRANSLATE_NOOP("avatars", "Inner petals"), true, kPetals),
    part("outer_reach", QT_TRANSLATE_NOOP("avatars", "Reach of the outer petals"), true, kPetalReaches),
    part("middle_reach", QT_TRANSLATE_NOOP("avatars", "Reach of the middle petals"), true, kPetalReaches),
    part("inner_reach", QT_TRANSLATE_NOOP("avatars", "Reach of the inner petals"), true, kPetalReaches),
    part("outer_turn", QT_TRANSLATE_NOOP("avatars", "Turn of the outer petals"), true, kTurns),
    part("middle_turn", QT_TRANSLATE_NOOP("avatars", "Turn of the middle petals"), true, kTurns),
    part("inner_turn", QT_TRANSLATE_NOOP("avatars", "Turn of the inner petals"), true, kTurns),
    part("rose_plate", QT_TRANSLATE_NOOP("avatars", "Plate"), true, kRosePlates),
    part("heart", QT_TRANSLATE_NOOP("avatars", "Heart"), true, kHearts),
    part("beads", QT_TRANSLATE_NOOP("avatars", "Beads"), true, kBeads),
    part("plate_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the plate"), false, kInks),
    part("outer_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the outer petals"), false, kInks),
    part("middle_petal_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the middle petals"), false, kInks),
    part("inner_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the inner petals"), false, kInks),
    part("heart_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the heart"), false, kInks)};
constexpr std::array kScapes{
    kHue, kScheme, kSecond, kAccent,
    part("body", QT_TRANSLATE_NOOP("avatars", "Sun, moon or planet"), true, kBodies),
    part("body_across", QT_TRANSLATE_NOOP("avatars", "Its place"), true, kAcross),
    part("body_height", QT_TRANSLATE_NOOP("avatars", "Its height"), true, kHeights),
    part("body_size", QT_TRANSLATE_NOOP("avatars", "Its size"), true, kReaches),
    part("far_hill", QT_TRANSLATE_NOOP("avatars", "Farthest hills"), true, kHills),
    part("back_hill", QT_TRANSLATE_NOOP("avatars", "Far hills"), true, kHills),
    part("middle_hill", QT_TRANSLATE_NOOP("avatars", "Middle hills"), true, kHills),
    part("near_hill", QT_TRANSLATE_NOOP("avatars", "Near hills"), true, kHills),
    part("far_level", QT_TRANSLATE_NOOP("avatars", "Level of the farthest hills"), true, kHeights),
    part("back_level", QT_TRANSLATE_NOOP("avatars", "Level of the far hills"), true, kHeights),
    part("middle_level", QT_TRANSLATE_NOOP("avatars", "Level of the middle hills"), true, kHeights),
    part("near_level", QT_TRANSLATE_NOOP("avatars", "Level of the near hills"), true, kHeights),
    part("far_turn", QT_TRANSLATE_NOOP("avatars", "Side of the farthest hills"), true, kTurns),
    part("back_turn", QT_TRANSLATE_NOOP("avatars", "Side of the far hills"), true, kTurns),
    part("middle_hill_turn", QT_TRANSLATE_NOOP("avatars", "Side of the middle hills"), true, kTurns),
    part("near_turn", QT_TRANSLATE_NOOP("avatars", "Side of the near hills"), true, kTurns),
    part("stars", QT_TRANSLATE_NOOP("avatars", "Stars"), true, kStars),
    part("feature", QT_TRANSLATE_NOOP("avatars", "Feature"), true, kFeatures),
    part("ramp", QT_TRANSLATE_NOOP("avatars", "Ramp"), false, kRamps),
    part("body_ink", QT_TRANSLATE_NOOP("avatars", "Ink of the sun, moon or planet"), false, kInks)};
static_assert(kBlocks.size() == motif::kBlockParts && kRoses.size() == motif::kRoseParts
              && kScapes.size() == motif::kScapeParts);

/// The variant one of whose tickets has the best score.
std::uint8_t pick(const Identity &identity, const PartInfo &part)
{
    constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;
    const std::uint64_t state = identity.bits(part.id);
    std::uint64_t best = 0;
    std::uint8_t chosen = 0;
    for (std::size_t v = 0; v < part.variants.size(); ++v) {
        std::uint64_t ticket = state ^ part.variants[v].id;
        for (int i = 0; i < part.variants[v].tickets; ++i) {
            ticket += kStep;
            const std::uint64_t score = mix(ticket);
            if (score > best) {
                best = score;
                chosen = static_cast<std::uint8_t>(v);
            }
        }
    }
    return chosen;
}

/// The chance that two seeds agree in \p part.
double twinChance(const PartInfo &part)
{
    double all = 0;
    double squares = 0;
    for (const Variant &variant : part.variants) {
        all += variant.tickets;
        squares += variant.tickets * variant.tickets;
    }
    return squares / (all * all);
}

} // namespace

std::span<const PartInfo> motifParts(MotifFamily family)
{
    switch (family) {
    case MotifFamily::Blocks:
        return kBlocks;
    case MotifFamily::Rosette:
        return kRoses;
    case MotifFamily::Landscape:
        return kScapes;
    }
    return {};
}

const PartInfo &motifFamilies()
{
    return kFamily;
}

MotifChoice chooseMotif(const Identity &identity)
{
    MotifChoice choice;
    choice.family = MotifFamily(pick(identity, kFamily));
    const std::span<const PartInfo> parts = motifParts(choice.family);
    for (std::size_t i = 0; i < parts.size(); ++i)
        choice.chosen[i] = pick(identity, parts[i]);
    return choice;
}

double motifTwinChance(bool shapesAlone)
{
    double all = 0;
    for (const Variant &family : kFamily.variants)
        all += family.tickets;
    double sum = 0;
    for (std::size_t f = 0; f < kMotifFamilies; ++f) {
        const double share = kFamily.variants[f].tickets / all;
        double chance = share * share;
        for (const PartInfo &info : motifParts(MotifFamily(f)))
            chance *= shapesAlone && !info.isShape ? 1.0 : twinChance(info);
        sum += chance;
    }
    return sum;
}

} // namespace avatars
