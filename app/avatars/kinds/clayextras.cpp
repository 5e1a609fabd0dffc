// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayextras.h"

namespace avatars::clay {

namespace {

constexpr auto kFreckles = outline("M-36 0h.2M-27 7h.2M-44 8h.2M36 0h.2M27 7h.2M44 8h.2");

// Glasses about the middle between the eyes, for eyes 49 apart; the right ring is the left one mirrored.
constexpr auto kRoundRing = outline("M-24.5-20Q-5-20-5 0Q-5 20-24.5 20Q-44 20-44 0Q-44-20-24.5-20Z");
constexpr auto kOvalRing = outline("M-24.5-15Q-4-15-4 0Q-4 15-24.5 15Q-46 15-46 0Q-46-15-24.5-15Z");
constexpr auto kSquareRing = outline("M-37-17H-12Q-5-17-5-10V8Q-5 17-14 17H-35Q-44 17-44 8V-10Q-44-17-37-17Z");
constexpr auto kCatRing = outline("M-50-21Q-28-19-10-16Q-3-14-4-5Q-8 19-24 19Q-44 18-44-4Q-44-10-50-21Z");
constexpr auto kAviatorRing = outline("M-40-16Q-25-19-10-16Q-3-14-4-7Q-8 20-24 20Q-44 18-45-7Q-46-14-40-16Z");
constexpr auto kHalfRing = outline("M-46 4Q-48-16-40-17H-10Q-2-16-4 4");
constexpr auto kBridge = outline("M-5-4Q0-8 5-4");

// At the ears and in the hair; the aids sit at the left ear, where the head is lit.
constexpr auto kHook = outline("M74 102Q54 96 50 116Q47 134 58 138Q66 136 62 126Q58 114 74 111Q80 106 74 102Z");
constexpr auto kTube = outline("M73 104Q84 112 74 124Q68 124 69 119Q76 113 71 110Z");
constexpr auto kCable = outline("M56 104Q48 84 66 76Q72 77 70 82Q58 88 62 102Z");
constexpr auto kBandOver = outline("M54 116C50 16 206 16 202 116L190 114C192 44 64 44 66 114Z");
constexpr auto kPetals = outline("M72 58Q68 42 82 42Q94 44 88 58Q104 52 106 66Q104 78 90 74Q100 88 88 92"
                                 "Q74 96 76 80Q64 90 58 80Q54 66 68 66Q56 58 72 58Z");
constexpr auto kHoop = outline("M-6-4C-26 30 26 30 6-4");
constexpr auto kClip = outline("M72 84Q68 76 80 68Q94 58 98 66Q100 72 88 80Q76 90 72 84Z");

constexpr Point kLobe{kEar.x - 10, kEar.y + 110};

template <class Draw> void atBothEars(Draw draw)
{
    draw(kLobe);
    draw(Point{kCanvas - kLobe.x, kLobe.y});
}

/// One line for frame and bridge.
void drawRings(Figure &figure, const OutlineView &ring, std::int16_t width, Rgb lens, std::uint8_t tint = 0)
{
    constexpr std::int32_t kOne = Placement::kOne;
    const std::int32_t scale = kOne * figure.eyeStep / 245;
    const auto thick = static_cast<std::int16_t>(figure.isSmall() ? width * 3 / 2 : width);
    const Placement middle = figure.at(kCanvas / 2, figure.eyeY);
    const Placement left = middle.after(Placement{scale, 0, 0, kOne, 0, 0});
    const Placement right = middle.after(Placement{-scale, 0, 0, kOne, 0, 0});
    if (tint > 0)
        figure.pair(ring, fill(lens, tint), left, right);
    figure.pair(ring, line(figure.palette.accent.base, thick), left, right);
    figure.join(kBridge, middle);
}

} // namespace

bool needsEars(Extra extra)
{
    switch (extra) {
    case Extra::Studs:
    case Extra::Hoops:
    case Extra::Drops:
    case Extra::HearingAid:
    case Extra::CochlearImplant:
        return true;
    case Extra::None:
    case Extra::Freckles:
    case Extra::BeautyMark:
    case Extra::Blush:
    case Extra::NoseStud:
    case Extra::Headphones:
    case Extra::Scarf:
    case Extra::Flower:
    case Extra::HairClip:
        return false;
    }
    return false;
}

void drawMarksOfSkin(Figure &figure)
{
    if (figure.isSmall())
        return;
    const Placement cheeks = figure.at(kCanvas / 2, figure.eyeY + 190);
    switch (figure.traits.extra()) {
    case Extra::Freckles:
        figure.lines(kFreckles, 30, figure.palette.skin.line, figure.at(kCanvas / 2, figure.eyeY + 160));
        break;
    case Extra::BeautyMark:
        figure.circle({300, 60}, 24, fill(figure.palette.ink), cheeks);
        break;
    case Extra::Blush:
        figure.ellipse({-380, 0}, 130, 99, fill(figure.palette.lips.base, 70), cheeks);
        figure.ellipse({380, 0}, 130, 99, fill(figure.palette.lips.base, 70), cheeks);
        break;
    case Extra::None:
    case Extra::Studs:
    case Extra::Hoops:
    case Extra::Drops:
    case Extra::HearingAid:
    case Extra::CochlearImplant:
    case Extra::NoseStud:
    case Extra::Headphones:
    case Extra::Scarf:
    case Extra::Flower:
    case Extra::HairClip:
        break;
    }
}

void drawGlasses(Figure &figure)
{
    const Swatch &accent = figure.palette.accent;
    switch (figure.traits.glasses()) {
    case Glasses::None:
        break;
    case Glasses::Round:
        drawRings(figure, kRoundRing, 50, {});
        break;
    case Glasses::Square:
        drawRings(figure, kSquareRing, 50, {});
        break;
    case Glasses::Oval:
        drawRings(figure, kOvalRing, 50, {});
        break;
    case Glasses::HalfRim:
        drawRings(figure, kHalfRing, 66, {});
        break;
    case Glasses::CatEye:
        drawRings(figure, kCatRing, 58, {});
        break;
    case Glasses::Aviator:
        drawRings(figure, kAviatorRing, 38, accent.shade, 50);
        break;
    case Glasses::Thick:
        drawRings(figure, kSquareRing, 84, {});
        break;
    case Glasses::Tinted:
        drawRings(figure, kRoundRing, 46, accent.base, 60);
        break;
    }
    if (figure.traits.extra() == Extra::NoseStud && !figure.isSmall())
        figure.circle({90, 30}, 30, fill(figure.palette.white),
                      figure.at(kCanvas / 2, (figure.eyeY + figure.mouthY) / 2));
}

void drawWorn(Figure &figure)
{
    if (needsEars(figure.traits.extra()) && figure.traits.covering() == Covering::Hijab)
        return;
    const Palette &palette = figure.palette;
    const Placement &place = figure.skull;
    const Swatch &accent = palette.accent;
    const auto part = [&](const OutlineView &outline, Rgb colour) { figure.piece(outline, fill(colour), place); };
    switch (figure.traits.extra()) {
    case Extra::Studs:
        atBothEars([&](Point lobe) { figure.circle({lobe.x, lobe.y - 20}, 46, fill(accent.base), place); });
        break;
    case Extra::Hoops:
        figure.pair(kHoop, line(accent.base, 46), place.after(Placement::moved(kLobe.x, kLobe.y)),
                    place.after(Placement::moved(kCanvas - kLobe.x, kLobe.y)));
        break;
    case Extra::Drops:
        atBothEars([&](Point lobe) { figure.ellipse({lobe.x, lobe.y + 60}, 60, 90, fill(accent.base), place); });
        break;
    case Extra::HearingAid:
        part(kHook, accent.base);
        part(kTube, accent.light);
        break;
    case Extra::CochlearImplant:
        part(kCable, accent.shade);
        part(kHook, accent.base);
        figure.ball({740, 740}, 120, 120, accent, place);
        break;
    case Extra::Headphones:
        part(kBandOver, accent.base);
        figure.ball({590, 1210}, 150, 210, accent, place);
        figure.ball({1970, 1210}, 150, 210, accent, place);
        break;
    case Extra::Flower:
        part(kPetals, palette.lips.base);
        figure.circle({800, 670}, 66, fill(palette.white), place);
        break;
    case Extra::HairClip:
        part(kClip, accent.base);
        break;
    case Extra::None:
    case Extra::Freckles:
    case Extra::BeautyMark:
    case Extra::Blush:
    case Extra::NoseStud:
    case Extra::Scarf:
        break;
    }
}

} // namespace avatars::clay
