// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelbackdrop.h"

#include "avatars/kinds/pixelgrid.h"

namespace avatars {

namespace {

using namespace pixels;

/// Twice the distance of the middle of a patch of four cells from (16, 16), squared.
constexpr int fromMiddle(int x, int y)
{
    return (2 * x - 30) * (2 * x - 30) + (2 * y - 30) * (2 * y - 30);
}

constexpr bool isIn(Motif motif, int x, int y)
{
    const int across = x < 16 ? 15 - x : x - 16;
    switch (motif) {
    case Motif::Plain:
        return false;
    case Motif::Disc:
        return fromMiddle(x, y) < 26 * 26;
    case Motif::Ring:
        return fromMiddle(x, y) < 28 * 28 && fromMiddle(x, y) >= 22 * 22;
    case Motif::Arch:
        return across < 13 && (y >= 15 || fromMiddle(x, y) < 26 * 26);
    case Motif::Split:
        return x + y >= 32;
    case Motif::Dots:
        return x % 8 / 2 == 1 && y % 8 / 2 == 1;
    case Motif::Rays: {
        const int dx = 2 * across + 1;
        const int dy = y < 16 ? 31 - 2 * y : 2 * y - 31;
        return (dx > dy) != ((x < 16) != (y < 16));
    }
    case Motif::Wave: {
        constexpr std::array<int, 8> kRise{0, 2, 4, 4, 4, 2, 0, 0};
        return (y + kRise[std::size_t(x % 16 / 2)]) % 12 < 6;
    }
    }
    return false;
}

constexpr std::size_t kMotifs = 8;

consteval std::array<Mask, kMotifs> motifs()
{
    std::array<Mask, kMotifs> out{};
    for (std::size_t motif = 0; motif < kMotifs; ++motif) {
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                if (isIn(Motif(motif), x / 2 * 2, y / 2 * 2))
                    out[motif][std::size_t(y)] |= 1U << x;
            }
        }
    }
    return out;
}

constexpr std::array<Mask, kMotifs> kMasks = motifs();

} // namespace

void drawPixelBackdrop(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(palette.backdrop.base));
    if (detail == Detail::Small || traits.motif() == Motif::Plain)
        return;
    scene.begin(fill(palette.motif.base));
    trace(kMasks[std::size_t(traits.motif())], {0, 0}, kCanvas / kSide, scene);
}

} // namespace avatars
