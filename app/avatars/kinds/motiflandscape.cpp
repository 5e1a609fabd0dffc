// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/motifart.h"

namespace avatars::motif {

namespace {

/// Hills rise about y = 0 and reach past both sides and far down.
constexpr auto kWave = outline("M-8 0C20 -24 52 -24 80 0C108 24 140 24 168 0C196 -24 232 -24 264 4V100H-8Z");
constexpr auto kHill = outline("M-8 14C30 -40 96 -52 146 -12C182 16 220 24 264 18V100H-8Z");
constexpr auto kDune = outline("M-8 20C62 20 108 -38 150 -38C176 -38 204 2 264 6V100H-8Z");
constexpr auto kPeaks = outline("M-8 30L50 -36L92 8L142 -48L198 14L226 -12L264 26V100H-8Z");
constexpr auto kPeak = outline("M-8 36L84 -54L150 14L188 -10L264 34V100H-8Z");
constexpr auto kMesa = outline("M-8 22H34L52 -28H122L140 4H184L196 -12H240L252 22H264V100H-8Z");
constexpr auto kLevel = outline("M-8 0H264V100H-8Z");
constexpr auto kDomes = outline("M-40 0C-40 -34 44 -34 44 0C44 -34 128 -34 128 0C128 -34 212 -34 212 0"
                                "C212 -34 264 -34 264 -12V100H-8Z");
constexpr auto kSurf = outline("M-8 -20C0 8 64 8 72 -20C80 8 152 8 160 -20C168 8 240 8 248 -20"
                               "C252 -8 258 -2 264 0V100H-8Z");
constexpr auto kSlope = outline("M-8 -38C70 -34 150 26 264 26V100H-8Z");
constexpr std::array<OutlineView, 10> kHills{kWave, kHill, kDune, kPeaks, kPeak, kMesa, kLevel, kDomes, kSurf, kSlope};

/// About (0, 0), 100 units to the edge.
constexpr auto kStar = outline("M0 -100C8 -36 36 -8 100 0C36 8 8 36 0 100C-8 36 -36 8 -100 0"
                               "C-36 -8 -8 -36 0 -100Z");
constexpr auto kCrescent = outline("M20 -98C-30 -108 -100 -66 -100 0C-100 66 -30 108 20 98"
                                   "C-22 78 -46 42 -46 0C-46 -42 -22 -78 20 -98Z");
constexpr auto kHalfDisc = outline("M-70.7 70.7C-31.6 109.8 31.6 109.8 70.7 70.7"
                                   "C109.8 31.6 109.8 -31.6 70.7 -70.7Z");
constexpr auto kHoop = outline("M-170 44C-176 24 -130 8 -96 -6C-120 12 -134 24 -130 32C-122 50 -10 30 60 4"
                               "C130 -22 152 -48 144 -60C140 -66 122 -66 96 -60C136 -72 172 -72 178 -52"
                               "C188 -20 96 24 12 50C-72 74 -160 76 -170 44Z");
constexpr auto kCloud = outline("M-70 30C-92 30 -92 -2 -68 -2C-66 -34 -22 -40 -10 -18C8 -36 40 -26 40 0"
                                "C72 -4 78 30 54 30Z");
constexpr auto kBird = outline("M-40 -12C-24 -22 -8 -16 0 0C8 -16 24 -22 40 -12C24 -12 10 -4 0 14"
                               "C-10 -4 -24 -12 -40 -12Z");
constexpr auto kFir = outline("M0 -100L34 -40H20L46 10H26L58 66H8V110H-8V66H-58L-26 10H-46L-20 -40H-34Z");
constexpr auto kSail = outline("M-6 -100V40H-76C-44 0 -18 -50 -6 -100ZM8 -70C40 -40 60 0 66 40H8ZM-90 54H84"
                               "C72 84 48 92 20 92H-30C-60 92 -80 80 -90 54Z");
constexpr auto kTallTree = outline("M0 -130C36 -90 44 -40 40 10C38 40 24 52 8 56V120H-8V56"
                                   "C-24 52 -38 40 -40 10C-44 -40 -36 -90 0 -130Z");

enum BodyKind { DiscBody, HaloBody, RingedBody, CrescentBody, StripedBody, PairBody, HalvedBody, StarBody };
enum StarsKind { NoStars, FewStars, ArcStars, ScatterStars, PairStars, RowStars };
enum FeatureKind { NoFeature, CloudLeft, CloudRight, Birds, TreesLeft, TreesRight, SailFeature, TallTree };

/// The colours from the sky down to the nearest hills, and those of what hangs in the sky.
struct Air
{
    Rgb sky{};
    std::array<Rgb, 4> hills{};
    Rgb body{};
    Rgb glow{}; ///< between the body and the sky
    Rgb cloud{};
};

Air airOf(const MotifChoice &choice, const Colours &colours)
{
    constexpr std::array<int, 5> kSecond{0, 1, -1, 2, -2};
    constexpr std::array<int, 7> kAccent{6, 3, -3, 4, -4, 5, -5};
    const int hue = colours.isBrand() ? 0 : choice[Hue];
    const int second = hue + kSecond[std::size_t(choice[Second])];
    const int accent = hue + kAccent[std::size_t(choice[Accent])];
    const Swatch &pale = colours.at(hue, Colours::Pale);
    const Swatch &mid = colours.at(hue, Colours::Mid);
    const Swatch &deep = colours.at(second, Colours::Deep);
    const Swatch &near = colours.at(second, Colours::Mid);
    const bool strong = choice[Ramp] == 1;
    const bool turning = choice[Ramp] == 2;
    Air air;
    enum { PaleSky, MidSky, DeepSky, BrightSky };
    switch (choice[Scheme]) {
    case PaleSky:
        air = {pale.base, {pale.shade, mid.base, strong ? deep.light : near.shade, deep.base},
               colours.at(accent, Colours::Mid).base, pale.light, {}};
        break;
    case MidSky:
        air = {mid.base, {mid.shade, strong ? deep.light : near.line, deep.base, deep.shade},
               colours.at(accent, Colours::Pale).base, mid.light, {}};
        break;
    case DeepSky:
        air = {deep.base, {deep.light, near.line, near.shade, strong ? pale.base : near.base},
               colours.at(accent, Colours::Pale).base, deep.light, {}};
        break;
    default:
        air = {pale.light, {pale.base, mid.light, near.base, strong ? deep.base : near.line},
               colours.at(accent, Colours::Mid).base, pale.base, {}};
        break;
    }
    // A cloud in front of a halo is not to bite a piece off it.
    air.cloud = choice[Body] == HaloBody ? air.hills[1] : air.glow;
    if (turning)
        air.hills[2] = colours.at(accent, Colours::Mid).shade;
    if (choice[BodyInk] == 1)
        air.body = colours.at(accent, Colours::Pale).light;
    else if (choice[BodyInk] == 2)
        air.body = colours.at(accent + 1, Colours::Mid).base;
    return air;
}

Placement scaledTo(std::int32_t length, Point middle)
{
    const std::int32_t scale = length * Placement::kOne / 1000;
    return {scale, 0, 0, scale, middle.x, middle.y};
}

void drawBody(const MotifChoice &choice, const Air &air, Scene &scene)
{
    const Point at{640 + 320 * choice[BodyAcross], 640 + 160 * choice[BodyHeight]};
    const std::int32_t radius = 280 + 70 * choice[BodySize];
    switch (choice[Body]) {
    case DiscBody:
        scene.circle(at, radius, fill(air.body));
        break;
    case HaloBody:
        scene.circle(at, radius * 7 / 4, fill(air.glow));
        scene.circle(at, radius, fill(air.body));
        break;
    case RingedBody:
        scene.circle(at, radius * 4 / 5, fill(air.body));
        scene.add(kHoop, fill(air.glow), scaledTo(radius * 4 / 5, at));
        break;
    case CrescentBody:
        scene.add(kCrescent, fill(air.body), scaledTo(radius, at));
        break;
    case StripedBody:
        scene.circle(at, radius, fill(air.body));
        for (int stripe = 0; stripe < 3; ++stripe) {
            const std::int32_t y = at.y + radius * (1 + 3 * stripe) / 12;
            scene.rectangle({at.x - radius, y}, 2 * radius, radius * (2 + stripe) / 24, 0, fill(air.sky));
        }
        break;
    case PairBody:
        scene.circle({at.x - radius / 4, at.y + radius / 8}, radius * 4 / 5, fill(air.body));
        scene.circle({at.x + radius * 9 / 8, at.y - radius * 3 / 4}, radius / 3, fill(air.body));
        break;
    case HalvedBody:
        scene.circle(at, radius, fill(air.body));
        scene.add(kHalfDisc, fill(air.glow), scaledTo(radius, at));
        break;
    case StarBody:
        scene.add(kStar, fill(air.body), scaledTo(radius * 5 / 4, at));
        break;
    }
}

void drawStars(int kind, Rgb colour, Scene &scene)
{
    constexpr std::array<std::array<Point, 5>, 5> kPlaces{
        {{{{380, 420}, {1180, 300}, {2100, 520}, {0, 0}, {0, 0}}},
         {{{340, 760}, {700, 380}, {1280, 260}, {1860, 380}, {2220, 760}}},
         {{{300, 620}, {820, 300}, {1420, 520}, {1960, 280}, {2260, 820}}},
         {{{480, 360}, {2080, 360}, {0, 0}, {0, 0}, {0, 0}}},
         {{{480, 300}, {880, 300}, {1280, 300}, {1680, 300}, {2080, 300}}}}};
    if (kind == NoStars)
        return;
    scene.begin(fill(colour));
    for (const Point &place : kPlaces[std::size_t(kind - 1)]) {
        if (place.x != 0)
            append(kStar, scaledTo(110, place), scene);
    }
}

/// In front of the middle hills, behind the near ones; clouds and birds hang in the sky.
void drawFeature(int feature, const Air &air, Scene &scene)
{
    switch (feature) {
    case NoFeature:
        break;
    case CloudLeft:
        scene.add(kCloud, fill(air.cloud), scaledTo(420, {700, 980}));
        break;
    case CloudRight:
        scene.add(kCloud, fill(air.cloud), scaledTo(420, {1880, 980}));
        break;
    case Birds:
        scene.begin(fill(air.hills[3]));
        append(kBird, scaledTo(360, {1200, 560}), scene);
        append(kBird, scaledTo(260, {1480, 420}), scene);
        break;
    case TreesLeft:
    case TreesRight: {
        const std::int32_t x = feature == TreesLeft ? 620 : 1720;
        scene.begin(fill(air.hills[3]));
        append(kFir, scaledTo(380, {x, 1860}), scene);
        append(kFir, scaledTo(270, {x + 330, 1940}), scene);
        break;
    }
    case SailFeature:
        scene.add(kSail, fill(air.body), scaledTo(330, {1500, 1800}));
        break;
    case TallTree:
        scene.add(kTallTree, fill(air.hills[3]), scaledTo(460, {860, 1720}));
        break;
    }
}

void drawHill(const MotifChoice &choice, int layer, Rgb colour, Scene &scene)
{
    constexpr std::array<std::int32_t, 4> kLevels{1260, 1560, 1840, 2160};
    const std::int32_t y = kLevels[std::size_t(layer)] + 70 * (choice[std::size_t(FarLevel + layer)] - 1);
    const Placement down = Placement::moved(0, y);
    const bool isTurned = choice[std::size_t(FarTurn + layer)] != 0;
    scene.add(kHills[std::size_t(choice[std::size_t(FarHill + layer)])], fill(colour),
              isTurned ? Placement::mirrored().after(down) : down);
}

} // namespace

Rgb skyOf(const MotifChoice &choice, const Colours &colours)
{
    return airOf(choice, colours).sky;
}

void drawLandscape(const MotifChoice &choice, const Colours &colours, Detail detail, Scene &scene)
{
    const Air air = airOf(choice, colours);
    const bool isSmall = detail == Detail::Small;
    const int feature = isSmall ? NoFeature : choice[Feature];
    const bool isInSky = feature <= Birds;
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(air.sky));
    if (!isSmall)
        drawStars(choice[Stars], air.glow, scene);
    drawBody(choice, air, scene);
    if (isInSky)
        drawFeature(feature, air, scene);
    for (int layer = 0; layer < 3; ++layer)
        drawHill(choice, layer, air.hills[std::size_t(layer)], scene);
    if (!isInSky)
        drawFeature(feature, air, scene);
    drawHill(choice, 3, air.hills[3], scene);
}

} // namespace avatars::motif
