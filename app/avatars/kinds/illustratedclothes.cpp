// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedclothes.h"

namespace avatars::illustrated {

namespace {

constexpr auto kBody = outline("M20 262C12 184 244 184 236 262");
constexpr auto kNeck = outline("M106 164C100 238 156 238 150 164");
constexpr auto kNarrowNeck = outline("M106 164C102 224 154 224 150 164");
constexpr auto kNeckV = outline("M106 164V197L98 207L128 240L158 207L150 197V164");
constexpr auto kChin = outline("M106 176Q128 226 150 176");
/// The side away from the light.
constexpr auto kSide = outline("M236 262Q240 212 184 208Q206 228 203 262M53 262Q44 244 60 226");

constexpr auto kRoundBand = outline("M95 200Q128 254 161 200");
constexpr auto kVBand = outline("M90 206L128 249L166 206");
constexpr auto kCrewBand = outline("M94 198Q128 252 162 198");
constexpr auto kCrewLine = outline("M90 199Q128 260 166 199");

constexpr auto kPoloCollar = twice("M128 224L150 195C168 201 174 216 163 236");
constexpr auto kPlacket = outline("M123 222H133V262H123");
constexpr auto kButtons = outline("M119 238H123V242H119M119 251H123V255H119");
constexpr auto kShirtLine = outline("M127 222H133V262H127");
constexpr auto kShirtCollar = twice("M128 224L150 195L166 204L158 242");

constexpr auto kHood = outline("M60 218C56 142 200 142 196 218");
constexpr auto kHoodRim =
    outline("M66 212C76 256 180 256 190 212C176 200 160 196 150 196H106C96 196 80 200 66 212");
constexpr auto kStrings = twice("M142 236L146 235L148 256H144");

constexpr auto kShirtFront = outline("M98 202H158L134 262H122");
constexpr auto kLapels =
    twice("M157 202C172 206 180 214 184 236L170 239L174 247L142 264H126C148 246 160 226 157 202");
constexpr auto kTurtle = outline("M104 176H152L158 212Q128 234 98 212");
constexpr auto kTurtleFold = outline("M102 197C116 206 140 206 154 197L156 204C140 213 116 213 100 204");

constexpr auto kStripesShape =
    outline("M36 229C90 244 166 244 220 229L227 238C166 255 90 255 29 238M24 250C90 267 166 267 232 250V262H23");

constexpr auto kBib = outline("M95 234H161V262H95");
constexpr auto kStraps = twice("M149 236L158 205L173 208L163 240");
constexpr auto kPocket = outline("M113 246H143L139 258H117");
constexpr auto kRoundBib = outline("M91 262C91 236 97 229 108 229H148C159 229 165 236 165 262");
constexpr auto kApronStraps = twice("M146 231L156 204L164 206L153 233");

constexpr auto kCardigan = outline("M98 202H158L132 262H124");
constexpr auto kCardiganBands = twice("M157 202L172 207C172 230 156 250 148 264H134C150 246 161 226 157 202");

constexpr auto kWideTop = outline("M12 262C16 244 24 232 36 223Q128 258 220 223C232 232 240 244 244 262");
constexpr auto kWideHem = outline("M27 231Q31 226 36 223Q128 258 220 223Q225 226 229 231Q128 272 27 231");

void drawNeck(const Portrait &portrait, const OutlineView &neck)
{
    if (portrait.traits.covering() == Covering::Hijab)
        return;
    const Swatch &skin = portrait.palette.skin;
    portrait.onBody(neck, fill(skin.shade));
    if (!portrait.isSmall())
        portrait.onBody(kChin, fill(blended(skin.shade, portrait.palette.ink, 24)));
}

/// One shape for a trim and the body's dark side.
void drawShade(const Portrait &portrait, const OutlineView &trim, const Paint &paint)
{
    portrait.onBody(trim, paint);
    if (!portrait.isSmall())
        portrait.join(kSide, portrait.still);
}

/// Trousers with a bib over a shirt in the other colour.
void drawBib(const Portrait &portrait, const OutlineView &bib, bool isStriped)
{
    const Palette &palette = portrait.palette;
    portrait.onBody(kBody, fill(palette.undershirt.base));
    if (isStriped && !portrait.isSmall())
        portrait.onBody(kStripesShape, fill(palette.clothing.light));
    drawShade(portrait, kRoundBand, fill(palette.undershirt.shade));
    drawNeck(portrait, kNeck);
    portrait.onBody(kStraps, fill(palette.clothing.shade));
    portrait.onBody(bib, fill(palette.clothing.base));
    if (portrait.isSmall())
        return;
    if (!isStriped)
        portrait.onBody(kPocket, fill(palette.clothing.shade));
    for (const std::int32_t side : {-1, 1})
        portrait.dot({1280 + side * 260, 2390}, 34, fill(kGold), portrait.body);
}

} // namespace

// Long, because it has one case a garment.
void drawClothes(const Portrait &portrait)
{
    const Palette &palette = portrait.palette;
    const Paint cloth = fill(palette.clothing.base);
    const Paint shade = fill(brief(blended(palette.clothing.base, palette.clothing.shade, 80)));
    const Paint light = fill(brief(palette.clothing.light));
    const bool hasDetails = !portrait.isSmall();
    switch (portrait.traits.clothing()) {
    case Clothing::Tee:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kRoundBand, shade);
        return drawNeck(portrait, kNeck);
    case Clothing::VNeck:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kVBand, shade);
        return drawNeck(portrait, kNeckV);
    case Clothing::Crew:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kCrewLine, shade);
        portrait.onBody(kCrewBand, light);
        return drawNeck(portrait, kNarrowNeck);
    case Clothing::Polo:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kPlacket, shade);
        drawNeck(portrait, kNeck);
        return portrait.onBody(kPoloCollar, light);
    case Clothing::Shirt:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kShirtLine, shade);
        drawNeck(portrait, kNeck);
        portrait.onBody(kShirtCollar, light);
        if (hasDetails)
            portrait.onBody(kButtons, light);
        return;
    case Clothing::Hoodie:
        portrait.onBody(kHood, shade);
        portrait.onBody(kBody, cloth);
        portrait.onBody(kHoodRim, light);
        drawNeck(portrait, kNeck);
        if (hasDetails)
            portrait.onBody(kStrings, fill(palette.white));
        return;
    case Clothing::Blazer:
        portrait.onBody(kBody, cloth);
        portrait.onBody(kShirtFront, fill(palette.undershirt.base));
        drawNeck(portrait, kNeckV);
        return drawShade(portrait, kLapels, shade);
    case Clothing::Turtleneck:
        portrait.onBody(kBody, cloth);
        portrait.onBody(kTurtle, light);
        return drawShade(portrait, kTurtleFold, shade);
    case Clothing::Stripes:
        portrait.onBody(kBody, cloth);
        drawShade(portrait, kRoundBand, shade);
        if (hasDetails)
            portrait.onBody(kStripesShape, fill(palette.undershirt.base));
        return drawNeck(portrait, kNeck);
    case Clothing::Overalls:
        return drawBib(portrait, kBib, false);
    case Clothing::Cardigan:
        portrait.onBody(kBody, cloth);
        portrait.onBody(kCardigan, fill(palette.undershirt.base));
        drawNeck(portrait, kNeck);
        drawShade(portrait, kCardiganBands, shade);
        if (hasDetails)
            portrait.dot({1460, 2390}, 28, fill(palette.white), portrait.body);
        return;
    case Clothing::Dungarees:
        return drawBib(portrait, kRoundBib, true);
    case Clothing::OffShoulder:
        portrait.onBody(kBody, fill(palette.skin.base));
        drawNeck(portrait, kNeck);
        portrait.onBody(kWideTop, cloth);
        return portrait.onBody(kWideHem, light);
    case Clothing::Apron:
        portrait.onBody(kBody, fill(palette.undershirt.base));
        drawShade(portrait, kRoundBand, fill(palette.undershirt.shade));
        drawNeck(portrait, kNeck);
        portrait.onBody(kApronStraps, shade);
        return portrait.onBody(kRoundBib, cloth);
    }
}

} // namespace avatars::illustrated
