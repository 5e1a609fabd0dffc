// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flathair.h"

// Long, because it is one table: the art of forty hairs and what looks out of each under a hat.

namespace avatars::flat {

namespace {

enum class Tone : std::uint8_t { Base, Shade, Light, Faded, Tie, ShadeLine, PartLine, Gloss };

/// One shape of a hair.
struct Lock
{
    Level level = Level::Front;
    Tone tone = Tone::Base;
    Detail from = Detail::Small; ///< the smallest detail that shows it
    OutlineView outline{};
};
using Locks = std::span<const Lock>;

template <std::size_t N> constexpr Lock rear(const Outline<N> &outline, Tone tone = Tone::Shade)
{
    return {Level::Rear, tone, Detail::Small, outline};
}
template <std::size_t N> constexpr Lock front(const Outline<N> &outline, Tone tone = Tone::Base)
{
    return {Level::Front, tone, Detail::Small, outline};
}
template <std::size_t N> constexpr Lock fine(const Outline<N> &outline, Tone tone)
{
    return {Level::Front, tone, Detail::Normal, outline};
}
template <std::size_t N> constexpr Lock gloss(const Outline<N> &outline)
{
    return {Level::Front, Tone::Gloss, Detail::Large, outline};
}

/// For a hair of which the other side is too thin: it is mirrored with the person.
template <std::size_t N> constexpr Lock glossOnHair(const Outline<N> &outline)
{
    return {Level::Front, Tone::Light, Detail::Large, outline};
}

constexpr auto kGloss = outline("M87 73C87 57 103 45 124 42C109 49 97 58 93 72C92 75 87 76 87 73Z");
constexpr auto kGlossLow = outline("M79 88C80 70 94 56 116 50C101 60 90 70 85 86C84 89 79 91 79 88Z");

constexpr auto kBuzz = symmetric("M128 45C95 45 73 70 73 107L77.5 107C77.5 95 81 87 88 82C98 76 112 75 128 75");
constexpr Lock kBuzzLocks[] = {front(kBuzz, Tone::Faded)};

constexpr auto kCrew =
    symmetric("M128 34C108 34 90 39 80 52C71 64 69 88 71 109L78 109C78 97 81 89 87 83C94 76 110 74 128 74");
constexpr Lock kCrewLocks[] = {front(kCrew), gloss(kGloss)};

constexpr auto kSidePart =
    outline("M71 109C67 86 68 66 79 52C91 38 112 31 134 33C160 35 181 50 185 75C187 88 186 98 185 109L178 109"
            "C178 97 176 88 171 82C148 84 120 76 103 60C98 70 88 78 83 87C80 93 78 100 78 109Z");
constexpr Lock kSidePartLocks[] = {front(kSidePart), gloss(kGloss)};

constexpr auto kSlick =
    symmetric("M128 35C100 35 78 46 72 72C69 86 70 98 71 109L78 109C78 98 80 88 86 79C92 71 104 66 116 68"
              "C121 69 125 70 128 72");
constexpr auto kSlickLines =
    outline("M128 64V44M106 61C108 54 111 49 116 44M150 61C148 54 145 49 140 44M89 72C91 64 95 57 100 51M167 72"
            "C165 64 161 57 156 51");
constexpr Lock kSlickLocks[] = {front(kSlick), fine(kSlickLines, Tone::ShadeLine)};

constexpr auto kQuiff =
    outline("M71 109C68 90 69 76 75 64C72 50 86 38 104 36C116 22 152 16 176 26C188 32 190 46 183 58"
            "C187 76 186 94 185 109L178 109C178 96 175 86 169 80C152 78 140 70 132 62C126 72 108 80 92 78"
            "C84 84 79 96 78 109Z");
constexpr auto kQuiffGloss =
    outline("M112 44C124 34 148 28 166 33C169 34 168 37 165 37C148 36 130 40 117 49C113 52 109 47 112 44Z");
constexpr Lock kQuiffLocks[] = {front(kQuiff), glossOnHair(kQuiffGloss)};

constexpr auto kFade = symmetric("M128 50C95 50 73 74 72.5 110L78 110C78 97 81 89 87 83L128 70");
constexpr auto kUndercutTop =
    outline("M78 70C74 50 98 31 128 30C160 29 186 44 186 68C186 84 180 92 173 90C166 76 148 70 128 71"
            "C108 72 92 78 82 80C79 78 78 74 78 70Z");
constexpr Lock kUndercutLocks[] = {front(kFade, Tone::Faded), front(kUndercutTop), gloss(kGloss)};

constexpr auto kCrop =
    outline("M71 109C67 84 68 62 80 49C92 37 110 33 128 33C148 33 166 38 177 50C188 62 189 84 185 109L178 109"
            "C179 100 176 92 171 88C168 92 164 92 161 87C157 94 150 94 147 87C143 95 136 94 133 87"
            "C129 95 121 94 118 87C114 95 107 94 104 87C101 93 94 93 91 88C82 92 78 100 78 109Z");
constexpr Lock kCropLocks[] = {front(kCrop), gloss(kGloss)};

constexpr auto kPixie =
    outline("M73 128C64 100 63 68 80 50C93 35 115 30 134 31C166 33 189 56 189 90C189 106 187 118 183 130"
            "C178 122 178 108 176 97C173 86 166 76 158 66C146 84 118 97 90 98C82 104 78 116 73 128Z");
constexpr Lock kPixieLocks[] = {front(kPixie), gloss(kGloss)};

constexpr auto kBobRear = symmetric("M128 60C90 60 68 84 66 120C65 142 68 160 76 170C90 178 110 178 128 178");
constexpr auto kBob =
    outline("M108 35C81 40 61 66 59 106C57 134 58 156 65 170C73 180 89 178 95 170C84 150 79 130 80 108"
            "C94 101 104 88 109 68C122 88 150 99 176 104C178 130 174 150 161 170C167 178 183 180 191 170"
            "C198 156 199 134 197 106C194 60 164 30 128 30C121 30 114 32 108 35Z");
constexpr Lock kBobLocks[] = {rear(kBobRear), front(kBob), gloss(kGlossLow)};

constexpr auto kBobFringe =
    symmetric("M128 30C88 30 60 58 58 104C57 132 57 154 60 170C62 176 86 177 92 172C84 154 80 132 81 99"
              "C94 95 112 94 128 94");
constexpr Lock kBobFringeLocks[] = {rear(kBobRear), front(kBobFringe), gloss(kGloss)};

constexpr auto kLobRear = symmetric("M128 60C88 60 66 84 66 120C66 150 66 176 70 200L128 200");
constexpr auto kLob =
    symmetric("M128 30C88 30 61 60 59 106C58 142 57 176 48 202C62 213 84 210 96 198C86 164 79 134 81 108"
              "C101 101 121 88 128 62");
constexpr Lock kLobLocks[] = {rear(kLobRear), front(kLob), gloss(kGlossLow)};

constexpr auto kLongStraight =
    outline("M104 36C78 44 60 70 58 108C57 152 55 200 48 244C62 252 86 252 98 244C95 204 79 146 80 108"
            "C93 98 101 84 104 64C120 86 150 98 176 104C178 146 161 204 158 244C170 252 194 252 208 244"
            "C201 200 199 152 198 108C196 60 164 30 128 30C120 30 111 32 104 36Z");
constexpr Lock kLongStraightLocks[] = {rear(kLobRear), front(kLongStraight), gloss(kGlossLow)};

constexpr auto kLongFringeRear = symmetric("M128 50C78 50 58 80 56 124C54 164 50 200 44 236C70 244 110 240 128 240");
constexpr auto kLongFringe =
    symmetric("M128 30C88 30 60 58 58 104C57 140 56 180 52 216C62 221 76 219 86 212C83 176 80 134 81 99"
              "C92 93 100 96 104 91C112 95 120 91 128 95");
constexpr Lock kLongFringeLocks[] = {rear(kLongFringeRear), front(kLongFringe), gloss(kGloss)};

constexpr auto kPulled =
    symmetric("M128 35C94 35 70 62 70 108C71 112 76 112 77.5 108C78 95 82 84 92 77C102 71 114 70 128 70");
constexpr auto kTail =
    outline("M150 44C162 18 204 20 220 58C232 90 222 134 202 166C196 156 198 138 192 116C188 90 178 66 150 60Z");
constexpr auto kTailTie = outline("M146 38C151 34 158 36 161 41L167 50C169 54 166 60 160 61Z");
constexpr Lock kPonytailLocks[] = {rear(kTail, Tone::Base), front(kPulled), front(kTailTie, Tone::Tie),
                                   gloss(kGloss)};

constexpr auto kTopBun =
    outline("M128 7C142 7 151 16 151 27C151 39 142 47 128 47C114 47 105 39 105 27C105 16 114 7 128 7Z");
constexpr auto kTopBunTie =
    outline("M113 38C122 42 134 42 143 38C145 41 144 45 141 46C132 49 124 49 115 46C112 45 111 41 113 38Z");
constexpr Lock kTopBunLocks[] = {rear(kTopBun, Tone::Base), front(kPulled), front(kTopBunTie, Tone::Tie),
                                 gloss(kGloss)};

constexpr auto kMiddlePart =
    symmetric("M128 34C92 34 67 62 67 108C67 120 71 130 75 132C77 124 77 114 78 106C82 92 90 84 102 76"
              "C114 70 124 64 128 54");
constexpr auto kLowBun =
    outline("M182 130C196 130 206 140 206 153C206 167 196 176 182 176C178 176 174 175 171 173C160 170 150 168 128 168"
            "C96 168 70 142 69 108L187 108C187 116 185 124 182 130Z");
constexpr Lock kLowBunLocks[] = {rear(kLowBun, Tone::Base), front(kMiddlePart), gloss(kGlossLow)};

constexpr auto kHalfUp =
    symmetric("M128 35C88 35 62 62 60 108C58 146 56 176 52 206C62 213 78 210 88 202C82 168 78 136 79 106"
              "C80 94 88 82 102 76C112 72 120 71 128 71");
constexpr auto kHalfUpBun =
    outline("M128 12C140 12 147 19 147 28C147 38 140 44 128 44C116 44 109 38 109 28C109 19 116 12 128 12Z");
constexpr Lock kHalfUpLocks[] = {rear(kLobRear), rear(kHalfUpBun, Tone::Base), front(kHalfUp), gloss(kGloss)};

constexpr auto kWavyShort =
    outline("M71 112C64 102 64 92 67 84C62 74 66 62 76 58C76 46 90 38 102 40C110 30 128 28 138 34"
            "C150 28 166 34 170 46C182 50 188 62 186 74C192 84 191 102 185 112L178 110C179 100 177 94 172 88"
            "C164 94 154 92 150 84C142 92 128 90 124 82C116 90 104 90 100 84C96 90 88 92 84 92C80 98 78 104 78 110Z");
constexpr Lock kWavyShortLocks[] = {front(kWavyShort), gloss(kGloss)};

constexpr auto kWavyBob =
    outline("M110 34C82 38 62 60 60 96C50 110 47 132 55 148C61 162 76 170 90 167C96 165 97 161 94 157"
            "C84 148 86 138 80 126C78 118 78 112 80 106C94 100 106 88 111 66C122 86 150 98 176 104"
            "C178 112 178 118 176 126C170 138 172 148 162 157C159 161 160 165 166 167C180 170 195 162 201 148"
            "C209 132 206 110 196 96C193 54 164 30 130 30C123 30 116 31 110 34Z");
constexpr Lock kWavyBobLocks[] = {rear(kBobRear), front(kWavyBob), gloss(kGlossLow)};

constexpr auto kWavyLong =
    symmetric("M128 30C90 30 62 56 60 100C58 116 48 126 50 144C52 160 58 168 54 186C51 202 43 212 46 230"
              "C48 243 60 249 74 248C88 247 98 242 99 232C100 218 90 208 92 192C94 178 86 166 84 150"
              "C82 134 79 122 82 107C102 99 121 86 128 62");
constexpr Lock kWavyLongLocks[] = {rear(kLobRear), front(kWavyLong), gloss(kGlossLow)};

constexpr auto kSideSwept =
    outline("M72 112C66 86 67 62 82 47C96 33 118 28 140 30C174 33 197 62 199 104C200 132 194 156 180 172"
            "C174 158 180 138 178 110C172 94 116 100 97 62C87 72 79 88 78 112C77 116 73 116 72 112Z");
constexpr Lock kSideSweptLocks[] = {front(kSideSwept), gloss(kGloss)};

constexpr auto kShagRear = symmetric("M128 60C90 60 68 84 66 120C64 150 62 176 58 196C76 196 110 192 128 192");
constexpr auto kShag =
    symmetric("M128 29C92 29 66 50 62 86C60 98 56 106 48 112C54 116 60 116 64 114C62 130 56 142 45 150"
              "C52 155 60 155 65 152C63 168 57 180 46 190C64 196 84 190 92 172C84 156 79 134 81 108"
              "C92 105 101 100 106 92C110 97 116 96 119 91C121 95 125 96 128 94");
constexpr Lock kShagLocks[] = {rear(kShagRear), front(kShag), gloss(kGloss)};

constexpr auto kCurlyShort =
    scalloped("M72 112L63 92L69 68L87 48L112 37L144 37L169 48L187 68L193 92L184 112C180 112 178 110 178 106"
              "C178 98 176 92 170 88L149 85L128 89L107 85L86 88C80 92 78 100 78 108C78 111 75 112 72 112Z", 30);
constexpr Lock kCurlyShortLocks[] = {front(kCurlyShort), gloss(kGloss)};

constexpr auto kCurlyBobRear = symmetric("M128 60C90 60 66 84 64 120C62 142 68 160 78 170C92 178 110 178 128 178");
constexpr auto kCurlyBob =
    symmetric(scalloped("M128 33L100 38L76 54L60 80L54 110L62 140L84 160C82 142 78 126 80 106L102 94L128 84", -34));
constexpr Lock kCurlyBobLocks[] = {rear(kCurlyBobRear), front(kCurlyBob), gloss(kGloss)};

constexpr auto kCurlyLong =
    symmetric(scalloped("M128 32L98 38L72 56L56 86L48 120L44 154L48 188L62 218L88 216C94 186 79 146 81 108L98 97"
                        "L114 84L128 66", -30));
constexpr Lock kCurlyLongLocks[] = {rear(kLobRear), front(kCurlyLong), gloss(kGloss)};

constexpr auto kCurlyTop =
    scalloped("M78 86L70 62L84 41L110 30L146 30L172 41L186 62L178 86L154 86L128 90L102 86Z", 30);
constexpr Lock kCurlyTopLocks[] = {front(kFade, Tone::Faded), front(kCurlyTop), gloss(kGloss)};

constexpr auto kAfroSmall =
    scalloped("M71 114L63 99L66 78L76 58L92 42L116 32L140 32L164 42L180 58L190 78L193 99L185 114L178 108"
              "C178 97 175 88 168 82C156 76 142 75 128 75C114 75 100 76 88 82C81 88 78 97 78 108Z", 16);
constexpr Lock kAfroSmallLocks[] = {front(kAfroSmall), gloss(kGloss)};

constexpr auto kAfroBig =
    scalloped("M128 17L159 23L186 40L204 66L211 97L205 128L188 155L162 174L94 174L68 155L51 128L45 97L52 66L70 40"
              "L97 23Z", 17);
constexpr auto kAfroBigGloss =
    outline("M64 84C70 62 86 44 108 37C111 36 112 39 109 41C91 50 78 66 72 87C71 91 63 88 64 84Z");
constexpr auto kAfroCap = symmetric("M128 34C94 34 68 62 68 112L78 112C78 98 82 88 90 82C101 76 114 75 128 75");
constexpr Lock kAfroBigLocks[] = {rear(kAfroBig, Tone::Base), front(kAfroCap), gloss(kAfroBigGloss)};

constexpr auto kPuffs =
    scalloped("M86 86L65 82L49 65L50 44L67 30L88 32L102 48L99 70ZM170 86L157 70L154 48L168 32L189 30L206 44L207 65"
              "L191 82Z", 20);
constexpr auto kPuffCap = symmetric("M128 39C98 39 72 62 71 106L78 108C78 95 83 84 92 78C102 73 122 74 128 60");
constexpr auto kPuffTies =
    outline("M74 81C82 79 92 71 95 64L101 68C97 77 88 85 78 87ZM182 81C174 79 164 71 161 64L155 68"
            "C159 77 168 85 178 87Z");
constexpr auto kPuffGloss = outline("M58 58C59 47 67 39 80 37C71 43 65 49 63 58C62 61 58 61 58 58Z");
constexpr Lock kPuffLocks[] = {rear(kPuffs, Tone::Base), front(kPuffCap), front(kPuffTies, Tone::Tie),
                               gloss(kPuffGloss)};

constexpr auto kFlatTop =
    symmetric("M128 20L84 20C76 20 71 25 71 33L72 80C71 92 71 100 72 109L78 109C78 98 80 90 85 84L90 76L128 76");
constexpr auto kFlatTopGloss =
    outline("M82 32C82 29 84 27 87 27H120C124 27 124 32 120 32H91C88 32 87 33 87 36V52C87 56 82 56 82 52Z");
constexpr Lock kFlatTopLocks[] = {front(kFlatTop), gloss(kFlatTopGloss)};

constexpr auto kLocsShort =
    outline("M128 30C88 28 60 58 60 96C58 106 60 118 65 120C70 121 73 114 74 106C76 112 83 112 84 104L86 92"
            "C88 98 96 98 98 91L100 86C103 94 112 94 114 86L116 82C119 91 128 91 130 83L132 80C136 90 145 90 147 82"
            "L150 82C153 92 162 92 163 84L168 88C169 98 172 102 176 102C178 110 180 114 183 114"
            "C188 122 196 116 196 96C196 58 168 28 128 30Z");
constexpr auto kLocsShortLines =
    outline("M74 104C74 86 80 64 98 48M98 88C99 74 104 60 114 46M130 82C130 70 132 58 136 46M163 84"
            "C162 70 158 58 152 48");
constexpr Lock kLocsShortLocks[] = {front(kLocsShort), fine(kLocsShortLines, Tone::ShadeLine)};

constexpr auto kLocsLong =
    symmetric(scalloped("M128 29L104 32L84 42L68 59L59 82L56 106C52 142 49 174 45 208C44 219 57 221 58 211"
                        "C57 228 71 229 72 216C73 225 85 223 85 213C86 219 98 217 97 206C95 170 80 140 81 108L96 98"
                        "L112 86L128 64", -17));
constexpr auto kLocsLongLines =
    outline("M58 208C62 168 62 126 72 92M198 208C194 168 194 126 184 92M85 213C82 178 76 140 79 104M171 213"
            "C174 178 180 140 177 104");
constexpr Lock kLocsLongLocks[] = {rear(kLobRear), front(kLocsLong), fine(kLocsLongLines, Tone::ShadeLine)};

constexpr auto kCornrowCap =
    symmetric("M128 42C95 42 72 68 71.5 108L77.5 108C78 94 83 84 92 78C102 73 114 72 128 72");
constexpr auto kCornrowLines =
    outline("M120 71C119 60 119 52 121 44M136 71C137 60 137 52 135 44M104 73C103 62 105 54 109 47M152 73"
            "C153 62 151 54 147 47M89 80C89 68 92 60 97 54M167 80C167 68 164 60 159 54");
constexpr Lock kCornrowLocks[] = {front(kCornrowCap), fine(kCornrowLines, Tone::PartLine)};

constexpr auto kBoxBraidRear = symmetric("M128 60C80 60 62 84 60 120C58 156 56 190 52 224L128 224");
constexpr auto kBoxBraids =
    symmetric("M128 31C90 31 64 56 60 100C57 144 54 190 48 230C47 238 59 240 61 232C60 243 72 243 73 234"
              "C73 242 85 241 85 232C86 238 96 236 95 228C92 180 80 144 81 108C101 99 121 86 128 62");
constexpr auto kBoxBraidLines =
    outline("M61 222C66 170 64 126 74 92M73 224C77 176 71 130 80 104M195 222C190 170 192 126 182 92M183 230"
            "C179 176 185 130 176 104");
constexpr auto kBeads = outline("M53 202H62V209H52.5ZM75 207H84.5V214H74.5ZM194 202H203L203.5 209H194ZM171.5 207H181L181.5 214H171.5Z");
constexpr Lock kBoxBraidLocks[] = {rear(kBoxBraidRear), front(kBoxBraids),
                                   fine(kBoxBraidLines, Tone::ShadeLine), fine(kBeads, Tone::Tie)};

constexpr auto kSideBraid =
    outline("M182 120C192 126 198 138 196 150C204 158 204 170 199 178C206 186 205 198 199 205C203 213 201 222 195 227"
            "C196 236 192 244 186 250C180 244 176 236 177 227C171 222 169 213 173 205C167 198 166 186 173 178"
            "C168 170 168 158 176 150C172 140 174 128 182 120Z");
constexpr auto kSideBraidLines =
    outline("M174 180C180 188 190 188 198 180M174 152C180 160 190 160 197 152M174 207C180 214 190 214 198 207");
constexpr auto kSideBraidTie = outline("M177 226C183 229 190 229 196 226L195 234C190 237 183 237 178 234Z");
constexpr auto kSideBraidCap =
    outline("M96 42C74 52 66 78 68 108C70 116 76 114 78 107C79 92 88 80 99 66C112 84 150 88 170 98"
            "C176 108 176 122 178 134C186 140 196 132 196 116C196 66 168 34 128 34C116 34 106 37 96 42Z");
constexpr Lock kSideBraidLocks[] = {front(kSideBraidCap), front(kSideBraid),
                                    fine(kSideBraidLines, Tone::ShadeLine), front(kSideBraidTie, Tone::Tie),
                                    gloss(kGlossLow)};

constexpr auto kTwoBraids =
    outline("M70 122C60 128 55 140 58 150C50 158 50 170 56 178C49 186 50 198 57 205C53 213 55 222 61 227"
            "C60 236 64 244 70 250C76 244 80 236 79 227C85 222 87 213 83 205C89 198 90 186 83 178"
            "C88 170 88 158 80 150C84 140 80 128 70 122ZM186 122C196 128 201 140 198 150C206 158 206 170 200 178"
            "C207 186 206 198 199 205C203 213 201 222 195 227C196 236 192 244 186 250C180 244 176 236 177 227"
            "C171 222 169 213 173 205C167 198 166 186 173 178C168 170 168 158 176 150C172 140 176 128 186 122Z");
constexpr auto kTwoBraidLines =
    outline("M57 152C64 160 74 160 81 152M57 180C64 188 74 188 82 180M58 207C64 214 74 214 82 207M175 152"
            "C182 160 192 160 199 152M174 180C182 188 192 188 199 180M174 207C182 214 192 214 198 207");
constexpr auto kTwoBraidTies =
    outline("M61 226C67 229 73 229 79 226L78 234C73 237 67 237 62 234ZM195 226C189 229 183 229 177 226L178 234"
            "C183 237 189 237 194 234Z");
constexpr auto kTwoBraidCap =
    symmetric("M128 34C92 34 64 62 62 106C61 122 66 134 73 136C78 128 77 116 78 107C84 94 94 84 106 76"
              "C116 70 125 64 128 54");
constexpr Lock kTwoBraidLocks[] = {front(kTwoBraidCap), front(kTwoBraids),
                                   fine(kTwoBraidLines, Tone::ShadeLine), front(kTwoBraidTies, Tone::Tie),
                                   gloss(kGlossLow)};

constexpr auto kMohawk =
    symmetric("M128 9L119 23C117 20 114 18 110 18C111 26 109 33 104 37C104 53 110 68 115 79C120 82 124 82 128 82");
constexpr auto kMohawkGloss =
    outline("M114 38C116 30 119 25 124 22C127 21 128 24 126 26C122 31 120 38 120 46C120 50 113 49 113 45Z");
constexpr Lock kMohawkLocks[] = {front(kFade, Tone::Faded), front(kMohawk), gloss(kMohawkGloss)};

constexpr auto kSpaceBuns =
    outline("M80 18C95 18 105 27 105 40C105 53 95 62 80 62C66 62 56 53 56 40C56 27 66 18 80 18ZM176 18"
            "C190 18 200 27 200 40C200 53 190 62 176 62C161 62 151 53 151 40C151 27 161 18 176 18Z");
constexpr auto kSpaceBunCap =
    symmetric("M128 35C94 35 67 62 66 106C65 124 68 136 72 142C77 134 77 118 78 107C82 92 92 82 106 76"
              "C116 71 125 66 128 56");
constexpr auto kSpaceBunGloss =
    outline("M64 40C65 33 70 28 77 26C80 25 81 28 78 30C73 33 70 37 70 43C70 46 63 44 64 40Z");
constexpr Lock kSpaceBunLocks[] = {rear(kSpaceBuns, Tone::Base), front(kSpaceBunCap), gloss(kSpaceBunGloss)};

constexpr auto kBalding = symmetric("M128 43C97 43 73 66 70.5 111L78 111C78 99 80 90 85 82C87 70 102 59 128 58");
constexpr Lock kBaldingLocks[] = {front(kBalding)};

// What looks out under a hat, whose lower edge lies at 84.
constexpr auto kShortSides =
    outline("M71 80L88 78C82 86 78 96 78 109L71 109C70 98 70 88 71 80ZM185 80L168 78C174 86 178 96 178 109L185 109"
            "C186 98 186 88 185 80Z");
constexpr Lock kShortSideLocks[] = {front(kShortSides)};
constexpr auto kBobSides =
    outline("M70 80L92 80C86 86 80 98 80 110C79 130 84 150 95 170C89 178 73 180 65 170C58 150 57 110 70 80ZM186 80"
            "L164 80C170 86 176 98 176 110C177 130 172 150 161 170C167 178 183 180 191 170C198 150 199 110 186 80Z");
constexpr Lock kBobSideLocks[] = {rear(kBobRear), front(kBobSides)};
constexpr auto kFringeSides =
    symmetric("M128 70L72 78C58 100 57 140 60 170C62 176 86 177 92 172C84 154 80 132 81 99C94 95 112 94 128 94");
constexpr Lock kFringeSideLocks[] = {rear(kBobRear), front(kFringeSides)};
constexpr auto kLongSides =
    outline("M70 80L92 80C86 86 81 96 81 108C80 146 95 204 98 244C86 252 62 252 48 244C56 200 57 120 70 80ZM186 80"
            "L164 80C170 86 175 96 175 108C176 146 161 204 158 244C170 252 194 252 208 244C200 200 199 120 186 80Z");
constexpr Lock kLongSideLocks[] = {rear(kLobRear), front(kLongSides)};
constexpr auto kWavySides =
    outline("M70 80L92 80C86 86 80 96 80 106C78 118 78 126 82 136C90 148 84 156 95 168C86 180 68 178 62 168"
            "C52 156 50 138 57 126C50 112 56 92 70 80ZM186 80L164 80C170 86 176 96 176 106C178 118 178 126 174 136"
            "C166 148 172 156 161 168C170 180 188 178 194 168C204 156 206 138 199 126C206 112 200 92 186 80Z");
constexpr Lock kWavySideLocks[] = {rear(kBobRear), front(kWavySides)};
constexpr auto kCurlySides =
    scalloped("M92 78L84 88L78 100L75 112L66 116L60 104L60 92L70 80ZM186 80L196 92L196 104L190 116L181 112L178 100"
              "L172 88L164 78Z", 24);
constexpr Lock kCurlySideLocks[] = {front(kCurlySides)};
constexpr auto kCurlyLongSides =
    scalloped("M94 78C82 90 78 106 80 120C82 138 90 152 92 160L68 166L54 142L50 112L68 84ZM188 84L206 112L202 142"
              "L188 166L164 160C166 152 174 138 176 120C178 106 174 90 162 78Z", 26);
constexpr Lock kCurlyLongSideLocks[] = {rear(kCurlyBobRear), front(kCurlyLongSides)};
constexpr auto kBunSides =
    outline("M69 78L92 78C84 86 78 96 78 106C77 114 77 124 75 132C70 128 66 100 69 78ZM187 78L164 78"
            "C172 86 178 96 178 106C179 114 179 124 181 132C186 128 190 100 187 78Z");
constexpr Lock kBunSideLocks[] = {rear(kLowBun, Tone::Base), front(kBunSides)};
constexpr auto kLocsSides =
    outline("M70 80L92 80C86 86 81 98 81 108C80 136 94 164 97 194C97 202 88 204 86 196L85 214C85 224 73 226 72 216"
            "C71 228 58 228 58 214C57 224 45 222 46 212C52 170 56 110 70 80ZM186 80L164 80C170 86 175 98 175 108"
            "C176 136 162 164 159 194C159 202 168 204 170 196L171 214C171 224 183 226 184 216C185 228 198 228 198 214"
            "C199 224 211 222 210 212C204 170 200 110 186 80Z");
constexpr Lock kLocsSideLocks[] = {rear(kLobRear), front(kLocsSides), fine(kLocsLongLines, Tone::ShadeLine)};
constexpr auto kLocsShortSides =
    outline("M70 80L90 80C88 84 86 92 84 104C83 112 76 112 74 106C73 114 70 121 65 120C58 112 60 90 70 80ZM186 80"
            "L166 80C168 84 170 92 172 104C173 112 180 112 182 106C183 114 186 121 191 120C198 112 196 90 186 80Z");
constexpr Lock kLocsShortSideLocks[] = {front(kLocsShortSides)};
constexpr Lock kSideBraidSideLocks[] = {front(kBunSides), front(kSideBraid),
                                        fine(kSideBraidLines, Tone::ShadeLine),
                                        front(kSideBraidTie, Tone::Tie)};
constexpr Lock kTwoBraidSideLocks[] = {front(kBunSides), front(kTwoBraids),
                                       fine(kTwoBraidLines, Tone::ShadeLine),
                                       front(kTwoBraidTies, Tone::Tie)};

struct HairArt
{
    Locks whole{};
    Locks underHat{};
    HairFit fit{};
};

constexpr std::array<HairArt, 40> kHairs{{
    {kBuzzLocks, kBuzzLocks, {Ears::Both, 450}},
    {kCrewLocks, kShortSideLocks, {Ears::Both, 340}},
    {kSidePartLocks, kShortSideLocks, {Ears::Both, 325}},
    {kSlickLocks, kShortSideLocks, {Ears::Both, 350}},
    {kQuiffLocks, kShortSideLocks, {Ears::Both, 230}},
    {kUndercutLocks, kShortSideLocks, {Ears::Both, 300}},
    {kCropLocks, kShortSideLocks, {Ears::Both, 330}},
    {kPixieLocks, kShortSideLocks, {Ears::Both, 310}},
    {kBobLocks, kBobSideLocks, {Ears::None, 300}},
    {kBobFringeLocks, kFringeSideLocks, {Ears::None, 300}},
    {kLobLocks, kBobSideLocks, {Ears::None, 300}},
    {kLongStraightLocks, kLongSideLocks, {Ears::None, 300}},
    {kLongFringeLocks, kLongSideLocks, {Ears::None, 300}},
    {kPonytailLocks, kBunSideLocks, {Ears::Both, 350}},
    {kTopBunLocks, kBunSideLocks, {Ears::Both, 350}},
    {kLowBunLocks, kBunSideLocks, {Ears::Both, 340}},
    {kHalfUpLocks, kLongSideLocks, {Ears::None, 350}},
    {kWavyShortLocks, kShortSideLocks, {Ears::Both, 310}},
    {kWavyBobLocks, kWavySideLocks, {Ears::None, 300}},
    {kWavyLongLocks, kLongSideLocks, {Ears::None, 300}},
    {kSideSweptLocks, kShortSideLocks, {Ears::Left, 290}},
    {kShagLocks, kWavySideLocks, {Ears::None, 290}},
    {kCurlyShortLocks, kCurlySideLocks, {Ears::Both, 290}},
    {kCurlyBobLocks, kCurlyLongSideLocks, {Ears::None, 290}},
    {kCurlyLongLocks, kCurlyLongSideLocks, {Ears::None, 280}},
    {kCurlyTopLocks, kCurlySideLocks, {Ears::Both, 220}},
    {kAfroSmallLocks, kCurlySideLocks, {Ears::Both, 290}},
    {kAfroBigLocks, kCurlyLongSideLocks, {Ears::Both, 160}},
    {kPuffLocks, kCurlySideLocks, {Ears::Both, 390}},
    {kFlatTopLocks, kShortSideLocks, {Ears::Both, 200}},
    {kLocsShortLocks, kLocsShortSideLocks, {Ears::Both, 300}},
    {kLocsLongLocks, kLocsSideLocks, {Ears::None, 310}},
    {kCornrowLocks, kShortSideLocks, {Ears::Both, 420}},
    {kBoxBraidLocks, kLocsSideLocks, {Ears::None, 310}},
    {kSideBraidLocks, kSideBraidSideLocks, {Ears::Left, 340}},
    {kTwoBraidLocks, kTwoBraidSideLocks, {Ears::None, 340}},
    {kMohawkLocks, kShortSideLocks, {Ears::Both, 460}},
    {kSpaceBunLocks, kBunSideLocks, {Ears::None, 350}},
    {kBaldingLocks, kShortSideLocks, {Ears::Both, 460}},
    {{}, {}, {Ears::Both, 460}},
}};

bool isUnderHat(Covering covering)
{
    switch (covering) {
    case Covering::Cap:
    case Covering::Beanie:
    case Covering::Beret:
    case Covering::BucketHat:
    case Covering::SunHat:
    case Covering::Bandana:
    case Covering::Turban:
        return true;
    case Covering::None:
    case Covering::Hijab:
    case Covering::Kippah:
    case Covering::Headband:
        break;
    }
    return false;
}

Paint paintOf(const Sitter &sitter, Tone tone)
{
    const Palette &palette = sitter.palette;
    switch (tone) {
    case Tone::Base:
        return fill(palette.hair.base);
    case Tone::Shade:
        return fill(palette.hair.shade);
    case Tone::Light:
    case Tone::Gloss:
        return fill(palette.hair.light);
    case Tone::Faded:
        return fill(palette.hair.base, 55);
    case Tone::Tie:
        return fill(accentOnHair(sitter));
    case Tone::ShadeLine:
        return line(brightness(palette.hair.base) < 70 ? palette.hair.light : palette.hair.shade, 22);
    case Tone::PartLine:
        return line(palette.skin.shade, 20);
    }
    return {};
}

} // namespace

const HairFit &fitOf(Hair hair)
{
    return kHairs[std::size_t(hair)].fit;
}

Rgb accentOnHair(const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    return isClose(palette.accent.base, palette.hair.base) ? palette.white : palette.accent.base;
}

void drawHair(const Sitter &sitter, Level level)
{
    const Traits &traits = sitter.traits;
    if (traits.covering() == Covering::Hijab)
        return;
    const HairArt &art = kHairs[std::size_t(traits.hair())];
    // The light stays where it is when the person is mirrored.
    const Placement inLight = traits.isMirrored() ? sitter.head.after(Placement::mirrored()) : sitter.head;
    for (const Lock &lock : isUnderHat(traits.covering()) ? art.underHat : art.whole) {
        if (lock.level == level && lock.from <= sitter.detail)
            sitter.scene.add(lock.outline, paintOf(sitter, lock.tone),
                             lock.tone == Tone::Gloss ? inLight : sitter.head);
    }
}

} // namespace avatars::flat
