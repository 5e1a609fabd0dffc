// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/clay.h"

#include "avatars/kinds/claybeards.h"
#include "avatars/kinds/clayclothes.h"
#include "avatars/kinds/clayextras.h"
#include "avatars/kinds/clayface.h"
#include "avatars/kinds/clayhair.h"
#include "avatars/kinds/clayhats.h"
#include "avatars/kinds/claywork.h"

namespace avatars {

namespace clay {

namespace {

constexpr auto kTile = outline("M0 0H256V256H0Z");
constexpr auto kArch = outline("M40 264V122C40 72 78 32 128 32C178 32 216 72 216 122V264Z");
constexpr auto kSplit = outline("M264 -8V264H72L184 -8Z");
constexpr auto kWave = outline("M-8 142C28 118 60 118 96 142C132 166 164 166 200 142C220 128 242 122 264 126"
                               "V264H-8Z");
constexpr auto kRays = outline("M128 116L88 -8H168ZM128 116L264 40V120ZM128 116L-8 120V40ZM128 116L264 190"
                               "V264H220ZM128 116L-8 190V264H36Z");
constexpr auto kDots = outline("M128 20h.2M68 38h.2M188 38h.2M28 84h.2M228 84h.2M22 144h.2M234 144h.2M42 196h.2"
                               "M214 196h.2");

/// A matt tile; its pattern is a thin sheet of the same clay.
void drawTile(Figure &figure)
{
    const Palette &palette = figure.palette;
    const Paint paint = fill(palette.motif.base);
    figure.scene.add(kTile, fill(palette.backdrop.base));
    if (figure.isSmall())
        return;
    switch (figure.traits.motif()) {
    case Motif::Plain:
        break;
    case Motif::Disc:
        figure.scene.circle({1280, 1240}, 960, paint);
        break;
    case Motif::Ring:
        figure.scene.circle({1280, 1240}, 990, paint);
        figure.scene.circle({1280, 1240}, 850, fill(palette.backdrop.base));
        break;
    case Motif::Arch:
        figure.scene.add(kArch, paint);
        break;
    case Motif::Split:
        figure.scene.add(kSplit, paint);
        break;
    case Motif::Dots:
        figure.scene.add(kDots, line(palette.motif.base, 160));
        break;
    case Motif::Rays:
        figure.scene.add(kRays, paint);
        break;
    case Motif::Wave:
        figure.scene.add(kWave, paint);
        break;
    }
}

/// On the table, in the tile's own hue.
void drawShadow(Figure &figure)
{
    figure.scene.ellipse({1320, 2370}, 770, 99, fill(figure.palette.motif.shade));
}

void drawEars(Figure &figure)
{
    const Swatch &skin = figure.palette.skin;
    const bool isMirrored = figure.traits.isMirrored();
    figure.circle(kEar, kEarRadius, fill(isMirrored ? skin.shade : skin.base), figure.skull);
    figure.circle({kCanvas - kEar.x, kEar.y}, kEarRadius, fill(isMirrored ? skin.base : skin.shade), figure.skull);
}

void drawHead(Figure &figure)
{
    const Traits &traits = figure.traits;
    const bool isVeiled = traits.covering() == Covering::Hijab;
    const bool isTucked = needsEars(traits.extra());
    const bool showsBoth = !isVeiled && (isTucked || showsEars(traits.hair()));
    if (showsBoth && !isTucked)
        drawEars(figure);
    figure.piece(headOutline(traits.face()), figure.shaded(Lump::Skin), figure.head);
    drawMarksOfSkin(figure);
    drawEyes(figure);
    drawBeard(figure);
    drawNose(figure);
    drawMouth(figure);
    drawMoustache(figure);
    drawHairInFront(figure);
    drawBrows(figure);
    if (showsBoth && isTucked)
        drawEars(figure);
    drawGlasses(figure);
    drawCovering(figure);
    drawWorn(figure);
}

} // namespace

} // namespace clay

void drawClay(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    using namespace clay;
    Figure figure(traits, palette, detail, scene);
    drawTile(figure);
    drawShadow(figure);
    drawCoveringBehind(figure);
    drawHairBehind(figure);
    drawBody(figure);
    if (traits.extra() == Extra::Scarf)
        drawScarf(figure);
    drawHead(figure);
}

} // namespace avatars
