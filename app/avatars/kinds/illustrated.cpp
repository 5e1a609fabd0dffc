// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustrated.h"

#include "avatars/kinds/backdrop.h"
#include "avatars/kinds/illustratedclothes.h"
#include "avatars/kinds/illustratedextras.h"
#include "avatars/kinds/illustratedface.h"
#include "avatars/kinds/illustratedhair.h"
#include "avatars/kinds/illustratedhats.h"

namespace avatars {

namespace illustrated {

void Portrait::join(const OutlineView &outline, const Placement &place) const
{
    const Point *next = outline.points.data();
    const auto take = [&] { return place(*next++); };
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            scene.moveTo(take());
            break;
        case Verb::Line:
            scene.lineTo(take());
            break;
        case Verb::Quad: {
            const Point c = take();
            scene.quadTo(c, take());
            break;
        }
        case Verb::Cubic: {
            const Point c1 = take();
            const Point c2 = take();
            scene.cubicTo(c1, c2, take());
            break;
        }
        case Verb::Close:
            scene.close();
            break;
        }
    }
}

Paint Portrait::lighted(const Swatch &swatch, Point centre, std::int32_t radius) const
{
    if (isSmall())
        return fill(swatch.base);
    Gradient gradient{Gradient::Type::Radial, centre, {}, radius, {}, 2};
    gradient.stops[0] = {0, swatch.light, 100};
    gradient.stops[1] = {100, swatch.shade, 100};
    return fill(scene.add(gradient));
}

namespace {

void place(Portrait &portrait)
{
    constexpr std::int32_t kSmall = 4550;
    constexpr std::array<std::int32_t, 3> kHeights{-40, 0, 40};
    const Traits &traits = portrait.traits;
    const Placement size =
        portrait.isSmall() ? Placement::scaled(kSmall, kSmall, {1280, 1400}) : Placement{};
    const Placement width = Placement::scaled(widthOf(traits.face()), Placement::kOne, {1280, 1280});
    const Placement height = Placement::moved(0, kHeights[std::size_t(traits.faceHeight())]);
    portrait.body = traits.isMirrored() ? size.after(Placement::mirrored()) : size;
    portrait.head = portrait.body.after(width);
    portrait.face = portrait.head.after(height);
    portrait.still = size;
    portrait.lit = size.after(width).after(height);
}

} // namespace

} // namespace illustrated

void drawIllustrated(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    using namespace illustrated;
    drawBackdrop(traits, palette, detail, scene);
    Portrait portrait{traits, palette, detail, scene};
    place(portrait);
    // The fairest skins would be white in the light.
    constexpr int kFair = 215;
    Swatch skin = palette.skin;
    if (brightness(skin.base) > kFair)
        skin.light = skin.base;
    portrait.skin = portrait.lighted(skin, {990, 920}, 1180);
    portrait.hair = portrait.lighted(palette.hair, {860, 500}, 1900);
    drawCoveringBack(portrait);
    drawBackHair(portrait);
    drawClothes(portrait);
    drawScarf(portrait);
    drawKnots(portrait);
    drawHead(portrait);
    drawCheeks(portrait);
    drawBeard(portrait);
    drawShades(portrait);
    drawMouth(portrait);
    drawMoustache(portrait);
    drawEyes(portrait);
    drawBrows(portrait);
    drawMarks(portrait);
    drawGlasses(portrait);
    drawFrontHair(portrait);
    drawCovering(portrait);
    drawExtras(portrait);
}

} // namespace avatars
