// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelface.h"

// Longer than most files: it is the drawing itself, a letter a cell (see pixelart.h).
// Eyes and brows begin at column 10; each has four columns, with four between the two.

namespace avatars::pixels {

namespace {

/// Half the width of each row from the skull, row 6, to the chin.
using Widths = std::array<std::uint8_t, 18>;
constexpr std::array<Widths, 8> kHeads{{{5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 5, 3, 0}, // oval
                                        {5, 6, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 7, 6, 4, 0}, // round
                                        {5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 0}, // square
                                        {5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 5, 4, 2, 0}, // heart
                                        {5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 5, 3}, // long
                                        {5, 6, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 0}, // wide
                                        {5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 0}, // soft
                                        {5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 7, 6, 6, 5, 4, 3, 0}}}; // diamond

consteval std::array<Mask, 8> heads()
{
    std::array<Mask, 8> out{};
    for (std::size_t face = 0; face < kHeads.size(); ++face) {
        for (std::size_t i = 0; i < kHeads[face].size(); ++i) {
            const std::uint32_t width = kHeads[face][i];
            out[face][6 + i] = ((1U << (2 * width)) - 1) << (16 - width);
        }
    }
    return out;
}
constexpr std::array<Mask, 8> kMasks = heads();

constexpr auto kEyeRound = art<12>(10, 14, "..wk....wk.."
                                           "..kk....kk.."
                                           "..ii....ii..");
constexpr auto kEyeAlmond = art<12>(10, 14, ".kkk....kkk."
                                            ".wiw....wiw.");
constexpr auto kEyeWide = art<12>(10, 14, ".kkk....kkk."
                                          ".wkw....wkw."
                                          ".wiw....wiw.");
constexpr auto kEyeSoft = art<12>(10, 14, "..kk....kk.."
                                          ".wki....ikw."
                                          ".tt......tt.");
constexpr auto kEyeHooded = art<12>(10, 13, ".ttt....ttt."
                                            "kkkk....kkkk"
                                            ".wik....kiw.");
constexpr auto kEyeUpturned = art<12>(10, 13, "k..........k"
                                              ".kkk....kkk."
                                              ".wki....ikw.");
constexpr auto kEyeDot = art<12>(10, 14, "..kk....kk.."
                                         "..kk....kk..");
constexpr auto kEyeDotLit = art<12>(10, 14, "..wk....wk.."
                                            "..kk....kk..");
constexpr auto kEyeLashes = art<12>(10, 13, "k..........k"
                                            ".kkk....kkk."
                                            "k.wk....wk.k"
                                            "..ii....ii..");
constexpr auto kEyeSparkle = art<12>(10, 14, ".wkk....wkk."
                                             ".kkw....kkw."
                                             ".iik....iik.");
constexpr auto kEyeClosedSmile = art<12>(10, 14, ".mm......mm."
                                                 "m..m....m..m");
constexpr auto kEyeClosedCalm = art<12>(10, 15, "m..m....m..m"
                                                ".mm......mm.");
constexpr auto kEyeLookAside = art<12>(10, 14, ".kkk....kkk."
                                               ".wwk....wwk.");

constexpr auto kBrowArched = half<6>(11, ".oo..."
                                         "o..o..");
constexpr auto kBrowStraight = half<6>(12, "oooo..");
constexpr auto kBrowThick = half<6>(11, "oooo.."
                                        "oooo..");
constexpr auto kBrowThin = half<6>(11, ".ooo.."
                                       "o.....");
constexpr auto kBrowSoft = half<6>(12, ".ooo..");
constexpr auto kBrowRaised = half<6>(10, ".oo..."
                                         "o..o..");
constexpr auto kBrowAngled = half<6>(11, "oo...."
                                         "..oo..");
constexpr auto kBrowShort = half<6>(12, "..oo..");

constexpr auto kNoseButton = half<2>(18, ".t");
constexpr auto kNoseStraight = art<4>(14, 16, "..t."
                                              "..t."
                                              ".tt.");
constexpr auto kNoseRound = art<4>(14, 17, ".yy."
                                           ".tt.");
constexpr auto kNoseWide = half<2>(18, "tt");
constexpr auto kNoseHook = art<4>(14, 16, "..t."
                                          "..tt"
                                          ".tt.");
constexpr auto kNoseSmall = art<4>(14, 18, "..t.");
constexpr auto kNoseLong = art<4>(14, 15, "..t."
                                          "..t."
                                          "..t."
                                          "tttt");
constexpr auto kNoseDot = art<4>(14, 17, ".yt.");

constexpr auto kMouthLine = half<3>(20, "mmm");
constexpr auto kMouthSoftLine = half<3>(20, ".ll");
constexpr auto kMouthSmallSmile = half<2>(19, "m."
                                              ".m");
constexpr auto kMouthSmile = half<3>(19, "m.."
                                         ".mm");
constexpr auto kMouthSideSmile = art<6>(13, 19, ".....m"
                                                "mmmmm.");
constexpr auto kMouthGrin = half<4>(19, "m..."
                                        ".mmm");
constexpr auto kMouthTeeth = half<3>(19, "kkk"
                                         "www"
                                         ".kk");
constexpr auto kMouthOpenSmile = half<3>(19, "kkk"
                                             ".kl"
                                             "..l");
constexpr auto kMouthLaugh = half<4>(18, "kkkk"
                                         "kwww"
                                         ".kkl"
                                         "..ll");
constexpr auto kMouthTongue = half<3>(19, "m.."
                                          ".mm"
                                          "..l"
                                          "..l");
constexpr auto kMouthSmallO = half<1>(19, "k"
                                          "k");
constexpr auto kMouthPursed = half<2>(19, ".m"
                                          "ll");
constexpr auto kMouthFullLips = half<3>(19, ".ll"
                                            "lkk"
                                            ".ll");
constexpr auto kMouthCat = half<3>(19, "m.m"
                                       ".m.");

constexpr auto kStubble = half<8>(15, "t......."
                                      "tt......"
                                      "tt......"
                                      "ttt.tttt"
                                      "ttttt..."
                                      "tttt...."
                                      "tttttttt"
                                      "tttttttt"
                                      "tttttttt");
constexpr auto kMoustache = half<4>(18, ".hhh"
                                        "hh..");
constexpr auto kHandlebar = half<5>(17, "h...."
                                        "hhhhh"
                                        "..hhh");
constexpr auto kGoatee = half<3>(21, ".hh"
                                     "hhh"
                                     ".hh");
constexpr auto kVanDyke = half<4>(18, ".hhh"
                                      "hh.."
                                      "h..."
                                      ".hhh"
                                      "..hh"
                                      "..hh");
constexpr auto kShortBeard = half<8>(14, "h......."
                                         "h......."
                                         "h......."
                                         "hh......"
                                         "hhh..hhh"
                                         "hhhh...."
                                         "hhhh...."
                                         "hhhhh..."
                                         "hhhhhhhh"
                                         "hhhhhhhh");
constexpr auto kFullBeard = half<9>(14, ".hh......"
                                        ".hh......"
                                        ".hhh....."
                                        ".hhh....."
                                        ".hhhhhhhh"
                                        ".hhhhh..."
                                        ".hhhhh..."
                                        ".hhhhhhhh"
                                        ".hhhhhhhh"
                                        "..hhhhhhh"
                                        "...hhhhhh"
                                        ".....hhhh");
constexpr auto kLongBeard = half<9>(14, ".hh......"
                                        ".hh......"
                                        ".hhh....."
                                        ".hhh....."
                                        ".hhhhhhhh"
                                        ".hhhhh..."
                                        ".hhhhh..."
                                        ".hhhhhhhh"
                                        ".hhhhhhhh"
                                        "..hhhhhhh"
                                        "..hhhhhhh"
                                        "...hhhhhh"
                                        "...hhhhhh"
                                        "....hhhhh"
                                        "....hhhhh"
                                        "......hhh");
constexpr auto kChinstrap = half<8>(14, "h......."
                                        "h......."
                                        "h......."
                                        "h......."
                                        "h......."
                                        "hh......"
                                        "hh......"
                                        "hhh....."
                                        "..hhhhhh"
                                        "..hhhhhh");
constexpr auto kSoulPatch = half<1>(21, "h"
                                        "h");
constexpr auto kSideburns = half<8>(13, "hh......"
                                        "hh......"
                                        "hh......"
                                        "hh......"
                                        "hh......"
                                        "hhh....."
                                        "hhh.....");

} // namespace

Mask headOf(Face face)
{
    return kMasks[std::size_t(face)];
}

Art eyesOf(Eyes eyes, bool onDark)
{
    switch (eyes) {
    case Eyes::Round:
        return kEyeRound;
    case Eyes::Almond:
        return kEyeAlmond;
    case Eyes::Wide:
        return kEyeWide;
    case Eyes::Soft:
        return kEyeSoft;
    case Eyes::Hooded:
        return kEyeHooded;
    case Eyes::Upturned:
        return kEyeUpturned;
    case Eyes::Dot:
        return onDark ? Art(kEyeDotLit) : Art(kEyeDot);
    case Eyes::Lashes:
        return kEyeLashes;
    case Eyes::Sparkle:
        return kEyeSparkle;
    case Eyes::ClosedSmile:
        return kEyeClosedSmile;
    case Eyes::ClosedCalm:
        return kEyeClosedCalm;
    case Eyes::LookAside:
        return kEyeLookAside;
    }
    return {};
}

Art browOf(Brows brows)
{
    switch (brows) {
    case Brows::Arched:
        return kBrowArched;
    case Brows::Straight:
        return kBrowStraight;
    case Brows::Thick:
        return kBrowThick;
    case Brows::Thin:
        return kBrowThin;
    case Brows::Soft:
        return kBrowSoft;
    case Brows::Raised:
        return kBrowRaised;
    case Brows::Angled:
        return kBrowAngled;
    case Brows::Short:
        return kBrowShort;
    }
    return {};
}

Art noseOf(Nose nose)
{
    switch (nose) {
    case Nose::Button:
        return kNoseButton;
    case Nose::Straight:
        return kNoseStraight;
    case Nose::Round:
        return kNoseRound;
    case Nose::Wide:
        return kNoseWide;
    case Nose::Hook:
        return kNoseHook;
    case Nose::Small:
        return kNoseSmall;
    case Nose::Long:
        return kNoseLong;
    case Nose::Dot:
        return kNoseDot;
    }
    return {};
}

Art mouthOf(Mouth mouth)
{
    switch (mouth) {
    case Mouth::Line:
        return kMouthLine;
    case Mouth::SoftLine:
        return kMouthSoftLine;
    case Mouth::SmallSmile:
        return kMouthSmallSmile;
    case Mouth::Smile:
        return kMouthSmile;
    case Mouth::SideSmile:
        return kMouthSideSmile;
    case Mouth::Grin:
        return kMouthGrin;
    case Mouth::Teeth:
        return kMouthTeeth;
    case Mouth::OpenSmile:
        return kMouthOpenSmile;
    case Mouth::Laugh:
        return kMouthLaugh;
    case Mouth::Tongue:
        return kMouthTongue;
    case Mouth::SmallO:
        return kMouthSmallO;
    case Mouth::Pursed:
        return kMouthPursed;
    case Mouth::FullLips:
        return kMouthFullLips;
    case Mouth::Cat:
        return kMouthCat;
    }
    return {};
}

Art facialHairOf(FacialHair hair)
{
    switch (hair) {
    case FacialHair::None:
        return {};
    case FacialHair::Stubble:
        return kStubble;
    case FacialHair::Moustache:
        return kMoustache;
    case FacialHair::Handlebar:
        return kHandlebar;
    case FacialHair::Goatee:
        return kGoatee;
    case FacialHair::VanDyke:
        return kVanDyke;
    case FacialHair::ShortBeard:
        return kShortBeard;
    case FacialHair::FullBeard:
        return kFullBeard;
    case FacialHair::LongBeard:
        return kLongBeard;
    case FacialHair::Chinstrap:
        return kChinstrap;
    case FacialHair::SoulPatch:
        return kSoulPatch;
    case FacialHair::Sideburns:
        return kSideburns;
    }
    return {};
}

} // namespace avatars::pixels
