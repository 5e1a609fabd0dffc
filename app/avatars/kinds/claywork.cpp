// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/claywork.h"

#include <array>
#include <cstdlib>

namespace avatars::clay {

namespace {

// Heads: pressed round by hand, so no half is quite the other's mirror image.
constexpr auto kRound = outline("M123 60c40-2 66 25 64 58c-2 30-27 52-59 51c-35-1-61-25-59-57"
                                "c2-30 24-50 54-52z");
constexpr auto kOval = outline("M131 57c31 2 55 27 53 58c-2 34-27 58-57 57c-29-1-56-29-55-62c1-31 29-55 59-53z");
constexpr auto kSquare = outline("M124 61c40-3 62 14 62 46c0 8-1 14-2 23c-3 31-18 40-56 39c-43 0-59-10-60-40"
                                 "c0-46 0-66 56-68z");
constexpr auto kHeart = outline("M124 60c40-3 69 19 67 48c-2 28-39 65-62 64c-24-1-65-35-65-66"
                                "c0-28 26-44 60-46z");
constexpr auto kLong = outline("M132 54c31 2 52 29 49 62c-3 36-23 61-55 60c-30-1-53-31-51-65c2-33 26-59 57-57z");
constexpr auto kWide = outline("M122 63c42-3 73 21 73 52c0 32-28 53-66 53c-39 0-70-22-69-56c1-28 26-47 62-49z");
constexpr auto kSoft = outline("M132 60c37 2 56 21 56 53c0 36-22 58-59 57c-40-1-62-24-62-58c0-33 27-54 65-52z");
constexpr auto kDiamond = outline("M130 58c28 1 45 15 55 35c9 17 9 25 1 40c-13 23-33 41-58 41"
                                  "c-26 0-47-20-59-42c-8-15-8-24 2-40c12-21 29-35 59-34z");

struct Shape
{
    std::int32_t width; ///< of the hair, in 4096ths
    std::int32_t height;
    std::int32_t jaw; ///< width of a beard
    std::int32_t chin; ///< lower or higher than the round head's
};

constexpr Shape shapeOf(Face face)
{
    switch (face) {
    case Face::Oval:
        return {3960, 4230, 3880, 26};
    case Face::Round:
        return {4096, 4096, 4096, 0};
    case Face::Square:
        return {4096, 4040, 4096, -6};
    case Face::Heart:
        return {4170, 4110, 4000, 14};
    case Face::Long:
        return {3780, 4340, 3820, 60};
    case Face::Wide:
        return {4600, 3920, 4600, -8};
    case Face::Soft:
        return {4150, 4100, 4150, 10};
    case Face::Diamond:
        return {4120, 4150, 4000, 24};
    }
    return {};
}

/// Set down by hand: sines of a turn by about two degrees either way.
constexpr std::array<std::int32_t, 5> kTilts{-150, -75, 0, 75, 150};

Placement tilted(std::int32_t sine, Point about)
{
    // At such small turns the cosine is one to a thousandth.
    const Placement turn{Placement::kOne, -sine, sine, Placement::kOne, 0, 0};
    const Point moved = turn(about);
    return Placement::moved(about.x - moved.x, about.y - moved.y).after(turn);
}

std::int32_t scaledBy(std::int32_t value, std::int32_t share)
{
    return static_cast<std::int32_t>(std::int64_t(value) * std::abs(share) / Placement::kOne);
}

} // namespace

OutlineView headOutline(Face face)
{
    switch (face) {
    case Face::Oval:
        return kOval;
    case Face::Round:
        return kRound;
    case Face::Square:
        return kSquare;
    case Face::Heart:
        return kHeart;
    case Face::Long:
        return kLong;
    case Face::Wide:
        return kWide;
    case Face::Soft:
        return kSoft;
    case Face::Diamond:
        return kDiamond;
    }
    return {};
}

Figure::Figure(const Traits &theTraits, const Palette &thePalette, Detail theDetail, Scene &theScene)
    : traits(theTraits), palette(thePalette), detail(theDetail), scene(theScene)
{
    layOut();
}

void Figure::layOut()
{
    constexpr std::int32_t kMiddle = kCanvas / 2;
    constexpr std::array<std::int32_t, 4> kSteps{225, 245, 265, 290};
    constexpr std::array<std::int32_t, 3> kEyeLines{1170, 1215, 1260};
    constexpr std::array<std::int32_t, 3> kMouthLines{1460, 1485, 1505};
    const Shape shape = shapeOf(traits.face());
    const std::size_t wobble =
        std::size_t(traits[Part::Brows] + traits[Part::Nose] + traits[Part::Mouth]) % kTilts.size();
    head = tilted(kTilts[wobble], {kMiddle, 1600});
    if (traits.isMirrored())
        head = Placement::mirrored().after(head);
    if (isSmall()) {
        constexpr std::int32_t kBigger = 4588;
        head = Placement::scaled(kBigger, kBigger, {kMiddle, 360}).after(head);
    }
    skull = head.after(Placement::scaled(shape.width, shape.height, {kMiddle, 1150}));
    eyeStep = scaledBy(kSteps[std::size_t(traits.eyesApart())], (shape.width + Placement::kOne) / 2);
    eyeY = kEyeLines[std::size_t(traits.faceHeight())] + shape.chin / 3;
    mouthY = kMouthLines[std::size_t(traits.faceHeight())] + shape.chin / 2;
    jaw = head.after(Placement::scaled(shape.jaw, Placement::kOne, {kMiddle, 1470}, 0, shape.chin));
}

bool Figure::isHatted() const
{
    const Covering covering = traits.covering();
    return covering != Covering::None && covering != Covering::Kippah && covering != Covering::Headband;
}

const Swatch &Figure::swatch(Lump lump) const
{
    switch (lump) {
    case Lump::Skin:
        return palette.skin;
    case Lump::Hair:
        return palette.hair;
    case Lump::Cloth:
        return palette.clothing;
    case Lump::Accent:
        return palette.accent;
    }
    return palette.skin;
}

Paint Figure::shaded(Lump lump)
{
    // Little of the hair shows under a hat.
    if (isSmall() || (lump == Lump::Hair && isHatted()))
        return fill(swatch(lump).base);
    std::int16_t &index = m_gradients[std::size_t(lump)];
    if (index < 0) {
        Gradient gradient;
        gradient.type = Gradient::Type::Radial;
        gradient.from = lump == Lump::Cloth ? Point{1000, 1780} : lump == Lump::Skin ? Point{1000, 920} : Point{900, 520};
        gradient.radius = lump == Lump::Cloth ? 990 : lump == Lump::Skin ? 990 : 1500;
        gradient.stops = {Stop{9, swatch(lump).light}, Stop{99, swatch(lump).shade}};
        gradient.count = 2;
        index = scene.add(gradient);
    }
    return fill(index);
}

void Figure::rolls(const OutlineView &lines, std::int32_t width, const Swatch &colours, const Placement &place)
{
    const std::int32_t thick = scaledBy(width, place.yy);
    const auto pen = [thick](Rgb colour, std::int32_t percent) {
        return line(colour, static_cast<std::int16_t>(thick * percent / 100));
    };
    piece(lines, pen(colours.shade, 100), place);
    piece(lines, pen(colours.base, 74), Placement::moved(-thick * 9 / 100, -thick * 11 / 100).after(place));
}

void Figure::ball(Point centre, std::int32_t rx, std::int32_t ry, const Swatch &colours, const Placement &place)
{
    const Point c = place(centre);
    const std::int32_t wide = scaledBy(rx, place.yy);
    const std::int32_t high = scaledBy(ry, place.yy);
    scene.ellipse(c, wide, high, fill(colours.shade));
    scene.ellipse({c.x - wide * 10 / 100, c.y - high * 14 / 100}, wide * 84 / 100, high * 84 / 100, fill(colours.base));
}

void Figure::lines(const OutlineView &lines, std::int32_t width, Rgb colour, const Placement &place)
{
    if (!isSmall())
        piece(lines, line(colour, static_cast<std::int16_t>(scaledBy(width, place.yy))), place);
}

void Figure::pair(const OutlineView &outline, const Paint &paint, const Placement &one, const Placement &other)
{
    scene.begin(paint);
    join(outline, one);
    join(outline, other);
}

void Figure::join(const OutlineView &outline, const Placement &place)
{
    const Point *next = outline.points.data();
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            scene.moveTo(place(next[0]));
            next += 1;
            break;
        case Verb::Line:
            scene.lineTo(place(next[0]));
            next += 1;
            break;
        case Verb::Quad:
            scene.quadTo(place(next[0]), place(next[1]));
            next += 2;
            break;
        case Verb::Cubic:
            scene.cubicTo(place(next[0]), place(next[1]), place(next[2]));
            next += 3;
            break;
        case Verb::Close:
            scene.close();
            break;
        }
    }
}

void Figure::ellipse(Point centre, std::int32_t rx, std::int32_t ry, const Paint &paint, const Placement &place)
{
    scene.ellipse(place(centre), scaledBy(rx, place.yy), scaledBy(ry, place.yy), paint);
}

} // namespace avatars::clay
