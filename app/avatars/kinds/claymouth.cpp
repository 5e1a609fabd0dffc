// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clayface.h"

namespace avatars::clay {

namespace {

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
constexpr auto kTongue = outline("M-3 4Q7 6 15 0Q21 19 9 21Q-4 21-3 4Z");
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

/// Dark lines on a dark beard would be lost: lips show there.
bool isInBeard(FacialHair hair)
{
    return hair == FacialHair::ShortBeard || hair == FacialHair::FullBeard || hair == FacialHair::LongBeard;
}

void drawGroove(Figure &figure, const OutlineView &outline)
{
    if (isInBeard(figure.traits.facialHair()))
        figure.ellipse({0, 20}, 215, 100, fill(figure.palette.lips.base), mouthPlace(figure));
    figure.piece(outline, fill(figure.palette.ink), mouthPlace(figure));
}

void drawOpen(Figure &figure, const OutlineView &mouth, const OutlineView &teeth, const OutlineView &tongue)
{
    const Placement place = mouthPlace(figure);
    constexpr std::int32_t kRim = Placement::kOne * 8 / 7;
    if (isInBeard(figure.traits.facialHair()))
        figure.piece(mouth, fill(figure.palette.lips.base), place.after(Placement::scaled(kRim, kRim, {0, 20})));
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
