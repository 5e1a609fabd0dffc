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
constexpr auto kClose = outline("M66 118C55 84 82 56 122 54C170 51 202 80 190 118Q185 125 180 118"
                                "Q174 86 128 86Q82 86 76 118Q71 125 66 118Z");
constexpr auto kCap = outline("M58 124C52 78 84 46 128 46C172 46 204 78 198 124Q190 135 182 122Q178 88 128 88"
                              "Q78 88 74 122Q66 135 58 124Z");
constexpr auto kParted = outline("M62 122C51 80 80 49 123 46C172 43 206 74 194 122Q187 132 181 121"
                                 "Q172 97 129 74Q84 97 75 121Q69 132 62 122Z");
constexpr auto kSlick = outline("M63 119C53 78 82 48 123 45C172 42 204 72 193 119Q187 128 181 117"
                                "Q177 77 128 77Q79 77 75 117Q69 128 63 119Z");
constexpr auto kSlickMarks = outline("M98 80Q100 64 112 55Q105 66 103 79ZM126 77Q125 62 127 53Q130 62 131 77Z"
                                     "M158 80Q156 64 144 55Q151 66 153 79Z");

constexpr auto kBuzzDots = outline("M84 78h.2M102 68h.2M122 63h.2M144 66h.2M164 76h.2M112 80h.2M136 78h.2");
constexpr Piece kBuzz[] = {{Make::Slab, kClose}, {Make::Dots, kBuzzDots, 40}};

constexpr auto kCrewTop = outline("M64 118C52 78 84 47 123 44C170 41 204 72 192 118Q186 127 180 116"
                                  "Q179 104 172 94Q162 105 150 91Q139 102 128 91Q117 102 106 91Q94 105 84 94"
                                  "Q77 104 76 116Q70 127 64 118Z");
constexpr auto kCrewMarks = outline("M126 90Q124 80 126 70Q130 80 130 90ZM104 91Q103 81 108 72Q108 82 108 91Z");
constexpr Piece kCrew[] = {{Make::Cast, kCastLow}, {Make::Slab, kCrewTop}, {Make::Marks, kCrewMarks}};

constexpr auto kPartTop = outline("M62 118C54 76 84 44 134 45C176 46 200 78 194 118Q188 128 181 117"
                                  "Q178 102 168 92C140 95 112 88 98 71Q94 86 84 93Q77 101 75 117"
                                  "Q69 127 62 118Z");
constexpr auto kPartMark = outline("M95 74Q94 60 106 50Q101 62 102 75Z");
constexpr Piece kSidePart[] = {{Make::Cast, kCast}, {Make::Slab, kPartTop}, {Make::Marks, kPartMark}};

constexpr Piece kSlickBack[] = {{Make::Slab, kSlick}, {Make::Marks, kSlickMarks}};

constexpr auto kQuiffLump = outline("M76 90C58 56 82 28 124 28C166 26 198 44 188 72C182 92 158 94 138 90"
                                    "Q112 84 94 91Q82 97 76 90Z");
constexpr auto kQuiffMarks = outline("M94 74C98 42 148 36 160 58Q165 72 150 75Q158 66 151 58"
                                     "C136 44 104 50 99 74Z");
constexpr Piece kQuiff[] = {{Make::Slab, kClose},
                            {Make::Slab, kQuiffLump, 0, When::Bare},
                            {Make::Marks, kQuiffMarks, 0, When::Bare}};

constexpr auto kUndercutTop = outline("M68 84C58 58 92 42 130 42C172 43 200 68 193 94Q186 104 178 97"
                                      "Q166 76 131 76Q108 77 88 90Q72 96 68 84Z");
constexpr auto kUndercutMarks = outline("M84 78Q118 54 164 70Q118 60 88 83Z");
constexpr Piece kUndercut[] = {{Make::Film, kClose},
                               {Make::Slab, kUndercutTop, 0, When::Bare},
                               {Make::Marks, kUndercutMarks, 0, When::Bare}};

constexpr auto kFringeTop = outline("M63 118C53 78 82 49 123 46C172 43 204 72 193 118Q187 128 180 117"
                                    "Q181 108 177 99Q168 107 158 96Q149 107 138 96Q128 108 118 96"
                                    "Q107 107 98 96Q88 107 79 99Q75 108 76 117Q69 128 63 118Z");
constexpr auto kFringeMarks = outline("M156 95Q156 82 148 72Q160 82 161 95ZM116 96Q115 83 121 72"
                                      "Q119 84 121 96ZM96 95Q96 82 106 72Q100 83 101 96Z");
constexpr Piece kFringeCrop[] = {{Make::Slab, kFringeTop}, {Make::Marks, kFringeMarks}};

constexpr auto kPixieTop = outline("M62 128C50 80 78 46 128 46C176 46 204 78 195 126Q188 141 180 130"
                                   "Q180 110 172 100Q152 103 136 92Q118 108 82 109Q75 118 76 131"
                                   "Q70 139 62 128Z");
constexpr auto kPixieMarks = outline("M134 94Q150 80 152 62Q158 84 140 95ZM96 106Q124 96 128 72"
                                     "Q132 98 104 106Z");
constexpr Piece kPixie[] = {{Make::Slab, kPixieTop}, {Make::Marks, kPixieMarks}};

constexpr auto kBobBack = outline("M56 118C56 40 200 40 200 118Q200 150 204 168Q202 184 178 184H78"
                                  "Q54 184 52 168Q56 150 56 118Z");
constexpr auto kBobSides = outline("M123 45C176 41 205 78 201 121Q201 146 205 164Q206 180 190 179"
                                   "Q176 176 181 128Q170 112 129 80Q86 112 76 128Q80 176 66 179Q50 180 51 164"
                                   "Q55 146 55 121C52 80 78 48 123 45Z");
constexpr auto kBobMarks = outline("M66 128Q70 90 104 66Q76 94 70 128ZM190 128Q188 92 158 66Q182 90 186 128Z");
constexpr Piece kBob[] = {{Make::BackSlab, kBobBack}, {Make::Slab, kBobSides}, {Make::Marks, kBobMarks}};

constexpr auto kBobFringeTop = outline("M123 45C176 41 205 78 201 121Q201 146 205 164Q206 180 190 179"
                                       "Q176 176 181 128Q180 108 176 94Q128 103 80 94Q76 108 76 128"
                                       "Q80 176 66 179Q50 180 51 164Q55 146 55 121C52 80 78 48 123 45Z");
constexpr auto kBobFringeMarks = outline("M126 101Q125 86 127 72Q130 86 131 101ZM100 100Q99 86 106 74"
                                         "Q104 86 105 101ZM152 101Q153 86 150 74Q158 86 157 100Z");
constexpr Piece kBobFringe[] = {{Make::BackSlab, kBobBack},
                                {Make::Slab, kBobFringeTop},
                                {Make::Marks, kBobFringeMarks}};

constexpr auto kLobBack = outline("M56 118C56 40 200 40 200 118L207 190Q206 206 188 206H68Q50 206 49 190Z");
constexpr auto kLobSides = outline("M118 45C176 43 202 79 201 123Q201 160 208 191Q208 207 190 205"
                                   "Q174 202 181 128Q166 104 102 72Q96 102 76 128Q82 202 66 205Q48 207 48 191"
                                   "Q55 160 55 123C54 79 72 47 118 45Z");
constexpr Piece kLob[] = {{Make::BackSlab, kLobBack}, {Make::Slab, kLobSides}, {Make::Marks, kPartMark}};

constexpr auto kLongBack = outline("M56 118C56 40 200 40 200 118L203 212Q202 230 182 230H74Q54 230 53 212Z");
constexpr auto kLongSides = outline("M123 45C176 41 205 78 201 123L204 212Q204 228 190 226Q174 222 181 128"
                                    "Q170 112 129 80Q86 112 76 128Q82 222 66 226Q52 228 52 212L55 123"
                                    "C52 80 78 48 123 45Z");
constexpr auto kLongMarks = outline("M64 130Q60 170 62 212Q66 170 64 130ZM192 130Q190 170 193 212"
                                    "Q196 170 192 130Z");
constexpr Piece kLongStraight[] = {{Make::BackSlab, kLongBack},
                                   {Make::Slab, kLongSides},
                                   {Make::Marks, kLongMarks}};

constexpr auto kLongFringeTop = outline("M123 45C176 41 205 78 201 123L204 212Q204 228 190 226"
                                        "Q174 222 181 128Q180 108 176 94Q150 103 128 94Q106 103 80 94"
                                        "Q76 108 76 128Q82 222 66 226Q52 228 52 212L55 123C52 80 78 48 123 45"
                                        "Z");
constexpr auto kLongFringeMarks = outline("M126 96Q125 80 127 64Q130 80 131 96Z");
constexpr Piece kLongFringe[] = {{Make::BackSlab, kLongBack},
                                 {Make::Slab, kLongFringeTop},
                                 {Make::Marks, kLongFringeMarks}};

constexpr auto kPonyTail = outline("M168 66C178 36 222 48 224 92Q226 130 204 164Q192 172 187 158"
                                   "Q202 118 184 86Q166 84 168 66Z");
constexpr auto kPonyTie = outline("M168 76Q166 64 178 67Q191 74 190 88Q180 94 168 76Z");
constexpr Piece kPonytail[] = {{Make::BackBun, kPonyTail, 0, When::Bare},
                               {Make::Slab, kSlick},
                               {Make::Marks, kSlickMarks},
                               {Make::Tie, kPonyTie, 0, When::Bare}};

constexpr auto kTopKnot = outline("M105 39Q105 19 128 18Q151 19 151 39Q151 61 128 61Q105 61 105 39Z");
constexpr auto kTopSpiral = outline("M114 44Q112 27 128 27Q142 29 139 43Q137 32 128 32Q118 33 119 44Z");
constexpr Piece kTopBun[] = {{Make::Slab, kSlick}, {Make::Slab, kTopKnot}, {Make::Marks, kTopSpiral}};

constexpr auto kLowKnot = outline("M172 158Q172 136 194 136Q216 137 216 158Q215 180 193 180Q172 179 172 158Z");
constexpr auto kLowSpiral = outline("M200 145Q212 152 206 166Q200 172 194 170Q206 162 198 148Z");
constexpr Piece kLowBun[] = {{Make::BackBun, kLowKnot}, {Make::Marks, kLowSpiral}, {Make::Slab, kParted}};

constexpr auto kHalfKnot = outline("M108 40Q108 21 128 21Q148 21 148 40Q148 59 128 59Q108 59 108 40Z");
constexpr auto kHalfTop = outline("M123 46C176 42 205 78 201 123L204 212Q204 228 190 226Q174 222 181 124"
                                  "Q174 82 128 82Q82 82 76 124Q82 222 66 226Q52 228 52 212L55 123"
                                  "C52 80 78 49 123 46Z");
constexpr auto kHalfSpiral = outline("M116 44Q114 29 128 29Q140 30 138 43Q136 34 128 34Q120 35 121 45Z");
constexpr Piece kHalfUp[] = {{Make::BackSlab, kLongBack},
                             {Make::Slab, kHalfTop},
                             {Make::Slab, kHalfKnot},
                             {Make::Marks, kHalfSpiral}};

constexpr auto kWavyTop = outline("M62 122Q46 104 62 90Q52 62 88 58Q96 32 132 48Q164 32 180 62Q206 66 196 96"
                                  "Q206 112 194 124Q184 132 180 118Q178 104 168 94Q146 100 136 84"
                                  "Q118 106 100 92Q96 106 83 102Q76 110 74 122Q68 130 62 122Z");
constexpr auto kWavyMarks = outline("M88 58Q104 64 100 78Q98 68 86 63ZM132 48Q148 58 138 74Q140 60 129 53Z"
                                    "M180 62Q162 66 164 82Q168 70 182 67Z");
constexpr Piece kWavyShort[] = {{Make::Slab, kWavyTop, 0, When::Bare},
                                {Make::Marks, kWavyMarks, 0, When::Bare},
                                {Make::Slab, kCap, 0, When::Hatted}};

constexpr auto kWavyBobSides = outline("M128 45C172 43 198 68 200 106Q216 122 202 139Q216 160 196 174"
                                       "Q174 180 177 158Q183 146 181 128Q170 112 129 80Q86 112 76 128"
                                       "Q74 146 79 158Q82 180 60 174Q40 160 54 139Q40 122 56 106"
                                       "C58 68 84 47 128 45Z");
constexpr auto kWavySides = outline("M56 106Q76 114 64 132Q68 114 54 110ZM200 106Q180 114 192 132"
                                    "Q188 114 202 110Z");
constexpr Piece kWavyBob[] = {{Make::BackSlab, kBobBack},
                              {Make::Slab, kWavyBobSides},
                              {Make::Marks, kWavySides}};

constexpr auto kWavyLongSides = outline("M128 45C172 43 198 68 200 106Q216 122 203 139Q218 158 204 176"
                                        "Q216 198 198 210Q174 216 177 190Q184 160 181 128Q170 112 129 80"
                                        "Q86 112 76 128Q72 160 79 190Q82 216 58 210Q40 198 52 176"
                                        "Q38 158 53 139Q40 122 56 106C58 68 84 47 128 45Z");
constexpr Piece kWavyLong[] = {{Make::BackSlab, kLobBack},
                               {Make::Slab, kWavyLongSides},
                               {Make::Marks, kWavySides}};

constexpr auto kSweptTop = outline("M62 126C50 80 80 46 124 46C168 44 204 74 195 116Q188 128 181 118"
                                   "Q179 96 164 82Q150 104 112 109Q90 113 84 130Q72 140 62 126Z");
constexpr auto kSweptMarks = outline("M166 80Q154 60 134 56Q152 66 160 86ZM90 104Q126 96 142 74"
                                     "Q126 102 92 110Z");
constexpr Piece kSideSwept[] = {{Make::Slab, kSweptTop}, {Make::Marks, kSweptMarks}};

constexpr auto kShagTop = outline("M128 44C176 42 200 74 199 112Q208 124 214 140Q212 152 198 146"
                                  "Q194 166 178 170Q168 168 176 150Q181 130 174 97Q162 107 154 94"
                                  "Q144 105 132 93Q120 106 108 95Q94 109 86 99Q76 118 80 150Q88 170 76 170"
                                  "Q62 164 58 146Q46 152 42 140Q48 124 57 112C56 72 82 46 128 44Z");
constexpr auto kShagMarks = outline("M152 97Q152 84 144 74Q156 84 157 98ZM106 98Q106 84 112 74Q110 86 111 98Z");
constexpr Piece kShag[] = {{Make::Slab, kShagTop}, {Make::Marks, kShagMarks}};

constexpr auto kCurlsHatted = outline("M62 112h.2M194 112h.2M74 98h.2M182 98h.2");
constexpr auto kCurlsShort = outline("M64 110h.2M65 84h.2M80 62h.2M103 49h.2M128 45h.2M153 49h.2M176 62h.2"
                                     "M191 84h.2M192 110h.2M88 84h.2M113 74h.2M143 74h.2M168 84h.2");
constexpr Piece kCurlyShort[] = {{Make::Film, kClose},
                                 {Make::Rolls, kCurlsShort, 300, When::Bare},
                                 {Make::Rolls, kCurlsHatted, 300, When::Hatted}};

constexpr auto kCurlsBobHatted = outline("M64 166h.2M192 166h.2M58 140h.2M198 140h.2M60 114h.2M196 114h.2");
constexpr auto kCurlsBob = outline("M64 166h.2M192 166h.2M58 140h.2M198 140h.2M58 112h.2M198 112h.2M62 85h.2"
                                   "M194 85h.2M79 62h.2M177 62h.2M103 48h.2M153 48h.2M128 44h.2M88 84h.2"
                                   "M168 84h.2M113 74h.2M143 74h.2");
constexpr Piece kCurlyBob[] = {{Make::BackSlab, kBobBack},
                               {Make::Film, kClose},
                               {Make::Rolls, kCurlsBob, 310, When::Bare},
                               {Make::Rolls, kCurlsBobHatted, 310, When::Hatted}};

constexpr auto kCurlsLongHatted = outline("M66 216h.2M190 216h.2M56 194h.2M200 194h.2M62 168h.2M194 168h.2"
                                          "M54 142h.2M202 142h.2M60 115h.2M196 115h.2");
constexpr auto kCurlsLong = outline("M66 216h.2M190 216h.2M56 194h.2M200 194h.2M62 168h.2M194 168h.2M54 142h.2"
                                    "M202 142h.2M58 114h.2M198 114h.2M62 86h.2M194 86h.2M79 63h.2M177 63h.2"
                                    "M103 48h.2M153 48h.2M128 44h.2M88 85h.2M168 85h.2M113 74h.2M143 74h.2");
constexpr Piece kCurlyLong[] = {{Make::BackSlab, kLobBack},
                                {Make::Film, kClose},
                                {Make::Rolls, kCurlsLong, 310, When::Bare},
                                {Make::Rolls, kCurlsLongHatted, 310, When::Hatted}};

constexpr auto kCurlsTop = outline("M78 76h.2M178 76h.2M87 52h.2M169 52h.2M112 38h.2M144 38h.2M98 79h.2"
                                   "M158 79h.2M128 60h.2M128 81h.2");
constexpr Piece kCurlyTop[] = {{Make::Film, kClose}, {Make::Rolls, kCurlsTop, 310, When::Bare}};

constexpr auto kAfroSmallTop = outline("M58 124C36 76 68 38 120 34C180 29 220 68 198 124Q190 135 182 122"
                                       "Q178 88 128 88Q78 88 74 122Q66 135 58 124Z");
constexpr auto kAfroDots = outline("M78 82h.2M94 62h.2M116 50h.2M142 52h.2M164 64h.2M180 84h.2M112 76h.2"
                                   "M146 76h.2");
constexpr Piece kAfroSmall[] = {{Make::Cast, kCast},
                                {Make::Slab, kAfroSmallTop, 0, When::Bare},
                                {Make::Dots, kAfroDots, 50, When::Bare},
                                {Make::Slab, kCap, 0, When::Hatted}};

constexpr auto kAfroBigTop = outline("M64 160C28 142 30 102 46 68C60 36 92 22 122 20C162 16 192 34 208 64"
                                     "C226 98 230 144 192 160Q178 162 179 144C188 118 176 88 128 88"
                                     "C80 88 68 118 77 144Q78 162 64 160Z");
constexpr auto kAfroBigDots = outline("M60 82h.2M56 116h.2M80 56h.2M108 34h.2M144 32h.2M176 52h.2M196 80h.2"
                                      "M200 118h.2M94 78h.2M122 62h.2M158 76h.2");
constexpr Piece kAfroBig[] = {{Make::Cast, kCast}, {Make::Slab, kAfroBigTop}, {Make::Dots, kAfroBigDots, 60}};

constexpr auto kPuffs = outline("M48 62Q48 35 76 34Q104 35 104 62Q103 90 75 90Q48 89 48 62ZM152 62"
                                "Q152 35 180 34Q208 35 208 62Q207 90 180 90Q153 89 152 62Z");
constexpr auto kPuffDots = outline("M62 50h.2M82 44h.2M60 70h.2M78 66h.2M176 44h.2M196 52h.2M172 64h.2M192 72h.2");
constexpr auto kPuffTies = outline("M84 82Q82 74 92 65Q101 60 103 67Q96 84 84 82ZM172 82Q174 74 164 65"
                                   "Q155 60 153 67Q160 84 172 82Z");
constexpr Piece kAfroPuffs[] = {{Make::BackBun, kPuffs, 0, When::Bare},
                                {Make::Dots, kPuffDots, 46, When::Bare},
                                {Make::Slab, kParted},
                                {Make::Tie, kPuffTies, 0, When::Bare}};

constexpr auto kFlat = outline("M66 106Q60 70 69 40Q72 30 90 29Q128 26 166 29Q184 30 187 40Q196 70 190 106"
                               "Q185 115 180 106Q175 86 128 86Q81 86 76 106Q71 115 66 106Z");
constexpr Piece kFlatTop[] = {{Make::Cast, kCast}, {Make::Film, kClose}, {Make::Slab, kFlat, 0, When::Bare}};

constexpr auto kLocsShortLines = outline("M118 57Q60 44 60 112M122 61Q82 56 76 102M124 66Q100 66 97 92M138 57"
                                         "Q196 44 196 112M134 61Q174 56 180 102M132 66Q156 66 159 92M128 62"
                                         "Q126 76 128 92");
constexpr Piece kLocsShort[] = {{Make::Slab, kClose}, {Make::Rolls, kLocsShortLines, 180}};

constexpr auto kLocsLongLines = outline("M126 53Q52 40 54 204M124 60Q70 60 74 196M124 66Q94 70 84 104M130 53"
                                        "Q204 40 202 204M132 60Q186 60 182 196M132 66Q162 70 172 104");
constexpr Piece kLocsLong[] = {{Make::BackSlab, kLobBack},
                               {Make::Slab, kClose},
                               {Make::Rolls, kLocsLongLines, 170}};

constexpr auto kRows = outline("M70 108Q68 84 86 66M86 94Q84 74 106 58M107 86Q106 70 120 57M128 84V57M149 86"
                               "Q150 70 136 57M170 94Q172 74 150 58M186 108Q188 84 170 66");
constexpr Piece kCornrows[] = {{Make::Slab, kClose}, {Make::Rolls, kRows, 130}};

constexpr auto kBraidLines = outline("M126 50Q48 44 52 202M126 56Q62 56 67 208M127 63Q84 64 81 126M130 50"
                                     "Q208 44 204 202M130 56Q194 56 189 208M129 63Q172 64 175 126");
constexpr auto kBraidBeads = outline("M52 206h.2M67 212h.2M204 206h.2M189 212h.2");
constexpr Piece kBoxBraids[] = {{Make::BackSlab, kLobBack},
                                {Make::Slab, kClose},
                                {Make::Rolls, kBraidLines, 130},
                                {Make::Beads, kBraidBeads, 150}};

constexpr auto kBraid = outline("M192 146h.2M191 167h.2M187 187h.2M182 205h.2M179 220h.2");
constexpr auto kBraidTie = outline("M171 211Q180 206 192 214Q190 221 180 219Q169 217 171 211Z");
constexpr Piece kSideBraid[] = {{Make::Slab, kPartTop},
                                {Make::Marks, kPartMark},
                                {Make::Rolls, kBraid, 250},
                                {Make::Tie, kBraidTie}};

constexpr auto kBraidPair = outline("M64 146h.2M65 167h.2M69 187h.2M74 205h.2M77 220h.2M192 146h.2M191 167h.2"
                                    "M187 187h.2M182 205h.2M179 220h.2");
constexpr auto kBraidTies = outline("M64 214Q76 206 85 211Q87 217 76 219Q66 221 64 214ZM171 211"
                                    "Q180 206 192 214Q190 221 180 219Q169 217 171 211Z");
constexpr Piece kTwoBraids[] = {{Make::Slab, kParted},
                                {Make::Rolls, kBraidPair, 250},
                                {Make::Tie, kBraidTies}};

constexpr auto kRidge = outline("M104 94Q84 34 107 27Q128 18 149 27Q172 34 152 94Q146 104 138 95"
                                "Q128 106 118 95Q108 104 104 94Z");
constexpr auto kRidgeMarks = outline("M115 93Q106 60 112 34Q112 60 120 94ZM137 94Q146 60 142 34Q150 60 141 94"
                                     "Z");
constexpr Piece kMohawk[] = {{Make::Film, kClose},
                             {Make::Slab, kRidge, 0, When::Bare},
                             {Make::Marks, kRidgeMarks, 0, When::Bare}};

constexpr auto kBuns = outline("M62 50Q62 29 85 28Q107 29 107 51Q106 73 85 73Q63 72 62 50ZM149 51"
                               "Q149 28 171 28Q194 29 194 50Q193 73 171 73Q150 72 149 51Z");
constexpr auto kBunSpirals = outline("M72 52Q69 34 84 34Q98 36 95 50Q94 39 84 39Q75 40 77 53ZM160 52"
                                     "Q157 34 172 34Q186 36 183 50Q182 39 172 39Q163 40 165 53Z");
constexpr Piece kSpaceBuns[] = {{Make::BackBun, kBuns, 0, When::Bare},
                                {Make::Marks, kBunSpirals, 0, When::Bare},
                                {Make::Slab, kParted}};

constexpr auto kHorseshoe = outline("M66 134Q48 96 68 74Q82 64 83 80Q74 94 77 110Q81 124 76 135Q70 143 66 134"
                                    "ZM190 134Q208 96 188 74Q174 64 173 80Q182 94 179 110Q175 124 180 135"
                                    "Q186 143 190 134Z");
constexpr auto kThumb = outline("M98 90Q98 71 112 70Q127 71 126 88Q123 74 112 73Q101 74 101 90ZM104 90"
                                "Q104 78 112 77Q121 78 120 88Q117 80 112 80Q107 80 107 90Z");
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
