// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayface.h"

namespace avatars::clay {

namespace {

// Eyes, each about its own middle: the left one, its outer corner to the left.
constexpr auto kLidSoft = outline("M-17-4Q0-28 17-4Q0-12-17-4Z");
constexpr auto kLidHooded = outline("M-17 0Q0-32 17 0Q0-8-17 0Z");
constexpr auto kAlmond = outline("M-17 1Q-2-24 16 2Q0 24-17 1Z");
constexpr auto kAlmondLid = outline("M-19 3Q-2-33 18 3Q-2-19-19 3Z");
constexpr auto kUpturned = outline("M-17-3Q0-22 16 3Q-3 24-17-3Z");
constexpr auto kUpturnedLid = outline("M-22-9Q0-26 18 4Q0-16-17-2Z");
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
constexpr auto kAngled = outline("M-18 2L-6-8Q-3-10 0-9L15-4Q19 1 13 4L-3-1L-12 7Q-19 8-18 2Z");
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

// Mouths, about their middle: grooves pressed with a tool, and pieces stuck on.
constexpr auto kLine = outline("M-14-3Q0 0 14-3Q19-1 15 2Q0 5-15 2Q-19-1-14-3Z");
constexpr auto kSoftLine = outline("M-14-4Q0 2 14-4Q19-2 16 1Q0 9-16 1Q-19-2-14-4Z");
constexpr auto kSmallSmile = outline("M-11-5Q0 3 11-5Q17-5 15 1Q0 15-15 1Q-17-5-11-5Z");
constexpr auto kSmile = outline("M-18-8Q0 8 18-8Q25-9 23-2Q0 24-23-2Q-25-9-18-8Z");
constexpr auto kSideSmile = outline("M-15 0Q10 5 15-8Q21-12 22-5Q14 17-15 6Q-20 2-15 0Z");
constexpr auto kGrin = outline("M-27-6Q-25-14-18-9Q0 8 18-9Q25-14 27-6Q25-1 21-1Q0 19-21-1Q-25-1-27-6Z");
constexpr auto kBite = outline("M-21-8Q0-4 21-8Q28-8 26-1Q18 14 0 14Q-18 14-26-1Q-28-8-21-8Z");
constexpr auto kBiteTeeth = outline("M-19-5Q0-1 19-5Q23-4 21 0Q0 9-21 0Q-23-4-19-5Z");
constexpr auto kOpen = outline("M-16-9Q0-6 16-9Q23-9 21-2Q16 15 0 15Q-16 15-21-2Q-23-9-16-9Z");
constexpr auto kOpenTongue = outline("M-12 9Q0-4 12 9Q0 16-12 9Z");
constexpr auto kLaugh = outline("M-22-11Q0-7 22-11Q29-11 27-3Q20 20 0 20Q-20 20-27-3Q-29-11-22-11Z");
constexpr auto kLaughTeeth = outline("M-20-8Q0-4 20-8Q24-7 22-3Q0 3-22-3Q-24-7-20-8Z");
constexpr auto kLaughTongue = outline("M-15 12Q0-4 15 12Q0 22-15 12Z");
constexpr auto kTongue = outline("M0 4L16 1Q21 23 10 23Q-1 22 0 4Z");
constexpr auto kPursed = outline("M-12 0Q-7-8 0-4Q7-8 12 0Q7 9 0 8Q-7 9-12 0Z");
constexpr auto kPursedGroove = outline("M-10 0Q0 3 10 0Q0 6-10 0Z");
constexpr auto kLips = outline("M-20-1Q-8-12 0-6Q8-12 20-1Q10 12 0 11Q-10 12-20-1Z");
constexpr auto kLipsGroove = outline("M-18-1Q-8 1 0-1Q8 1 18-1Q0 8-18-1Z");
constexpr auto kCat = outline("M-20-5Q-17-9-14-4Q-8 9-3-4Q0-7 3-4Q8 9 14-4Q17-9 20-5Q16 12 0 6Q-16 12-20-5Z");

Placement mouthPlace(const Figure &figure)
{
    constexpr std::int32_t kOne = Placement::kOne;
    const std::int32_t scale = figure.isSmall() ? kOne * 5 / 4 : kOne;
    return figure.at(kCanvas / 2, figure.mouthY).after(Placement{scale, 0, 0, scale, 0, 0});
}

bool hasHairyLips(FacialHair hair)
{
    return hair == FacialHair::ShortBeard || hair == FacialHair::FullBeard || hair == FacialHair::LongBeard;
}

void drawGroove(Figure &figure, const OutlineView &outline)
{
    if (hasHairyLips(figure.traits.facialHair()))
        figure.ellipse({0, 10}, 220, 110, fill(figure.palette.lips.base), mouthPlace(figure));
    figure.piece(outline, fill(figure.palette.ink), mouthPlace(figure));
}

void drawOpen(Figure &figure, const OutlineView &mouth, const OutlineView &teeth, const OutlineView &tongue)
{
    const Placement place = mouthPlace(figure);
    figure.piece(mouth, fill(figure.palette.ink), place);
    if (!tongue.verbs.empty() && !figure.isSmall())
        figure.piece(tongue, fill(figure.palette.lips.base), place);
    if (!teeth.verbs.empty())
        figure.piece(teeth, fill(figure.palette.white), place);
}

void drawLips(Figure &figure, const OutlineView &lips, const OutlineView &groove)
{
    const Placement place = mouthPlace(figure);
    figure.piece(lips, fill(figure.palette.lips.base), place);
    figure.piece(groove, fill(figure.palette.lips.shade), place);
}

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
        figure.circle({0, 10}, 60, fill(skin.shade), place);
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

void drawMouth(Figure &figure)
{
    switch (figure.traits.mouth()) {
    case Mouth::Line:
        drawGroove(figure, kLine);
        break;
    case Mouth::SoftLine:
        drawGroove(figure, kSoftLine);
        break;
    case Mouth::SmallSmile:
        drawGroove(figure, kSmallSmile);
        break;
    case Mouth::Smile:
        drawGroove(figure, kSmile);
        break;
    case Mouth::SideSmile:
        drawGroove(figure, kSideSmile);
        break;
    case Mouth::Grin:
        drawGroove(figure, kGrin);
        break;
    case Mouth::Teeth:
        drawOpen(figure, kBite, kBiteTeeth, {});
        break;
    case Mouth::OpenSmile:
        drawOpen(figure, kOpen, {}, kOpenTongue);
        break;
    case Mouth::Laugh:
        drawOpen(figure, kLaugh, kLaughTeeth, kLaughTongue);
        break;
    case Mouth::Tongue:
        drawGroove(figure, kSmile);
        figure.piece(kTongue, fill(figure.palette.lips.base), mouthPlace(figure));
        break;
    case Mouth::SmallO:
        figure.ellipse({0, 0}, 92, 98, fill(figure.palette.lips.base), mouthPlace(figure));
        figure.ellipse({0, 0}, 52, 58, fill(figure.palette.ink), mouthPlace(figure));
        break;
    case Mouth::Pursed:
        drawLips(figure, kPursed, kPursedGroove);
        break;
    case Mouth::FullLips:
        drawLips(figure, kLips, kLipsGroove);
        break;
    case Mouth::Cat:
        drawGroove(figure, kCat);
        break;
    }
}

} // namespace avatars::clay
