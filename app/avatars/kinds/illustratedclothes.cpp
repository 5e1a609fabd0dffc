// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedclothes.h"

namespace avatars::illustrated {

namespace {

constexpr auto kBody = outline("M20 262C12 184 244 184 236 262Z");
constexpr auto kNeck = outline("M104 164C94 252 162 252 152 164Z");
constexpr auto kNarrowNeck = outline("M106 164C98 229 158 229 150 164Z");
constexpr auto kNeckV = outline("M104 164V198L96 207L128 241L160 207L152 198V164Z");
/// The side away from the light.
constexpr auto kSide = outline("M236 262C240 214 196 203 158 205Q214 216 208 262Z");

constexpr auto kRoundBand = outline("M94 200C70 242 186 242 162 200Z");
constexpr auto kVBand = outline("M88 207L128 250L168 207Z");
constexpr auto kCrewBand = outline("M94 198C70 236 186 236 162 198Z");
constexpr auto kCrewLine = outline("M90 198C66 241 190 241 166 198Z");

constexpr auto kPoloCollar = twice("M128 224L150 195C168 201 174 216 163 236Z");
constexpr auto kPlacket = outline("M123 222H133V262H123Z");
constexpr auto kButtons = outline("M119 238H123V242H119ZM119 251H123V255H119Z");
constexpr auto kShirtLine = outline("M127 222H133V262H127Z");
constexpr auto kShirtCollar = twice("M128 224L150 195L166 204L158 242Z");

constexpr auto kHood = outline("M60 218C56 142 200 142 196 218Z");
constexpr auto kHoodRim = outline("M66 212C76 256 180 256 190 212C176 200 160 196 150 196H106C96 196 80 200 66 212Z");
constexpr auto kStrings = twice("M142 236L146 235L148 256H144Z");

constexpr auto kShirtFront = outline("M98 202H158L134 262H122Z");
constexpr auto kLapels = twice("M157 202C172 206 180 214 184 236L170 239L174 247L142 264H126C148 246 160 226 157 202Z");
constexpr auto kTurtle = outline("M104 190C112 184 144 184 152 190L158 212C148 226 108 226 98 212Z");
constexpr auto kTurtleFold = outline("M102 197C116 206 140 206 154 197L156 204C140 213 116 213 100 204Z");

constexpr auto kStripesShape = outline("M36 229C90 244 166 244 220 229L227 238C166 255 90 255 29 238ZM24 250C90 267 166 267 232 250V262H23Z");

constexpr auto kBib = outline("M95 234H161V262H95Z");
constexpr auto kStraps = twice("M149 236L158 205L173 208L163 240Z");
constexpr auto kPocket = outline("M113 246H143L139 258H117Z");
constexpr auto kRoundBib = outline("M91 262C91 236 97 229 108 229H148C159 229 165 236 165 262Z");
constexpr auto kApronStraps = twice("M146 231L156 204L164 206L153 233Z");

constexpr auto kCardigan = outline("M98 202H158L132 262H124Z");
constexpr auto kCardiganBands = twice("M157 202L172 207C172 230 156 250 148 264H134C150 246 161 226 157 202Z");

constexpr auto kWideTop = outline("M22 262C24 240 32 231 43 226C80 246 176 246 213 226C224 231 232 240 234 262Z");
constexpr auto kWideHem = outline("M35 230C38 227 40 227 43 226C80 246 176 246 213 226C216 227 218 227 221 230C180 255 76 255 35 230Z");

void drawNeck(const Portrait &portrait, const OutlineView &neck)
{
    const Swatch &skin = portrait.palette.skin;
    portrait.onBody(neck, fill(blended(skin.shade, portrait.palette.ink, 8)));
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

void drawClothes(const Portrait &portrait)
{
    const Palette &palette = portrait.palette;
    const Paint cloth = fill(palette.clothing.base);
    const Paint shade = fill(palette.clothing.shade);
    const Paint light = fill(palette.clothing.light);
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
        drawNeck(portrait, kNarrowNeck);
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
