// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatface.h"

namespace avatars::flat {

namespace {

constexpr Rgb kInside{0x62, 0x1f, 0x2b};
constexpr Rgb kDeepInside{0x33, 0x0c, 0x14};
constexpr Rgb kTongueRed{0xd8, 0x6a, 0x6e};

constexpr auto kLine = outline("M117 146C122 148.3 134 148.3 139 146");
constexpr auto kSoftLine = outline("M114 145.5C121 150 135 150 142 145.5");
constexpr auto kSmallSmile = outline("M118 144C122 150.5 134 150.5 138 144");
constexpr auto kSmile = outline("M111 142C117 154 139 154 145 142");
constexpr auto kSideSmile = outline("M115 146C121 151.5 137 151.5 143.5 140.5");
constexpr auto kGrin = outline("M108 141C121 145 135 145 148 141C150 152 139 157 128 157C117 157 106 152 108 141Z");
constexpr auto kGrinTeeth =
    outline("M111 144.5C122 147.5 134 147.5 145 144.5C144 151 137 154 128 154C119 154 112 151 111 144.5Z");
constexpr auto kTeeth = outline("M109 140H147C150 140 150 160 128 160C106 160 106 140 109 140Z");
constexpr auto kTeethBand = outline("M111.5 140H144.5C145 144 143 147.5 139 147.5H117C113 147.5 111 144 111.5 140Z");
constexpr auto kOpen =
    outline("M112 142C122 145 134 145 144 142C147 141.5 147 160 128 160C109 160 109 141.5 112 142Z");
constexpr auto kOpenTongue =
    outline("M117 155C120 150.5 136 150.5 139 155C136.5 158.5 133 160 128 160C123 160 119.5 158.5 117 155Z");
constexpr auto kLaugh = outline("M105 138C119 141 137 141 151 138C154 138 154 166 128 166C102 166 102 138 105 138Z");
constexpr auto kLaughTeeth =
    outline("M108 138.6C121 141 135 141 148 138.6C148.5 142 147 146.5 143 146.5H113C109 146.5 107.5 142 108 138.6Z");
constexpr auto kLaughTongue =
    outline("M112 160C116 153 140 153 144 160C140 164.5 135 166 128 166C121 166 116 164.5 112 160Z");
constexpr auto kTongueLine = outline("M110 142C118 152 138 152 146 142");
constexpr auto kTongue =
    outline("M126 149.5C132 149.5 138 148 141 146.5C142 152 142 160 134.5 160C127.5 160 126 154 126 149.5Z");
constexpr auto kPursed =
    outline("M117 147C121 142.5 126 143 128 144.8C130 143 135 142.5 139 147C135 152.5 121 152.5 117 147Z");
constexpr auto kUpperLip =
    outline("M109 143C117 143 122 139.5 128 142C134 139.5 139 143 147 143C140 150 116 150 109 143Z");
constexpr auto kLowerLip =
    outline("M114.5 147C122 150 134 150 141.5 147C139 154 134 156.5 128 156.5C122 156.5 117 154 114.5 147Z");
constexpr auto kCat = outline("M114 143C115 151 126 151 128 144.5C130 151 141 151 142 143");

} // namespace

void drawMouth(const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const Paint inside = fill(isDeep(sitter) ? kDeepInside : kInside);
    constexpr Placement kBigger = Placement::scaled(5200, 5400, {1280, 1460});
    const Placement place = sitter.isSmall() ? sitter.face.after(kBigger) : sitter.face;
    const auto draw = [&](const OutlineView &art, const Paint &paint) { sitter.scene.add(art, paint, place); };
    const auto stroke = [&](const OutlineView &art) {
        draw(art, line(palette.ink, sitter.isSmall() ? 60 : isDeep(sitter) ? 46 : 40));
    };
    switch (sitter.traits.mouth()) {
    case Mouth::Line:
        stroke(kLine);
        break;
    case Mouth::SoftLine:
        stroke(kSoftLine);
        break;
    case Mouth::SmallSmile:
        stroke(kSmallSmile);
        break;
    case Mouth::Smile:
        stroke(kSmile);
        break;
    case Mouth::SideSmile:
        stroke(kSideSmile);
        break;
    case Mouth::Grin:
        draw(kGrin, inside);
        draw(kGrinTeeth, fill(palette.white));
        break;
    case Mouth::Teeth:
        draw(kTeeth, inside);
        draw(kTeethBand, fill(palette.white));
        break;
    case Mouth::OpenSmile:
        draw(kOpen, inside);
        draw(kOpenTongue, fill(kTongueRed));
        break;
    case Mouth::Laugh:
        draw(kLaugh, inside);
        draw(kLaughTeeth, fill(palette.white));
        draw(kLaughTongue, fill(kTongueRed));
        break;
    case Mouth::Tongue:
        draw(kTongue, fill(kTongueRed));
        stroke(kTongueLine);
        break;
    case Mouth::SmallO:
        sitter.scene.ellipse({1280, 1475}, 72, 78, fill(palette.lips.base), place);
        sitter.scene.ellipse({1280, 1475}, 42, 48, inside, place);
        break;
    case Mouth::Pursed:
        draw(kPursed, fill(palette.lips.base));
        break;
    case Mouth::FullLips:
        draw(kUpperLip, fill(palette.lips.shade));
        draw(kLowerLip, fill(palette.lips.base));
        break;
    case Mouth::Cat:
        stroke(kCat);
        break;
    }
}

} // namespace avatars::flat
