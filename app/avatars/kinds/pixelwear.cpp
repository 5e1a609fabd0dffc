// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelwear.h"

// Longer than most files: it is the drawing itself, a letter a cell (see pixelart.h).

namespace avatars::pixels {

namespace {

constexpr auto kTee = half<16>(23, ".............ttt"
                                   ".............ttt"
                                   ".........cccvsss"
                                   "......ccccccvsss"
                                   "....ccccccccevvv"
                                   "...cccccccccceee"
                                   "...ccccccccccccc"
                                   "..cccccvcccccccc"
                                   "..cccccvcccccccc");
constexpr auto kVNeck = half<16>(23, ".............ttt"
                                     ".............ttt"
                                     ".........ccvssss"
                                     "......cccccvesss"
                                     "....cccccccveess"
                                     "...cccccccccveee"
                                     "...cccccccccccve"
                                     "..cccccvcccccccv"
                                     "..cccccvcccccccc");
constexpr auto kCrew = half<16>(23, ".............ttt"
                                    ".............ttt"
                                    ".........cceeess"
                                    "......cccceveeee"
                                    "....ccccccvevevv"
                                    "...ccccccccveevv"
                                    "...ccccccccccvve"
                                    "..cccccvcccccccc"
                                    "..cccccvcccccccc");
constexpr auto kPolo = half<16>(23, ".............ttt"
                                    "...........eettt"
                                    ".........ceeevss"
                                    "......ccceeeevvs"
                                    "....cccccveevccv"
                                    "...ccccccccvcccv"
                                    "...cccccccccccev"
                                    "..cccccvcccccccv"
                                    "..cccccvccccccvv");
constexpr auto kShirt = half<16>(23, ".............ttt"
                                     "...........wwttt"
                                     ".........cwwwwss"
                                     "......cccvwwwwws"
                                     "....cccccvwwwvww"
                                     "...cccccccvwvccw"
                                     "...ccccccccvcccv"
                                     "..cccccvcccccccw"
                                     "..cccccvcccccccv");
constexpr auto kHoodie = half<16>(21, ".......ccccc...."
                                      "......cccccvv..."
                                      ".....cccccvvvsss"
                                      ".....cccccvvvsss"
                                      ".....ccccccvvsss"
                                      "....ccccccccvvss"
                                      "....ccccccccccvv"
                                      "...ccccccccccwcc"
                                      "...ccccccccccwcc"
                                      "..cccccvcccccwcc"
                                      "..cccccvcccccccc");
constexpr auto kBlazer = half<16>(23, ".............ttt"
                                      "...........uuttt"
                                      ".........ccvuuss"
                                      "......ccccevuuus"
                                      "....cccccceevuuu"
                                      "...cccccccceevuu"
                                      "...cccccccccevuu"
                                      "..cccccvccccccvu"
                                      "..cccccvccccccvv");
constexpr auto kTurtleneck = half<16>(22, "............vccc"
                                          "............cccc"
                                          "............eccc"
                                          ".........ccvcccc"
                                          "......cccccvvvvv"
                                          "....cccccccccccc"
                                          "...ccccccccccccc"
                                          "...ccccccccccccc"
                                          "..cccccvcccccccc"
                                          "..cccccvcccccccc");
constexpr auto kStripes = half<16>(23, ".............ttt"
                                       ".............ttt"
                                       ".........cccvsss"
                                       "......ccccccvsss"
                                       "....uuuuuuuuuvvv"
                                       "...ccccccccccccc"
                                       "...uuuuuuuuuuuuu"
                                       "..cccccvcccccccc"
                                       "..uuuuuvuuuuuuuu");
constexpr auto kOveralls = half<16>(23, ".............ttt"
                                        ".............ttt"
                                        ".........uccusss"
                                        "......uuuccuusss"
                                        "....uuuuuccuuuuu"
                                        "...uuuuuuccuuuuu"
                                        "...uuuuuuwcccccc"
                                        "..uuuuuuvccccccc"
                                        "..uuuuuucccccvvv");
constexpr auto kCardigan = half<16>(23, ".............ttt"
                                        ".............ttt"
                                        ".........ccevuss"
                                        "......cccccevuus"
                                        "....ccccccccevuu"
                                        "...cccccccccevuu"
                                        "...cccccccccwvuu"
                                        "..cccccvccccevuu"
                                        "..cccccvccccwvuu");
constexpr auto kDungarees = half<16>(23, ".............ttt"
                                         ".............ttt"
                                         ".........wcvwsss"
                                         "......wwwcvwwsss"
                                         "....uuuuucvuuuuu"
                                         "...wwwwwwcvwwwww"
                                         "...uuuuuucwccccc"
                                         "..wwwwwvcccccccc"
                                         "..uuuuuvccccvvvv");
constexpr auto kOffShoulder = half<16>(23, ".............ttt"
                                           ".............ttt"
                                           "..........ssssss"
                                           ".......sssssssss"
                                           ".....sssssssssss"
                                           "....sssssyyssyss"
                                           "...ceeesssssssss"
                                           "..ccceeeeeeeeeee"
                                           "..cccvcccccccccc");
constexpr auto kApron = half<16>(23, ".............ttt"
                                     ".............ttt"
                                     ".........ccucsss"
                                     "......ccccucvsss"
                                     "....ccccccucevvv"
                                     "...cccccccuccccc"
                                     "...ccccccuuuuuuu"
                                     "..cccccvuuuuuuuu"
                                     "..cccccvuuuuuvvv");

constexpr auto kHijab = half<14>(3, "..........aaaa"
                                    "........aaaaaa"
                                    ".......aaaaaaa"
                                    "......aaaaaaaa"
                                    ".....aaaaaaaaa"
                                    ".....aaaaaaaaa"
                                    "....aaaaaabbbb"
                                    "....aaaaab...."
                                    "....aaaab....."
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaab......"
                                    "....aaaab....."
                                    "....aaaab....."
                                    "....aaaaab...."
                                    ".....aaaaaabb."
                                    ".....aaaaaaabb"
                                    "....aaaaaaaaaa"
                                    "...aaaaabaaaaa"
                                    "..aaaaaaabaaaa"
                                    ".aaaaaaaaabbaa"
                                    ".aaabaaaaaaabb"
                                    "aaaaabaaaaaaaa"
                                    "aaaaabaaaaaaaa"
                                    "aaaaabaaaaaaaa");
constexpr auto kTurban = art<24>(4, 1, "........aaaaaaaa........"
                                       "......aaaaaaaaaaaa......"
                                       "....aaaaaaaaaaabaaaa...."
                                       "...aaaaaaaaaaabaaaaaa..."
                                       "...aaaaabbaaabaaaaabb..."
                                       "..aaaabbaaaabaaaabbaaa.."
                                       "..aabbaaaaabaaabbaaaaa.."
                                       "..abaaaaaabaabbaaaaaaa.."
                                       "...aaaaabbabbaaaaaaaa..."
                                       "....aabba..abbaaaaaa...."
                                       "....bba.......abbbaa....");
constexpr auto kKippah = half<12>(3, ".........rrr"
                                     "........rrrr"
                                     ".......bbbbb");
constexpr auto kCap = art<24>(4, 2, "..........aaaa.........."
                                    ".......aaaaaaaaaa......."
                                    ".....aaaaaaaaaaaaaa....."
                                    "....aaaaaaaaaaaaaaaa...."
                                    "....aaaaaaaaaaaaaaaa...."
                                    "....aaaaaaaaaaaaaaaa...."
                                    "....aaaaaaaaaaaaaaaa...."
                                    "...aaaaaaaaaaaaaaaaa...."
                                    ".rrrrrrrrrrrrrrrraaa...."
                                    "..bbbbbbbbbbbbbb........");
constexpr auto kBeanie = half<12>(1, "..........pp"
                                     "..........pr"
                                     ".......aaaaa"
                                     ".....aaaaaaa"
                                     "....aaaaaaaa"
                                     "....aaaaaaaa"
                                     "....bbbbbbbb"
                                     "...rprprprpr"
                                     "...rprprprpr"
                                     "...rprprprpr");
constexpr auto kBeret = art<24>(4, 2, "............bb.........."
                                      "........aaaabaaa........"
                                      ".....aaaaaaaaaaaaaa....."
                                      "...aaaaaaaaaaaaaaaaaa..."
                                      "..aaaaaaaaaaaaaaaaaaaa.."
                                      "..aaaaaaaaaaaaaaaaaaaa.."
                                      "...aaaaaaaaaaaaaaaaaa..."
                                      ".....bbbbbbbbbbbbbbb....");
constexpr auto kBucketHat = half<14>(2, ".........aaaaa"
                                        ".......aaaaaaa"
                                        "......aaaaaaaa"
                                        "......aaaaaaaa"
                                        "......aaaaaaaa"
                                        "......bbbbbbbb"
                                        ".....aaaaaaaaa"
                                        "....aaaaaaaaaa"
                                        "...rrrrrrrrrrr"
                                        "..bbbbbbbbbbbb");
constexpr auto kSunHat = half<14>(2, ".........aaaaa"
                                     ".......aaaaaaa"
                                     "......aaaaaaaa"
                                     "......aaaaaaaa"
                                     "......wwwwwwww"
                                     "......wwwwwwww"
                                     "...rrrrrrrrrrr"
                                     ".rrrrrrrrrrrrr"
                                     "rrrrrbbbbbbbbb"
                                     ".bbbb.........");
constexpr auto kBandana = art<24>(4, 3, ".........aaaaaa........."
                                        ".......aaaaaaaaaa......."
                                        ".....aaawaaaaawaaaa....."
                                        "....aaaaaaawaaaaaaaa...."
                                        "....aaawaaaaaaawaaaarr.."
                                        "....aaaaaaaaaaaaaaarrrr."
                                        "....bbbbbbbbbbbbbbbrbb.."
                                        "...................rrr.."
                                        "....................rrr.");
constexpr auto kHeadband = half<14>(5, "......rrrrrrrr"
                                       ".....rrrrrrrrr"
                                       ".....rrbbbbbbb"
                                       ".....bb.......");

constexpr auto kGlassesRound = half<8>(12, "...rrr.."
                                           "..r...r."
                                           "..r...rr"
                                           "rrr...r."
                                           "..r...r."
                                           "...rrr..");
constexpr auto kGlassesSquare = half<8>(12, ".rrrrrr."
                                            ".r....r."
                                            ".r....rr"
                                            "rr....r."
                                            ".r....r."
                                            ".rrrrrr.");
constexpr auto kGlassesOval = half<8>(13, "..rrrr.."
                                          ".r....rr"
                                          "rr....r."
                                          "..rrrr..");
constexpr auto kGlassesHalfRim = half<8>(12, "........"
                                             "rrrrrrr."
                                             ".r....rr"
                                             ".r....r.");
constexpr auto kGlassesCatEye = half<8>(11, "r......."
                                            "rrr....."
                                            ".rrrrrr."
                                            ".r....rr"
                                            ".r....r."
                                            "..rrrr..");
constexpr auto kGlassesAviator = half<8>(12, ".rrrrrrr"
                                             ".r....r."
                                             "rr....rr"
                                             ".r....r."
                                             ".r....r."
                                             "..r..r.."
                                             "...rr...");
constexpr auto kGlassesThick = half<8>(12, "rrrrrrr."
                                           "rrrrrrrr"
                                           ".r....rr"
                                           ".r....r."
                                           ".r....r."
                                           ".rrrrrr.");
constexpr auto kGlassesTinted = half<8>(13, "rrrrrrrr"
                                            ".rpprrrr"
                                            ".rprrrr."
                                            ".rrrrrr."
                                            "..rrrr..");

constexpr auto kStuds = half<10>(17, ".w........");
constexpr auto kHoops = half<10>(17, ".p........"
                                     "p.p......."
                                     "p.r......."
                                     ".r........");
constexpr auto kDrops = half<10>(17, ".w........"
                                     ".r........"
                                     ".r........"
                                     ".p........");
constexpr auto kHearingAid = art<5>(5, 12, ".rr.."
                                           "rpr.."
                                           "rr.w."
                                           "rr.w."
                                           ".rw..");
constexpr auto kCochlear = art<8>(5, 7, "....rr.."
                                        "...rwrr."
                                        "...rrrr."
                                        "....rr.."
                                        "...r...."
                                        "..r....."
                                        ".rr....."
                                        ".rr....."
                                        ".rr.....");
constexpr auto kFreckles = half<6>(17, ".t.t.."
                                       "..t...");
constexpr auto kBeautyMark = art<1>(12, 20, "k");
constexpr auto kBlush = half<6>(17, "lll..."
                                    "lll...");
constexpr auto kNoseStud = art<1>(18, 18, "w");
constexpr auto kHeadphones = half<12>(2, "........rrrr"
                                         ".....rrrrrrr"
                                         "...rrrr....."
                                         "...rr......."
                                         "..rr........"
                                         "..rr........"
                                         "..rr........"
                                         "..rr........"
                                         "..rr........"
                                         "..rr........"
                                         "..rbb......."
                                         ".rrbb......."
                                         ".rrbb......."
                                         ".rrbb......."
                                         ".rrbb......."
                                         "..rbb.......");
constexpr auto kScarf = art<18>(7, 22, "...aa........aa..."
                                       "..aaaaa....aaaaa.."
                                       ".aaaaaaaaaaaaaaaa."
                                       ".aaaaaaaaaaaaaaaa."
                                       ".bbbaaaaaaaaaabbb."
                                       ".aaabbbbbbbbbbaaa."
                                       "..aaaaaaaaaaaaaa.."
                                       "...aaabbbbbbbb...."
                                       "...aaaa..........."
                                       "...arar...........");
constexpr auto kFlower = art<6>(6, 6, ".rr..."
                                      "rrrrr."
                                      "rrwwrr"
                                      ".rwwrr"
                                      ".rrrr."
                                      "..rr..");
constexpr auto kHairClip = art<5>(8, 8, "rrrr."
                                        ".rrrr");

} // namespace

Art clothesOf(Clothing clothing)
{
    switch (clothing) {
    case Clothing::Tee:
        return kTee;
    case Clothing::VNeck:
        return kVNeck;
    case Clothing::Crew:
        return kCrew;
    case Clothing::Polo:
        return kPolo;
    case Clothing::Shirt:
        return kShirt;
    case Clothing::Hoodie:
        return kHoodie;
    case Clothing::Blazer:
        return kBlazer;
    case Clothing::Turtleneck:
        return kTurtleneck;
    case Clothing::Stripes:
        return kStripes;
    case Clothing::Overalls:
        return kOveralls;
    case Clothing::Cardigan:
        return kCardigan;
    case Clothing::Dungarees:
        return kDungarees;
    case Clothing::OffShoulder:
        return kOffShoulder;
    case Clothing::Apron:
        return kApron;
    }
    return {};
}

Headwear headwearOf(Covering covering)
{
    switch (covering) {
    case Covering::None:
        return {};
    case Covering::Hijab:
        return {kHijab, kSide, true};
    case Covering::Turban:
        return {kTurban, 11, true};
    case Covering::Kippah:
        return {kKippah, 0, true};
    case Covering::Cap:
        return {kCap, 10, true};
    case Covering::Beanie:
        return {kBeanie, 10, true};
    case Covering::Beret:
        return {kBeret, 9, true};
    case Covering::BucketHat:
        return {kBucketHat, 11, true};
    case Covering::SunHat:
        return {kSunHat, 9, true};
    case Covering::Bandana:
        return {kBandana, 9, true};
    case Covering::Headband:
        return {kHeadband, 0, false};
    }
    return {};
}

Art glassesOf(Glasses glasses)
{
    switch (glasses) {
    case Glasses::None:
        return {};
    case Glasses::Round:
        return kGlassesRound;
    case Glasses::Square:
        return kGlassesSquare;
    case Glasses::Oval:
        return kGlassesOval;
    case Glasses::HalfRim:
        return kGlassesHalfRim;
    case Glasses::CatEye:
        return kGlassesCatEye;
    case Glasses::Aviator:
        return kGlassesAviator;
    case Glasses::Thick:
        return kGlassesThick;
    case Glasses::Tinted:
        return kGlassesTinted;
    }
    return {};
}

Art extraOf(Extra extra)
{
    switch (extra) {
    case Extra::None:
        return {};
    case Extra::Studs:
        return kStuds;
    case Extra::Hoops:
        return kHoops;
    case Extra::Drops:
        return kDrops;
    case Extra::HearingAid:
        return kHearingAid;
    case Extra::CochlearImplant:
        return kCochlear;
    case Extra::Freckles:
        return kFreckles;
    case Extra::BeautyMark:
        return kBeautyMark;
    case Extra::Blush:
        return kBlush;
    case Extra::NoseStud:
        return kNoseStud;
    case Extra::Headphones:
        return kHeadphones;
    case Extra::Scarf:
        return kScarf;
    case Extra::Flower:
        return kFlower;
    case Extra::HairClip:
        return kHairClip;
    }
    return {};
}

} // namespace avatars::pixels
