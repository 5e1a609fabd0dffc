// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayhats.h"

namespace avatars::clay {

namespace {

constexpr auto kVeil = outline("M128 40C176 40 204 72 203 118Q204 150 216 178Q218 200 198 204Q128 214 58 204"
                               "Q38 200 40 178Q52 150 53 118C52 72 80 40 128 40ZM128 69C94 69 75 88 75 120"
                               "C75 148 98 170 128 170C158 170 181 148 181 120C181 88 162 69 128 69Z");
constexpr auto kUnderscarf = outline("M74 116Q78 62 128 62Q178 62 182 116Q170 80 128 80Q86 80 74 116Z");
constexpr auto kVeilFolds = outline("M70 146Q88 196 180 172Q96 206 66 156ZM58 172Q88 206 160 196"
                                    "Q84 212 54 180ZM190 142Q186 164 166 176Q182 170 192 152Z");

constexpr auto kTurban = outline("M58 106C42 60 74 24 128 24C182 24 214 60 198 106Q190 120 182 106"
                                 "Q164 92 128 74Q92 92 74 106Q66 120 58 106Z");
constexpr auto kTurbanLeft = outline("M58 106Q54 88 66 80Q112 62 150 30Q166 36 176 46Q158 66 128 75"
                                     "Q90 90 74 106Q66 120 58 106Z");
constexpr auto kTurbanFolds = outline("M194 86Q178 58 156 50Q184 56 197 92ZM186 60Q172 44 158 42"
                                      "Q180 42 191 68ZM66 88Q124 70 158 36Q128 76 63 94Z");

constexpr auto kKippah = outline("M88 60Q90 34 128 34Q166 34 168 60Q166 66 158 64Q128 58 98 64Q90 66 88 60Z");

constexpr auto kDome = outline("M60 94C52 58 82 34 128 34C174 34 204 58 196 94Q128 102 60 94Z");
constexpr auto kVisor = outline("M66 88Q128 64 190 88Q200 102 187 106Q128 94 69 106Q56 102 66 88Z");
constexpr auto kCapSeams = outline("M104 80Q98 58 112 42Q106 60 110 80ZM148 80Q150 58 142 42Q158 58 154 80Z");
constexpr auto kCuff = outline("M66 73Q128 64 190 73Q202 74 202 87Q202 100 190 99Q128 91 66 99Q54 100 54 87"
                               "Q54 74 66 73Z");
constexpr auto kRibs = outline("M82 77v15M105 75v15M128 74v15M151 75v15M174 77v15");
constexpr auto kBeret = outline("M60 88C48 62 82 34 134 36C182 38 218 62 212 86Q206 96 182 91Q148 82 86 92"
                                "Q64 98 60 88Z");
constexpr auto kBeretShade = outline("M66 90Q128 70 208 88Q196 96 182 91Q148 82 86 92Q74 96 66 90Z");
constexpr auto kBucket = outline("M74 84Q74 42 90 38Q128 28 166 38Q182 42 182 84Z");
constexpr auto kBucketBrim = outline("M78 74Q128 64 178 74Q206 84 210 104Q208 114 194 109Q128 84 62 109"
                                     "Q48 114 46 104Q50 84 78 74Z");
constexpr auto kSunCrown = outline("M74 82C70 50 92 32 128 32C164 32 186 50 182 82Q128 90 74 82Z");
constexpr auto kSunBrim = outline("M128 68C184 68 226 78 226 92Q222 106 188 101Q128 90 68 101Q34 106 30 92"
                                  "C30 78 72 68 128 68Z");
constexpr auto kSunBand = outline("M73 70Q128 80 183 70L182 82Q128 92 74 82Z");
constexpr auto kBandanaTop = outline("M60 102C50 60 82 38 128 38C174 38 206 60 196 102Q128 76 60 102Z");
constexpr auto kBandanaKnot = outline("M190 94Q212 74 222 88Q222 98 202 102Q222 118 210 128Q196 128 190 94Z");
constexpr auto kBandanaDots = outline("M92 62h.2M128 54h.2M164 62h.2M108 78h.2M148 78h.2M78 84h.2M180 84h.2");
constexpr auto kBand = outline("M64 98Q128 54 192 98Q196 110 185 110Q128 72 71 110Q60 110 64 98Z");
constexpr auto kBandEdge = outline("M66 106Q128 64 190 106Q190 111 185 110Q128 72 71 110Q66 111 66 106Z");

} // namespace

void drawCoveringBehind(Figure &figure)
{
    if (figure.traits.covering() == Covering::Bandana)
        figure.piece(kBandanaKnot, fill(figure.palette.accent.shade), figure.skull);
}

void drawCovering(Figure &figure)
{
    const Swatch &accent = figure.palette.accent;
    const Placement &place = figure.skull;
    const auto whole = [&](const OutlineView &outline) { figure.piece(outline, figure.shaded(Lump::Accent), place); };
    const auto part = [&](const OutlineView &outline, Rgb colour) { figure.piece(outline, fill(colour), place); };
    const auto marks = [&](const OutlineView &outline) {
        if (!figure.isSmall())
            part(outline, accent.shade);
    };
    switch (figure.traits.covering()) {
    case Covering::None:
        break;
    case Covering::Hijab:
        part(kUnderscarf, accent.shade);
        whole(kVeil);
        marks(kVeilFolds);
        break;
    case Covering::Turban:
        whole(kTurban);
        part(kTurbanLeft, accent.base);
        marks(kTurbanFolds);
        break;
    case Covering::Kippah:
        part(kKippah, accent.base);
        break;
    case Covering::Cap:
        whole(kDome);
        marks(kCapSeams);
        figure.circle({1280, 340}, 56, fill(accent.shade), place);
        part(kVisor, accent.base);
        break;
    case Covering::Beanie:
        whole(kDome);
        part(kCuff, accent.base);
        figure.lines(kRibs, 50, accent.shade, place);
        break;
    case Covering::Beret:
        figure.ball({1340, 350}, 50, 70, accent, place);
        whole(kBeret);
        marks(kBeretShade);
        break;
    case Covering::BucketHat:
        whole(kBucket);
        part(kBucketBrim, accent.base);
        break;
    case Covering::SunHat:
        whole(kSunBrim);
        part(kSunCrown, accent.base);
        part(kSunBand, figure.palette.clothing.base);
        break;
    case Covering::Bandana:
        whole(kBandanaTop);
        figure.lines(kBandanaDots, 60, accent.light, place);
        break;
    case Covering::Headband:
        part(kBand, accent.base);
        marks(kBandEdge);
        break;
    }
}

} // namespace avatars::clay
