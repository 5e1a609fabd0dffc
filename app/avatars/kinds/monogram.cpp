// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/monogram.h"

namespace avatars {

namespace {

constexpr auto kRing = outline("M128 30C182.1 30 226 73.9 226 128C226 182.1 182.1 226 128 226C73.9 226 30 182.1 30 128C30 73.9 73.9 30 128 30Z");
constexpr auto kHexagon = outline("M116 30.9Q128 24 140 30.9L206 69Q218 76 218 89.9V166.1Q218 180 206 187L140 225.1"
                                  "Q128 232 116 225.1L50 187Q38 180 38 166.1V89.9Q38 76 50 69Z");
constexpr auto kShield = outline("M128 26C152 40 180 48 206 50Q214 51 214 60V124C214 172 180 208 128 232"
                                 "C76 208 42 172 42 124V60Q42 51 50 50C76 48 104 40 128 26Z");
constexpr auto kDiamond = outline("M112 27Q128 11 144 27L229 112Q245 128 229 144L144 229Q128 245 112 229L27 144Q11 128 27 112Z");
constexpr auto kSquircle = outline("M128 30C200 30 226 56 226 128C226 200 200 226 128 226C56 226 30 200 30 128C30 56 56 30 128 30Z");
constexpr auto kArch = outline("M42 128C42 76 78 34 128 34C178 34 214 76 214 128V206Q214 220 200 220H56Q42 220 42 206Z");
constexpr auto kLeaf = outline("M40 52Q40 40 52 40H128C180 40 216 76 216 128V204Q216 216 204 216H128C76 216 40 180 40 128Z");
constexpr auto kScallop = outline("M128 22C141 22 149 33 158 38C168 43 182 40 191 49C200 58 197 72 202 82C207 92 220 99 220 112"
                                  "C220 118 216 122 216 128C216 134 220 138 220 144C220 157 207 164 202 174C197 184 200 198 191 207"
                                  "C182 216 168 213 158 218C149 223 141 234 128 234C115 234 107 223 98 218C88 213 74 216 65 207"
                                  "C56 198 59 184 54 174C49 164 36 157 36 144C36 138 40 134 40 128C40 122 36 118 36 112"
                                  "C36 99 49 92 54 82C59 72 56 58 65 49C74 40 88 43 98 38C107 33 115 22 128 22Z");

struct Frame
{
    OutlineView outline;
    Disc inner; ///< where letters go
};

/// In the order of the contract.
constexpr std::array<Frame, 8> kFrames{{{kRing, {{1280, 1280}, 760}},
                                        {kHexagon, {{1280, 1280}, 760}},
                                        {kShield, {{1280, 1210}, 720}},
                                        {kDiamond, {{1280, 1280}, 700}},
                                        {kSquircle, {{1280, 1280}, 790}},
                                        {kArch, {{1280, 1320}, 730}},
                                        {kLeaf, {{1280, 1280}, 740}},
                                        {kScallop, {{1280, 1280}, 770}}}};

/// Outlined once, outlined twice, or a solid badge with the letters cut out of it.
enum class Finish : std::uint8_t { Single, Double, Badge };

} // namespace

void drawMonogram(const Identity &identity, const TileColours &colours, const Initials &initials, LetterShapes &letters,
                  Detail detail, Scene &scene)
{
    constexpr std::int32_t kInnerScale = Placement::kOne * 9 / 10;
    const Frame &frame = kFrames[identity.number(idOf("frame"), kFrames.size())];
    const auto finish = Finish(identity.number(idOf("finish"), 3));
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(colours.tile));
    const bool isSmall = detail == Detail::Small;
    Disc place = frame.inner;
    if (finish == Finish::Badge) {
        scene.add(frame.outline, fill(colours.ink));
    } else if (!isSmall) {
        scene.add(frame.outline, line(colours.ink, finish == Finish::Single ? 90 : 60));
        if (finish == Finish::Double) {
            scene.add(frame.outline, line(colours.ink, 28),
                      Placement::scaled(kInnerScale, kInnerScale, {kCanvas / 2, kCanvas / 2}));
            place.radius = place.radius * 9 / 10;
        }
    } else {
        place = {.radius = 1100};
    }
    placeLetters(initials, place, letters);
    scene.add(letters.view(), fill(finish == Finish::Badge ? colours.tile : colours.ink));
}

} // namespace avatars
