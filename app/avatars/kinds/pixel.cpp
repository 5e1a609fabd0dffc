// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixel.h"

#include "avatars/kinds/pixelbackdrop.h"
#include "avatars/kinds/pixelface.h"
#include "avatars/kinds/pixelgrid.h"
#include "avatars/kinds/pixelhair.h"
#include "avatars/kinds/pixellayer.h"
#include "avatars/kinds/pixelwear.h"

#include <algorithm>

namespace avatars {

namespace {

using namespace pixels;

constexpr int kMostColours = 12;

constexpr auto kEars = half<9>(14, "ss......."
                                   "st......."
                                   "st......."
                                   ".s.......");

/// The part of the grid that is seen: \p side cells from (left, top) on.
struct Window
{
    int left = 0;
    int top = 0;
    int side = kSide;
    std::int32_t cell = kCanvas / kSide;
    std::int32_t margin = 0; ///< tenths beyond the tile, so that whole cells fill it

    Point origin() const { return {-margin - cell * left, -margin - cell * top}; }
    void crop(Mask &mask) const
    {
        const std::uint32_t seen = columns(left, left + side);
        for (int y = 0; y < kSide; ++y)
            mask[std::size_t(y)] &= y >= top && y < top + side ? seen : 0U;
    }
};

using Colouring = std::array<Rgb, kColourRoles>;

int sumOf(Rgb colour)
{
    return colour.r + colour.g + colour.b;
}

/// A swatch's line is lighter than a dark base; an outline never is.
Rgb outlineOf(const Swatch &swatch)
{
    return sumOf(swatch.line) < sumOf(swatch.shade) ? swatch.line : swatch.shade;
}

/// Of the ten skins, those on which ink hardly shows.
bool isDarkest(std::uint8_t skin)
{
    return skin >= 8;
}

/// Lines of faces: dark, in the skin's own hue; made once.
Rgb skinLine(std::uint8_t skin, const Palette &palette)
{
    static const std::array<Rgb, 10> lines = [] {
        constexpr Rgb kInk{0x2a, 0x17, 0x1c};
        std::array<Rgb, 10> out{};
        Traits traits;
        for (std::uint8_t i = 0; i < out.size(); ++i) {
            traits[Part::Skin] = i;
            out[i] = mixed(shifted(paletteOf(traits).skin.base, -0.40, 1.1), kInk, i < 5 ? 0.6 : 0.8);
        }
        return out;
    }();
    return isDarkest(skin) ? palette.ink : lines[skin];
}

Colouring colouringOf(const Traits &traits, const Palette &palette)
{
    Colouring out{};
    /// Both ramps stand in the order line, shade, base, light.
    const auto ramp = [&out](Role line, const Swatch &swatch) {
        const std::size_t first = std::size_t(line);
        out[first] = outlineOf(swatch);
        out[first + 1] = swatch.shade;
        out[first + 2] = swatch.base;
        out[first + 3] = swatch.light;
    };
    ramp(Role::HairLine, palette.hair);
    ramp(Role::SkinLine, palette.skin);
    out[std::size_t(Role::ClothLine)] = outlineOf(palette.clothing);
    out[std::size_t(Role::Cloth)] = palette.clothing.base;
    out[std::size_t(Role::ClothLight)] = palette.clothing.light;
    out[std::size_t(Role::ClothDetail)] = palette.clothing.line;
    out[std::size_t(Role::Under)] = palette.undershirt.base;
    out[std::size_t(Role::AccentLine)] = outlineOf(palette.accent);
    out[std::size_t(Role::Accent)] = palette.accent.base;
    out[std::size_t(Role::AccentLight)] = palette.accent.light;
    out[std::size_t(Role::White)] = palette.white;
    out[std::size_t(Role::Iris)] = palette.eye;
    out[std::size_t(Role::Lips)] = palette.lips.base;
    out[std::size_t(Role::Brow)] = palette.brows.base;
    const std::uint8_t skin = traits[Part::Skin];
    const Rgb ink = skinLine(skin, palette);
    out[std::size_t(Role::Ink)] = out[std::size_t(Role::SkinLine)] = ink;
    // A dark line would vanish on the darkest skins.
    out[std::size_t(Role::FaceLine)] = isDarkest(skin) ? palette.lips.base : ink;
    return out;
}

/// How many roles in use have the colour of \p role.
int sharing(const Grid &grid, const Colouring &colours, Role role)
{
    int count = 0;
    for (std::size_t i = 0; i < kColourRoles; ++i)
        count += grid.has(Role(i)) && colours[i] == colours[std::size_t(role)];
    return count;
}

int colourCount(const Grid &grid, const Colouring &colours)
{
    std::array<std::uint32_t, kColourRoles> seen{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < kColourRoles; ++i) {
        if (!grid.has(Role(i)))
            continue;
        const Rgb rgb = colours[i];
        const std::uint32_t colour = std::uint32_t(rgb.r) << 16 | std::uint32_t(rgb.g) << 8 | rgb.b;
        if (std::find(seen.begin(), seen.begin() + count, colour) == seen.begin() + count)
            seen[count++] = colour;
    }
    return static_cast<int>(count);
}

/// What is missed least goes first.
void limitColours(Grid &grid, Colouring &colours)
{
    struct Merge
    {
        Role from;
        Role to;
    };
    constexpr std::array<Merge, 9> kMerges{{{Role::ClothLight, Role::Cloth},
                                            {Role::AccentLight, Role::Accent},
                                            {Role::Brow, Role::HairLine},
                                            {Role::SkinLight, Role::Skin},
                                            {Role::Under, Role::White},
                                            {Role::AccentLine, Role::SkinLine},
                                            {Role::HairLight, Role::Hair},
                                            {Role::ClothLine, Role::SkinLine},
                                            {Role::Iris, Role::Ink}}};
    int count = colourCount(grid, colours);
    for (const auto &[from, to] : kMerges) {
        if (count <= kMostColours)
            return;
        if (!grid.has(from))
            continue;
        count -= sharing(grid, colours, from) == 1;
        count += sharing(grid, colours, to) == 0;
        colours[std::size_t(from)] = colours[std::size_t(to)];
        if (to != Role::SkinLine)
            grid.merge(from, to);
    }
}

bool isWornOnEar(Extra extra)
{
    switch (extra) {
    case Extra::Studs:
    case Extra::Hoops:
    case Extra::Drops:
    case Extra::HearingAid:
    case Extra::CochlearImplant:
        return true;
    default:
        return false;
    }
}

/// Rows \p from and below.
Mask rowsFrom(int from)
{
    Mask out{};
    for (std::size_t y = std::size_t(from); y < kSide; ++y)
        out[y] = ~std::uint32_t(0);
    return out;
}

void stampFace(Grid &grid, const Traits &traits, const Mask &head, bool small)
{
    const int apart = traits.eyesApart() / 2;
    const int browsApart = (traits.eyesApart() + 1) / 2;
    const int dy = traits.faceHeight() - 1;
    grid.stampApart(eyesOf(traits.eyes(), isDarkest(traits[Part::Skin])), apart, dy);
    grid.stampApart(browOf(traits.brows()), browsApart, traits.glasses() == Glasses::None ? dy : dy - 2);
    grid.stamp(mouthOf(traits.mouth()), 0, dy);
    Mask beard = head;
    for (std::size_t y = kSide - 1; y > 16; --y)
        beard[y] |= beard[y - 1];
    if (traits.facialHair() == FacialHair::LongBeard)
        beard = rowsFrom(0);
    grid.stampIn(beard, facialHairOf(traits.facialHair()), dy);
    if (small)
        return;
    grid.stamp(noseOf(traits.nose()), 0, dy);
}

bool isOnFace(Extra extra)
{
    switch (extra) {
    case Extra::Freckles:
    case Extra::BeautyMark:
    case Extra::Blush:
    case Extra::NoseStud:
        return true;
    default:
        return false;
    }
}

/// Glasses, hat and what is worn on the ears or in the hair: in front of everything else.
void stampWorn(Grid &grid, const Traits &traits, const Headwear &headwear, int earsOut)
{
    const Extra extra = traits.extra();
    grid.stampApart(glassesOf(traits.glasses()), traits.eyesApart() / 2, traits.faceHeight() - 1);
    if (headwear.overHair)
        grid.stamp(headwear.art);
    else
        grid.stampIn(maskOf(frontHair(traits.hair())), headwear.art);
    if (isWornOnEar(extra)) {
        grid.stamp(extraOf(extra), -earsOut);
        grid.stamp(kEars);
    } else if (extra != Extra::Scarf && !isOnFace(extra)) {
        grid.stamp(extraOf(extra));
    }
}

void stampPerson(Grid &grid, const Traits &traits, bool small)
{
    const Mask head = headOf(traits.face());
    const Headwear headwear = headwearOf(traits.covering());
    const Extra extra = traits.extra();
    const int earsOut = (head[17] >> 8 & 1) != 0 ? 1 : 0;
    stampWorn(grid, traits, headwear, earsOut);
    grid.stampIn(rowsFrom(headwear.hairFrom), frontHair(traits.hair()));
    if (isOnFace(extra) && !(small && extra != Extra::Blush))
        grid.stamp(extraOf(extra), 0, traits.faceHeight() - 1);
    stampFace(grid, traits, head, small);
    grid.put(Role::ShadedSkin, head);
    if (showsEars(traits.hair()) && traits.covering() != Covering::Hijab)
        grid.stampApart(kEars, earsOut, 0);
    if (extra == Extra::Scarf)
        grid.stamp(extraOf(extra));
    grid.stamp(clothesOf(traits.clothing()));
    for (int y = 20; y < 25; ++y)
        grid.put(Role::SkinShade, y, columns(13, 19)); // the neck, where the chin leaves it free
    grid.stampIn(rowsFrom(headwear.hairFrom), rearHair(traits.hair()));
}

/// The highest row that is drawn, 3 at most.
int firstRow(const Mask &mask)
{
    int row = 0;
    while (row < 3 && mask[std::size_t(row)] == 0)
        ++row;
    return row;
}

void paintGrid(const Grid &grid, const Colouring &colours, const Window &window, Scene &scene)
{
    Mask later{};
    std::array<Mask, kColourRoles> layers;
    for (std::size_t i = kColourRoles; i-- > 0;) {
        if (!grid.has(Role(i)))
            continue;
        const Mask &own = grid.of(Role(i));
        layers[i] = layer(Role(i), own, later);
        if (window.side < kSide)
            window.crop(layers[i]);
        for (std::size_t y = 0; y < kSide; ++y)
            later[y] |= own[y];
    }
    for (std::size_t i = 0; i < kColourRoles; ++i) {
        if (!grid.has(Role(i)))
            continue;
        scene.begin(fill(colours[i]));
        trace(layers[i], window.origin(), window.cell, scene);
    }
}

} // namespace

void drawPixel(const Traits &traits, const Palette &palette, Detail detail, Scene &scene)
{
    const bool small = detail == Detail::Small;
    drawPixelBackdrop(traits, palette, detail, scene);
    Grid grid;
    stampPerson(grid, traits, small);
    if (traits.isMirrored())
        grid.mirror();
    grid.finish();
    Colouring colours = colouringOf(traits, palette);
    limitColours(grid, colours);
    // One path for one colour, where the order of painting lets it.
    if (colours[std::size_t(Role::FaceLine)] == colours[std::size_t(Role::Ink)])
        grid.merge(Role::FaceLine, Role::Ink);
    if (colours[std::size_t(Role::HairLine)] == colours[std::size_t(Role::HairShade)])
        grid.merge(Role::HairLine, Role::HairShade);
    Window window;
    if (small)
        window = {4, firstRow(grid.taken()), 24, 107, 4};
    paintGrid(grid, colours, window, scene);
}

} // namespace avatars
