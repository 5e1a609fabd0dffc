// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelhair.h"

// Longer than most files: it is the drawing itself, forty heads of hair, a letter a cell (see pixelart.h).
// Halves begin at column 4, whole drawings too.

namespace avatars::pixels {

namespace {

constexpr auto kBuzz = half<12>(5, "........dddd"
                                   "......dddddd"
                                   ".....ddddddd"
                                   ".....ddddddd"
                                   ".....dddd.d."
                                   ".....dd....."
                                   ".....d......"
                                   ".....d......");

constexpr auto kCrew = half<12>(4, ".......hhhhh"
                                   ".....hhhhhhh"
                                   "....hhhhhhhh"
                                   "....hhhhhhhh"
                                   "....hhhhhhhh"
                                   "....hhhhhhhh"
                                   "....hhh....."
                                   "....hh......"
                                   "....h......."
                                   "....h.......");

constexpr auto kSidePart = art<24>(4, 3, ".........hhhhhhh........"
                                         "......hdhhhhhhhhhh......"
                                         ".....hhdhhhhhhhhhhh....."
                                         "....hhhdhhhhhhhhhhhh...."
                                         "....hhhdhhhhhhhhhhhh...."
                                         "....hhhdhhhhhhhhhhhh...."
                                         "....hhh..hhhhhhhhhhh...."
                                         "....hh.....hhhhhhhhh...."
                                         "....hh..........hhhh...."
                                         "....h.............hh...."
                                         "....h..............h....");

constexpr auto kSlickBack = half<12>(3, "........hhhh"
                                        "......hhhhhh"
                                        ".....hhhhhhh"
                                        "....hhhdhhdh"
                                        "....hhdhhdhh"
                                        "....hhdhhdhh"
                                        "....hhhhh..h"
                                        "....hhh....."
                                        "....hh......"
                                        "....h......."
                                        "....h.......");

constexpr auto kQuiff = art<24>(4, 1, "..............hhhhh....."
                                      "..........hhhhhhhhhh...."
                                      "........hhhhhhhhhhhhh..."
                                      "......hhhhhhhhhhhhhhh..."
                                      ".....hhhhhhhhhhhhhhhh..."
                                      ".....hhhhhhhhhhhhhhh...."
                                      "....hhhhhddddhhhhhhh...."
                                      "....hhhdd....ddhhhhh...."
                                      "....hhd........ddhhh...."
                                      "....hh............hh...."
                                      "....h..............h...."
                                      "....h..............h....");

constexpr auto kUndercut = art<24>(4, 2, "........hhhhhhhh........"
                                         ".....hhhhhhhhhhhhhh....."
                                         "....hhhhhhhhhhhhhhhhh..."
                                         "....hhhhhhhhhhhhhhhhhh.."
                                         "....hhhhhhhhhhhhhhhhhh.."
                                         ".....hhhhhhhhhhhhhhhhh.."
                                         ".....d.hhhhhhhhhhhhhhh.."
                                         ".....dd..hhhhhhhhhhhh..."
                                         ".....d........hhhhhh...."
                                         ".....dd.........hhd....."
                                         ".....d............d.....");

constexpr auto kFringeCrop = half<12>(4, ".......hhhhh"
                                         ".....hhhhhhh"
                                         "....hhhhhhhh"
                                         "....hhhhhhhh"
                                         "....hhhhhhhh"
                                         "....hhhhhhhh"
                                         "....hhhhhhhh"
                                         "....hhh.hh.h"
                                         "....hh......"
                                         "....h.......");

constexpr auto kPixie = art<24>(4, 3, "..........hhhhhh........"
                                      ".......hhhhhhhhhhh......"
                                      ".....hhhhhhhhhhhhhh....."
                                      "....hhhhhhhhhhhhhhhh...."
                                      "....hhhhhhhhhhhdhhhh...."
                                      "...hhhhhhhhhhhdhhhhhh..."
                                      "...hhhhhhhhhhd.dhhhhh..."
                                      "...hhhhhhhhhh....hhhh..."
                                      "...hhhhhhhhh......hhh..."
                                      "...hhhhhh.........hhh..."
                                      "...hhhh............hh..."
                                      "...hhh.............hhh.."
                                      "....hh.............hh..."
                                      "....hh.............h...."
                                      ".....h..................");

constexpr auto kBob = half<12>(4, ".......hhhhh"
                                  ".....hhhhhhh"
                                  "....hhhhhhhd"
                                  "...hhhhhhhhd"
                                  "...hhhhhhhhd"
                                  "...hhhhhhhh."
                                  "...hhhhhhh.."
                                  "...hhhhhh..."
                                  "..hhhhh....."
                                  "..hhhhh....."
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhhh....."
                                  "..hhhhh....."
                                  "...hhhh.....");
constexpr auto kBobRear = half<12>(12, "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd"
                                       "....dddddddd");

constexpr auto kBobFringe = half<12>(4, ".......hhhhh"
                                        ".....hhhhhhh"
                                        "...hhhhhhhhh"
                                        "...hhhhhhhhh"
                                        "..hhhhhhhhhh"
                                        "..hhhhhhhhhh"
                                        "..hhhhhhhhhh"
                                        "..hhhhhhhhhh"
                                        "..hhhhh....."
                                        "..hhhh......"
                                        "..hhhh......"
                                        "..hhhh......"
                                        "..hhhh......"
                                        "..hhhh......"
                                        "..hhhh......"
                                        "..hhhhh....."
                                        "..hhhhh.....");

constexpr auto kLob = half<12>(4, ".......hhhhh"
                                  ".....hhhhhhh"
                                  "....hhhhhhhd"
                                  "....hhhhhhhd"
                                  "...hhhhhhhh."
                                  "...hhhhhhh.."
                                  "...hhhhhh..."
                                  "...hhhhh...."
                                  "...hhhh....."
                                  "...hhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhh......"
                                  "..hhhhh....."
                                  "..hhhhh....."
                                  "..hhhhhh...."
                                  "..hhhhhh...."
                                  "...hhhhhh..."
                                  "...hhhhhh..."
                                  "....hhhh....");
constexpr auto kLongRear = half<12>(12, "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd"
                                        "....dddddddd");

constexpr auto kLongStraight = half<12>(3, "........hhhh"
                                           "......hhhhhh"
                                           ".....hhhhhhd"
                                           "....hhhhhhhd"
                                           "...hhhhhhhhd"
                                           "...hhhhhhhh."
                                           "...hhhhhhh.."
                                           "...hhhhhh..."
                                           "...hhhhh...."
                                           "..hhhhh....."
                                           "..hhhh......"
                                           "..hhhh......"
                                           "..hhhh......"
                                           "..hhhh......"
                                           "..hhhh......"
                                           "..hhhhh....."
                                           "..hhhhh....."
                                           ".hhhhhh....."
                                           ".hhhhhhh...."
                                           ".hhhhhhh...."
                                           ".hhhhhhhh..."
                                           ".hhhhhhhh..."
                                           ".hhhhhhhh..."
                                           ".hhhhhhhh..."
                                           ".hhhhhhh...."
                                           "..hhhhhh...."
                                           "..hhhhh....."
                                           "...hhh......");

constexpr auto kLongFringe = half<12>(3, "........hhhh"
                                         "......hhhhhh"
                                         ".....hhhhhhh"
                                         "....hhhhhhhh"
                                         "...hhhhhhhhh"
                                         "...hhhhhhhhh"
                                         "...hhhhhhhhh"
                                         "...hhhhhhhhh"
                                         "...hhhhh.hh."
                                         "..hhhhh....."
                                         "..hhhh......"
                                         "..hhhh......"
                                         "..hhhh......"
                                         "..hhhh......"
                                         "..hhhh......"
                                         "..hhhh......"
                                         "..hhhhh....."
                                         "..hhhhh....."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh...."
                                         ".hhhhhhh....");

constexpr auto kPonytail = art<24>(4, 3, ".........hhhhhhh........"
                                         ".......hhhhhhhhhhh......"
                                         ".....hhhhhhhhhhhhhhrr..."
                                         "....hhhhhhhhhhdhhhhrhhh."
                                         "....hhhhhhhhhhhdhhhhhhhh"
                                         "....hhhhhhhhhhhhdhhhhhhh"
                                         "....hhhhhhh....hhhh.hhhh"
                                         "....hhhhh........hh.hhhh"
                                         "....hhh...........h.hhhh"
                                         "....hh..............hhhh"
                                         "....h...............hhhh"
                                         "....................hhhh"
                                         "....................hhh."
                                         "....................hhh."
                                         "....................hhh."
                                         "....................hh.."
                                         "....................hh.."
                                         ".....................h..");

constexpr auto kTopBun = half<12>(1, ".........hhh"
                                     "........hhhh"
                                     "........hhhh"
                                     ".........hhh"
                                     ".......rrrrr"
                                     "......hhhhhh"
                                     "....hhhhdhhh"
                                     "....hhhdhhhh"
                                     "....hhdhhhh."
                                     "....hhhhh..."
                                     "....hhh....."
                                     "....hh......"
                                     "....h.......");

constexpr auto kLowBun = art<24>(4, 4, ".......hhhhhhhhhh......."
                                       ".....hhhhhhdhhhhhhh....."
                                       "....hhhhhhhdhhhhhhhh...."
                                       "....hhhhhhd.hhhhhhhh...."
                                       "....hhhhhh...hhhhhhh...."
                                       "....hhhhh.....hhhhhh...."
                                       "....hhhh.......hhhhh...."
                                       "....hhh.........hhhh...."
                                       "....hh...........hhh...."
                                       "....hh............hh...."
                                       "...................h...."
                                       "........................"
                                       "........................"
                                       "....................h..."
                                       "...................hhhh."
                                       "..................hhhhhh"
                                       "..................hhhhhh"
                                       "..................hhhhhh"
                                       "...................hhhh.");

constexpr auto kHalfUp = half<12>(1, ".........hhh"
                                     "........hhhh"
                                     ".........hhh"
                                     ".......hrrrr"
                                     ".....hhhhhhh"
                                     "....hhhhdhhd"
                                     "....hhhdhhdh"
                                     "...hhhdhhhhh"
                                     "...hhhhhhh.."
                                     "...hhhhh...."
                                     "...hhhh....."
                                     "..hhhhh....."
                                     "..hhhh......"
                                     "..hhhh......"
                                     "..hhhh......"
                                     "..hhhh......"
                                     "..hhhh......"
                                     "..hhhhh....."
                                     "..hhhhh....."
                                     ".hhhhhh....."
                                     ".hhhhhhh...."
                                     ".hhhhhhh...."
                                     ".hhhhhhh...."
                                     ".hhhhhhh...."
                                     "..hhhhh....."
                                     "...hhh......");

constexpr auto kWavyShort = art<24>(4, 2, "........hhhh.hhhh......."
                                          "......hhhhhhhhhhhhh....."
                                          ".....hhhhhdhhhhhhhhhh..."
                                          "....hhhhhdhhhhhdhhhhh..."
                                          "...hhhhhhhhhhhdhhhhhhh.."
                                          "...hhhhhhhhhhdhhhhhhhh.."
                                          "...hhhhdhhhhhhhhhhhhh..."
                                          "....hhdhhhhh.hhhhdhhh..."
                                          "....hhh.hhh...hhh.dhhh.."
                                          "...hhh...h.......hhhhh.."
                                          "...hhh............hhh..."
                                          "....hh............hhh..."
                                          "....h..............hh...");

constexpr auto kWavyBob = art<24>(4, 3, "........hhhhhhh........."
                                        "......hhhhhhhhhhhhh....."
                                        "....hhhhhhdhhhhhhhhh...."
                                        "...hhhhhhdhhhhhhhhhhh..."
                                        "...hhhhhdhhhhhhhhhhhh..."
                                        "..hhhhhhdhhhhhhhhhhhhh.."
                                        "..hhhhhh..hhhhhhhhhhhh.."
                                        "..hhhhh......hhhhhhhh..."
                                        "...hhhh........hhhhhh..."
                                        "...hhhhh.........hhhhh.."
                                        "..hhhhh...........hhhhh."
                                        ".hhhhh............hhhhh."
                                        ".hhhhh............hhhhh."
                                        ".hhhhhh..........hhhhh.."
                                        "..hhhhh..........hhhhh.."
                                        "..hhhh............hhhhh."
                                        ".hhhhh............hhhhh."
                                        ".hhhhhh..........hhhhhh."
                                        ".hhhhhh..........hhhhhh."
                                        "..hhhh............hhhh..");

constexpr auto kWavyLong = art<24>(4, 3, ".........hhhhhh........."
                                         "......hhhhhhhhhhhh......"
                                         "....hhhhhhhhhhdhhhhh...."
                                         "...hhhhhhhhhhhhdhhhhh..."
                                         "...hhhhhhhhhhhhhdhhhh..."
                                         "..hhhhhhhhhhhhhhdhhhhh.."
                                         "..hhhhhhhhhhhh..hhhhhh.."
                                         "..hhhhhhhhh......hhhhh.."
                                         "...hhhhhh........hhhh..."
                                         "...hhhh...........hhh..."
                                         "..hhhh............hhhh.."
                                         ".hhhhh............hhhhh."
                                         ".hhhhh............hhhhh."
                                         ".hhhhhh..........hhhhhh."
                                         "..hhhhh..........hhhhh.."
                                         "..hhhhh..........hhhhh.."
                                         ".hhhhhh..........hhhhhh."
                                         "hhhhhhh..........hhhhhhh"
                                         "hhhhhhhh........hhhhhhhh"
                                         "hhhhhhhh........hhhhhhhh"
                                         ".hhhhhhhh......hhhhhhhh."
                                         ".hhhhhhhh......hhhhhhhh."
                                         "hhhhhhhh........hhhhhhhh"
                                         "hhhhhhhh........hhhhhhhh"
                                         "hhhhhhh..........hhhhhhh"
                                         ".hhhhhh..........hhhhhh."
                                         "..hhhh............hhhh.."
                                         "...hh..............hh...");

constexpr auto kSideSwept = art<24>(4, 3, "...........hhhhhh......."
                                          ".......hhhhhhhhhhhh....."
                                          ".....hhhhhhhhhhhhhhh...."
                                          "....hhhhhhhhhhhhhdhh...."
                                          "....hhhhhhhhhhhhdhhhh..."
                                          "....hhhhhhhhhhhdhhhhh..."
                                          "...hhhhhhhhhhhhd.hhhh..."
                                          "...hhhhhhhhhhhh...hhh..."
                                          "..hhhhhhhhhhhh....hhh..."
                                          "..hhhhhhhhhh.......hh..."
                                          "..hhhhhhhh.........hh..."
                                          "..hhhhhhh..........h...."
                                          "...hhhhh................"
                                          "....hhh................."
                                          ".....h..................");

constexpr auto kShag = half<12>(3, ".......h.hhh"
                                   ".....hhhhhhh"
                                   "....hhhhhhhh"
                                   "...hhhhhhhhh"
                                   "..hhhhhdhhhh"
                                   "...hhhhdhhhh"
                                   "...hhhdhhhhh"
                                   "..hhhhdhhhhh"
                                   ".hhhhhhhh.hh"
                                   "..hhhhhh..h."
                                   "..hhhhh....."
                                   ".hhhhh......"
                                   "..hhhh......"
                                   "..hhh......."
                                   ".hhhhh......"
                                   "..hhhh......"
                                   "..hhh......."
                                   ".hhhhh......"
                                   "..hhhhh....."
                                   "hhhhhh......"
                                   ".hhhhh......"
                                   "..h.hh......"
                                   "....h.......");

constexpr auto kCurlyShort = half<12>(2, ".......qq.qq"
                                         ".....qqqqqqq"
                                         "....qqqqqqqq"
                                         "...qqqqqqqqq"
                                         "..qqqqqqqqqq"
                                         "..qqqqqqqqqq"
                                         "...qqqqqqqqq"
                                         "..qqqqqqqqqq"
                                         "..qqqqqq.qq."
                                         "...qqqq....."
                                         "...qqq......"
                                         "..qqqq......"
                                         "...qq......."
                                         "....q.......");

constexpr auto kCurlyBob = half<12>(2, ".......qq.qq"
                                       ".....qqqqqqq"
                                       "...qqqqqqqqq"
                                       "..qqqqqqqqqq"
                                       "..qqqqqqqqqq"
                                       ".qqqqqqqqqqq"
                                       ".qqqqqqqqqqq"
                                       "..qqqqqqq.qq"
                                       ".qqqqqqq...."
                                       "qqqqqqq....."
                                       "qqqqqq......"
                                       ".qqqqq......"
                                       "qqqqqq......"
                                       "qqqqqq......"
                                       ".qqqqq......"
                                       "qqqqqq......"
                                       "qqqqqqq....."
                                       ".qqqqqq....."
                                       ".qqqqqq....."
                                       "..q.qq......");

constexpr auto kCurlyLong = half<14>(2, ".........qq.qq"
                                        ".......qqqqqqq"
                                        ".....qqqqqqqqq"
                                        "....qqqqqqqqqq"
                                        "....qqqqqqqqqq"
                                        "...qqqqqqqqqqq"
                                        "...qqqqqqqqqqq"
                                        "....qqqqqqqq.q"
                                        "...qqqqqqqq..."
                                        "..qqqqqqqq...."
                                        "..qqqqqq......"
                                        "...qqqqq......"
                                        "..qqqqqq......"
                                        "..qqqqqq......"
                                        "...qqqqq......"
                                        "..qqqqqq......"
                                        ".qqqqqqqq....."
                                        ".qqqqqqqq....."
                                        "..qqqqqqqq...."
                                        ".qqqqqqqqq...."
                                        "qqqqqqqqqq...."
                                        "qqqqqqqqqqq..."
                                        ".qqqqqqqqqq..."
                                        "qqqqqqqqqq...."
                                        "qqqqqqqqqq...."
                                        ".qqqqqqqqq...."
                                        "..qqq.qqq....."
                                        "...q...q......");

constexpr auto kCurlyTop = half<12>(1, "........qq.q"
                                       "......qqqqqq"
                                       ".....qqqqqqq"
                                       "....qqqqqqqq"
                                       "....qqqqqqqq"
                                       "....qqqqqqqq"
                                       ".....qqqqqqq"
                                       ".....qqqqqqq"
                                       ".....dqq.qq."
                                       ".....dd....."
                                       ".....d......"
                                       ".....d......");

constexpr auto kAfroSmall = half<12>(2, ".......qqqqq"
                                        ".....qqqqqqq"
                                        "....qqqqqqqq"
                                        "...qqqqqqqqq"
                                        "...qqqqqqqqq"
                                        "..qqqqqqqqqq"
                                        "..qqqqqqqqqq"
                                        "..qqqqqqqqqq"
                                        "..qqqqqq...."
                                        "..qqqqq....."
                                        "...qqq......"
                                        "...qq......."
                                        "....q.......");

constexpr auto kAfroBig = half<14>(1, "..........qqqq"
                                      ".......qqqqqqq"
                                      ".....qqqqqqqqq"
                                      "....qqqqqqqqqq"
                                      "...qqqqqqqqqqq"
                                      "..qqqqqqqqqqqq"
                                      "..qqqqqqqqqqqq"
                                      ".qqqqqqqqqqqqq"
                                      ".qqqqqqqqqqqqq"
                                      ".qqqqqqqqq...."
                                      ".qqqqqqqq....."
                                      ".qqqqqqq......"
                                      ".qqqqqq......."
                                      ".qqqqqq......."
                                      ".qqqqqq......."
                                      "..qqqqq......."
                                      "..qqqqq......."
                                      "...qqqq......."
                                      "....qqqq......"
                                      ".....qq.......");

constexpr auto kAfroPuffs = half<14>(1, "....qqqq......"
                                        "..qqqqqqq....."
                                        ".qqqqqqqqq...."
                                        ".qqqqqqqqqfhhh"
                                        "qqqqqqqqqrhhhh"
                                        "qqqqqqqqqrhhhd"
                                        ".qqqqqqqqhhhhd"
                                        ".qqqqqqqhhhhhd"
                                        "..qqqqqhhhhhh."
                                        "......hhhhh..."
                                        "......hhh....."
                                        "......hh......"
                                        "......h.......");

constexpr auto kFlatTop = half<12>(1, "....hhhhhhhh"
                                      "...hhhhhhhhh"
                                      "...hhhhhhhhh"
                                      "...hhhhhhhhh"
                                      "...hhhhhhhhh"
                                      "....hhhhhhhh"
                                      "....hhhhhhhh"
                                      "....hhhhhhhh"
                                      "....hhhhhhhh"
                                      "....hh......"
                                      "....hh......"
                                      "....h......."
                                      "....h.......");

constexpr auto kLocsShort = half<12>(3, "......hh.hhd"
                                        ".....hhdhhdh"
                                        "....hhdhhdhh"
                                        "...hhdhhdhhd"
                                        "...hdhhdhhdh"
                                        "..hhdhhdhhdh"
                                        "..hdhhdhhdhh"
                                        "..hdhhdhhdhh"
                                        "..hdhhd.hd.h"
                                        ".hhdhh......"
                                        ".hd.hh......"
                                        ".hd.h......."
                                        ".hd.h......."
                                        ".h..........");

constexpr auto kLocsLong = half<12>(3, "........hhhd"
                                       "......hhdhhd"
                                       ".....hhdhhdh"
                                       "....hhdhhdhh"
                                       "...hhdhhdhhh"
                                       "...hdhhdhhd."
                                       "...hdhhdhh.."
                                       "...hdhhdh..."
                                       "..hhdhhd...."
                                       "..hdhhd....."
                                       "..hdhh......"
                                       "..hdhh......"
                                       ".hhdhh......"
                                       ".hdhhd......"
                                       ".hdhhd......"
                                       ".hdhhd......"
                                       ".hdhhd......"
                                       "hhdhhd......"
                                       "hdhhdhh....."
                                       "hdhhdhh....."
                                       "hdhhdhh....."
                                       "hdhhdhh....."
                                       "h.hhdhh....."
                                       "..hh.hh....."
                                       "..hh.h......"
                                       "...h........");

constexpr auto kCornrows = half<12>(5, ".......fdffd"
                                       ".....fdffdfd"
                                       ".....dffdffd"
                                       ".....ffdff.d"
                                       ".....fdf...."
                                       ".....df....."
                                       ".....f......"
                                       ".....d......"
                                       "....f......."
                                       "....d......."
                                       "....f......."
                                       "....d......."
                                       "....f......."
                                       "....d.......");

constexpr auto kBoxBraids = half<12>(3, "........fdff"
                                        "......fdffdf"
                                        ".....fdffdff"
                                        "....fdffdfff"
                                        "...fdffdffd."
                                        "...fdffdff.."
                                        "...zdzzdz..."
                                        "...zdzzd...."
                                        "..zzdzz....."
                                        "..zdzz......"
                                        "..zdzz......"
                                        "..zdzz......"
                                        "..zdzz......"
                                        ".zzdzz......"
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdz....."
                                        ".zdzzdr....."
                                        ".rdzz......."
                                        "..drr.......");

constexpr auto kSideBraid = art<24>(4, 4, ".......hhhhhhhhhh......."
                                          ".....hhhhhhhhhhhhhh....."
                                          "....hhhhhhhhhhhdhhhh...."
                                          "....hhhhhhhhhhdhhhhh...."
                                          "....hhhhhhhhhd.hhhhh...."
                                          "....hhhhhhhhd...hhhh...."
                                          "....hhhhhhh......hhh...."
                                          "....hhhhh.........hh...."
                                          "....hhh............h...."
                                          "....hh.............h...."
                                          "....hh.................."
                                          "...hhh.................."
                                          "...hhh.................."
                                          "...hhh.................."
                                          "...hhhh................."
                                          "...hhhh................."
                                          "....hhhh................"
                                          "....zzzz................"
                                          "....zzzzz..............."
                                          ".....zzzz..............."
                                          ".....zzzz..............."
                                          ".....zzzz..............."
                                          ".....zzzz..............."
                                          "......zzz..............."
                                          "......rrr..............."
                                          "......hhh..............."
                                          ".......h................");

constexpr auto kTwoBraids = half<12>(4, ".......hhhhd"
                                        ".....hhhhhhd"
                                        "....hhhhhhhd"
                                        "....hhhhhhd."
                                        "....hhhhhh.."
                                        "....hhhhh..."
                                        "....hhhh...."
                                        "....hhh....."
                                        "....hh......"
                                        "....h......."
                                        "....h......."
                                        "............"
                                        "...hh......."
                                        "..zzz......."
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzzz......"
                                        "..zzz......."
                                        "..rrr......."
                                        "..hhh......."
                                        "...h........");

constexpr auto kMohawk = half<12>(1, "..........hh"
                                     ".........hhh"
                                     ".........hhh"
                                     "........hhhh"
                                     "........hhhh"
                                     "......d.hhhh"
                                     ".....d.dhhhh"
                                     ".....dd.dhhh"
                                     ".....d.d..hh"
                                     ".....dd....."
                                     ".....d......");

constexpr auto kSpaceBuns = half<12>(1, "...hhhh....."
                                        "..hhhhhh...."
                                        "..hhhhhh...."
                                        "..hhhhhhhhhd"
                                        "...hhhrhhhhd"
                                        "....rrhhhhhd"
                                        "....hhhhhhhd"
                                        "....hhhhhhd."
                                        "....hhhhhh.."
                                        "....hhhhh..."
                                        "....hhhh...."
                                        "....hh......"
                                        "....hh......"
                                        "....h.......");

constexpr auto kBalding = half<12>(9, "....fd......"
                                      "....hh......"
                                      "....hhd....."
                                      "....hh......"
                                      "....hh......"
                                      "....h.......");

} // namespace

Art frontHair(Hair hair)
{
    switch (hair) {
    case Hair::Buzz:
        return kBuzz;
    case Hair::Crew:
        return kCrew;
    case Hair::SidePart:
        return kSidePart;
    case Hair::SlickBack:
        return kSlickBack;
    case Hair::Quiff:
        return kQuiff;
    case Hair::Undercut:
        return kUndercut;
    case Hair::FringeCrop:
        return kFringeCrop;
    case Hair::Pixie:
        return kPixie;
    case Hair::Bob:
        return kBob;
    case Hair::BobFringe:
        return kBobFringe;
    case Hair::Lob:
        return kLob;
    case Hair::LongStraight:
        return kLongStraight;
    case Hair::LongFringe:
        return kLongFringe;
    case Hair::Ponytail:
        return kPonytail;
    case Hair::TopBun:
        return kTopBun;
    case Hair::LowBun:
        return kLowBun;
    case Hair::HalfUp:
        return kHalfUp;
    case Hair::WavyShort:
        return kWavyShort;
    case Hair::WavyBob:
        return kWavyBob;
    case Hair::WavyLong:
        return kWavyLong;
    case Hair::SideSwept:
        return kSideSwept;
    case Hair::Shag:
        return kShag;
    case Hair::CurlyShort:
        return kCurlyShort;
    case Hair::CurlyBob:
        return kCurlyBob;
    case Hair::CurlyLong:
        return kCurlyLong;
    case Hair::CurlyTop:
        return kCurlyTop;
    case Hair::AfroSmall:
        return kAfroSmall;
    case Hair::AfroBig:
        return kAfroBig;
    case Hair::AfroPuffs:
        return kAfroPuffs;
    case Hair::FlatTop:
        return kFlatTop;
    case Hair::LocsShort:
        return kLocsShort;
    case Hair::LocsLong:
        return kLocsLong;
    case Hair::Cornrows:
        return kCornrows;
    case Hair::BoxBraids:
        return kBoxBraids;
    case Hair::SideBraid:
        return kSideBraid;
    case Hair::TwoBraids:
        return kTwoBraids;
    case Hair::Mohawk:
        return kMohawk;
    case Hair::SpaceBuns:
        return kSpaceBuns;
    case Hair::Balding:
        return kBalding;
    case Hair::Bald:
        return {};
    }
    return {};
}

Art rearHair(Hair hair)
{
    switch (hair) {
    case Hair::Bob:
    case Hair::BobFringe:
    case Hair::WavyBob:
    case Hair::CurlyBob:
    case Hair::AfroBig:
        return kBobRear;
    case Hair::Lob:
    case Hair::LongStraight:
    case Hair::LongFringe:
    case Hair::HalfUp:
    case Hair::WavyLong:
    case Hair::CurlyLong:
    case Hair::LocsLong:
    case Hair::BoxBraids:
    case Hair::Shag:
        return kLongRear;
    default:
        return {};
    }
}

bool showsEars(Hair hair)
{
    switch (hair) {
    case Hair::Bob:
    case Hair::BobFringe:
    case Hair::Lob:
    case Hair::LongStraight:
    case Hair::LongFringe:
    case Hair::HalfUp:
    case Hair::WavyBob:
    case Hair::WavyLong:
    case Hair::Shag:
    case Hair::CurlyBob:
    case Hair::CurlyLong:
    case Hair::AfroBig:
    case Hair::LocsLong:
    case Hair::BoxBraids:
        return false;
    default:
        return true;
    }
}

} // namespace avatars::pixels
