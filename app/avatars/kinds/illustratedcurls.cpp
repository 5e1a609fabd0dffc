// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedhair.h"

// Curls, coils, locs, braids and what is left of balding hair.

namespace avatars::illustrated {

namespace {

constexpr auto kArcCast = outline("M68 118C84 80 172 80 188 118C172 96 84 96 68 118Z");
constexpr auto kFringeCast = outline("M70 120V96H186V120C172 106 84 106 70 120Z");
constexpr auto kCapGloss = outline("M80 86C80 64 98 48 122 46C104 56 96 68 94 86Z");
constexpr auto kTightGloss = outline("M86 82C88 68 100 58 118 56C106 64 100 72 98 82Z");
constexpr auto kScalpGloss = outline("M82 96C82 78 98 62 120 60C104 72 96 80 94 98Z");
constexpr auto kFade = outline("M69 128C50 28 206 28 187 128C184 68 72 68 69 128Z");

constexpr auto kCurlGloss = outline("M72 84Q72 66 90 66Q80 74 82 88ZM98 60Q102 46 118 50Q108 54 108 64Z");
constexpr auto kCurlDark = outline("M118 90Q102 74 122 64Q112 76 124 88ZM154 90Q142 74 160 64Q150 76 160 88Z");

constexpr auto kCurlyShort = symmetric(bumpy("M128 38L160 42L187 62L202 94L188 130L176 100L152 94L128 96", 28));
constexpr auto kCurlyBobBack = outline("M62 190C56 40 200 40 194 190Z");
constexpr auto kCurlyBob = symmetric(bumpy("M128 36L162 42L192 64L210 98L213 136L202 172L170 192L180 150L182 108L156 96L128 98", 28));
constexpr auto kCurlyLongBack = outline("M64 236C52 40 204 40 192 236Z");
constexpr auto kCurlyLong = symmetric(bumpy("M128 36L164 42L196 66L213 104L219 148L219 192L206 232L172 240L184 196L180 150L182 108L156 93L128 88", 28));
constexpr auto kLongCurlDark = outline("M118 88Q102 72 122 62Q112 74 124 86ZM206 128Q184 134 196 154Q176 140 206 128ZM208 176Q186 182 198 202Q178 188 208 176ZM50 128Q72 134 60 154Q80 140 50 128ZM48 176Q70 182 58 202Q78 188 48 176Z");
constexpr auto kCurlyTop = symmetric(bumpy("M128 30L156 34L180 50L192 80L180 100L155 94L128 93", 28));

constexpr auto kCoilDark = outline("M112 84Q102 74 114 64Q110 74 118 82ZM144 84Q134 74 146 64Q142 74 150 82ZM128 60Q118 50 130 42Q126 50 134 58Z");
constexpr auto kAfroSmall = symmetric(bumpy("M128 30L152 33L176 43L195 60L206 84L205 108L188 132C184 100 172 88 128 88", 22));
constexpr auto kAfroBig = symmetric(bumpy("M128 16L158 20L185 34L206 57L217 88L217 120L205 149L182 170L128 174", 18));
constexpr auto kAfroBigFront = outline("M68 140C30 20 226 20 188 140C184 72 72 72 68 140Z");
constexpr auto kPuffs = twice(bumpy("M168 34L190 33L209 49L208 73L190 87L167 83Z", 26));
constexpr auto kPuffCap = outline("M70 128Q61 114 61 100C56 22 200 22 195 100Q195 114 186 128C182 56 74 56 70 128Z");
constexpr auto kPuffTies = twice("M158 50Q172 58 176 78L168 82Q166 62 150 54Z");
constexpr auto kMiddleParting = outline("M128 73V48");
constexpr auto kFlatTop = outline("M73 106C66 80 66 60 65 42Q66 26 84 26H172Q190 26 191 42C190 60 190 80 183 106Q178 88 150 88H106Q78 88 73 106Z");
constexpr auto kFlatTopDark = outline("M70 92Q78 78 104 78H152Q178 78 186 92L183 106Q178 88 150 88H106Q78 88 73 106Z");
constexpr auto kFlatTopGloss = outline("M76 58V42Q76 34 86 34H116Q90 40 86 58Z");

constexpr auto kLocsShort = symmetric(bumpy("M128 34C170 30 200 58 205 112L203 152L186 150L182 108L164 116L146 106L128 110", -45));
constexpr auto kLocsDark = outline("M128 106Q120 70 132 46Q128 76 132 106ZM146 104Q158 72 146 52Q166 74 150 104ZM110 104Q98 72 110 52Q90 74 106 104Z");
constexpr auto kLocsLong = symmetric(bumpy("M128 36C170 36 202 66 207 118Q212 180 222 232L205 240L188 244L172 242Q192 190 184 128C178 104 150 94 128 66", -60));
constexpr auto kLocsLongDark = outline("M205 238Q206 170 192 116Q214 176 205 238ZM189 242Q196 180 188 134Q204 190 189 242ZM51 238Q50 170 64 116Q42 176 51 238ZM67 242Q60 180 68 134Q52 190 67 242Z");

constexpr auto kCornrows = outline("M69 136C46 16 210 16 187 136C184 64 72 64 69 136Z");
constexpr auto kCornrowLines = outline("M118 82Q114 64 122 50M138 82Q142 64 134 50M98 87Q96 68 108 54M158 87Q160 68 148 54M82 100Q80 78 92 62M174 100Q176 78 164 62");
constexpr auto kBraidsBack = outline("M60 246C52 40 204 40 196 246Z");
constexpr auto kBoxBraids = symmetric(bumpy("M128 38C170 38 202 66 207 118Q212 180 220 236L205 242L189 246L173 242Q192 190 184 128C178 104 148 94 128 64", -50));
constexpr auto kBoxLines = outline("M205 240Q206 160 190 112M189 244Q194 180 187 134M51 240Q50 160 66 112M67 244Q62 180 69 134");
constexpr auto kBoxDark = outline("M203 150L213 146V150L203 154ZM206 176L216 172V176L206 180ZM207 202L219 198V202L207 206ZM53 150L43 146V150L53 154ZM50 176L40 172V176L50 180ZM49 202L37 198V202L49 206Z");
constexpr auto kSideBraidFront = outline("M66 148Q56 120 60 98C52 14 204 14 196 98Q196 116 186 132Q186 104 172 96C142 98 114 88 98 68Q94 92 80 104Q78 132 66 148Z");
constexpr auto kBraid = outline("M62 126C84 134 84 154 76 162C86 172 84 186 76 192C84 202 82 212 72 218Q78 238 62 242Q46 238 52 218C42 212 40 202 48 192C40 186 38 172 48 162C40 154 40 134 62 126Z");
constexpr auto kBraidDark = outline("M46 160Q62 162 78 158Q64 176 46 160ZM46 191Q62 192 78 188Q64 206 46 191Z");
constexpr auto kBraidTie = outline("M52 217Q62 222 72 217L71 225Q62 230 53 225Z");
constexpr auto kTwoBraidsFront = outline("M66 148Q56 120 60 98C52 14 204 14 196 98Q200 120 190 148Q184 98 128 66Q72 98 66 148Z");
constexpr auto kTwoBraids = twice(kBraid);
constexpr auto kTwoBraidsDark = twice(kBraidDark);
constexpr auto kTwoBraidsTies = twice(kBraidTie);
constexpr auto kMohawk = symmetric(bumpy("M128 14L148 24L157 48L156 74L148 96Q138 88 128 88", 20));
constexpr auto kMohawkDark = outline("M116 86Q110 56 122 30Q116 56 122 86ZM140 86Q146 56 134 30Q140 56 134 86Z");
constexpr auto kMohawkGloss = outline("M105 66Q104 36 120 24Q112 40 112 66Z");
constexpr auto kSpaceBuns = twice("M158 66C146 14 220 14 206 60Q196 78 174 76Z");
constexpr auto kSpaceFront = outline("M70 130Q61 118 60 100C52 18 204 18 196 100Q195 118 186 130C184 104 160 90 128 66C96 90 72 104 70 130Z");
constexpr auto kSpaceDark = outline("M162 64Q182 76 200 64Q186 82 162 64ZM94 64Q74 76 56 64Q70 82 94 64Z");
constexpr auto kSpaceGloss = outline("M57 50Q58 34 76 31Q66 38 65 52ZM86 82Q88 64 110 58Q98 68 98 82Z");
constexpr auto kBalding = twice("M178 76C194 78 208 106 186 136C186 110 184 100 178 92Z");
constexpr auto kBaldingTop = outline("M90 76C98 56 122 50 142 55Q106 60 98 78ZM106 78C116 64 134 60 150 64Q122 68 112 82Z");

// CurlyShort … Bald, in the order of Hair.
constexpr std::array<HairArt, kTexturedHairs> kArt{{
    {.front = kCurlyShort, .dark = kCurlDark, .gloss = kCurlGloss, .cast = kFringeCast, .top = 340, .isBig = true},
    {.back = kCurlyBobBack, .front = kCurlyBob, .dark = kCurlDark, .gloss = kCurlGloss, .cast = kFringeCast,
     .top = 320, .hidesEars = true, .isBig = true},
    {.back = kCurlyLongBack, .front = kCurlyLong, .dark = kLongCurlDark, .gloss = kCurlGloss, .cast = kArcCast,
     .top = 320, .hidesEars = true, .isBig = true},
    {.fade = kFade, .front = kCurlyTop, .dark = kCurlDark, .gloss = kCurlGloss, .cast = kArcCast, .top = 280},
    {.front = kAfroSmall, .dark = kCoilDark, .gloss = kCurlGloss, .cast = kArcCast, .top = 290, .isBig = true},
    {.knot = kAfroBig, .front = kAfroBigFront, .dark = kCoilDark, .gloss = kCurlGloss, .cast = kArcCast, .top = 160,
     .hidesEars = true, .isBig = true},
    {.knot = kPuffs, .front = kPuffCap, .gloss = kTightGloss, .ties = kPuffTies, .partings = kMiddleParting},
    {.fade = kFade, .front = kFlatTop, .dark = kFlatTopDark, .gloss = kFlatTopGloss, .cast = kArcCast, .top = 260},
    {.front = kLocsShort, .dark = kLocsDark, .gloss = kCapGloss, .cast = kFringeCast, .top = 340, .isBig = true},
    {.back = kBraidsBack, .front = kLocsLong, .dark = kLocsLongDark, .gloss = kCapGloss, .hidesEars = true},
    {.front = kCornrows, .gloss = kTightGloss, .partings = kCornrowLines, .top = 450},
    {.back = kBraidsBack, .front = kBoxBraids, .dark = kBoxDark, .gloss = kCapGloss, .strands = kBoxLines,
     .hidesEars = true},
    {.knot = kBraid, .front = kSideBraidFront, .dark = kBraidDark, .gloss = kCapGloss, .ties = kBraidTie,
     .isEven = false},
    {.knot = kTwoBraids, .front = kTwoBraidsFront, .dark = kTwoBraidsDark, .gloss = kCapGloss, .ties = kTwoBraidsTies,
     .partings = kMiddleParting},
    {.fade = kFade, .front = kMohawk, .dark = kMohawkDark, .gloss = kMohawkGloss, .top = 140},
    {.knot = kSpaceBuns, .front = kSpaceFront, .dark = kSpaceDark, .gloss = kSpaceGloss,
     .partings = kMiddleParting},
    {.fade = kBaldingTop, .front = kBalding, .gloss = kScalpGloss, .top = 530},
    {.gloss = kScalpGloss, .top = 530},
}};

} // namespace

std::span<const HairArt, kTexturedHairs> texturedArt()
{
    return kArt;
}

} // namespace avatars::illustrated
