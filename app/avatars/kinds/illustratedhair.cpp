// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedhair.h"

#include "avatars/kinds/illustratedhats.h"

// A long file because it is mostly pictures: the shapes of forty styles, then one table.

namespace avatars::illustrated {

namespace {

// Light on the crown and shadows on the forehead that many styles share.
constexpr auto kCapGloss = outline("M82 86Q80 46 124 46Q100 58 94 84");
constexpr auto kTightGloss = outline("M88 82Q86 56 120 56Q104 64 98 81");
constexpr auto kPartGloss = outline("M112 60Q144 36 174 60Q142 50 118 68");
constexpr auto kArcCast = outline("M68 120Q128 48 188 120Q128 78 68 120");
constexpr auto kFringeCast = outline("M70 118V96H186V118Q128 98 70 118");
constexpr auto kPartCast = outline("M128 62Q194 92 188 142Q176 108 128 78Q80 108 68 142Q62 92 128 62");
constexpr auto kSideCast = outline("M70 118L98 66L190 96L188 126Q140 110 100 88Q82 100 70 118");

// Clippers.
constexpr auto kBuzz = outline("M69 128C50 28 206 28 187 128C184 68 72 68 69 128");

// Short.
constexpr auto kCrew =
    bumpy("M70 132Q61 118 61 100L66 74L85 52L112 41L144 41L171 52L190 74L195 100Q195 118 186 132"
          "C184 72 72 72 70 132", 15);
constexpr auto kSidePart =
    outline("M70 132Q61 120 60 102C50 14 206 10 196 102Q195 120 186 132Q186 108 174 95C142 98 114 90 98 70"
            "Q94 92 80 100Q71 112 70 132");
constexpr auto kSidePartDark = outline("M104 78Q92 58 106 43M120 86Q156 108 186 78");
constexpr auto kSlickBack =
    outline("M70 130Q61 118 60 100C50 12 206 12 196 100Q195 118 186 130C182 52 74 52 70 130");
constexpr auto kSlickDark = outline("M98 76Q101 52 122 43M158 76Q155 52 134 43M128 71Q124 54 128 40");
constexpr auto kQuiff =
    outline("M70 132Q59 112 62 94C60 78 66 70 72 66C64 34 100 22 126 30C160 12 196 34 186 62C198 76 198 114 186 132"
            "Q186 94 166 88C138 92 116 74 90 86Q73 98 70 132");
constexpr auto kQuiffDark = outline("M88 86C104 62 144 78 184 62Q136 92 88 86");
constexpr auto kQuiffGloss = outline("M82 62C84 44 104 34 128 38C108 44 98 50 94 64");
constexpr auto kUndercut =
    outline("M72 94C50 30 108 22 130 35C178 20 214 64 197 108C194 117 188 116 184 106C172 86 120 84 72 94");
constexpr auto kUndercutDark = outline("M92 90C120 60 166 60 194 94Q140 68 92 90");
constexpr auto kFringeCrop =
    outline("M70 132Q61 118 60 100C50 14 206 14 196 100Q195 118 186 132Q186 114 180 99Q168 106 162 98"
            "Q146 108 140 98Q124 108 118 98Q102 108 96 98Q84 106 76 99Q70 114 70 132");
constexpr auto kFringeDark = outline("M119 100Q104 80 118 60M139 100Q152 80 138 60");
constexpr auto kPixie =
    outline("M66 148Q56 120 59 98C52 14 204 14 197 98Q200 124 190 148Q183 130 182 110Q174 90 156 76"
            "C144 98 112 108 82 104Q79 130 66 148");
constexpr auto kPixieDark = outline("M158 82Q172 58 152 44M102 103Q140 106 148 78");
constexpr auto kSwept =
    outline("M69 132Q60 116 60 98C50 10 210 14 198 108Q197 132 183 144Q184 120 172 112C144 110 108 96 94 66"
            "Q92 88 80 98Q70 112 69 132");
constexpr auto kSweptDark = outline("M98 74Q88 54 102 42M122 88Q160 122 192 100");

// Bobs and long, straight.
constexpr auto kBobBack = outline("M62 192C56 40 200 40 194 192");
constexpr auto kBob =
    outline("M96 192C60 204 46 182 50 140C50 4 206 4 206 140C210 182 196 204 160 192C186 176 192 106 146 68"
            "C132 92 96 98 77 114C66 140 74 178 96 192");
constexpr auto kBobDark = outline("M149 74Q160 56 144 42");
constexpr auto kBobFringe =
    outline("M94 192C60 202 46 182 50 140C50 4 206 4 206 140C210 182 196 202 162 192C184 176 186 140 182 104"
            "Q128 92 74 104C70 140 72 176 94 192");
constexpr auto kBobFringeDark = outline("M110 99Q96 76 114 58M146 99Q160 76 142 58");
constexpr auto kLongBack = outline("M58 262C50 40 206 40 198 262");
constexpr auto kLob =
    outline("M84 216C48 222 40 206 44 186Q50 160 50 136C52 5 204 5 206 136Q206 160 212 186C216 206 208 222 172 216"
            "C190 184 196 110 154 68C136 96 100 98 77 114C68 150 72 190 84 216");
constexpr auto kLobDark = outline("M157 74Q168 56 150 42");
constexpr auto kStraight =
    outline("M78 250C46 256 32 248 36 234Q50 180 50 136C52 5 204 5 206 136Q206 180 220 234C224 248 210 256 178 250"
            "C196 200 196 104 128 64C60 104 60 200 78 250");
constexpr auto kStraightDark = outline("M190 126Q214 186 198 250M66 126Q42 186 58 250");
constexpr auto kLongFringe =
    outline("M78 250C46 256 32 248 36 234Q50 180 50 136C52 5 204 5 206 136Q206 180 220 234C224 248 210 256 178 250"
            "Q192 180 182 104Q128 92 74 104Q64 180 78 250");
constexpr auto kLongFringeDark = outline("M110 99Q96 76 114 58M146 99Q160 76 142 58");

// Pulled back.
constexpr auto kPulled = outline("M70 126Q61 114 60 98C52 16 204 16 196 98Q195 114 186 126C182 54 74 54 70 126");
constexpr auto kPulledDark = outline("M98 78Q100 54 122 44M158 78Q156 54 134 44");
constexpr auto kPonytail = outline("M168 60C210 36 234 76 230 112C228 150 240 172 220 200C196 182 206 120 168 92");
constexpr auto kPonytailTie = outline("M178 58Q196 60 200 74Q192 84 182 88");
constexpr auto kTopBun = outline("M108 54C88 -6 168 -6 148 54");
constexpr auto kTopBunDark =
    outline("M105 42Q128 56 151 42Q146 62 128 60Q110 62 105 42M98 80Q98 64 116 58M158 80Q158 64 140 58");
constexpr auto kTopBunGloss = outline("M110 32C110 20 120 14 130 16C120 20 117 24 116 34");
constexpr auto kLowBun = outline("M184 142C222 122 240 184 194 186C176 184 176 152 184 142");
constexpr auto kLowBunFront =
    outline("M70 130Q61 118 60 100C50 14 206 14 196 98Q196 136 188 154Q184 100 152 68C140 88 106 92 82 100"
            "Q71 112 70 130");
constexpr auto kLowBunDark = outline("M155 76Q166 56 148 42M188 162Q202 146 214 162");
constexpr auto kHalfUp =
    outline("M78 250C46 256 32 248 36 234Q50 180 50 136C52 5 204 5 206 136Q206 180 220 234C224 248 210 256 178 250"
            "Q190 190 184 130C176 62 80 62 72 130Q66 190 78 250");
constexpr auto kHalfUpKnot = outline("M110 52C94 0 162 0 146 52");
constexpr auto kHalfUpDark =
    outline("M107 42Q128 54 149 42Q144 58 128 57Q112 58 107 42M190 122Q184 86 150 74M66 122Q72 86 106 74");

// Wavy.
constexpr auto kWavyShort =
    bumpy("M68 134L60 104L62 74L88 50L128 40L168 48L194 74L196 104L188 134Q186 112 180 100L156 92L130 92L102 93"
          "L78 100Q70 112 68 134", 20);
constexpr auto kWavyDark = outline("M104 95Q88 74 110 56M154 95Q170 74 148 56");
constexpr auto kWavyBob =
    bumpy("M94 194L56 186L50 152L52 118C54 4 202 4 204 118L206 152L200 186L162 194C190 170 192 104 148 68"
          "C132 92 98 98 77 114C66 146 74 178 94 194", 18);
constexpr auto kWavyBobDark = outline("M151 74Q162 56 146 42");
constexpr auto kWavyLong =
    bumpy("M84 248L44 236L40 198L46 158L52 116C54 4 202 4 204 116L210 158L216 198L212 236L172 248"
          "C192 196 196 100 138 68C124 96 98 98 77 114C62 160 64 200 84 248", 18);
constexpr auto kWavyLongDark = outline("M210 158Q184 164 204 118M46 158Q74 164 52 118");
constexpr auto kShag =
    outline("M84 212Q72 204 72 190Q62 204 48 206Q56 194 54 182Q46 190 36 190C50 164 48 150 50 132"
            "C50 6 206 6 206 132C208 150 206 164 220 190Q210 190 202 182Q200 194 208 206Q194 204 184 190"
            "Q184 204 172 212C184 170 186 140 180 112Q170 110 164 99Q154 108 144 96Q128 110 112 96Q102 108 92 99"
            "Q86 110 76 112C70 140 72 170 84 212");
constexpr auto kShagDark = outline("M114 99Q100 76 118 58M142 99Q156 76 138 58");

// Buzz … Shag, in the order of Hair.
constexpr std::array<HairArt, kPlainHairs> kArt{{
    {.fade = kBuzz, .gloss = kTightGloss},
    {.front = kCrew, .gloss = kCapGloss, .cast = kArcCast},
    {.front = kSidePart, .dark = kSidePartDark, .gloss = kPartGloss, .cast = kSideCast, .isEven = false},
    {.front = kSlickBack, .dark = kSlickDark, .gloss = kCapGloss},
    {.front = kQuiff, .dark = kQuiffDark, .gloss = kQuiffGloss, .cast = kArcCast, .isEven = false},
    {.fade = kBuzz, .front = kUndercut, .dark = kUndercutDark, .gloss = kCapGloss, .cast = kArcCast, .isEven = false},
    {.front = kFringeCrop, .dark = kFringeDark, .gloss = kCapGloss, .cast = kFringeCast},
    {.front = kPixie, .dark = kPixieDark, .gloss = kCapGloss, .cast = kFringeCast, .isEven = false},
    {.back = kBobBack, .front = kBob, .dark = kBobDark, .gloss = kCapGloss, .cast = kPartCast, .hidesEars = true,
     .isEven = false},
    {.back = kBobBack, .front = kBobFringe, .dark = kBobFringeDark, .gloss = kCapGloss, .cast = kFringeCast,
     .hidesEars = true},
    {.back = kBobBack, .front = kLob, .dark = kLobDark, .gloss = kCapGloss, .cast = kPartCast, .hidesEars = true,
     .isEven = false},
    {.back = kLongBack, .front = kStraight, .dark = kStraightDark, .gloss = kCapGloss, .cast = kPartCast,
     .hidesEars = true},
    {.back = kLongBack, .front = kLongFringe, .dark = kLongFringeDark, .gloss = kCapGloss, .cast = kFringeCast,
     .hidesEars = true},
    {.knot = kPonytail, .front = kPulled, .dark = kPulledDark, .gloss = kCapGloss, .ties = kPonytailTie},
    {.knot = kTopBun, .front = kPulled, .dark = kTopBunDark, .gloss = kTopBunGloss, .top = 110},
    {.knot = kLowBun, .front = kLowBunFront, .dark = kLowBunDark, .gloss = kCapGloss, .cast = kPartCast,
     .isEven = false},
    {.back = kLongBack, .knot = kHalfUpKnot, .front = kHalfUp, .dark = kHalfUpDark, .gloss = kCapGloss, .top = 140,
     .hidesEars = true},
    {.front = kWavyShort, .dark = kWavyDark, .gloss = kCapGloss, .cast = kFringeCast},
    {.back = kBobBack, .front = kWavyBob, .dark = kWavyBobDark, .gloss = kCapGloss, .cast = kPartCast,
     .hidesEars = true, .isEven = false},
    {.back = kLongBack, .front = kWavyLong, .dark = kWavyLongDark, .gloss = kCapGloss, .cast = kPartCast,
     .hidesEars = true, .isEven = false},
    {.front = kSwept, .dark = kSweptDark, .gloss = kPartGloss, .cast = kSideCast, .isEven = false},
    {.back = kBobBack, .front = kShag, .dark = kShagDark, .gloss = kCapGloss, .cast = kFringeCast, .hidesEars = true,
     .isEven = false},
}};

} // namespace

const HairArt &artOf(Hair hair)
{
    const auto index = std::size_t(hair);
    return index < kPlainHairs ? kArt[index] : texturedArt()[index - kPlainHairs];
}

namespace {

/// A hat presses big hair down towards the ears.
Placement placeOf(const Portrait &portrait, const HairArt &art)
{
    if (!art.isBig || !isHat(portrait.traits.covering()))
        return portrait.head;
    return portrait.head.after(Placement::scaled(3900, 3300, {1280, 1700}));
}

bool isHidden(const Portrait &portrait)
{
    return portrait.traits.covering() == Covering::Hijab || portrait.traits.hair() == Hair::Bald;
}

/// A turban holds all hair but what is short.
Hair hairOf(const Portrait &portrait)
{
    const Hair hair = portrait.traits.hair();
    return portrait.traits.covering() == Covering::Turban && hair != Hair::Bald ? Hair::Crew : hair;
}

void add(const Portrait &portrait, const OutlineView &outline, const Paint &paint, const Placement &place)
{
    if (!outline.verbs.empty())
        portrait.scene.add(outline, paint, place);
}

} // namespace

void drawBackHair(const Portrait &portrait)
{
    if (isHidden(portrait))
        return;
    const HairArt &art = artOf(hairOf(portrait));
    add(portrait, art.back, fill(portrait.palette.hair.shade), placeOf(portrait, art));
}

void drawKnots(const Portrait &portrait)
{
    if (isHidden(portrait))
        return;
    const HairArt &art = artOf(hairOf(portrait));
    add(portrait, art.knot, portrait.hair, placeOf(portrait, art));
}

void joinCastShadow(const Portrait &portrait)
{
    if (!isHidden(portrait))
        portrait.join(artOf(hairOf(portrait)).cast, portrait.head);
}

void drawFrontHair(const Portrait &portrait)
{
    if (portrait.traits.covering() == Covering::Hijab)
        return;
    const HairArt &art = artOf(hairOf(portrait));
    const Placement place = placeOf(portrait, art);
    Paint fade = portrait.hair;
    fade.opacity = hairOf(portrait) == Hair::Buzz ? 84 : 62;
    add(portrait, art.fade, fade, place);
    add(portrait, art.front, portrait.hair, place);
    add(portrait, art.ties, fill(brief(portrait.palette.accent.base)), place);
    if (portrait.isSmall())
        return;
    add(portrait, art.partings, fill(portrait.palette.skin.shade), place);
    add(portrait, art.strands, line(portrait.palette.hair.shade, 18), place);
    add(portrait, art.dark, fill(portrait.palette.hair.shade), place);
    const Swatch &sheen = portrait.traits.hair() == Hair::Bald || portrait.traits.hair() == Hair::Balding
        ? portrait.palette.skin
        : portrait.palette.hair;
    if (portrait.isLarge())
        add(portrait, art.gloss, fill(blended(sheen.light, kWhite, 14)), art.isEven ? portrait.lit : place);
}

} // namespace avatars::illustrated
