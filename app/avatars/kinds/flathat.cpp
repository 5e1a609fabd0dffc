// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flathat.h"

#include "avatars/kinds/flathair.h"

namespace avatars::flat {

namespace {

constexpr auto kHijabDrape =
    symmetric("M128 150L66 150C64 170 66 184 72 194C58 206 50 220 52 236C72 248 102 252 128 252");
/// The scarf with an opening for the face.
constexpr auto kHijab =
    outline("M128 26C170 26 198 60 197 106C196 142 190 166 182 182C170 200 150 208 128 208C106 208 86 200 74 182"
            "C66 166 60 142 59 106C58 60 86 26 128 26Z"
            "M128 64C100 64 80 84 80 112C80 142 96 172 128 172C160 172 176 142 176 112C176 84 156 64 128 64Z");
constexpr auto kUnderscarf =
    outline("M128 58C98 58 77 82 77 112C79 90 100 72 128 72C156 72 177 90 179 112C179 82 158 58 128 58Z");
constexpr auto kHijabFold =
    outline("M176 116C178 150 160 182 128 192C102 200 80 196 66 180C84 190 106 188 128 178C150 168 170 146 176 116Z");
constexpr auto kDrapeFold = outline("M190 194C178 216 138 232 66 232C58 232 58 238 66 238C142 240 192 222 202 202Z");

constexpr auto kTurban =
    outline("M70 106C52 82 60 18 128 16C196 18 204 82 186 106C176 88 154 74 128 60C102 74 80 88 70 106Z");
constexpr auto kTurbanFolds =
    outline("M67 100C60 78 88 50 150 19C158 21 165 25 171 30C112 54 84 76 76 92C73 96 71 101 70 106ZM189 100"
            "C192 84 178 66 150 52L128 60C154 74 176 88 186 106Z");
constexpr auto kTurbanLight = outline("M63 84C62 62 84 36 122 16.2C130 15.8 138 16.4 145 17.8C98 38 72 60 65 92Z");

constexpr auto kCapDome = symmetric("M128 26C90 26 65 50 65 88L128 88");
constexpr auto kCapPanel = symmetric("M128 26C116 28 106 50 104 84L128 84");
constexpr auto kCapBrim = symmetric("M128 74C96 74 72 78 62 88C54 96 58 104 67 102C84 96 104 93 128 93");
constexpr auto kCapButton = outline("M121 26C121 21 135 21 135 26Z");

constexpr auto kBeanie = symmetric("M128 20C86 20 64 48 64 86L128 86");
constexpr auto kBeanieCuff =
    symmetric("M128 60C102 60 80 63 66 68C61 70 60 73 60 78L60 88C60 94 64 96 69 94C84 90 104 87 128 87");
constexpr auto kBeanieRibs = outline("M128 66V81M106 67V82M85 70V85M150 67V82M171 70V85");

constexpr auto kBeret =
    outline("M64 78C48 70 50 46 84 34C124 18 186 26 204 56C212 72 206 84 192 86C176 78 152 74 128 74"
            "C104 74 84 76 72 80C69 81 66 80 64 78Z");
constexpr auto kBeretBand = symmetric("M128 70C104 70 84 73 71 78C67 80 67 88 70 90C86 84 106 81 128 81");
constexpr auto kBeretGloss =
    outline("M70 58C74 48 86 41 100 37C103 36 104 39 101 41C90 45 82 50 77 60C75 64 68 62 70 58Z");
constexpr auto kBeretStalk = outline("M134 29C134 24 136 20 140 18");

constexpr auto kBucketCrown = symmetric("M128 26C100 26 84 30 80 38C75 50 71 64 69 80L128 80");
constexpr auto kBucketBrim =
    symmetric("M128 68C102 68 80 71 70 76C62 84 54 94 50 102C48 107 52 109 57 107C78 99 102 95 128 95");
constexpr auto kBucketSeam = outline("M72 82C88 77 108 74 128 74C148 74 168 77 184 82");

constexpr auto kSunBrim = symmetric("M128 66C80 66 34 72 26 84C20 94 60 94 74 97C92 92 108 90 128 90");
constexpr auto kSunCrown = symmetric("M128 24C92 24 72 40 70 76C90 70 108 68 128 68");
constexpr auto kSunRibbon = symmetric("M128 54C106 54 86 57 72 62L69.5 78C88 72 108 70 128 70");

constexpr auto kBandana = symmetric("M128 34C92 34 66 60 66 94C82 84 104 80 128 80");
constexpr auto kBandanaKnot =
    outline("M184 84C192 78 204 76 210 80C212 86 204 92 194 94C204 98 212 108 210 116C202 116 190 108 184 96Z");
constexpr std::array<Point, 6> kBandanaDots{
    {{1070, 610}, {1280, 670}, {1490, 610}, {1170, 460}, {1400, 460}, {860, 700}}};

constexpr auto kKippah = symmetric("M128 -5C107 -5 91 4 87 19C86 25 92 26 96 23C106 18 117 16 128 16");
constexpr auto kKippahRim = outline("M91 19.5C102 14 115 11.5 128 11.5C141 11.5 154 14 165 19.5");
constexpr auto kHeadband = symmetric("M128 54C100 54 78 66 70 90C69 96 73 97 76 93C86 78 104 69 128 69");

const Swatch &clothOf(const Sitter &sitter)
{
    return sitter.palette.accent;
}

void drawHijab(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kHijab, fill(cloth.base));
    if (!sitter.isSmall())
        sitter.onHead(kUnderscarf, fill(cloth.shade));
    sitter.onHead(kHijabFold, fill(cloth.shade));
}

void drawTurban(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kTurban, fill(cloth.base));
    sitter.onHead(kTurbanFolds, fill(cloth.shade));
    if (!sitter.isSmall())
        sitter.onHead(kTurbanLight, fill(cloth.light));
}

void drawCap(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kCapButton, fill(cloth.shade));
    sitter.onHead(kCapDome, fill(cloth.base));
    if (!sitter.isSmall())
        sitter.onHead(kCapPanel, fill(cloth.light));
    sitter.onHead(kCapBrim, fill(cloth.shade));
}

void drawBeanie(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.scene.ellipse({1280, 210}, 135, 130, fill(cloth.light), sitter.head);
    sitter.onHead(kBeanie, fill(cloth.base));
    sitter.onHead(kBeanieCuff, fill(cloth.shade));
    if (!sitter.isSmall())
        sitter.onHead(kBeanieRibs, line(cloth.base, 26));
}

void drawBeret(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    if (!sitter.isSmall())
        sitter.onHead(kBeretStalk, line(cloth.base, 44));
    sitter.onHead(kBeretBand, fill(cloth.shade));
    sitter.onHead(kBeret, fill(cloth.base));
    if (sitter.isLarge())
        sitter.onHead(kBeretGloss, fill(cloth.light));
}

void drawBucketHat(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kBucketCrown, fill(cloth.base));
    sitter.onHead(kBucketBrim, fill(cloth.shade));
    if (!sitter.isSmall())
        sitter.onHead(kBucketSeam, line(cloth.base, 22));
}

void drawSunHat(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kSunBrim, fill(cloth.shade));
    sitter.onHead(kSunCrown, fill(cloth.base));
    sitter.onHead(kSunRibbon, fill(sitter.palette.undershirt.base));
}

void drawBandana(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    sitter.onHead(kBandanaKnot, fill(cloth.shade));
    sitter.onHead(kBandana, fill(cloth.base));
    if (sitter.isSmall())
        return;
    for (const Point dot : kBandanaDots)
        sitter.scene.ellipse(dot, 34, 34, fill(cloth.light), sitter.head);
}

void drawKippah(const Sitter &sitter)
{
    const Swatch &cloth = clothOf(sitter);
    const Placement place = sitter.head.after(Placement::moved(0, fitOf(sitter.traits.hair()).top));
    sitter.scene.add(kKippah, fill(cloth.base), place);
    if (!sitter.isSmall())
        sitter.scene.add(kKippahRim, line(cloth.light, 24), place);
}

} // namespace

void drawCoveringRear(const Sitter &sitter)
{
    if (sitter.traits.covering() != Covering::Hijab)
        return;
    const Swatch &cloth = clothOf(sitter);
    sitter.onBody(kHijabDrape, fill(cloth.base));
    if (!sitter.isSmall())
        sitter.onBody(kDrapeFold, fill(cloth.shade));
}

void drawCovering(const Sitter &sitter)
{
    switch (sitter.traits.covering()) {
    case Covering::None:
        break;
    case Covering::Hijab:
        drawHijab(sitter);
        break;
    case Covering::Turban:
        drawTurban(sitter);
        break;
    case Covering::Kippah:
        drawKippah(sitter);
        break;
    case Covering::Cap:
        drawCap(sitter);
        break;
    case Covering::Beanie:
        drawBeanie(sitter);
        break;
    case Covering::Beret:
        drawBeret(sitter);
        break;
    case Covering::BucketHat:
        drawBucketHat(sitter);
        break;
    case Covering::SunHat:
        drawSunHat(sitter);
        break;
    case Covering::Bandana:
        drawBandana(sitter);
        break;
    case Covering::Headband:
        sitter.onHead(kHeadband, fill(accentOnHair(sitter)));
        break;
    }
}

} // namespace avatars::flat
