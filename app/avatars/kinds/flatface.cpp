// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatface.h"

#include <algorithm>

namespace avatars::flat {

namespace {

constexpr Jaw kOval{{{{740, 1300}, {790, 1480}, {930, 1620}, {1030, 1690}, {1140, 1715}, {1280, 1715}}}};
constexpr Jaw kRound{{{{740, 1300}, {770, 1460}, {890, 1590}, {990, 1660}, {1120, 1690}, {1280, 1690}}}};
constexpr Jaw kSquare{{{{740, 1280}, {745, 1450}, {810, 1570}, {870, 1670}, {1040, 1705}, {1280, 1705}}}};
constexpr Jaw kHeart{{{{735, 1250}, {815, 1420}, {980, 1590}, {1080, 1695}, {1170, 1750}, {1280, 1750}}}};
constexpr Jaw kLong{{{{740, 1330}, {780, 1550}, {910, 1690}, {1010, 1790}, {1130, 1825}, {1280, 1825}}}};
constexpr Jaw kWide{{{{740, 1290}, {755, 1430}, {860, 1550}, {960, 1630}, {1110, 1655}, {1280, 1655}}}};
constexpr Jaw kSoft{{{{740, 1290}, {750, 1450}, {860, 1590}, {940, 1680}, {1090, 1710}, {1280, 1710}}}};
constexpr Jaw kDiamond{{{{722, 1230}, {795, 1400}, {945, 1580}, {1045, 1690}, {1155, 1740}, {1280, 1740}}}};

constexpr auto kNeckShade = symmetric("M128 140L107 140L107 174C111 187 119 192 128 192");

constexpr auto kNoseStraight =
    outline("M124.5 110C127.5 120 125.5 128 122.5 133C122 136 126 136 131 135.5C133 137 132 139 129 139.5"
            "C121 141 116.5 138 119 132.5C123 126 124.5 119 124.5 110Z");
constexpr auto kNoseRound = outline("M117.5 130.5C118 141 138 141 138.5 130.5C137 136 119 136 117.5 130.5Z");
constexpr auto kNoseWide =
    outline("M112.5 131.5C113 138.5 119 139 121.5 137C125 140.5 131 140.5 134.5 137C137 139 143 138.5 143.5 131.5"
            "C141 135 136 134 133.5 132.5C131 135.5 125 135.5 122.5 132.5C120 134 115 135 112.5 131.5Z");
constexpr auto kNoseHook =
    outline("M127.5 109C126 118 122 126 121 131C120.5 135.5 126 136 130.5 134C133 135 132.5 137.5 129 138.5"
            "C122 140.5 116 138 116.5 132C117.5 125 122 118 127.5 109Z");
constexpr auto kNoseSmall = outline("M121.5 131C123 138.5 133 138.5 134.5 131C132 134.5 124 134.5 121.5 131Z");
constexpr auto kNoseLong =
    outline("M125 104C128 117 125.5 128 122 134C121 137.5 127 138.5 133 138C135.5 139 135 141.5 132 142"
            "C123 143.5 116 141.5 118 135C123 126 124 116 125 104Z");

} // namespace

const Jaw &jawOf(Face face)
{
    switch (face) {
    case Face::Oval:
        return kOval;
    case Face::Round:
        return kRound;
    case Face::Square:
        return kSquare;
    case Face::Heart:
        return kHeart;
    case Face::Long:
        return kLong;
    case Face::Wide:
        return kWide;
    case Face::Soft:
        return kSoft;
    case Face::Diamond:
        return kDiamond;
    }
    return kOval;
}

std::int32_t widthOf(Face face)
{
    switch (face) {
    case Face::Long:
        return 3960;
    case Face::Round:
        return 4190;
    case Face::Wide:
        return 4330;
    case Face::Oval:
    case Face::Square:
    case Face::Heart:
    case Face::Soft:
    case Face::Diamond:
        break;
    }
    return Placement::kOne;
}

void addJaw(const Sitter &sitter, const Jaw &jaw, std::int32_t grown)
{
    const auto at = [&](Point p, bool isRight) {
        const std::int32_t below = std::min(p.y - 1060, 500);
        const Point out{p.x - grown * (1280 - p.x) / 540 * below / 500, p.y + grown * (p.y - 1060) / 640};
        return sitter.head({isRight ? kCanvas - out.x : out.x, out.y});
    };
    const auto &p = jaw.points;
    sitter.scene.cubicTo(at(p[0], false), at(p[1], false), at(p[2], false));
    sitter.scene.cubicTo(at(p[3], false), at(p[4], false), at(p[5], false));
    sitter.scene.cubicTo(at(p[4], true), at(p[3], true), at(p[2], true));
    sitter.scene.cubicTo(at(p[1], true), at(p[0], true), at({740, 1060}, true));
}

void drawNeckShade(const Sitter &sitter)
{
    const std::int32_t drop = jawOf(sitter.traits.face()).chin().y - 1710;
    sitter.scene.add(kNeckShade, fill(sitter.palette.skin.shade), sitter.body.after(Placement::moved(0, drop)));
}

void drawEar(const Sitter &sitter, bool isRight)
{
    const Placement place = isRight ? sitter.head.after(Placement::mirrored()) : sitter.head;
    sitter.scene.ellipse({735, 1165}, 88, 128, fill(sitter.palette.skin.base), place);
    if (!sitter.isSmall())
        sitter.scene.ellipse({712, 1165}, 38, 68, fill(sitter.palette.skin.shade), place);
}

void drawHead(const Sitter &sitter)
{
    const auto at = [&](std::int32_t x, std::int32_t y) { return sitter.head({x, y}); };
    Scene &scene = sitter.scene;
    scene.begin(fill(sitter.palette.skin.base));
    scene.moveTo(at(1820, 1060));
    scene.cubicTo(at(1820, 720), at(1590, 460), at(1280, 460));
    scene.cubicTo(at(970, 460), at(740, 720), at(740, 1060));
    addJaw(sitter, jawOf(sitter.traits.face()), 0);
    scene.close();
}

void drawCheeks(const Sitter &sitter)
{
    const bool isBlush = sitter.traits.extra() == Extra::Blush;
    const bool isGlad = sitter.traits.mood() == Mood::Smiling || sitter.traits.mood() == Mood::Laughing;
    if (sitter.isSmall() || (!isBlush && !(isGlad && sitter.isLarge())))
        return;
    const Paint paint = fill(sitter.palette.lips.base, isBlush ? 42 : 16);
    for (const std::int32_t x : {930, 1630})
        sitter.scene.ellipse({x, 1350}, isBlush ? 105 : 95, isBlush ? 72 : 68, paint, sitter.face);
}

void drawNose(const Sitter &sitter)
{
    if (sitter.isSmall())
        return;
    const Paint paint = fill(sitter.palette.skin.shade);
    switch (sitter.traits.nose()) {
    case Nose::Button:
        sitter.scene.ellipse({1280, 1320}, 68, 46, paint, sitter.face);
        break;
    case Nose::Straight:
        sitter.onFace(kNoseStraight, paint);
        break;
    case Nose::Round:
        sitter.onFace(kNoseRound, paint);
        break;
    case Nose::Wide:
        sitter.onFace(kNoseWide, paint);
        break;
    case Nose::Hook:
        sitter.onFace(kNoseHook, paint);
        break;
    case Nose::Small:
        sitter.onFace(kNoseSmall, paint);
        break;
    case Nose::Long:
        sitter.onFace(kNoseLong, paint);
        break;
    case Nose::Dot:
        sitter.scene.ellipse({1280, 1315}, 36, 32, paint, sitter.face);
        break;
    }
}

} // namespace avatars::flat
