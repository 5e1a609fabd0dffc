// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayhair.h"

#include <span>

// Forty heads of hair are forty tables: the drawings are the length of this file.

namespace avatars::clay {

namespace {

/// How a piece is made, and when.
enum class Make : std::uint8_t {
    Slab, ///< on the head
    Film, ///< shorn hair: thin enough to see the skin through
    Rolls, ///< lines rolled out and laid on, or balls
    Marks, ///< pressed in with a tool; they belong to the piece before them
    Dots, ///< pressed in with a point, likewise
    Print, ///< a thumb's print on the skin; only in Large
    Cast, ///< the shadow of the hair on the forehead
    Tie, ///< a slab in the accent's colour
    Beads, ///< balls in the accent's colour
    BackSlab, ///< behind the body, in shade
    BackBun ///< the same in full light
};

/// A hat presses some hair flat: other pieces take its place.
enum class When : std::uint8_t { Always, Bare, Hatted };

struct Piece
{
    Make make = Make::Slab;
    OutlineView outline{};
    std::int16_t width = 0;
    When when = When::Always;
};

struct Style
{
    std::span<const Piece> pieces{};
    bool ears = true;
};

// What several styles share.
constexpr auto kCast = outline("M77 117Q128 66 180 118Q128 30 77 117Z");
constexpr auto kCastLow = outline("M77 117Q128 84 180 118Q128 40 77 117Z");
constexpr auto kClose = outline("M66 118C58 82 86 54 128 54C170 54 198 82 190 118Q185 125 180 118Q174 86 128 86"
                                "Q82 86 76 118Q71 125 66 118Z");
constexpr auto kCap = outline("M58 124C52 78 84 46 128 46C172 46 204 78 198 124Q190 135 182 122Q178 88 128 88Q78 88 74 122"
                              "Q66 135 58 124Z");
constexpr auto kParted = outline("M62 122C54 76 84 46 129 46C172 46 202 76 194 122Q187 132 181 121Q172 97 129 74"
                                 "Q84 97 75 121Q69 132 62 122Z");
constexpr auto kSlick = outline("M63 119C56 74 84 45 128 45C172 45 200 74 193 119Q187 128 181 117Q177 77 128 77"
                                "Q79 77 75 117Q69 128 63 119Z");
constexpr auto kSlickMarks = outline("M98 80Q100 64 112 55Q105 66 103 79ZM126 77Q125 62 127 53Q130 62 131 77Z"
                                     "M158 80Q156 64 144 55Q151 66 153 79Z");

constexpr auto kBuzzDots = outline("M84 78h.2M102 68h.2M122 63h.2M144 66h.2M164 76h.2M112 80h.2M136 78h.2");
constexpr Piece kBuzz[] = {{Make::Slab, kClose}, {Make::Dots, kBuzzDots, 40}};

constexpr auto kCrewTop = outline("M64 118C56 74 86 44 128 44C170 44 200 74 192 118Q186 127 180 116Q179 104 172 94"
                                  "Q162 105 150 91Q139 102 128 91Q117 102 106 91Q94 105 84 94Q77 104 76 116"
                                  "Q70 127 64 118Z");
constexpr auto kCrewMarks = outline("M126 90Q124 80 126 70Q130 80 130 90ZM104 91Q103 81 108 72Q108 82 108 91Z");
constexpr Piece kCrew[] = {{Make::Cast, kCastLow}, {Make::Slab, kCrewTop}, {Make::Marks, kCrewMarks}};

constexpr auto kPartTop = outline("M62 118C54 76 84 44 134 45C176 46 200 78 194 118Q188 128 181 117Q178 102 168 92"
                                  "C140 95 112 88 98 71Q94 86 84 93Q77 101 75 117Q69 127 62 118Z");
constexpr auto kPartMark = outline("M95 74Q94 60 106 50Q101 62 102 75Z");
constexpr Piece kSidePart[] = {{Make::Cast, kCast}, {Make::Slab, kPartTop}, {Make::Marks, kPartMark}};

constexpr Piece kSlickBack[] = {{Make::Slab, kSlick}, {Make::Marks, kSlickMarks}};

constexpr auto kQuiffLump = outline("M76 90C58 56 82 28 124 28C166 26 198 44 188 72C182 92 158 94 138 90"
                                    "Q112 84 94 91Q82 97 76 90Z");
constexpr auto kQuiffMarks = outline("M94 74C98 42 148 36 160 58Q165 72 150 75Q158 66 151 58C136 44 104 50 99 74Z");
constexpr Piece kQuiff[] = {{Make::Slab, kClose}, {Make::Slab, kQuiffLump, 0, When::Bare},
                            {Make::Marks, kQuiffMarks, 0, When::Bare}};

constexpr auto kUndercutTop = outline("M68 84C58 58 92 42 130 42C172 43 200 68 193 94Q186 104 178 97Q166 76 131 76"
                                      "Q108 77 88 90Q72 96 68 84Z");
constexpr auto kUndercutMarks = outline("M84 78Q118 54 164 70Q118 60 88 83Z");
constexpr Piece kUndercut[] = {
    {Make::Film, kClose}, {Make::Slab, kUndercutTop, 0, When::Bare}, {Make::Marks, kUndercutMarks, 0, When::Bare}};

constexpr auto kFringeTop = outline("M63 118C56 74 84 46 128 46C172 46 200 74 193 118Q187 128 180 117Q181 108 177 99"
                                    "Q168 107 158 96Q149 107 138 96Q128 108 118 96Q107 107 98 96Q88 107 79 99"
                                    "Q75 108 76 117Q69 128 63 118Z");
constexpr auto kFringeMarks = outline("M156 95Q156 82 148 72Q160 82 161 95ZM116 96Q115 83 121 72Q119 84 121 96Z"
                                      "M96 95Q96 82 106 72Q100 83 101 96Z");
constexpr Piece kFringeCrop[] = {{Make::Slab, kFringeTop}, {Make::Marks, kFringeMarks}};

constexpr auto kPixieTop = outline("M62 128C50 80 78 46 128 46C176 46 204 78 195 126Q188 141 180 130Q180 110 172 100"
                                   "Q152 103 136 92Q118 108 82 109Q75 118 76 131Q70 139 62 128Z");
constexpr auto kPixieMarks = outline("M134 94Q150 80 152 62Q158 84 140 95ZM96 106Q124 96 128 72Q132 98 104 106Z");
constexpr Piece kPixie[] = {{Make::Slab, kPixieTop}, {Make::Marks, kPixieMarks}};

constexpr auto kBobBack = outline("M56 118C56 40 200 40 200 118Q200 150 204 168Q202 184 178 184H78Q54 184 52 168"
                                  "Q56 150 56 118Z");
constexpr auto kBobSides = outline("M128 45C178 45 202 77 201 121Q201 146 205 164Q206 180 190 179Q176 176 181 128"
                                   "Q170 112 129 80Q86 112 76 128Q80 176 66 179Q50 180 51 164Q55 146 55 121"
                                   "C54 77 78 45 128 45Z");
constexpr auto kBobMarks = outline("M66 128Q70 90 104 66Q76 94 70 128ZM190 128Q188 92 158 66Q182 90 186 128Z");
constexpr Piece kBob[] = {{Make::BackSlab, kBobBack}, {Make::Slab, kBobSides}, {Make::Marks, kBobMarks}};

constexpr auto kBobFringeTop = outline("M128 45C178 45 202 77 201 121Q201 146 205 164Q206 180 190 179Q176 176 181 128"
                                       "Q180 108 176 94Q128 103 80 94Q76 108 76 128Q80 176 66 179Q50 180 51 164"
                                       "Q55 146 55 121C54 77 78 45 128 45Z");
constexpr auto kBobFringeMarks = outline("M126 101Q125 86 127 72Q130 86 131 101ZM100 100Q99 86 106 74Q104 86 105 101Z"
                                         "M152 101Q153 86 150 74Q158 86 157 100Z");
constexpr Piece kBobFringe[] = {
    {Make::BackSlab, kBobBack}, {Make::Slab, kBobFringeTop}, {Make::Marks, kBobFringeMarks}};

constexpr auto kLobBack = outline("M56 118C56 40 200 40 200 118L207 190Q206 206 188 206H68Q50 206 49 190Z");
constexpr auto kLobSides = outline("M118 45C176 43 202 79 201 123Q201 160 208 191Q208 207 190 205Q174 202 181 128"
                                   "Q166 104 102 72Q96 102 76 128Q82 202 66 205Q48 207 48 191Q55 160 55 123"
                                   "C54 79 72 47 118 45Z");
constexpr Piece kLob[] = {{Make::BackSlab, kLobBack}, {Make::Slab, kLobSides}, {Make::Marks, kPartMark}};

constexpr auto kLongBack = outline("M56 118C56 40 200 40 200 118L203 212Q202 230 182 230H74Q54 230 53 212Z");
constexpr auto kLongSides = outline("M128 45C178 45 202 77 201 123L204 212Q204 228 190 226Q174 222 181 128"
                                    "Q170 112 129 80Q86 112 76 128Q82 222 66 226Q52 228 52 212L55 123"
                                    "C54 77 78 45 128 45Z");
constexpr auto kLongMarks = outline("M64 130Q60 170 62 212Q66 170 64 130ZM192 130Q190 170 193 212Q196 170 192 130Z");
constexpr Piece kLongStraight[] = {{Make::BackSlab, kLongBack}, {Make::Slab, kLongSides}, {Make::Marks, kLongMarks}};

constexpr auto kLongFringeTop = outline("M128 45C178 45 202 77 201 123L204 212Q204 228 190 226Q174 222 181 128"
                                        "Q180 108 176 94Q150 103 128 94Q106 103 80 94Q76 108 76 128Q82 222 66 226"
                                        "Q52 228 52 212L55 123C54 77 78 45 128 45Z");
constexpr auto kLongFringeMarks = outline("M126 96Q125 80 127 64Q130 80 131 96Z");
constexpr Piece kLongFringe[] = {
    {Make::BackSlab, kLongBack}, {Make::Slab, kLongFringeTop}, {Make::Marks, kLongFringeMarks}};

constexpr auto kPonyTail = outline("M168 66C178 36 222 48 224 92Q226 130 204 164Q192 172 187 158Q202 118 184 86"
                                   "Q166 84 168 66Z");
constexpr auto kPonyTie = outline("M168 76Q166 64 178 67Q191 74 190 88Q180 94 168 76Z");
constexpr Piece kPonytail[] = {{Make::BackBun, kPonyTail, 0, When::Bare},
                               {Make::Slab, kSlick},
                               {Make::Marks, kSlickMarks},
                               {Make::Tie, kPonyTie, 0, When::Bare}};

constexpr auto kTopKnot = outline("M104 36Q104 12 128 12Q152 12 152 36Q152 60 128 60Q104 60 104 36Z");
constexpr auto kTopSpiral = outline("M113 41Q111 22 128 22Q143 24 140 40Q138 27 128 27Q117 28 118 41Z");
constexpr Piece kTopBun[] = {
    {Make::Slab, kSlick}, {Make::Slab, kTopKnot}, {Make::Marks, kTopSpiral}};

constexpr auto kLowKnot = outline("M172 158Q172 136 194 136Q216 137 216 158Q215 180 193 180Q172 179 172 158Z");
constexpr auto kLowSpiral = outline("M200 145Q212 152 206 166Q200 172 194 170Q206 162 198 148Z");
constexpr Piece kLowBun[] = {{Make::BackBun, kLowKnot}, {Make::Marks, kLowSpiral}, {Make::Slab, kParted}};

constexpr auto kHalfKnot = outline("M108 40Q108 21 128 21Q148 21 148 40Q148 59 128 59Q108 59 108 40Z");
constexpr auto kHalfTop = outline("M128 46C178 46 202 77 201 123L204 212Q204 228 190 226Q174 222 181 124"
                                  "Q174 82 128 82Q82 82 76 124Q82 222 66 226Q52 228 52 212L55 123C54 77 78 46 128 46Z");
constexpr auto kHalfSpiral = outline("M116 44Q114 29 128 29Q140 30 138 43Q136 34 128 34Q120 35 121 45Z");
constexpr Piece kHalfUp[] = {
    {Make::BackSlab, kLongBack}, {Make::Slab, kHalfTop}, {Make::Slab, kHalfKnot}, {Make::Marks, kHalfSpiral}};

constexpr auto kWavyTop = outline("M62 122Q46 104 62 90Q52 62 88 58Q96 32 132 48Q164 32 180 62Q206 66 196 96"
                                  "Q206 112 194 124Q184 132 180 118Q178 104 168 94Q146 100 136 84Q118 106 100 92"
                                  "Q96 106 83 102Q76 110 74 122Q68 130 62 122Z");
constexpr auto kWavyMarks = outline("M88 58Q104 64 100 78Q98 68 86 63ZM132 48Q148 58 138 74Q140 60 129 53Z"
                                    "M180 62Q162 66 164 82Q168 70 182 67Z");
constexpr Piece kWavyShort[] = {{Make::Slab, kWavyTop, 0, When::Bare}, {Make::Marks, kWavyMarks, 0, When::Bare}, {Make::Slab, kCap, 0, When::Hatted}};

constexpr auto kWavyBobSides = outline("M128 45C172 43 198 68 200 106Q216 122 202 139Q216 160 196 174Q174 180 177 158"
                                       "Q183 146 181 128Q170 112 129 80Q86 112 76 128Q74 146 79 158Q82 180 60 174"
                                       "Q40 160 54 139Q40 122 56 106C58 68 84 47 128 45Z");
constexpr auto kWavySides = outline("M56 106Q74 114 64 130Q68 114 54 110ZM200 106Q182 114 192 130Q188 114 202 110Z"
                                     "M54 139Q72 146 63 160Q67 146 53 143ZM202 139Q184 146 193 160Q189 146 203 143Z");
constexpr Piece kWavyBob[] = {{Make::BackSlab, kBobBack}, {Make::Slab, kWavyBobSides}, {Make::Marks, kWavySides}};

constexpr auto kWavyLongSides = outline("M128 45C172 43 198 68 200 106Q216 122 203 139Q218 158 204 176Q216 198 198 210"
                                        "Q174 216 177 190Q184 160 181 128Q170 112 129 80Q86 112 76 128Q72 160 79 190"
                                        "Q82 216 58 210Q40 198 52 176Q38 158 53 139Q40 122 56 106C58 68 84 47 128 45Z");
constexpr Piece kWavyLong[] = {{Make::BackSlab, kLobBack}, {Make::Slab, kWavyLongSides}, {Make::Marks, kWavySides}};

constexpr auto kSweptTop = outline("M62 126C50 80 80 46 124 46C168 44 204 74 195 116Q188 128 181 118Q179 96 164 82"
                                   "Q150 104 112 109Q90 113 84 130Q72 140 62 126Z");
constexpr auto kSweptMarks = outline("M166 80Q154 60 134 56Q152 66 160 86ZM90 104Q126 96 142 74Q126 102 92 110Z");
constexpr Piece kSideSwept[] = {{Make::Slab, kSweptTop}, {Make::Marks, kSweptMarks}};

constexpr auto kShagTop = outline("M128 44C176 42 200 74 199 112Q208 124 214 140Q212 152 198 146Q194 166 178 170"
                                  "Q168 168 176 150Q181 130 174 97Q162 107 154 94Q144 105 132 93Q120 106 108 95"
                                  "Q94 109 86 99Q76 118 80 150Q88 170 76 170Q62 164 58 146Q46 152 42 140"
                                  "Q48 124 57 112C56 72 82 46 128 44Z");
constexpr auto kShagMarks = outline("M152 97Q152 84 144 74Q156 84 157 98ZM106 98Q106 84 112 74Q110 86 111 98Z");
constexpr Piece kShag[] = {{Make::Slab, kShagTop}, {Make::Marks, kShagMarks}};

constexpr auto kCurlsHatted = outline("M62 112h.2M194 112h.2M74 98h.2M182 98h.2");
constexpr auto kCurlsShort = outline("M64 110h.2M65 84h.2M80 62h.2M103 49h.2M128 45h.2M153 49h.2M176 62h.2M191 84h.2"
                                     "M192 110h.2M88 84h.2M113 74h.2M143 74h.2M168 84h.2");
constexpr Piece kCurlyShort[] = {{Make::Film, kClose}, {Make::Rolls, kCurlsShort, 300, When::Bare}, {Make::Rolls, kCurlsHatted, 300, When::Hatted}};

constexpr auto kCurlsBobHatted = outline("M64 166h.2M192 166h.2M58 140h.2M198 140h.2M60 114h.2M196 114h.2");
constexpr auto kCurlsBob = outline("M64 166h.2M192 166h.2M58 140h.2M198 140h.2M58 112h.2M198 112h.2M62 85h.2M194 85h.2"
                                   "M79 62h.2M177 62h.2M103 48h.2M153 48h.2M128 44h.2M88 84h.2M168 84h.2M113 74h.2"
                                   "M143 74h.2");
constexpr Piece kCurlyBob[] = {{Make::BackSlab, kBobBack}, {Make::Film, kClose}, {Make::Rolls, kCurlsBob, 310, When::Bare}, {Make::Rolls, kCurlsBobHatted, 310, When::Hatted}};

constexpr auto kCurlsLongHatted = outline("M66 216h.2M190 216h.2M56 194h.2M200 194h.2M62 168h.2M194 168h.2M54 142h.2"
                                          "M202 142h.2M60 115h.2M196 115h.2");
constexpr auto kCurlsLong = outline("M66 216h.2M190 216h.2M56 194h.2M200 194h.2M62 168h.2M194 168h.2M54 142h.2"
                                    "M202 142h.2M58 114h.2M198 114h.2M62 86h.2M194 86h.2M79 63h.2M177 63h.2M103 48h.2"
                                    "M153 48h.2M128 44h.2M88 85h.2M168 85h.2M113 74h.2M143 74h.2");
constexpr Piece kCurlyLong[] = {{Make::BackSlab, kLobBack}, {Make::Film, kClose}, {Make::Rolls, kCurlsLong, 310, When::Bare}, {Make::Rolls, kCurlsLongHatted, 310, When::Hatted}};

constexpr auto kCurlsTop = outline("M78 76h.2M178 76h.2M87 52h.2M169 52h.2M112 38h.2M144 38h.2M98 79h.2M158 79h.2"
                                   "M128 60h.2M128 81h.2");
constexpr Piece kCurlyTop[] = {{Make::Film, kClose}, {Make::Rolls, kCurlsTop, 310, When::Bare}};

constexpr auto kAfroSmallTop = outline("M58 124C40 70 74 34 128 34C182 34 216 70 198 124Q190 135 182 122Q178 88 128 88"
                                       "Q78 88 74 122Q66 135 58 124Z");
constexpr auto kAfroDots = outline("M78 82h.2M94 62h.2M116 50h.2M142 52h.2M164 64h.2M180 84h.2M112 76h.2M146 76h.2");
constexpr Piece kAfroSmall[] = {{Make::Cast, kCast},
                                {Make::Slab, kAfroSmallTop, 0, When::Bare},
                                {Make::Dots, kAfroDots, 50, When::Bare},
                                {Make::Slab, kCap, 0, When::Hatted}};

constexpr auto kAfroBigTop = outline("M64 160C30 140 28 94 48 60C66 32 96 14 128 14C160 14 190 32 208 60"
                                     "C228 94 226 140 192 160Q178 162 179 144C188 118 176 88 128 88C80 88 68 118 77 144"
                                     "Q78 162 64 160Z");
constexpr auto kAfroBigDots = outline("M60 82h.2M56 116h.2M80 56h.2M108 34h.2M144 32h.2M176 52h.2M196 80h.2M200 118h.2"
                                      "M94 78h.2M122 62h.2M158 76h.2");
constexpr Piece kAfroBig[] = {{Make::Cast, kCast}, {Make::Slab, kAfroBigTop}, {Make::Dots, kAfroBigDots, 60}};

constexpr auto kPuffs = outline("M44 60Q44 31 74 30Q104 31 104 60Q103 89 73 89Q44 88 44 60ZM152 60Q152 31 182 30"
                                "Q212 31 212 60Q211 89 182 89Q153 88 152 60Z");
constexpr auto kPuffDots = outline("M62 50h.2M82 44h.2M60 70h.2M78 66h.2M176 44h.2M196 52h.2M172 64h.2M192 72h.2");
constexpr auto kPuffTies = outline("M84 82Q82 74 92 65Q101 60 103 67Q96 84 84 82ZM172 82Q174 74 164 65Q155 60 153 67"
                                   "Q160 84 172 82Z");
constexpr Piece kAfroPuffs[] = {{Make::BackBun, kPuffs, 0, When::Bare},
                                {Make::Dots, kPuffDots, 46, When::Bare},
                                {Make::Slab, kParted},
                                {Make::Tie, kPuffTies, 0, When::Bare}};

constexpr auto kFlat = outline("M66 106Q60 70 69 40Q72 30 90 29Q128 26 166 29Q184 30 187 40Q196 70 190 106"
                               "Q185 115 180 106Q175 86 128 86Q81 86 76 106Q71 115 66 106Z");
constexpr Piece kFlatTop[] = {{Make::Cast, kCast}, {Make::Film, kClose}, {Make::Slab, kFlat, 0, When::Bare}};

constexpr auto kLocsShortLines = outline("M118 57Q60 44 60 112M122 61Q82 56 76 102M124 66Q100 66 97 92"
                                         "M138 57Q196 44 196 112M134 61Q174 56 180 102M132 66Q156 66 159 92"
                                         "M128 62Q126 76 128 92");
constexpr Piece kLocsShort[] = {{Make::Slab, kClose}, {Make::Rolls, kLocsShortLines, 180}};

constexpr auto kLocsLongLines = outline("M126 53Q52 40 54 204M124 60Q70 60 74 196M124 66Q94 70 84 104"
                                        "M130 53Q204 40 202 204M132 60Q186 60 182 196M132 66Q162 70 172 104");
constexpr Piece kLocsLong[] = {
    {Make::BackSlab, kLobBack}, {Make::Slab, kClose}, {Make::Rolls, kLocsLongLines, 170}};

constexpr auto kRows = outline("M70 108Q68 84 86 66M86 94Q84 74 106 58M107 86Q106 70 120 57M128 84V57"
                               "M149 86Q150 70 136 57M170 94Q172 74 150 58M186 108Q188 84 170 66");
constexpr Piece kCornrows[] = {{Make::Slab, kClose}, {Make::Rolls, kRows, 130}};

constexpr auto kBraidLines = outline("M126 50Q48 44 52 202M126 56Q62 56 67 208M127 63Q84 64 81 126"
                                     "M130 50Q208 44 204 202M130 56Q194 56 189 208M129 63Q172 64 175 126");
constexpr auto kBraidBeads = outline("M52 206h.2M67 212h.2M204 206h.2M189 212h.2");
constexpr Piece kBoxBraids[] = {{Make::BackSlab, kLobBack},
                                {Make::Slab, kClose},
                                {Make::Rolls, kBraidLines, 130},
                                {Make::Beads, kBraidBeads, 150}};

constexpr auto kBraid = outline("M192 146h.2M191 167h.2M187 187h.2M182 205h.2M179 220h.2");
constexpr auto kBraidTie = outline("M171 211Q180 206 192 214Q190 221 180 219Q169 217 171 211Z");
constexpr Piece kSideBraid[] = {{Make::Slab, kPartTop}, {Make::Marks, kPartMark},
                                {Make::Rolls, kBraid, 250}, {Make::Tie, kBraidTie}};

constexpr auto kBraidPair = outline("M64 146h.2M65 167h.2M69 187h.2M74 205h.2M77 220h.2M192 146h.2M191 167h.2M187 187h.2"
                                    "M182 205h.2M179 220h.2");
constexpr auto kBraidTies = outline("M64 214Q76 206 85 211Q87 217 76 219Q66 221 64 214ZM171 211Q180 206 192 214"
                                    "Q190 221 180 219Q169 217 171 211Z");
constexpr Piece kTwoBraids[] = {{Make::Slab, kParted}, {Make::Rolls, kBraidPair, 250}, {Make::Tie, kBraidTies}};

constexpr auto kRidge = outline("M104 94Q82 30 106 21Q128 12 150 21Q174 30 152 94Q146 104 138 95Q128 106 118 95"
                                "Q108 104 104 94Z");
constexpr auto kRidgeMarks = outline("M115 93Q106 60 112 34Q112 60 120 94ZM137 94Q146 60 142 34Q150 60 141 94Z");
constexpr Piece kMohawk[] = {{Make::Film, kClose}, {Make::Slab, kRidge, 0, When::Bare}, {Make::Marks, kRidgeMarks, 0, When::Bare}};

constexpr auto kBuns = outline("M60 47Q60 24 84 24Q108 25 108 48Q107 71 84 71Q61 70 60 47ZM148 47Q149 24 172 24"
                               "Q196 25 196 47Q195 71 172 71Q149 70 148 47Z");
constexpr auto kBunSpirals = outline("M72 52Q69 34 84 34Q98 36 95 50Q94 39 84 39Q75 40 77 53ZM160 52Q157 34 172 34"
                                     "Q186 36 183 50Q182 39 172 39Q163 40 165 53Z");
constexpr Piece kSpaceBuns[] = {{Make::BackBun, kBuns, 0, When::Bare}, {Make::Marks, kBunSpirals, 0, When::Bare}, {Make::Slab, kParted}};

constexpr auto kHorseshoe = outline("M66 134Q48 96 68 74Q82 64 83 80Q74 94 77 110Q81 124 76 135Q70 143 66 134Z"
                                    "M190 134Q208 96 188 74Q174 64 173 80Q182 94 179 110Q175 124 180 135Q186 143 190 134Z");
constexpr auto kThumb = outline("M140 84Q142 68 154 74Q144 72 142 84ZM134 86Q136 60 160 70Q140 64 137 86ZM128 88Q130 50 166 66"
                               "Q134 56 131 88Z");
constexpr Piece kBalding[] = {{Make::Print, kThumb}, {Make::Slab, kHorseshoe}};

constexpr Piece kBald[] = {{Make::Print, kThumb}};

constexpr Style styleOf(Hair hair)
{
    switch (hair) {
    case Hair::Buzz:
        return {kBuzz};
    case Hair::Crew:
        return {kCrew};
    case Hair::SidePart:
        return {kSidePart};
    case Hair::SlickBack:
        return {kSlickBack};
    case Hair::Quiff:
        return {kQuiff};
    case Hair::Undercut:
        return {kUndercut};
    case Hair::FringeCrop:
        return {kFringeCrop};
    case Hair::Pixie:
        return {kPixie};
    case Hair::Bob:
        return {kBob, false};
    case Hair::BobFringe:
        return {kBobFringe, false};
    case Hair::Lob:
        return {kLob, false};
    case Hair::LongStraight:
        return {kLongStraight, false};
    case Hair::LongFringe:
        return {kLongFringe, false};
    case Hair::Ponytail:
        return {kPonytail};
    case Hair::TopBun:
        return {kTopBun};
    case Hair::LowBun:
        return {kLowBun};
    case Hair::HalfUp:
        return {kHalfUp, false};
    case Hair::WavyShort:
        return {kWavyShort};
    case Hair::WavyBob:
        return {kWavyBob, false};
    case Hair::WavyLong:
        return {kWavyLong, false};
    case Hair::SideSwept:
        return {kSideSwept};
    case Hair::Shag:
        return {kShag, false};
    case Hair::CurlyShort:
        return {kCurlyShort};
    case Hair::CurlyBob:
        return {kCurlyBob, false};
    case Hair::CurlyLong:
        return {kCurlyLong, false};
    case Hair::CurlyTop:
        return {kCurlyTop};
    case Hair::AfroSmall:
        return {kAfroSmall};
    case Hair::AfroBig:
        return {kAfroBig, false};
    case Hair::AfroPuffs:
        return {kAfroPuffs};
    case Hair::FlatTop:
        return {kFlatTop};
    case Hair::LocsShort:
        return {kLocsShort};
    case Hair::LocsLong:
        return {kLocsLong, false};
    case Hair::Cornrows:
        return {kCornrows};
    case Hair::BoxBraids:
        return {kBoxBraids, false};
    case Hair::SideBraid:
        return {kSideBraid};
    case Hair::TwoBraids:
        return {kTwoBraids};
    case Hair::Mohawk:
        return {kMohawk};
    case Hair::SpaceBuns:
        return {kSpaceBuns};
    case Hair::Balding:
        return {kBalding};
    case Hair::Bald:
        return {kBald};
    }
    return {};
}

bool isBehind(Make make)
{
    return make == Make::BackSlab || make == Make::BackBun;
}

/// Of dark hair the light shows the tool's marks, of light hair the shade.
Rgb markColour(const Swatch &hair)
{
    constexpr int kDark = 75;
    return (hair.base.r * 2 + hair.base.g * 5 + hair.base.b) / 8 < kDark ? hair.light : hair.shade;
}

void lay(Figure &figure, const Piece &piece)
{
    const Swatch &hair = figure.palette.hair;
    const Placement &place = figure.skull;
    switch (piece.make) {
    case Make::Slab:
    case Make::BackBun:
        figure.piece(piece.outline, figure.shaded(Lump::Hair), place);
        break;
    case Make::Film:
        figure.piece(piece.outline, fill(hair.base, 60), place);
        break;
    case Make::Rolls:
        figure.rolls(piece.outline, piece.width, hair, place);
        break;
    case Make::Marks:
        if (!figure.isSmall())
            figure.piece(piece.outline, fill(markColour(hair)), place);
        break;
    case Make::Dots:
        figure.lines(piece.outline, piece.width, markColour(hair), place);
        break;
    case Make::Print:
        if (figure.isLarge())
            figure.piece(piece.outline, fill(figure.palette.skin.shade), place);
        break;
    case Make::Cast:
        if (!figure.isSmall())
            figure.piece(piece.outline, fill(figure.palette.skin.shade), place);
        break;
    case Make::Tie:
        figure.piece(piece.outline, fill(figure.palette.accent.base), place);
        break;
    case Make::Beads:
        figure.lines(piece.outline, piece.width, figure.palette.accent.base, place);
        break;
    case Make::BackSlab:
        figure.piece(piece.outline, fill(hair.shade), place);
        break;
    }
}

void layAll(Figure &figure, bool behind)
{
    if (figure.traits.covering() == Covering::Hijab || figure.traits.covering() == Covering::Turban)
        return;
    const When hidden = figure.isHatted() ? When::Bare : When::Hatted;
    bool wasBehind = false;
    for (const Piece &piece : styleOf(figure.traits.hair()).pieces) {
        if (piece.make != Make::Marks && piece.make != Make::Dots)
            wasBehind = isBehind(piece.make);
        if (wasBehind == behind && piece.when != hidden)
            lay(figure, piece);
    }
}

} // namespace

void drawHairBehind(Figure &figure)
{
    layAll(figure, true);
}

void drawHairInFront(Figure &figure)
{
    layAll(figure, false);
}

bool showsEars(Hair hair)
{
    return styleOf(hair).ears;
}

} // namespace avatars::clay
