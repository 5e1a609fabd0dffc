// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flat.h"

#include "avatars/kinds/backdrop.h"
#include "avatars/kinds/flatbeard.h"
#include "avatars/kinds/flatclothes.h"
#include "avatars/kinds/flatextra.h"
#include "avatars/kinds/flatface.h"
#include "avatars/kinds/flathair.h"
#include "avatars/kinds/flathat.h"

namespace avatars {

namespace flat {

void Sitter::join(const OutlineView &outline, const Placement &place) const
{
    std::size_t at = 0;
    const auto next = [&] { return place(outline.points[at++]); };
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            scene.moveTo(next());
            break;
        case Verb::Line:
            scene.lineTo(next());
            break;
        case Verb::Quad: {
            const Point control = next();
            scene.quadTo(control, next());
            break;
        }
        case Verb::Cubic: {
            const Point c1 = next();
            const Point c2 = next();
            scene.cubicTo(c1, c2, next());
            break;
        }
        case Verb::Close:
            scene.close();
            break;
        }
    }
}

namespace {

Sitter seat(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    constexpr std::int32_t kOne = Placement::kOne;
    constexpr std::int32_t kDrop = 50; // room for hair
    Sitter sitter{traits, palette, detail, scene};
    const Placement side = traits.isMirrored() ? Placement::mirrored() : Placement{};
    const Placement person = Placement::moved(0, kDrop).after(side);
    constexpr std::array<std::int32_t, 3> kShoulders{4096, 3890, 4300};
    sitter.body = person.after(Placement::scaled(kShoulders[traits[Part::Styling]], kOne, {1280, 2000}));
    const std::int32_t size = detail == Detail::Small ? 4670 : kOne;
    const std::int32_t width = static_cast<std::int32_t>(std::int64_t(size) * widthOf(traits.face()) / kOne);
    sitter.head = person.after(Placement::scaled(width, size, {1280, 950}, 0, detail == Detail::Small ? 60 : 0));
    sitter.face = sitter.head.after(Placement::moved(0, 35 * (traits.faceHeight() - 1)));
    return sitter;
}

void drawEars(const Sitter &sitter)
{
    const Ears ears = fitOf(sitter.traits.hair()).ears;
    if (sitter.traits.covering() == Covering::Hijab || (ears == Ears::None && !needsEar(sitter.traits.extra())))
        return;
    drawEar(sitter, false);
    if (ears == Ears::Both)
        drawEar(sitter, true);
}

} // namespace

} // namespace flat

void drawFlat(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    using namespace flat;
    drawBackdrop(traits, palette, detail, scene);
    const Sitter sitter = seat(traits, palette, detail, scene);
    drawHair(sitter, Level::Rear);
    drawClothes(sitter);
    drawScarf(sitter);
    drawCoveringRear(sitter);
    // Hair is tucked behind an ear that wears something.
    const bool isTucked = needsEar(traits.extra());
    if (!isTucked)
        drawEars(sitter);
    drawHead(sitter);
    drawCheeks(sitter);
    drawOnSkin(sitter);
    drawBeard(sitter);
    drawNose(sitter);
    drawMouth(sitter);
    drawGaze(sitter);
    drawGlasses(sitter);
    drawHair(sitter, Level::Front);
    if (isTucked) {
        drawBehindEar(sitter);
        drawEars(sitter);
        drawEarwear(sitter);
    }
    drawCovering(sitter);
    drawInHair(sitter);
}

} // namespace avatars
