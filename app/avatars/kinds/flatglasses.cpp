// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatextra.h"
#include "avatars/kinds/flatface.h"

namespace avatars::flat {

namespace {

// A left lens about the middle of its eye.
constexpr auto kRound =
    outline("M0 -18.5C10.5 -18.5 18.5 -10.5 18.5 0C18.5 10.5 10.5 18.5 0 18.5C-10.5 18.5 -18.5 10.5 -18.5 0"
            "C-18.5 -10.5 -10.5 -18.5 0 -18.5Z");
constexpr auto kSquare =
    outline("M-13 -16H13C17 -16 19 -14 19 -10V8C19 13 16 16 11 16H-11C-16 16 -19 13 -19 8V-10C-19 -14 -17 -16 -13 -16"
            "Z");
constexpr auto kOval =
    outline("M0 -13C12 -13 19.5 -7.5 19.5 0C19.5 7.5 12 13 0 13C-12 13 -19.5 7.5 -19.5 0C-19.5 -7.5 -12 -13 0 -13Z");
constexpr auto kHalfRim = outline("M-19 -5C-20 -8 -20 -11 -19 -13.5H19C20 -11 20 -8 19 -5");
constexpr auto kCatEye =
    outline("M-24 -16C-12 -15 2 -14.5 13 -13C18 -12 19.5 -8 19 -2C18 9 10 14 0 14C-12 14 -18 7 -19 -4"
            "C-20 -8 -22 -12 -24 -16Z");
constexpr auto kAviator =
    outline("M-15 -13.5C-6 -15 6 -15 14 -13C19 -12 19 -4 17 2C14 12 5 18 -4 18C-16 18 -21 8 -20 -4"
            "C-20 -10 -18.5 -13 -15 -13.5Z");
constexpr auto kThick =
    outline("M-14 -16.5H14C18 -16.5 20 -14 20 -10L18.5 7C18 13 14 16.5 8 16.5H-8C-14 16.5 -18 13 -18.5 7L-20 -10"
            "C-20 -14 -18 -16.5 -14 -16.5Z");

struct Frame
{
    OutlineView rim{};
    std::int16_t width = 34;
    std::int16_t inner = 185; ///< where the bridge leaves the rim, from the middle of the eye
    std::int16_t outer = 185;
    std::int16_t height = -20;
};

Frame frameOf(Glasses glasses)
{
    switch (glasses) {
    case Glasses::None:
        break;
    case Glasses::Round:
        return {kRound, 34, 185, 185, -20};
    case Glasses::Square:
        return {kSquare, 34, 190, 190, -70};
    case Glasses::Oval:
        return {kOval, 32, 195, 195, -20};
    case Glasses::HalfRim:
        return {kHalfRim, 44, 190, 195, -90};
    case Glasses::CatEye:
        return {kCatEye, 42, 190, 205, -70};
    case Glasses::Aviator:
        return {kAviator, 30, 175, 200, -60};
    case Glasses::Thick:
        return {kThick, 58, 195, 195, -70};
    case Glasses::Tinted:
        return {kRound, 34, 170, 170, -30};
    }
    return {};
}

/// Where the left and the right lens lie.
struct Lenses
{
    explicit Lenses(const Sitter &sitter) : left(eyePlace(sitter, false)), right(eyePlace(sitter, true))
    {
        onLeft = sitter.face.after(Placement::moved(left.x, left.y));
        onRight = sitter.face.after({-Placement::kOne, 0, 0, Placement::kOne, right.x, right.y});
    }

    Point left;
    Point right;
    Placement onLeft{};
    Placement onRight{};
};

/// The accent; ink or white where it would be lost on the skin.
Rgb frameColour(const Palette &palette)
{
    if (!isClose(palette.accent.base, palette.skin.base))
        return palette.accent.base;
    return brightness(palette.skin.base) > 120 ? palette.ink : palette.white;
}

/// Dark glass whatever the accent.
Rgb tintOf(const Palette &palette)
{
    for (const Rgb colour : {palette.accent.base, palette.accent.line}) {
        if (brightness(colour) < 110)
            return colour;
    }
    return palette.ink;
}

/// Bridge and sides, added to the frame's line.
void addWires(const Sitter &sitter, const Frame &frame, const Lenses &lenses)
{
    Scene &scene = sitter.scene;
    const auto at = [&](std::int32_t x, std::int32_t y) { return sitter.face({x, lenses.left.y + y}); };
    scene.moveTo(at(lenses.left.x + frame.inner, frame.height));
    scene.quadTo(at(1280, frame.height - 60), at(lenses.right.x - frame.inner, frame.height));
    scene.moveTo(at(lenses.left.x - frame.outer, frame.height));
    scene.lineTo(at(745, frame.height - 20));
    scene.moveTo(at(lenses.right.x + frame.outer, frame.height));
    scene.lineTo(at(1815, frame.height - 20));
    if (sitter.traits.glasses() == Glasses::Aviator) {
        scene.moveTo(at(lenses.left.x + 120, -132));
        scene.lineTo(at(lenses.right.x - 120, -132));
    }
}

} // namespace

void drawGlasses(const Sitter &sitter)
{
    const Glasses glasses = sitter.traits.glasses();
    if (glasses == Glasses::None)
        return;
    const Frame frame = frameOf(glasses);
    const Lenses lenses(sitter);
    const Rgb colour = frameColour(sitter.palette);
    const Paint wire = line(colour, sitter.isSmall() ? std::int16_t(frame.width * 5 / 4) : frame.width);
    if (glasses == Glasses::Tinted) {
        sitter.scene.add(frame.rim, fill(tintOf(sitter.palette), 90), lenses.onLeft);
        sitter.join(frame.rim, lenses.onRight);
        sitter.scene.begin(wire);
    } else {
        sitter.scene.add(frame.rim, wire, lenses.onLeft);
        sitter.join(frame.rim, lenses.onRight);
    }
    addWires(sitter, frame, lenses);
}

} // namespace avatars::flat
