// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedextras.h"

#include "avatars/kinds/illustratedface.h"
#include "avatars/kinds/illustratedhair.h"

#include <algorithm>

namespace avatars::illustrated {

namespace {

constexpr auto kFreckles =
    outline("M84 146H84.1M92 152H92.1M99 145H99.1M76 151H76.1M157 145H157.1M164 152H164.1M172 146H172.1M180 151"
            "H180.1M122 136H122.1M134 136H134.1");

// The right one of two lenses, its middle at 0.
constexpr auto kRoundLens = outline("M-21 0C-21 -28 21 -28 21 0C21 28 -21 28 -21 0Z");
constexpr auto kSquareLens = outline("M-22 -15H23L20 17H-18Z");
constexpr auto kOvalLens = outline("M-23 0C-22 -22 22 -22 23 0C22 22 -22 22 -23 0Z");
constexpr auto kHalfLens = outline("M-22 -15H24C28 30 -24 30 -22 -15Z");
constexpr auto kHalfTop = outline("M-23 -6Q-24 -15 -18 -15H20Q27 -15 25 -6");
constexpr auto kCatLens = outline("M-21 -10Q4 -15 28 -23C30 26 -20 28 -21 -10Z");
constexpr auto kAviatorLens = outline("M-20 -13Q2 -18 23 -13C26 34 -20 28 -20 -13Z");
constexpr auto kThickLens = outline("M-20 -16H23L21 9Q20 18 8 18H-4Q-16 18 -18 9Z");
constexpr auto kLensGlint = outline("M-14 1Q-13 -12 0 -14");

} // namespace

void drawMarks(const Portrait &portrait)
{
    if (portrait.isSmall())
        return;
    const Palette &palette = portrait.palette;
    const Extra extra = portrait.traits.extra();
    if (extra == Extra::Freckles)
        portrait.onFace(kFreckles, line(palette.skin.line, 24, 65));
    if (extra == Extra::BeautyMark)
        portrait.dot({1500, 1590}, 19, fill(palette.ink, 85), portrait.face);
    if (extra == Extra::NoseStud) {
        portrait.dot({1388, 1470}, 21, fill(kGold), portrait.face);
        portrait.dot({1382, 1464}, 8, glint(80), portrait.face);
    }
}

namespace {

struct GlassesArt
{
    OutlineView lens{};
    OutlineView rim{};
    std::int16_t width = 0; ///< of the rim, in tenths
    std::int32_t reach = 0; ///< from the lens' middle to its inner and outer edge, in tenths
};

const GlassesArt &artFor(Glasses glasses)
{
    static constexpr std::array<GlassesArt, 9> kArt{{{},
                                                     {kRoundLens, kRoundLens, 32, 210},
                                                     {kSquareLens, kSquareLens, 34, 220},
                                                     {kOvalLens, kOvalLens, 30, 230},
                                                     {kHalfLens, kHalfTop, 48, 230},
                                                     {kCatLens, kCatLens, 36, 210},
                                                     {kAviatorLens, kAviatorLens, 26, 200},
                                                     {kThickLens, kThickLens, 62, 200},
                                                     {kRoundLens, kRoundLens, 28, 210}}};
    return kArt[std::size_t(glasses)];
}

} // namespace

void drawGlasses(const Portrait &portrait)
{
    const Glasses glasses = portrait.traits.glasses();
    if (glasses == Glasses::None)
        return;
    const GlassesArt &art = artFor(glasses);
    const Palette &palette = portrait.palette;
    const std::int32_t apart = std::max(eyesApart(portrait), art.reach + 35);
    constexpr std::int32_t kLine = 1285;
    const Placement right = portrait.face.after(Placement::moved(1280 + apart, kLine));
    const Placement left = portrait.face.after({-Placement::kOne, 0, 0, Placement::kOne, 1280 - apart, kLine});
    Scene &scene = portrait.scene;
    const bool isTinted = glasses == Glasses::Tinted;
    if (isTinted) {
        scene.add(art.lens, fill(palette.accent.base, 62), right);
        portrait.join(art.lens, left);
    }
    const std::int16_t width = portrait.isSmall() ? std::int16_t(art.width * 3 / 2) : art.width;
    const Rgb colour = glasses == Glasses::Aviator ? kGold : wornColour(palette);
    scene.add(art.rim, line(colour, width), right);
    portrait.join(art.rim, left);
    const std::int32_t inner = apart - art.reach;
    const std::int32_t y = kLine - 50;
    scene.moveTo(portrait.face(Point{1280 - inner, y}));
    scene.quadTo(portrait.face(Point{1280, y - 60}), portrait.face(Point{1280 + inner, y}));
    for (const std::int32_t side : {-1, 1}) {
        scene.moveTo(portrait.face(Point{1280 + side * (apart + art.reach), y}));
        scene.lineTo(portrait.face(Point{1280 + side * 620, y - 30}));
    }
    if (!portrait.isLarge())
        return;
    const Placement glintRight = portrait.lit.after(Placement::moved(1280 + apart, kLine));
    scene.add(kLensGlint, fill(kWhite), glintRight);
    portrait.join(kLensGlint, portrait.lit.after(Placement::moved(1280 - apart, kLine)));
}

namespace {

constexpr auto kEars = twice("M186 112C197 103 207 112 206 127C205 142 196 151 186 146");
constexpr auto kOneEar = outline("M186 112C197 103 207 112 206 127C205 142 196 151 186 146");
constexpr auto kEarShade =
    twice("M189 121C195 115 201 119 200 127C199 136 195 141 190 140C193 134 193 127 189 121");
constexpr auto kOneEarShade =
    outline("M189 121C195 115 201 119 200 127C199 136 195 141 190 140C193 134 193 127 189 121");
constexpr auto kHoops =
    twice("M197 146C205 146 210 152 210 160C210 168 205 174 197 174C189 174 184 168 184 160C184 152 189 146 197 146"
          "M197 150.5C191 150.5 188 155 188 160C188 165 191 169.5 197 169.5C203 169.5 206 165 206 160"
          "C206 155 203 150.5 197 150.5");
constexpr auto kDropStones =
    twice("M196 154C199 160 203 164 203 169C203 174 200 177 196 177C192 177 189 174 189 169C189 164 193 160 196 154");

constexpr auto kAid =
    outline("M189 106C200 95 215 106 215 126C215 140 209 151 203 151C198 150 198 145 201 141"
            "C206 132 207 118 201 113C197 110 194 113 191 116C186 118 184 110 189 106");
constexpr auto kAidGloss =
    outline("M203 107C208 111 210 118 210 126C210 130 207 130 207 126C207 118 205 113 201 110"
            "C200 107 202 106 203 107");
constexpr auto kTube = outline("M190 111C186 116 186 124 190 131");
constexpr auto kCable = outline("M204 112C210 100 208 90 198 84");

constexpr auto kBandShape = symmetric("M128 25C184 25 214 66 211 122L201 121C204 72 178 36 128 36");
constexpr auto kCups =
    twice("M194 102C206 98 217 108 217 128C217 148 206 158 194 154C189 152 188 146 188 128C188 110 189 104 194 102");
constexpr auto kCupPads =
    twice("M188 104C194 102 197 108 197 128C197 148 194 154 188 152C184 148 183 140 183 128C183 116 184 108 188 104");

constexpr auto kScarf =
    symmetric("M128 192C148 192 162 189 170 184C182 190 188 204 184 214C172 228 148 232 128 232");
constexpr auto kScarfFold = outline("M72 202C92 214 130 220 172 206C150 224 96 226 72 202");
constexpr auto kScarfTail =
    outline("M150 216C160 216 170 218 176 222C182 236 184 250 184 264H152C152 248 150 232 146 222");
constexpr auto kScarfTailDark =
    outline("M152 228C160 232 170 232 179 229L181 236C171 239 160 238 152 234M153 246C162 249 174 249 183 247V254"
            "C174 256 163 255 153 252");

constexpr auto kClip =
    outline("M164 62C166 58 170 58 173 61L190 77C193 80 193 84 190 86C187 88 184 87 182 85L165 69"
            "C163 67 163 64 164 62");
constexpr auto kClipLine = outline("M170 67L185 81");

/// The ear that the hair would hide, tucked out of it.
void showEars(const Portrait &portrait, bool both)
{
    if (!artOf(portrait.traits.hair()).hidesEars)
        return;
    if (both)
        portrait.onHead(kEars, portrait.skin);
    else
        portrait.onHead(kOneEar, portrait.skin);
    if (portrait.isSmall())
        return;
    if (both)
        portrait.onHead(kEarShade, fill(portrait.palette.skin.shade));
    else
        portrait.onHead(kOneEarShade, fill(portrait.palette.skin.shade));
}

void drawDevice(const Portrait &portrait, bool isImplant)
{
    const Swatch &accent = portrait.palette.accent;
    showEars(portrait, false);
    const Rgb colour = wornColour(portrait.palette);
    portrait.onHead(kAid, fill(colour));
    if (portrait.isSmall() && !isImplant)
        return;
    if (isImplant) {
        portrait.onHead(kCable, line(colour, 26));
        portrait.dot({1930, 800}, 105, fill(accent.shade), portrait.head);
        portrait.dot({1925, 795}, 78, fill(colour), portrait.head);
        portrait.dot({1915, 780}, 28, fill(accent.light), portrait.head);
    } else {
        portrait.onHead(kTube, line(accent.light, 22));
        portrait.dot({1905, 1320}, 42, fill(accent.light), portrait.head);
    }
    portrait.onHead(kAidGloss, glint(55));
}

void drawHeadphones(const Portrait &portrait)
{
    const Swatch &accent = portrait.palette.accent;
    // The band lies on the hair, and in it when there is much.
    constexpr std::int32_t kEarLine = 1220;
    const std::int32_t top = std::clamp(artOf(portrait.traits.hair()).top, 340, 540);
    const std::int32_t height = (kEarLine - top + 110) * Placement::kOne / 970;
    portrait.scene.add(kBandShape, fill(accent.shade),
                       portrait.head.after(Placement::scaled(Placement::kOne, height, {1280, kEarLine})));
    portrait.onHead(kCups, fill(accent.base));
    portrait.onHead(kCupPads, fill(accent.shade));
}

void drawFlower(const Portrait &portrait)
{
    const Rgb petals = portrait.palette.accent.base;
    constexpr std::array<Point, 5> kAround{{{1830, 590}, {1935, 665}, {1895, 790}, {1765, 790}, {1725, 665}}};
    for (const Point at : kAround)
        portrait.dot(at, 68, fill(petals), portrait.head);
    portrait.dot({1830, 700}, 52, fill(kGold), portrait.head);
}

} // namespace

void drawExtras(const Portrait &portrait)
{
    const Paint gold = fill(kGold);
    switch (portrait.traits.extra()) {
    case Extra::Studs:
        showEars(portrait, true);
        for (const std::int32_t side : {-1, 1})
            portrait.dot({1280 + side * 680, 1450}, 36, gold, portrait.head);
        return;
    case Extra::Hoops:
        showEars(portrait, true);
        return portrait.onHead(kHoops, gold);
    case Extra::Drops:
        showEars(portrait, true);
        for (const std::int32_t side : {-1, 1})
            portrait.dot({1280 + side * 680, 1460}, 26, gold, portrait.head);
        return portrait.onHead(kDropStones, fill(portrait.palette.accent.base));
    case Extra::HearingAid:
        return drawDevice(portrait, false);
    case Extra::CochlearImplant:
        return drawDevice(portrait, true);
    case Extra::Headphones:
        return drawHeadphones(portrait);
    case Extra::Flower:
        return drawFlower(portrait);
    case Extra::HairClip:
        portrait.onHead(kClip, fill(portrait.palette.accent.base));
        if (!portrait.isSmall())
            portrait.onHead(kClipLine, line(portrait.palette.accent.light, 20));
        return;
    case Extra::None:
    case Extra::Freckles:
    case Extra::BeautyMark:
    case Extra::Blush:
    case Extra::NoseStud:
    case Extra::Scarf:
        return;
    }
}

void drawScarf(const Portrait &portrait)
{
    if (portrait.traits.extra() != Extra::Scarf)
        return;
    const Swatch &accent = portrait.palette.accent;
    portrait.onBody(kScarfTail, fill(accent.base));
    if (!portrait.isSmall())
        portrait.onBody(kScarfTailDark, fill(accent.light));
    portrait.onBody(kScarf, portrait.lighted(accent, {900, 1960}, 900));
    if (!portrait.isSmall())
        portrait.onBody(kScarfFold, fill(accent.shade));
}

} // namespace avatars::illustrated
