// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayclothes.h"

namespace avatars::clay {

namespace {

constexpr auto kBell = outline("M67 226Q68 202 78 180C92 146 164 146 178 180Q188 202 189 226Q186 240 170 239"
                               "L86 239Q69 240 67 226Z");
constexpr auto kPear = outline("M64 224Q64 206 80 180C96 146 162 146 177 182Q192 206 192 225Q190 240 172 239"
                               "L84 238Q66 238 64 224Z");
constexpr auto kBlock = outline("M68 226Q68 204 75 184C86 144 170 146 181 184Q188 204 188 226Q184 240 170 239"
                                "L86 240Q70 240 68 226Z");
/// Behind the body, so that its edge parts them.
constexpr auto kArms = outline("M90 166Q58 172 52 216Q56 238 90 222ZM166 166Q198 172 204 216Q200 238 166 222Z");

constexpr auto kVee = outline("M98 160H158Q152 188 134 198Q128 201 122 198Q104 188 98 160Z");
constexpr auto kVeeRim = outline("M94 170L102 166Q110 186 128 193Q146 186 154 166L162 170Q150 198 128 203"
                                 "Q106 198 94 170Z");
constexpr auto kFlaps = outline("M90 166Q106 180 128 180Q128 198 114 200Q88 188 90 166ZM166 166"
                                "Q150 180 128 180Q128 198 142 200Q168 188 166 166Z");
constexpr auto kPocket = outline("M106 206Q128 202 150 206Q160 220 157 232H99Q96 220 106 206Z");
constexpr auto kCords = outline("M110 174Q120 186 115 204Q108 196 110 174ZM146 174Q136 186 141 202"
                                "Q148 194 146 174Z");
constexpr auto kShirtVee = outline("M100 160H156Q150 200 128 222Q106 200 100 160Z");
constexpr auto kLapels = outline("M98 162Q84 172 84 186Q108 198 128 222Q112 194 106 164ZM158 162"
                                 "Q172 172 172 186Q148 198 128 222Q144 194 150 164Z");
constexpr auto kBands = outline("M75 186Q128 198 181 186L183 194Q128 206 73 194ZM70 206Q128 218 186 206"
                                "L188 214Q128 226 69 214Z");
constexpr auto kBib = outline("M100 192Q128 184 156 192Q160 210 187 214Q194 240 170 239H86Q62 240 69 214"
                              "Q96 210 100 192Z");
constexpr auto kStraps = outline("M88 164H102L112 196H100ZM168 164H154L144 196H156Z");
constexpr auto kBibPocket = outline("M111 208Q128 203 145 208Q148 218 142 226Q128 230 114 226Q108 218 111 208"
                                    "Z");
constexpr auto kFront = outline("M114 160H142Q148 200 145 238H111Q108 200 114 160Z");
constexpr auto kEdges = outline("M102 164H118Q112 204 116 239H104Q102 204 102 164ZM154 164H138"
                                "Q144 204 140 239H152Q154 204 154 164Z");
constexpr auto kShoulders = outline("M77 180Q84 156 128 156Q172 156 179 180Q128 196 77 180Z");
constexpr auto kWideNeck = outline("M74 178Q128 194 182 178Q190 188 182 196Q128 212 74 196Q66 188 74 178Z");
constexpr auto kApron = outline("M104 184Q128 178 152 184Q154 196 164 204Q170 218 168 236H88Q86 218 92 204"
                                "Q102 196 104 184Z");
constexpr auto kApronPocket = outline("M108 212Q128 208 148 212Q150 222 146 227Q128 231 110 227"
                                      "Q106 222 108 212Z");

constexpr auto kScarfTail = outline("M142 178Q158 172 166 182Q172 204 168 224Q158 230 148 226Q146 204 138 190"
                                    "Q138 182 142 178Z");
constexpr auto kFringe = outline("M153 214v8M161 214v8");

constexpr std::int32_t kNeckY = 1660;

OutlineView bodyOutline(const Traits &traits)
{
    switch ((traits[Part::Clothing] + traits[Part::Face]) % 3) {
    case 0:
        return kBell;
    case 1:
        return kPear;
    default:
        return kBlock;
    }
}

bool hasBareArms(Clothing clothing)
{
    return clothing == Clothing::Tee || clothing == Clothing::Polo || clothing == Clothing::OffShoulder;
}

/// Of a bib's wearer the shirt is the body.
bool hasBib(Clothing clothing)
{
    return clothing == Clothing::Overalls || clothing == Clothing::Dungarees;
}

const Swatch &bodySwatch(const Figure &figure)
{
    return hasBib(figure.traits.clothing()) ? figure.palette.undershirt : figure.palette.clothing;
}

/// A coil around the neck; the head hides its upper half. In tenths, as all sizes here.
void drawCollar(Figure &figure, std::int32_t rx, std::int32_t ry, std::int32_t y = kNeckY)
{
    figure.ellipse({1280, y}, rx, ry, fill(figure.palette.clothing.light), figure.body);
}

/// One below the other down the front.
void drawButtons(Figure &figure, std::int32_t x, std::int32_t y, int count, Rgb colour)
{
    for (int i = 0; i < count; ++i)
        figure.circle({x, y + i * 150}, 28, fill(colour), figure.body);
}

/// The chest in the head's shadow, seen between collar and chin.
void drawNeckShadow(Figure &figure)
{
    figure.ellipse({1300, 1640}, 400, 110, fill(figure.palette.clothing.shade), figure.body);
}

void drawFront(Figure &figure)
{
    const Palette &palette = figure.palette;
    const Swatch &cloth = palette.clothing;
    const Swatch &under = palette.undershirt;
    const auto part = [&](const OutlineView &outline, Rgb colour) { figure.piece(outline, fill(colour), figure.body); };
    switch (figure.traits.clothing()) {
    case Clothing::Tee:
        drawCollar(figure, 410, 160);
        break;
    case Clothing::VNeck:
        part(kVee, palette.skin.shade);
        part(kVeeRim, cloth.light);
        break;
    case Clothing::Crew:
        drawCollar(figure, 470, 200);
        drawNeckShadow(figure);
        break;
    case Clothing::Polo:
        drawButtons(figure, 1280, 2090, 1, palette.white);
        part(kFlaps, cloth.light);
        break;
    case Clothing::Shirt:
        drawButtons(figure, 1280, 2010, 2, cloth.line);
        part(kFlaps, palette.white);
        break;
    case Clothing::Hoodie:
        drawCollar(figure, 580, 230);
        drawNeckShadow(figure);
        part(kPocket, cloth.shade);
        part(kCords, palette.white);
        break;
    case Clothing::Blazer:
        part(kShirtVee, under.light);
        part(kLapels, cloth.light);
        break;
    case Clothing::Turtleneck:
        drawCollar(figure, 440, 170, kNeckY + 120);
        figure.ellipse({1280, kNeckY + 40}, 440, 160, fill(cloth.shade), figure.body);
        drawCollar(figure, 420, 160, kNeckY + 10);
        break;
    case Clothing::Stripes:
        part(kBands, under.base);
        break;
    case Clothing::Overalls:
        part(kStraps, cloth.shade);
        figure.piece(kBib, figure.shaded(Lump::Cloth), figure.body);
        break;
    case Clothing::Dungarees:
        part(kBands, cloth.light);
        part(kStraps, cloth.shade);
        figure.piece(kBib, figure.shaded(Lump::Cloth), figure.body);
        part(kBibPocket, cloth.shade);
        break;
    case Clothing::Cardigan:
        part(kFront, under.base);
        part(kEdges, cloth.light);
        drawButtons(figure, 1456, 1960, 2, cloth.line);
        break;
    case Clothing::OffShoulder:
        part(kShoulders, palette.skin.shade);
        part(kWideNeck, cloth.light);
        break;
    case Clothing::Apron:
        part(kStraps, under.shade);
        part(kApron, under.base);
        part(kApronPocket, under.shade);
        break;
    }
}

void drawArms(Figure &figure)
{
    const Clothing clothing = figure.traits.clothing();
    const Swatch &skin = figure.palette.skin;
    const Swatch &cloth = bodySwatch(figure);
    if (hasBareArms(clothing)) {
        figure.piece(kArms, fill(skin.base), figure.body);
        if (clothing == Clothing::OffShoulder)
            return;
        for (const std::int32_t x : {770, 1790})
            figure.circle({x, 1850}, 190, fill(cloth.base), figure.body);
        return;
    }
    figure.piece(kArms, fill(cloth.base), figure.body);
}

} // namespace

void drawBody(Figure &figure)
{
    drawArms(figure);
    figure.piece(bodyOutline(figure.traits),
                 hasBib(figure.traits.clothing()) ? fill(figure.palette.undershirt.base) : figure.shaded(Lump::Cloth),
                 figure.body);
    if (!figure.isSmall())
        drawFront(figure);
}

void drawScarf(Figure &figure)
{
    const Swatch &accent = figure.palette.accent;
    figure.piece(kScarfTail, fill(accent.shade), figure.body);
    figure.lines(kFringe, 22, accent.light, figure.body);
    figure.ellipse({1280, 1700}, 540, 200, fill(accent.base), figure.body);
    figure.ellipse({1310, 1650}, 430, 120, fill(accent.shade), figure.body);
}

} // namespace avatars::clay
