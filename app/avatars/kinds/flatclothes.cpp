// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatclothes.h"

#include "avatars/kinds/flatface.h"

namespace avatars::flat {

namespace {

constexpr auto kTorso = symmetric("M128 198L100 198C98 206 86 209 72 212C44 219 28 232 24 259L128 259");

// The skin that a neckline shows under the neck.
constexpr auto kRoundNeck = symmetric("M128 140L107 140L107 184C107 194 104 200 98 204C101 216 113 222 128 222");
constexpr auto kRoundBand = symmetric("M128 196L101 196C99 201 96 204 92 206C96 221 111 228 128 228");
constexpr auto kVee = symmetric("M128 140L107 140L107 184C107 194 104 200 97 204C104 220 116 232 128 242");
constexpr auto kVeeBand = symmetric("M128 196L101 196C99 201 96 204 91 206C99 224 114 240 128 251");
constexpr auto kCrewNeck = symmetric("M128 140L107 140L107 186C107 194 106 198 103 200C108 207 117 210 128 210");
constexpr auto kCrewBand = symmetric("M128 186L103.5 186C102 193 98 199 92 202C98 215 112 221 128 221");
constexpr auto kBoatNeck = symmetric("M128 140L107 140L107 184C107 196 100 203 86 207C96 214 112 217 128 217");

constexpr auto kPoloCollar =
    outline("M105 190C98 195 92 200 88 206C90 216 96 224 104 229C110 222 118 217 127 215C116 211 108 202 105 190Z");
constexpr auto kPoloPlacket = outline("M122 215H134V250H122Z");
constexpr auto kShirtCollar =
    outline("M104 186C98 192 93 198 90 205C93 218 99 228 108 236C112 227 119 219 128 214C116 208 108 198 104 186Z");

constexpr auto kHoodRear = symmetric("M128 160C98 160 76 178 74 214L128 214");
constexpr auto kHoodEdge =
    outline("M102 184C88 190 74 202 78 214C86 228 108 236 128 240V222C112 217 103 204 102 184Z");
constexpr auto kStrings = outline("M114 236C113 240 113 243 114 247M142 236C143 240 143 243 142 247");

constexpr auto kShirtFront = symmetric("M128 190L102 190L96 206L118 259L128 259");
constexpr auto kLapel =
    outline("M102 188C97 194 92 199 86 205L80 226L92 229L87 236L120 259H128C118 246 106 222 102 188Z");

constexpr auto kTurtle = symmetric("M128 176L110 176C104 176 103 180 103 184L100 202C99 210 112 214 128 214");
constexpr auto kTurtleFold = symmetric("M128 207C116 207 106 204 101 198L100 203C99 210 112 214 128 214");

constexpr auto kStripeHigh = symmetric("M128 226C100 226 70 225 42 224L34.4 234C70 236 100 236 128 236");
constexpr auto kStripeLow = symmetric("M128 246C100 246 60 246 29 245L26.2 255C60 256 100 256 128 256");

constexpr auto kBib = symmetric("M128 232L98 232C93 232 90 235 90 240L88 259L128 259");
constexpr auto kStrap = outline("M78 210L92 206C96 218 100 226 106 234L96 243C88 233 82 222 78 210Z");
constexpr auto kPocket = outline("M112 246H144V259H112Z");
constexpr auto kWideStrap = outline("M70 212L92 206C95 220 97 232 98 244H82C77 234 73 224 70 212Z");
constexpr auto kWideBib = symmetric("M128 240L82 240L78 259L128 259");
constexpr auto kApronStrap = outline("M96 200L103 196C104 210 107 222 112 234H102C98 222 96 212 96 200Z");
constexpr auto kApronBib = symmetric("M128 230L102 230C97 230 96 233 95 238C94 246 88 254 78 258L76 259L128 259");

constexpr auto kPanel = outline("M101 192C99 203 88 208 72 212C44 219 28 232 24 259H118C114 243 106 218 101 192Z");
constexpr auto kPanelEdge =
    outline("M101 190C105 216 113 242 118 259H109C104 244 96 222 93 203C97 200 100 196 101 190Z");

constexpr auto kShoulderTop = symmetric("M128 232C100 232 68 228 46 214.5C38 217 32 224 29 232L24 259L128 259");
constexpr auto kShoulderCuff = symmetric("M128 232C100 232 68 228 46 214C40 216 35 220 32 226C62 242 96 246 128 246");

const Swatch &cloth(const Sitter &sitter)
{
    return sitter.palette.clothing;
}

void dress(const Sitter &sitter, const OutlineView &art, Rgb colour)
{
    sitter.onBody(art, fill(colour));
}

/// A top with a neckline and its hem.
void drawTop(const Sitter &sitter, const Swatch &fabric, const OutlineView &band, const OutlineView &neck, Rgb hem)
{
    dress(sitter, kTorso, fabric.base);
    dress(sitter, band, hem);
    dress(sitter, neck, sitter.palette.skin.base);
    drawNeckShade(sitter);
}

void drawButtons(const Sitter &sitter, std::int32_t x, Rgb colour, std::initializer_list<std::int32_t> rows)
{
    if (sitter.isSmall())
        return;
    for (const std::int32_t y : rows)
        sitter.scene.ellipse({x, y}, 20, 20, fill(colour), sitter.body);
}

void drawPolo(const Sitter &sitter)
{
    drawTop(sitter, cloth(sitter), kCrewNeck, kCrewNeck, cloth(sitter).base);
    dress(sitter, kPoloPlacket, cloth(sitter).shade);
    sitter.twice(kPoloCollar, fill(cloth(sitter).light), sitter.body);
    drawButtons(sitter, 1280, cloth(sitter).light, {2330});
}

void drawShirt(const Sitter &sitter)
{
    drawTop(sitter, cloth(sitter), kCrewNeck, kCrewNeck, cloth(sitter).base);
    sitter.twice(kShirtCollar, fill(cloth(sitter).light), sitter.body);
    drawButtons(sitter, 1280, cloth(sitter).line, {2280, 2420});
}

void drawHoodie(const Sitter &sitter)
{
    dress(sitter, kHoodRear, cloth(sitter).shade);
    drawTop(sitter, cloth(sitter), kRoundNeck, kRoundNeck, cloth(sitter).base);
    sitter.twice(kHoodEdge, fill(cloth(sitter).light), sitter.body);
    if (!sitter.isSmall())
        sitter.onBody(kStrings, line(sitter.palette.undershirt.base, 30));
}

void drawBlazer(const Sitter &sitter)
{
    dress(sitter, kTorso, cloth(sitter).base);
    dress(sitter, kShirtFront, sitter.palette.undershirt.base);
    dress(sitter, kVee, sitter.palette.skin.base);
    drawNeckShade(sitter);
    sitter.twice(kLapel, fill(cloth(sitter).shade), sitter.body);
}

void drawTurtleneck(const Sitter &sitter)
{
    drawTop(sitter, cloth(sitter), kCrewNeck, kCrewNeck, cloth(sitter).base);
    dress(sitter, kTurtle, cloth(sitter).base);
    dress(sitter, kTurtleFold, cloth(sitter).shade);
}

void drawStriped(const Sitter &sitter, const Swatch &fabric, Rgb stripes)
{
    dress(sitter, kTorso, fabric.base);
    dress(sitter, kStripeHigh, stripes);
    dress(sitter, kStripeLow, stripes);
    dress(sitter, kBoatNeck, sitter.palette.skin.base);
    drawNeckShade(sitter);
}

void drawOveralls(const Sitter &sitter)
{
    const Swatch &under = sitter.palette.undershirt;
    drawTop(sitter, under, kRoundBand, kRoundNeck, under.shade);
    sitter.twice(kStrap, fill(cloth(sitter).base), sitter.body);
    dress(sitter, kBib, cloth(sitter).base);
    if (!sitter.isSmall()) {
        for (const std::int32_t x : {1010, 1550})
            sitter.scene.ellipse({x, 2400}, 34, 34, fill(Rgb{0xe8, 0xb9, 0x4a}), sitter.body);
    }
}

void drawDungarees(const Sitter &sitter)
{
    drawStriped(sitter, sitter.palette.undershirt, sitter.palette.undershirt.shade);
    sitter.twice(kWideStrap, fill(cloth(sitter).base), sitter.body);
    dress(sitter, kWideBib, cloth(sitter).base);
    if (!sitter.isSmall())
        dress(sitter, kPocket, cloth(sitter).shade);
}

void drawCardigan(const Sitter &sitter)
{
    const Swatch &under = sitter.palette.undershirt;
    drawTop(sitter, under, kRoundBand, kRoundNeck, under.shade);
    sitter.twice(kPanel, fill(cloth(sitter).base), sitter.body);
    sitter.twice(kPanelEdge, fill(cloth(sitter).shade), sitter.body);
    drawButtons(sitter, 1480, cloth(sitter).light, {2360, 2490});
}

void drawApron(const Sitter &sitter)
{
    const Swatch &under = sitter.palette.undershirt;
    drawTop(sitter, under, kCrewBand, kCrewNeck, under.shade);
    sitter.twice(kApronStrap, fill(cloth(sitter).shade), sitter.body);
    dress(sitter, kApronBib, cloth(sitter).base);
}

} // namespace

void drawClothes(const Sitter &sitter)
{
    const Swatch &fabric = cloth(sitter);
    switch (sitter.traits.clothing()) {
    case Clothing::Tee:
        drawTop(sitter, fabric, kRoundBand, kRoundNeck, fabric.shade);
        break;
    case Clothing::VNeck:
        drawTop(sitter, fabric, kVeeBand, kVee, fabric.shade);
        break;
    case Clothing::Crew:
        drawTop(sitter, fabric, kCrewBand, kCrewNeck, fabric.shade);
        break;
    case Clothing::Polo:
        drawPolo(sitter);
        break;
    case Clothing::Shirt:
        drawShirt(sitter);
        break;
    case Clothing::Hoodie:
        drawHoodie(sitter);
        break;
    case Clothing::Blazer:
        drawBlazer(sitter);
        break;
    case Clothing::Turtleneck:
        drawTurtleneck(sitter);
        break;
    case Clothing::Stripes:
        drawStriped(sitter, fabric, sitter.palette.undershirt.base);
        break;
    case Clothing::Overalls:
        drawOveralls(sitter);
        break;
    case Clothing::Cardigan:
        drawCardigan(sitter);
        break;
    case Clothing::Dungarees:
        drawDungarees(sitter);
        break;
    case Clothing::OffShoulder:
        dress(sitter, kTorso, sitter.palette.skin.base);
        dress(sitter, kRoundNeck, sitter.palette.skin.base);
        drawNeckShade(sitter);
        dress(sitter, kShoulderTop, fabric.base);
        dress(sitter, kShoulderCuff, fabric.light);
        break;
    case Clothing::Apron:
        drawApron(sitter);
        break;
    }
}

} // namespace avatars::flat
