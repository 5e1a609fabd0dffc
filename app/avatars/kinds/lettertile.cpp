// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/lettertile.h"

namespace avatars {

namespace {

constexpr Rgb kWhite{255, 255, 255};
constexpr double kReadable = 4.5;

TileColours withPattern(Rgb tile, Rgb ink)
{
    const double away = luminance(ink) > luminance(tile) ? -0.055 : 0.05;
    return {tile, shifted(tile, away, 1.0), ink};
}

std::array<TileColours, 24> makeTiles()
{
    std::array<TileColours, 24> tiles;
    for (int hue = 0; hue < 12; ++hue) {
        tiles[std::size_t(2 * hue)] = withPattern(darkEnoughForWhite(hueAt(hue, 0.53, 0.135)), kWhite);
        tiles[std::size_t(2 * hue + 1)] = withPattern(hueAt(hue, 0.87, 0.065), hueAt(hue, 0.36, 0.10));
    }
    return tiles;
}

TileColours brandTile(Rgb brand)
{
    if (contrast(brand, kWhite) >= kReadable)
        return withPattern(brand, kWhite);
    const Rgb ownInk = toRgb(withTone(toOklab(brand), 0.28, 0.07));
    return withPattern(brand, contrast(brand, ownInk) >= kReadable ? ownInk : inkOn(brand));
}

/// Drawn for the upper left corner; the seed turns it to one of the four.
constexpr auto kDiagonal = outline("M0 0H256L0 256Z");
constexpr auto kHalf = outline("M0 0H256V128H0Z");
constexpr auto kQuarter = outline("M0 0H176C176 97.2 97.2 176 0 176Z");
constexpr auto kArcs = outline("M0 0H64C64 35.3 35.3 64 0 64Z M104 0H150C150 82.8 82.8 150 0 150V104C57.4 104 104 57.4 104 0Z"
                               "M190 0H236C236 130.3 130.3 236 0 236V190C104.9 190 190 104.9 190 0Z");
constexpr auto kWave = outline("M0 0H256V70C214 110 170 96 128 78C86 60 44 56 0 104Z");
constexpr auto kBands = outline("M0 0H40V256H0Z M80 0H120V256H80Z M160 0H200V256H160Z");
constexpr auto kBlocks = outline("M0 0H128V128H0Z M128 128H256V256H128Z");

Placement cornerOf(std::uint32_t corner)
{
    constexpr std::int32_t k = Placement::kOne;
    switch (corner) {
    case 1:
        return {0, -k, k, 0, kCanvas, 0};
    case 2:
        return {-k, 0, 0, -k, kCanvas, kCanvas};
    case 3:
        return {0, k, -k, 0, 0, kCanvas};
    default:
        return {};
    }
}

void drawPattern(std::uint32_t choice, std::uint32_t corner, Rgb colour, Scene &scene)
{
    constexpr std::array<OutlineView, 7> kPatterns{kDiagonal, kHalf, kQuarter, kArcs, kWave, kBands, kBlocks};
    if (choice < kPatterns.size())
        scene.add(kPatterns[choice], fill(colour), cornerOf(corner));
    else
        scene.ellipse({0, 0}, 1500, 1500, fill(colour), cornerOf(corner));
}

} // namespace

TileColours tileColours(const Identity &identity, const std::optional<Rgb> &brand)
{
    if (brand)
        return brandTile(*brand);
    static const std::array<TileColours, 24> kTiles = makeTiles();
    return kTiles[identity.number(idOf("tile"), 24)];
}

void drawInitials(const Identity &identity, const TileColours &colours, const LetterShapes &letters, Detail detail,
                  Scene &scene)
{
    constexpr std::uint32_t kPatterns = 8;
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(colours.tile));
    if (detail != Detail::Small)
        drawPattern(identity.number(idOf("pattern"), kPatterns), identity.number(idOf("corner"), 4), colours.pattern, scene);
    scene.add(letters.view(), fill(colours.ink));
}

} // namespace avatars
