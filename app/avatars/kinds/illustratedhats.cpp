// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedhats.h"

#include "avatars/kinds/illustratedhair.h"

namespace avatars::illustrated {

namespace {

constexpr auto kHijabBack =
    symmetric("M128 40C182 40 204 84 204 130C204 170 210 200 224 226C228 244 220 258 206 262H128");
/// Around an opening the size of the face.
constexpr auto kHijab =
    symmetric("M128 30C180 30 206 74 206 124C206 160 204 184 210 204C214 222 196 238 170 244"
              "C156 247 142 248 128 248");
constexpr auto kHijabHole =
    outline("M128 72C100 72 75 92 75 128C75 166 98 190 128 190C158 190 181 166 181 128C181 92 156 72 128 72");
constexpr auto kHijabBand = symmetric("M128 66C162 66 184 90 184 126L180 120C178 96 156 77 128 77");
constexpr auto kHijabFolds =
    outline("M60 150C66 184 96 204 140 206C170 206 190 198 204 186C196 208 168 216 138 214C92 212 62 188 60 150"
            "M70 202C92 222 128 230 168 224C136 236 90 230 70 202");

constexpr auto kTurban = symmetric("M128 20C178 20 210 46 208 78C206 94 198 104 190 108C178 92 154 84 128 78");
constexpr auto kTurbanLines =
    outline("M52 76C84 72 110 56 124 34C116 62 88 82 52 84M204 76C172 72 146 56 132 34C140 62 168 82 204 84M128 52"
            "C104 84 84 92 58 98C84 96 108 90 128 70C148 90 172 96 198 98C172 92 152 84 128 52");

constexpr auto kKippah = outline("M92 15C98 -17 158 -17 164 15Q128 2 92 15");
constexpr auto kKippahRim = outline("M92 15Q128 2 164 15L163 9Q128 -4 93 9");

constexpr auto kCap = symmetric("M128 26C178 26 204 60 203 96C178 84 154 80 128 80");
constexpr auto kCapBrim = symmetric("M128 74C166 74 196 84 208 100C212 108 206 112 198 109C176 100 154 96 128 96");
constexpr auto kCapSeams = outline("M126.5 27H129.5V75H126.5M122 26C122 20 134 20 134 26C134 30 122 30 122 26");
constexpr auto kBrimLight = symmetric("M128 74C166 74 196 84 208 100C194 90 164 82 128 82");

constexpr auto kBeanie = symmetric("M128 22C178 22 204 56 203 92H128");
constexpr auto kBeanieCuff =
    symmetric("M128 70C158 70 184 74 202 80C207 82 208 88 207 96C206 102 202 104 197 102C178 96 154 93 128 93");
constexpr auto kBeanieRibs =
    twice("M143 71L146 71.5L145.5 93.5L142.5 93M166 74L169 74.5L168 96L165 95.5M187 78L190 79L189 100L186 99");
constexpr auto kPompom = bumpy("M128 4L138 7L143 15L141 25L133 31L123 31L115 25L113 15L118 7L128 4", 18);

constexpr auto kBeret =
    outline("M62 92C40 84 36 60 60 46C84 28 140 20 178 36C208 50 216 76 196 92C176 84 152 82 128 82"
            "C102 82 80 86 62 92");
constexpr auto kBeretBand = symmetric("M128 80C156 80 180 84 197 92C198 97 196 101 192 102C174 94 152 91 128 91");
constexpr auto kBeretStem = outline("M118 30C118 24 122 18 126 20C128 22 124 26 125 31");

constexpr auto kBucket = symmetric("M128 28C158 28 182 32 186 40L198 82C180 76 154 74 128 74");
constexpr auto kBucketBrim =
    symmetric("M128 72C158 72 184 76 198 82C208 92 214 104 215 112C216 117 211 118 207 115C188 104 158 99 128 99");
constexpr auto kBucketStitch = symmetric("M128 72C158 72 184 76 198 82L201 86C184 80 158 77 128 77");

constexpr auto kSunBrim = symmetric("M128 62C180 62 224 74 240 92C245 99 240 104 232 103C204 96 166 94 128 94");
constexpr auto kSunCrown = symmetric("M128 22C164 22 190 40 194 76C176 70 152 68 128 68");
constexpr auto kSunBand = symmetric("M128 60C154 60 176 62 192 68L195 80C176 74 152 72 128 72");
constexpr auto kSunShade = symmetric("M128 84C166 84 206 88 240 96C240 102 236 104 232 103C204 96 166 94 128 94");

constexpr auto kBandana = symmetric("M128 30C176 30 204 60 203 100C180 86 154 82 128 82");
constexpr auto kBandanaKnot =
    outline("M198 92C210 84 226 84 228 92C228 98 218 100 210 100C220 106 226 116 220 120C212 122 202 110 198 100");

constexpr auto kBandanaFold =
    outline("M53 100C66 70 100 78 128 78C156 78 190 70 203 100C180 86 154 82 128 82C102 82 76 86 53 100");

constexpr auto kHeadband = symmetric("M128 54C166 54 190 72 199 98C199 104 197 110 193 114C186 88 162 72 128 72");
constexpr auto kHeadbandShade = symmetric("M128 66C162 66 188 82 197 106L193 114C186 88 162 72 128 72");

} // namespace

bool isHat(Covering covering)
{
    switch (covering) {
    case Covering::Turban:
    case Covering::Cap:
    case Covering::Beanie:
    case Covering::Beret:
    case Covering::BucketHat:
    case Covering::SunHat:
    case Covering::Bandana:
        return true;
    case Covering::None:
    case Covering::Hijab:
    case Covering::Kippah:
    case Covering::Headband:
        return false;
    }
    return false;
}

void drawCoveringBack(const Portrait &portrait)
{
    if (portrait.traits.covering() == Covering::Hijab)
        portrait.onBody(kHijabBack, fill(portrait.palette.accent.shade));
}

// Long, because it has one case a covering.
void drawCovering(const Portrait &portrait)
{
    const Covering covering = portrait.traits.covering();
    if (covering == Covering::None)
        return;
    const Swatch &accent = portrait.palette.accent;
    const Paint cloth = portrait.lighted(accent, {860, 450}, covering == Covering::Hijab ? 1900 : 1200);
    const Paint shade = fill(accent.shade);
    const Paint light = fill(accent.light);
    const bool hasDetails = !portrait.isSmall();
    const auto put = [&](const OutlineView &outline, const Paint &paint) { portrait.onHead(outline, paint); };
    switch (covering) {
    case Covering::None:
        break;
    case Covering::Hijab:
        put(kHijab, cloth);
        portrait.join(kHijabHole, portrait.head);
        put(kHijabBand, shade);
        if (hasDetails)
            put(kHijabFolds, fill(accent.shade, 80));
        break;
    case Covering::Turban:
        put(kTurban, cloth);
        if (hasDetails)
            put(kTurbanLines, fill(accent.shade, 80));
        break;
    case Covering::Kippah: {
        const std::int32_t top = artOf(portrait.traits.hair()).top;
        const Placement place = portrait.head.after(Placement::moved(0, top + 80));
        portrait.scene.add(kKippah, cloth, place);
        portrait.scene.add(kKippahRim, shade, place);
        break;
    }
    case Covering::Cap:
        put(kCap, cloth);
        if (hasDetails)
            put(kCapSeams, shade);
        put(kCapBrim, shade);
        put(kBrimLight, fill(accent.base));
        break;
    case Covering::Beanie:
        put(kPompom, light);
        put(kBeanie, cloth);
        put(kBeanieCuff, fill(accent.base));
        if (hasDetails)
            put(kBeanieRibs, shade);
        break;
    case Covering::Beret:
        put(kBeretStem, shade);
        put(kBeret, cloth);
        put(kBeretBand, shade);
        break;
    case Covering::BucketHat:
        put(kBucket, cloth);
        put(kBucketBrim, cloth);
        put(kBucketStitch, shade);
        break;
    case Covering::SunHat:
        put(kSunBrim, cloth);
        put(kSunShade, shade);
        put(kSunCrown, cloth);
        put(kSunBand, fill(portrait.palette.clothing.shade));
        break;
    case Covering::Bandana:
        put(kBandanaKnot, shade);
        put(kBandana, cloth);
        if (hasDetails)
            put(kBandanaFold, shade);
        break;
    case Covering::Headband:
        put(kHeadband, fill(accent.base));
        put(kHeadbandShade, shade);
        break;
    }
}

} // namespace avatars::illustrated
