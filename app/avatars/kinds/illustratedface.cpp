// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedface.h"

#include "avatars/kinds/illustratedhair.h"

namespace avatars::illustrated {

namespace {

constexpr auto kOval = outline("M190 116C190 212 66 212 66 116");
constexpr auto kRound = outline("M190 116C196 210 60 210 66 116");
constexpr auto kSquare = outline("M190 116C190 178 176 188 140 188H116C80 188 66 178 66 116");
constexpr auto kHeart = outline("M190 116C190 158 152 190 128 190C104 190 66 158 66 116");
constexpr auto kLong = outline("M190 116C188 222 68 222 66 116");
constexpr auto kWide = outline("M190 116C200 208 56 208 66 116");
constexpr auto kSoft = outline("M190 116C194 172 162 187 128 187C94 187 62 172 66 116");
constexpr auto kDiamond = outline("M190 116C194 152 152 190 128 190C104 190 62 152 66 116");

constexpr auto kSkull = outline("M66 116C66 33.5 190 33.5 190 116");
constexpr auto kEars = twice("M184 110C214 96 214 158 184 148");
constexpr auto kEarShade = twice("M189 119Q209 126 190 143");

bool showsEars(const Portrait &portrait)
{
    const Covering covering = portrait.traits.covering();
    return covering != Covering::Hijab
        && (covering == Covering::Turban || !artOf(portrait.traits.hair()).hidesEars);
}

} // namespace

const OutlineView &jawOf(Face face)
{
    static constexpr std::array<OutlineView, 8> kJaws{kOval, kRound, kSquare, kHeart, kLong, kWide, kSoft, kDiamond};
    return kJaws[std::size_t(face)];
}

std::int32_t widthOf(Face face)
{
    static constexpr std::array<std::int32_t, 8> kWidths{4055, 4260, 4096, 4137, 3890, 4383, 4178, 4096};
    return kWidths[std::size_t(face)];
}

std::int32_t eyesApart(const Portrait &portrait)
{
    constexpr std::array<std::int32_t, 4> kHalves{245, 263, 281, 299};
    return kHalves[std::size_t(portrait.traits.eyesApart())];
}

void drawHead(const Portrait &portrait)
{
    const OutlineView &jaw = jawOf(portrait.traits.face());
    const Placement &place = portrait.head;
    portrait.scene.begin(portrait.skin);
    portrait.join(kSkull, place);
    portrait.join({jaw.verbs.subspan(1), jaw.points.subspan(1)}, place);
    portrait.scene.close();
    if (showsEars(portrait))
        portrait.join(kEars, place);
}

void drawCheeks(const Portrait &portrait)
{
    if (portrait.isSmall())
        return;
    const bool rosy = portrait.traits.extra() == Extra::Blush;
    const Palette &palette = portrait.palette;
    for (const std::int32_t side : {-1, 1}) {
        const Point at{1280 + side * 380, 1490};
        const Rgb skin = blended(palette.skin.base, palette.skin.shade, side < 0 ? 5 : 50);
        portrait.dot(at, rosy ? 130 : 112, fill(blended(skin, palette.lips.base, rosy ? 36 : 24)), portrait.lit);
        if (rosy)
            portrait.dot(at, 80, fill(blended(skin, palette.lips.base, 60)), portrait.lit);
    }
}

namespace {

/// Each nose hangs on its tip at (128, 146).
constexpr auto kButton = outline("M116 145Q128 165 140 145Q128 154 116 145");
constexpr auto kStraight = outline("M131 122C133 134 144 147 138 152Q128 157 118 150C134 152 135 144 131 122");
constexpr auto kRoundNose = outline("M112 142C113 163 143 163 144 142Q128 164 112 142");
constexpr auto kWideNose =
    outline("M109 146C108 158 118 157 122 154Q128 158 134 154C138 157 148 158 147 146Q128 156 109 146");
constexpr auto kHook = outline("M130 118C146 128 148 150 136 153Q126 156 118 149C138 152 139 138 130 118");
constexpr auto kSmallNose = outline("M120 146Q128 158 136 146Q128 152 120 146");
constexpr auto kLongNose = outline("M131 114C132 132 146 150 140 156Q126 161 116 153C136 156 136 142 131 114");
constexpr auto kDotNose = twice("M133 149C136 145 142 148 140 151C137 153 134 152 133 149");

} // namespace

void drawShades(const Portrait &portrait)
{
    if (portrait.isSmall())
        return;
    static constexpr std::array<OutlineView, 8> kNoses{kButton, kStraight, kRoundNose, kWideNose,
                                                       kHook, kSmallNose, kLongNose, kDotNose};
    static constexpr std::array<std::int32_t, 8> kTips{40, 36, 54, 50, 40, 30, 44, 34};
    const Swatch &skin = portrait.palette.skin;
    const auto nose = std::size_t(portrait.traits.nose());
    portrait.scene.add(kNoses[nose], fill(skin.shade), portrait.lit);
    if (showsEars(portrait))
        portrait.join(kEarShade, portrait.head);
    joinCastShadow(portrait);
    if (portrait.isLarge())
        portrait.dot({1255, 1425}, kTips[nose], fill(skin.light), portrait.lit);
}

namespace {

/// The right one of two brows, its middle at 0.
constexpr auto kArched = outline("M-15 1Q2 -15 17 4Q2 -7 -13 6");
constexpr auto kStraightBrow = outline("M-15 -2Q2 -9 17 -1Q2 0 -14 3");
constexpr auto kThick = outline("M-16 -2Q0 -18 18 3Q2 -3 -14 7");
constexpr auto kThin = outline("M-15 4Q2 -14 16 2Q2 -9 -14 6");
constexpr auto kSoftBrow = outline("M-14 0Q2 -12 15 4Q2 -5 -13 5");
constexpr auto kRaised = outline("M-14 1Q0 -21 17 0Q0 -12 -12 5");
constexpr auto kAngled = outline("M-14 -1Q2 -8 10 -9Q14 -6 17 2Q8 -4 -13 4");
constexpr auto kShort = outline("M-9 -1Q2 -14 12 1Q2 -3 -8 6");

} // namespace

void drawBrows(const Portrait &portrait)
{
    static constexpr std::array<OutlineView, 8> kBrows{kArched, kStraightBrow, kThick, kThin,
                                                       kSoftBrow, kRaised, kAngled, kShort};
    static constexpr std::array<std::int32_t, 5> kMoods{0, 0, -10, -30, -10};
    const Traits &traits = portrait.traits;
    const OutlineView &brow = kBrows[std::size_t(traits.brows())];
    const std::int32_t away = eyesApart(portrait) + 15;
    const std::int32_t y = 1045 + kMoods[std::size_t(traits.mood())];
    const std::int32_t lift = traits.mood() == Mood::Thoughtful ? 35 : 0;
    const Placement right = portrait.face.after(Placement::moved(1280 + away, y));
    const Placement left = portrait.face.after({-Placement::kOne, 0, 0, Placement::kOne, 1280 - away, y - lift});
    portrait.scene.add(brow, fill(portrait.palette.brows.base), right);
    portrait.join(brow, left);
}

} // namespace avatars::illustrated
