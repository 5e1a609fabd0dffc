// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedface.h"

namespace avatars::illustrated {

namespace {

/// The right one of two eyes, the pupil at 0.
struct EyeArt
{
    OutlineView lash{}; ///< drawn first: what the white leaves of it is the line of the upper lid
    OutlineView white{};
    OutlineView crease{};
    std::int32_t iris = 0; ///< radius in tenths; 0: none
    std::int32_t gaze = 0; ///< the iris moved to the right
};

constexpr auto kRoundLash = outline("M-16 2Q-1 -29 18 -6");
constexpr auto kRoundWhite = outline("M-14 0C-14 -15 14 -15 14 0C14 16 -14 16 -14 0");
constexpr auto kAlmondLash = outline("M-16 5Q-1 -29 20 -5");
constexpr auto kAlmondWhite = outline("M-15 3Q-1 -26 16 -1Q2 22 -15 3");
constexpr auto kWideLash = outline("M-17 2Q-1 -34 19 -5");
constexpr auto kWideWhite = outline("M-15 0C-15 -18 15 -18 15 0C15 17 -15 17 -15 0");
constexpr auto kSoftLash = outline("M-16 1Q0 -33 19 8");
constexpr auto kSoftWhite = outline("M-15 0C-10 -18 10 -17 15 5Q-6 24 -15 0");
constexpr auto kHoodedLash = outline("M-16 4Q0 -27 19 -1");
constexpr auto kHoodedWhite = outline("M-15 3Q0 -23 16 0Q0 23 -15 3");
constexpr auto kCrease = outline("M-12 -11Q2 -21 15 -10Q2 -17 -12 -11");
constexpr auto kUpturnedLash = outline("M-16 6Q-3 -27 22 -12");
constexpr auto kUpturnedWhite = outline("M-15 5Q-4 -25 18 -8Q6 22 -15 5");
constexpr auto kLongLash = outline("M-16 2Q-6 -20 9 -13L14 -19L13 -11L20 -15L16 -8L22 -8L15 0");
constexpr auto kDot = outline("M-8 0C-8 -15 8 -15 8 0C8 14 -8 14 -8 0");
constexpr auto kClosedSmile = outline("M-15 5Q0 -19 15 5Q0 -10 -15 5");
constexpr auto kClosedCalm = outline("M-15 -4C-8 10 6 9 13 -3L20 -2L15 3L17 8L10 7C2 12 -10 9 -15 -4");

const EyeArt &artFor(Eyes eyes)
{
    static constexpr std::array<EyeArt, 12> kArt{{{kRoundLash, kRoundWhite, {}, 107, 0},
                                                  {kAlmondLash, kAlmondWhite, {}, 96, 0},
                                                  {kWideLash, kWideWhite, {}, 119, 0},
                                                  {kSoftLash, kSoftWhite, {}, 102, 0},
                                                  {kHoodedLash, kHoodedWhite, kCrease, 88, 0},
                                                  {kUpturnedLash, kUpturnedWhite, {}, 97, 0},
                                                  {kDot, {}, {}, 0, 0},
                                                  {kLongLash, kRoundWhite, {}, 107, 0},
                                                  {kWideLash, kWideWhite, {}, 124, 0},
                                                  {kClosedSmile, {}, {}, 0, 0},
                                                  {kClosedCalm, {}, {}, 0, 0},
                                                  {kRoundLash, kRoundWhite, {}, 100, 30}}};
    return kArt[std::size_t(eyes)];
}

constexpr std::int32_t kEyeLine = 1275;

/// Where the two eyes are; the left one is the right one's mirror image.
struct Pair
{
    Placement right;
    Placement left;
    std::int32_t apart;
    std::int32_t size;
};

Pair pairOf(const Portrait &portrait)
{
    const std::int32_t size = portrait.isSmall() ? 4700 : Placement::kOne;
    const std::int32_t apart = eyesApart(portrait) + (portrait.isSmall() ? 15 : 0);
    return {portrait.face.after({size, 0, 0, size, 1280 + apart, kEyeLine}),
            portrait.face.after({-size, 0, 0, size, 1280 - apart, kEyeLine}), apart, size};
}

void addBoth(const Portrait &portrait, const Pair &pair, const OutlineView &outline, const Paint &paint)
{
    if (outline.verbs.empty())
        return;
    portrait.scene.add(outline, paint, pair.right);
    portrait.join(outline, pair.left);
}

/// A round thing in both eyes, \p offset from the pupils.
void addDots(const Portrait &portrait, const Pair &pair, Point offset, std::int32_t radius, const Paint &paint)
{
    const auto scaled = [&pair](std::int32_t value) { return value * pair.size / Placement::kOne; };
    for (const std::int32_t side : {-1, 1}) {
        const Point centre{1280 + side * pair.apart + scaled(offset.x), kEyeLine + scaled(offset.y)};
        portrait.dot(centre, scaled(radius), paint, portrait.lit);
    }
}

} // namespace

void drawEyes(const Portrait &portrait)
{
    const Pair pair = pairOf(portrait);
    const Eyes eyes = portrait.traits.eyes();
    const EyeArt &art = artFor(eyes);
    const Palette &palette = portrait.palette;
    const Paint ink = fill(brief(palette.ink));
    const Paint white = fill(kWhite);
    const bool isClosed = eyes == Eyes::ClosedSmile || eyes == Eyes::ClosedCalm;
    addBoth(portrait, pair, art.lash, isClosed ? fill(faceLine(palette)) : ink);
    addBoth(portrait, pair, art.white, white);
    const std::int32_t gaze = portrait.traits.isMirrored() ? -art.gaze : art.gaze;
    if (art.iris > 0) {
        // Dark eyes need no pupil of their own.
        const bool isDark = portrait.isSmall() || portrait.traits[Part::EyeColour] == 0;
        const Rgb iris = portrait.isSmall() ? brief(palette.ink)
            : isDark                        ? palette.eye
                                            : blended(palette.eye, kWhite, 10);
        addDots(portrait, pair, {gaze, 8}, portrait.isSmall() ? 88 : art.iris, fill(iris));
        if (!isDark)
            addDots(portrait, pair, {gaze, 8}, art.iris * 55 / 100, ink);
    }
    if (!portrait.isSmall())
        addBoth(portrait, pair, art.crease, ink);
    if (isClosed)
        return;
    const bool isSparkle = eyes == Eyes::Sparkle;
    addDots(portrait, pair, {gaze - 34, -34}, isSparkle ? 42 : 32, white);
    if (isSparkle)
        addDots(portrait, pair, {40, 52}, 22, white);
}

} // namespace avatars::illustrated
