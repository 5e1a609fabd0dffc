// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatextra.h"

#include "avatars/kinds/flatface.h"
#include "avatars/kinds/flathair.h"

namespace avatars::flat {

namespace {

// Behind and over a left ear.
constexpr auto kAid =
    outline("M82 104C78 92 62 92 57 104C53 115 54 128 58 134C61 138 67 136 68 131C66 120 68 108 82 104Z");
constexpr auto kAidTube = outline("M77 101C84 104 84 113 77 118");
constexpr auto kCable = outline("M62 102C60 92 66 83 74 80");

constexpr auto kScarfLoop = symmetric("M128 179C110 179 94 182 88 188C81 196 83 207 90 211C102 219 116 221 128 221");
constexpr auto kScarfFold = symmetric("M128 200C108 200 90 196 80 191C72 201 75 217 85 223C98 232 114 234 128 234");
constexpr auto kScarfTail = outline("M140 222L170 218C178 234 182 250 182 259H148C149 248 147 236 140 222Z");

constexpr auto kBand = symmetric("M128 0C90 0 62 30 62 78L70 78C71 36 94 9 128 9");
constexpr auto kPetals = scalloped("M179 50L190.4 58.3L186.1 71.7L171.9 71.7L167.6 58.3Z", 50);
constexpr auto kClip = outline("M84 62L104 50C108 48 111 53 108 56L88 68C84 70 80 65 84 62Z");

void drawEarring(const Sitter &sitter, const Placement &place)
{
    const Rgb colour = brightness(sitter.palette.skin.base) > 120 ? Rgb{0xd9, 0x9a, 0x2b} : Rgb{0xf2, 0xc0, 0x4e};
    switch (sitter.traits.extra()) {
    case Extra::Studs:
        sitter.scene.ellipse({700, 1270}, 40, 40, fill(colour), place);
        break;
    case Extra::Hoops:
        sitter.scene.ellipse({690, 1390}, 100, 115, line(colour, 34), place);
        break;
    case Extra::Drops:
        sitter.scene.ellipse({698, 1275}, 28, 28, fill(colour), place);
        sitter.scene.ellipse({692, 1390}, 56, 84, fill(sitter.palette.accent.base), place);
        break;
    default:
        break;
    }
}

void drawHearingAid(const Sitter &sitter)
{
    sitter.onHead(kAidTube, line(accentOnHair(sitter), 22));
    sitter.scene.ellipse({758, 1190}, 30, 34, fill(accentOnHair(sitter)), sitter.head);
}

/// The coil lies on the hair behind the ear.
void drawImplant(const Sitter &sitter)
{
    sitter.onHead(kCable, line(accentOnHair(sitter), 28));
    sitter.scene.ellipse({795, 800}, 100, 100, fill(accentOnHair(sitter)), sitter.head);
    sitter.scene.ellipse({795, 800}, 46, 46, fill(sitter.palette.accent.shade), sitter.head);
}

void drawHeadphones(const Sitter &sitter)
{
    const Swatch &shell = sitter.palette.accent;
    const std::int32_t top = std::max(fitOf(sitter.traits.hair()).top - 90, 110);
    const std::int32_t stretch = (1120 - top) * Placement::kOne / 780;
    sitter.scene.add(kBand, fill(shell.base),
                     sitter.head.after({Placement::kOne, 0, 0, stretch, 0, top}));
    for (const std::int32_t x : {560, 1830})
        sitter.scene.rectangle({x, 970}, 170, 390, 85, fill(shell.shade), sitter.head);
}

} // namespace

bool needsEar(Extra extra)
{
    switch (extra) {
    case Extra::Studs:
    case Extra::Hoops:
    case Extra::Drops:
    case Extra::HearingAid:
    case Extra::CochlearImplant:
        return true;
    default:
        return false;
    }
}

void drawBehindEar(const Sitter &sitter)
{
    const Extra extra = sitter.traits.extra();
    if (extra == Extra::HearingAid || extra == Extra::CochlearImplant)
        sitter.onHead(kAid, fill(accentOnHair(sitter)));
}

void drawEarwear(const Sitter &sitter)
{
    const Extra extra = sitter.traits.extra();
    if (extra == Extra::HearingAid) {
        drawHearingAid(sitter);
    } else if (extra == Extra::CochlearImplant) {
        drawImplant(sitter);
    } else {
        drawEarring(sitter, sitter.head);
        if (fitOf(sitter.traits.hair()).ears == Ears::Both)
            drawEarring(sitter, sitter.head.after(Placement::mirrored()));
    }
}

void drawOnSkin(const Sitter &sitter)
{
    if (sitter.isSmall())
        return;
    const Rgb spot = isDeep(sitter) ? sitter.palette.ink : sitter.palette.skin.shade;
    switch (sitter.traits.extra()) {
    case Extra::Freckles:
        for (const Point p : {Point{1010, 1310}, {925, 1345}, {1550, 1310}, {1635, 1345}})
            sitter.scene.ellipse(p, 24, 24, fill(spot), sitter.face);
        break;
    case Extra::BeautyMark:
        sitter.scene.ellipse({1520, 1400}, 26, 26, fill(sitter.palette.ink), sitter.face);
        break;
    case Extra::NoseStud:
        sitter.scene.ellipse({1365, 1325}, 26, 26, fill(Rgb{0xf2, 0xc0, 0x4e}), sitter.face);
        break;
    default:
        break;
    }
}

void drawScarf(const Sitter &sitter)
{
    if (sitter.traits.extra() != Extra::Scarf)
        return;
    const Swatch &wool = sitter.palette.accent;
    sitter.onBody(kScarfTail, fill(wool.base));
    sitter.onBody(kScarfFold, fill(wool.shade));
    sitter.onBody(kScarfLoop, fill(wool.base));
}

void drawInHair(const Sitter &sitter)
{
    switch (sitter.traits.extra()) {
    case Extra::Headphones:
        drawHeadphones(sitter);
        break;
    case Extra::Flower:
        sitter.onHead(kPetals, fill(accentOnHair(sitter)));
        sitter.scene.ellipse({1790, 620}, 52, 52, fill(Rgb{0xf2, 0xc0, 0x4e}), sitter.head);
        break;
    case Extra::HairClip:
        sitter.onHead(kClip, fill(accentOnHair(sitter)));
        break;
    default:
        break;
    }
}

} // namespace avatars::flat
