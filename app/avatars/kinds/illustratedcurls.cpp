// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedhair.h"

// Curls, coils, locs, braids and what is left of balding hair.

namespace avatars::illustrated {

namespace {

constexpr auto kArcCast = outline("M68 120Q128 50 188 120Q128 80 68 120");
constexpr auto kFringeCast = outline("M70 120V96H186V120Q128 100 70 120");
constexpr auto kCapGloss = outline("M82 86Q80 46 124 46Q100 58 94 84");
constexpr auto kTightGloss = outline("M88 82Q86 56 120 56Q104 64 98 81");
constexpr auto kScalpGloss = outline("M84 98Q80 62 124 60Q102 70 96 97");
constexpr auto kFade = outline("M69 128C50 28 206 28 187 128C184 68 72 68 69 128");

constexpr auto kCurlGloss = outline("M72 84Q72 66 90 66Q80 74 82 88M98 60Q102 46 118 50Q108 54 108 64");
constexpr auto kCurlDark = outline("M118 92Q100 76 120 62Q110 76 124 90M158 92Q140 76 160 62Q150 76 164 90");

constexpr auto kCurlyShort = symmetric(bumpy("M128 38L160 42L187 62L202 94L188 130L176 100L152 94L128 96", 28));
constexpr auto kCurlyBobBack = outline("M62 190C56 40 200 40 194 190");
constexpr auto kCurlyBob =
    symmetric(bumpy("M128 36L162 42L192 64L210 98L213 136L202 172L168 192Q190 152 182 110L156 96L128 98", 28));
constexpr auto kCurlyLongBack = outline("M64 236C52 40 204 40 192 236");
constexpr auto kCurlyLong =
    symmetric(bumpy("M128 36L164 42L196 66L213 104L219 148L219 192L206 232"
                    "L172 240Q196 170 182 110L156 93L128 88", 28));
constexpr auto kLongCurlDark = outline("M118 90Q100 74 120 60Q110 74 124 88M156 94Q138 78 158 64Q148 78 162 92");
constexpr auto kCurlyTop = symmetric(bumpy("M128 30L156 34L180 50L192 80L180 100L155 94L128 93", 28));

constexpr auto kCoilDark = outline("M70 126C70 68 186 68 186 126C170 84 86 84 70 126");
constexpr auto kAfroSmall =
    symmetric(bumpy("M128 30L152 33L176 43L195 60L206 84L205 108L188 132C184 100 172 88 128 88", 22));
constexpr auto kAfroBig =
    symmetric(bumpy("M128 16L158 20L185 34L206 57L217 88L217 120L205 149L182 170L128 174", 18));
constexpr auto kAfroBigFront = outline("M68 140C30 20 226 20 188 140C184 72 72 72 68 140");
constexpr auto kPuffs = twice(bumpy("M168 34L190 33L209 49L208 73L190 87L167 83", 26));
constexpr auto kPuffCap = outline("M70 128Q61 114 61 100C56 22 200 22 195 100Q195 114 186 128C182 56 74 56 70 128");
constexpr auto kPuffTies = twice("M158 50Q172 58 176 78L168 82Q166 62 150 54");
constexpr auto kMiddleParting = outline("M126 76L128 46L130 76");
constexpr auto kFlatTop =
    outline("M73 106C66 80 66 60 65 42Q66 26 84 26H172Q190 26 191 42C190 60 190 80 183 106Q178 88 150 88H106"
            "Q78 88 73 106");
constexpr auto kFlatTopDark =
    outline("M70 92Q78 78 104 78H152Q178 78 186 92L183 106Q178 88 150 88H106Q78 88 73 106");
constexpr auto kFlatTopGloss = outline("M76 58V42Q76 34 86 34H116Q90 40 86 58");

constexpr auto kLocsShort =
    symmetric(bumpy("M128 34C172 32 200 60 203 110Q208 150 196 156"
                    "Q186 156 188 134L183 110L165 112L146 108L128 110", -38));
constexpr auto kLocsDark = outline("M130 106Q120 74 132 46M148 104Q160 76 146 52M108 104Q96 76 110 52");
constexpr auto kLocsLong =
    symmetric(bumpy("M128 36C170 36 202 66 207 118Q212 180 222 232L205 240L188 244L172 242Q192 190 184 128"
                    "C178 104 150 94 128 66", -60));
constexpr auto kLocsLongDark =
    outline("M205 238Q210 170 192 116M189 242Q202 184 188 134M51 238Q46 170 64 116M67 242Q54 184 68 134");

constexpr auto kCornrows = outline("M69 136C46 16 210 16 187 136C184 64 72 64 69 136");
constexpr auto kCornrowLines =
    outline("M118 84Q113 66 122 50M138 84Q143 66 134 50M98 88Q95 70 108 54M158 88Q161 70 148 54M81 102Q78 80 92 62"
            "M175 102Q178 80 164 62");
constexpr auto kBraidsBack = outline("M60 246C52 40 204 40 196 246");
constexpr auto kBoxBraids =
    symmetric(bumpy("M128 38C170 38 202 66 207 118Q212 180 220 236L205 242L189 246L173 242Q192 190 184 128"
                    "C178 104 148 94 128 64", -50));
constexpr auto kBeads = twice("M196 228L216 224L218 232L198 236M177 232L194 233V241L176 240");
constexpr auto kBoxLines =
    outline("M204 170L212 167M206 196L215 193M190 184L198 181M52 170L44 167M50 196L41 193M66 184L58 181");
constexpr auto kBoxDark =
    outline("M205 240Q216 170 192 116M189 244Q204 184 187 134M51 240Q40 170 64 116M67 244Q52 184 69 134");
constexpr auto kSideBraidFront =
    outline("M66 148Q56 120 60 98C52 14 204 14 196 98Q196 116 186 132Q186 104 172 96C142 98 114 88 98 68"
            "Q94 92 80 104Q78 132 66 148");
constexpr auto kBraid =
    outline("M62 126C84 134 84 154 76 162C86 172 84 186 76 192C84 202 82 212 72 218Q78 238 62 242Q46 238 52 218"
            "C42 212 40 202 48 192C40 186 38 172 48 162C40 154 40 134 62 126");
constexpr auto kBraidDark = outline("M46 160Q62 180 78 160M46 191Q62 210 78 191");
constexpr auto kBraidTie = outline("M52 217Q62 222 72 217L71 225Q62 230 53 225");
constexpr auto kTwoBraidsFront =
    outline("M66 148Q56 120 60 98C52 14 204 14 196 98Q200 120 190 148Q184 98 128 66Q72 98 66 148");
constexpr auto kTwoBraids = twice(kBraid);
constexpr auto kTwoBraidsDark = twice(kBraidDark);
constexpr auto kTwoBraidsTies = twice(kBraidTie);
constexpr auto kMohawk = symmetric(bumpy("M128 14L148 24L157 48L156 74L148 96Q138 88 128 88", 20));
constexpr auto kMohawkDark = outline("M118 86Q104 56 122 30M138 86Q152 56 134 30");
constexpr auto kMohawkGloss = outline("M105 66Q104 36 120 24Q112 40 112 66");
constexpr auto kSpaceBuns = twice("M158 66C146 14 220 14 206 60Q196 78 174 76");
constexpr auto kSpaceFront =
    outline("M70 130Q61 118 60 100C52 18 204 18 196 100Q195 118 186 130C184 104 160 90 128 66C96 90 72 104 70 130");
constexpr auto kSpaceDark = outline("M162 64Q184 84 200 64M94 64Q72 84 56 64");
constexpr auto kSpaceGloss = outline("M57 50Q58 34 76 31Q66 38 65 52M86 82Q88 64 110 58Q98 68 98 82");
constexpr auto kBalding = twice("M178 76C194 78 208 106 186 136C186 110 184 100 178 92");
constexpr auto kBaldingTop =
    outline("M90 76C98 56 122 50 142 55Q106 60 98 78M106 78C116 64 134 60 150 64Q122 68 112 82");

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
    {.back = kBraidsBack, .front = kBoxBraids, .dark = kBoxDark, .gloss = kCapGloss, .ties = kBeads,
     .strands = kBoxLines, .hidesEars = true},
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
