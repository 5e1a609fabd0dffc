// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedface.h"

namespace avatars::illustrated {

namespace {

// Every mouth has its middle at 0.
constexpr auto kLine = outline("M-14 0Q0 -3 14 0Q0 5 -14 0");
constexpr auto kSoftLine = outline("M-16 -3Q0 6 16 -3Q0 11 -16 -3");
constexpr auto kSmallSmile = outline("M-14 -4Q0 7 14 -4Q0 14 -14 -4");
constexpr auto kSmile = outline("M-20 -5Q0 11 20 -5Q0 19 -20 -5");
constexpr auto kSideSmile = outline("M-15 1Q8 7 18 -7Q10 14 -15 1");
constexpr auto kGrin = outline("M-22 -6Q0 1 22 -6C16 17 -16 17 -22 -6");
constexpr auto kGrinTeeth = outline("M-18 -2.5Q0 3 18 -2.5C12 11 -12 11 -18 -2.5");
constexpr auto kOpen = outline("M-21 -7Q0 -3 21 -7C20 21 -20 21 -21 -7");
constexpr auto kOpenTeeth = outline("M-19 -6Q0 -3 19 -6Q0 7 -19 -6");
constexpr auto kOpenTongue = outline("M-12 9Q0 0 12 9Q0 19 -12 9");
constexpr auto kLaugh = outline("M-24 -10Q0 -6 24 -10C23 26 -23 26 -24 -10");
constexpr auto kLaughTeeth = outline("M-22 -9Q0 -6 22 -9Q0 8 -22 -9");
constexpr auto kLaughTongue = outline("M-15 10Q0 -2 15 10Q0 22 -15 10");
constexpr auto kTongueOut = outline("M-10 3H10C14 26 -14 26 -10 3");
constexpr auto kSmallO = outline("M-8 0C-8 -11 8 -11 8 0C8 12 -8 12 -8 0");
constexpr auto kPursed = outline("M-11 0C-6 -9 -3 -6 0 -4C3 -6 6 -9 11 0C5 11 -5 11 -11 0");
constexpr auto kPursedLine = outline("M-10 0C-4 3 4 3 10 0C4 6 -4 6 -10 0");
constexpr auto kFull = outline("M-18 0C-10 -9 -5 -8 0 -6C5 -8 10 -9 18 0C9 15 -9 15 -18 0");
constexpr auto kFullLine = outline("M-18 0C-6 2 6 2 18 0C6 6 -6 6 -18 0");
constexpr auto kCat = outline("M-17 -4Q-8 7 0 -3Q8 7 17 -4Q9 11 0 1Q-9 11 -17 -4");

constexpr Rgb kInside{0x66, 0x22, 0x33};
constexpr Rgb kTongueColour{0xee, 0x77, 0x77};

struct MouthArt
{
    OutlineView shape{};
    OutlineView tongue{};
    OutlineView teeth{};
};

MouthArt artFor(Mouth mouth)
{
    switch (mouth) {
    case Mouth::Line:
        return {kLine};
    case Mouth::SoftLine:
        return {kSoftLine};
    case Mouth::SmallSmile:
        return {kSmallSmile};
    case Mouth::Smile:
        return {kSmile};
    case Mouth::SideSmile:
        return {kSideSmile};
    case Mouth::Grin:
        return {kGrin, {}, kGrinTeeth};
    case Mouth::Teeth:
        return {kOpen, {}, kOpenTeeth};
    case Mouth::OpenSmile:
        return {kOpen, kOpenTongue, {}};
    case Mouth::Laugh:
        return {kLaugh, kLaughTongue, kLaughTeeth};
    case Mouth::Tongue:
        return {kSmile, kTongueOut, {}};
    case Mouth::SmallO:
        return {kSmallO};
    case Mouth::Pursed:
        return {kPursed};
    case Mouth::FullLips:
        return {kFull};
    case Mouth::Cat:
        return {kCat};
    }
    return {};
}

} // namespace

void drawMouth(const Portrait &portrait)
{
    const std::int32_t size = portrait.isSmall() ? 5000 : Placement::kOne;
    const Placement place = portrait.face.after({size, 0, 0, size, 1280, 1645});
    const Mouth mouth = portrait.traits.mouth();
    const MouthArt art = artFor(mouth);
    const bool isOpen = !art.teeth.verbs.empty() || mouth == Mouth::OpenSmile || mouth == Mouth::SmallO;
    const bool isLips = mouth == Mouth::FullLips || mouth == Mouth::Pursed;
    const Palette &palette = portrait.palette;
    Scene &scene = portrait.scene;
    const Rgb closed = isLips ? palette.lips.base
        : hasBeard(portrait.traits.facialHair()) ? palette.lips.light
                                                 : faceLine(palette);
    scene.add(art.shape, fill(isOpen ? kInside : closed), place);
    if (!art.tongue.verbs.empty() && (mouth == Mouth::Tongue || !portrait.isSmall()))
        scene.add(art.tongue, fill(kTongueColour), place);
    if (!art.teeth.verbs.empty())
        scene.add(art.teeth, fill(kWhite), place);
    if (isLips)
        scene.add(mouth == Mouth::Pursed ? kPursedLine : kFullLine, fill(brief(palette.ink)), place);
}

} // namespace avatars::illustrated
