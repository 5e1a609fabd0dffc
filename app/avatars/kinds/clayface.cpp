// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayface.h"

namespace avatars::clay {

namespace {

// Eyes, each about its own middle: the left one, its outer corner to the left.
constexpr auto kLidSoft = outline("M-17-4Q0-28 17-4Q0-12-17-4Z");
constexpr auto kLidHooded = outline("M-17 0Q0-32 17 0Q0-8-17 0Z");
constexpr auto kAlmond = outline("M-17 1Q-2-24 16 2Q0 24-17 1Z");
constexpr auto kAlmondLid = outline("M-19 3Q-2-33 18 3Q-2-21-19 3Z");
constexpr auto kUpturned = outline("M-17-3Q0-22 16 3Q-3 24-17-3Z");
constexpr auto kUpturnedLid = outline("M-22-9Q0-26 18 4Q0-19-17-2Z");
constexpr auto kLashes = outline("M-7-7Q-14-8-16-14Q-11-12-9-10Q-12-14-11-18Q-7-15-2-8Z");
constexpr auto kJoy = outline("M-15 6Q-14-13 0-13Q14-13 15 6Q11 10 9 5Q6-7 0-7Q-6-7-9 5Q-11 10-15 6Z");
constexpr auto kCalm = outline("M-15-4Q-11-7-9-3Q-6 5 0 5Q6 5 9-3Q11-7 15-4Q13 11 0 11Q-13 11-15-4Z");

Placement eyePlace(const Figure &figure, int side)
{
    constexpr std::int32_t kOne = Placement::kOne;
    const std::int32_t scale = figure.isSmall() ? kOne * 5 / 4 : kOne;
    const Placement put = figure.at(kCanvas / 2 + side * figure.eyeStep, figure.eyeY);
    return put.after(Placement{side < 0 ? scale : -scale, 0, 0, scale, 0, 0});
}

/// An iris as dark as a pupil, so that the two need but one bead.
Rgb deep(Rgb iris)
{
    const auto part = [](int value) { return static_cast<std::uint8_t>(value * 5 / 9); };
    return {part(iris.r), part(iris.g), part(iris.b)};
}

/// Both eyes at once.
struct EyePair
{
    explicit EyePair(Figure &theFigure)
        : figure(theFigure), left(eyePlace(theFigure, -1)), right(eyePlace(theFigure, 1))
    {
    }

    void piece(const OutlineView &outline, Rgb colour) const { figure.pair(outline, fill(colour), left, right); }

    void whites(std::int32_t radius) const
    {
        figure.circle({0, 0}, radius, fill(figure.palette.white), left);
        figure.circle({0, 0}, radius, fill(figure.palette.white), right);
    }

    /// Coloured beads with a glint.
    void irises(std::int32_t radius, std::int32_t aside = 0) const
    {
        beads(radius, figure.isSmall() ? figure.palette.ink : deep(figure.palette.eye), aside);
    }

    /// \p aside moves them the same way, in tenths; glints stay where the light is.
    void beads(std::int32_t radius, Rgb colour, std::int32_t aside = 0) const
    {
        for (const Placement &eye : {left, right}) {
            const Point middle = eye(Point{0, 8});
            const Placement here{eye.yy, 0, 0, eye.yy, middle.x + aside, middle.y};
            figure.circle({0, 0}, radius, fill(colour), here);
            if (!figure.isSmall())
                figure.circle({-radius * 36 / 100, -radius * 40 / 100}, radius * 30 / 100, fill(figure.palette.white),
                              here);
        }
    }

    Figure &figure;
    Placement left;
    Placement right;
};

// Brows about the middle of the left one; outer end to the left.
constexpr auto kArched = outline("M-18 5Q-4-20 17-4Q18 4 10 2Q-3-10-11 6Q-17 10-18 5Z");
constexpr auto kStraight = outline("M-14-5H13Q19-1 13 4H-14Q-20-1-14-5Z");
constexpr auto kThick = outline("M-18 0Q-4-16 16-6Q22 4 12 7Q0 1-12 7Q-20 7-18 0Z");
constexpr auto kThin = outline("M-17 3Q-2-14 16-4Q16 0 11-1Q-2-8-14 5Z");
constexpr auto kSoft = outline("M-16 2Q0-12 17-1Q17 6 10 5Q0-2-11 6Q-17 7-16 2Z");
constexpr auto kRaised = outline("M-17 4Q-4-24 18-4Q18 3 11 1Q-3-11-11 5Q-18 9-17 4Z");
constexpr auto kAngled = outline("M-18 4L-5-7Q-2-9 2-8L15-7Q20-3 14 0L1-1L-12 8Q-19 9-18 4Z");
constexpr auto kShort = outline("M-10 0Q-8-8 2-7Q13-5 11 2Q8 6 0 4Q-10 6-10 0Z");

OutlineView browOutline(Brows brows)
{
    switch (brows) {
    case Brows::Arched:
        return kArched;
    case Brows::Straight:
        return kStraight;
    case Brows::Thick:
        return kThick;
    case Brows::Thin:
        return kThin;
    case Brows::Soft:
        return kSoft;
    case Brows::Raised:
        return kRaised;
    case Brows::Angled:
        return kAngled;
    case Brows::Short:
        return kShort;
    }
    return {};
}

constexpr auto kNoseHook = outline("M-6-13Q0-20 5-8Q14 6 5 9Q-1 15-9 6Q-12-2-6-13Z");

} // namespace

void drawEyes(Figure &figure)
{
    const EyePair eyes(figure);
    const Rgb ink = figure.palette.ink;
    const Rgb white = figure.palette.white;
    const Rgb lid = figure.palette.skin.base;
    switch (figure.traits.eyes()) {
    case Eyes::Round:
        eyes.whites(128);
        eyes.irises(88);
        break;
    case Eyes::Almond:
        eyes.piece(kAlmond, white);
        eyes.irises(82);
        eyes.piece(kAlmondLid, ink);
        break;
    case Eyes::Wide:
        eyes.whites(150);
        eyes.irises(108);
        break;
    case Eyes::Soft:
        eyes.whites(132);
        eyes.irises(94);
        eyes.piece(kLidSoft, lid);
        break;
    case Eyes::Hooded:
        eyes.whites(135);
        eyes.irises(94);
        eyes.piece(kLidHooded, lid);
        break;
    case Eyes::Upturned:
        eyes.piece(kUpturned, white);
        eyes.irises(80);
        eyes.piece(kUpturnedLid, ink);
        break;
    case Eyes::Dot:
        eyes.beads(80, ink);
        break;
    case Eyes::Lashes:
        eyes.beads(96, ink);
        if (!figure.isSmall())
            eyes.piece(kLashes, ink);
        break;
    case Eyes::Sparkle:
        eyes.beads(124, ink);
        if (!figure.isSmall()) {
            figure.circle({-42, 60}, 24, fill(white), eyes.left);
            figure.circle({42, 60}, 24, fill(white), eyes.right);
        }
        break;
    case Eyes::ClosedSmile:
        eyes.piece(kJoy, ink);
        break;
    case Eyes::ClosedCalm:
        eyes.piece(kCalm, ink);
        break;
    case Eyes::LookAside:
        eyes.whites(132);
        eyes.irises(88, figure.traits.isMirrored() ? -38 : 38);
        break;
    }
}

void drawBrows(Figure &figure)
{
    const std::int32_t lift = figure.isSmall() ? 180 : figure.traits.brows() == Brows::Raised ? 230 : 200;
    const Placement up = Placement::moved(0, -lift);
    figure.pair(browOutline(figure.traits.brows()), fill(figure.palette.brows.base), eyePlace(figure, -1).after(up),
                eyePlace(figure, 1).after(up));
}

void drawNose(Figure &figure)
{
    if (figure.isSmall())
        return;
    const Placement place = figure.at(kCanvas / 2, (figure.eyeY + figure.mouthY) / 2 + 10);
    const Swatch &skin = figure.palette.skin;
    switch (figure.traits.nose()) {
    case Nose::Button:
        figure.ball({0, 0}, 78, 78, skin, place);
        break;
    case Nose::Straight:
        figure.ball({0, -40}, 66, 130, skin, place);
        break;
    case Nose::Round:
        figure.ball({0, 0}, 106, 106, skin, place);
        break;
    case Nose::Wide:
        figure.ball({0, 0}, 140, 84, skin, place);
        break;
    case Nose::Hook:
        figure.piece(kNoseHook, fill(skin.shade), place);
        figure.piece(kNoseHook, fill(skin.base), Placement::moved(-16, -18).after(place));
        break;
    case Nose::Small:
        figure.ball({0, 10}, 60, 60, skin, place);
        break;
    case Nose::Long:
        figure.ball({0, -50}, 80, 170, skin, place);
        break;
    case Nose::Dot:
        figure.circle({-36, 20}, 20, fill(skin.shade), place);
        figure.circle({36, 20}, 20, fill(skin.shade), place);
        break;
    }
}

} // namespace avatars::clay
