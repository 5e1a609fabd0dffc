// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/backdrop.h"

namespace avatars {

namespace {

constexpr auto kArch = outline("M32 264V124C32 71 75 28 128 28C181 28 224 71 224 124V264Z");
constexpr auto kSplit = outline("M264 -8V264H64L192 -8Z");
constexpr auto kWave =
    outline("M-8 132C28 108 60 108 96 132C132 156 164 156 200 132C220 118 242 112 264 116V264H-8Z");
constexpr auto kWaveLow =
    outline("M-8 178C22 154 58 154 92 176C128 199 164 199 200 176C222 162 244 158 264 162V264H-8Z");
/// Six rays from the middle of the head, every other of twelve.
constexpr auto kRays = outline("M128 112L88 -8H168ZM128 112L264 30V-8H236.6ZM128 112L264 115V203Z"
                               "M128 112L216 264H42ZM128 112L-8 203V115ZM128 112L19.4 -8H-8V30Z");

/// The person hides the middle of the rows.
constexpr std::array<Point, 9> kDots{{{250, 250},
                                      {940, 250},
                                      {1620, 250},
                                      {2310, 250},
                                      {520, 780},
                                      {2040, 780},
                                      {250, 1310},
                                      {2310, 1310},
                                      {520, 1840}}};

} // namespace

void drawBackdrop(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(palette.backdrop.base));
    if (detail == Detail::Small)
        return;
    const Paint paint = fill(palette.motif.base);
    switch (traits.motif()) {
    case Motif::Plain:
        break;
    case Motif::Disc:
        scene.circle({1280, 1180}, 980, paint);
        break;
    case Motif::Ring:
        scene.circle({1280, 1180}, 1040, paint);
        scene.circle({1280, 1180}, 820, fill(palette.backdrop.base));
        break;
    case Motif::Arch:
        scene.add(kArch, paint);
        break;
    case Motif::Split:
        scene.add(kSplit, paint);
        break;
    case Motif::Dots:
        for (const Point dot : kDots)
            scene.circle(dot, 120, paint);
        break;
    case Motif::Rays:
        scene.add(kRays, paint);
        break;
    case Motif::Wave:
        scene.add(kWave, paint);
        scene.add(kWaveLow, fill(palette.motif.shade, 35));
        break;
    }
}

} // namespace avatars
