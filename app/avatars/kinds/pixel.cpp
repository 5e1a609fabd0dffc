// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixel.h"

#include "avatars/kinds/pixelbackdrop.h"
#include "avatars/kinds/pixelface.h"
#include "avatars/kinds/pixelgrid.h"
#include "avatars/kinds/pixelhair.h"
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
    std::int32_t cell = kCanvas / kSide;
    std::int32_t margin = 0; ///< tenths beyond the tile, so that whole cells fill it

    Point origin() const { return {-margin - cell * left, -margin - cell * top}; }
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
    return skin < 8 ? lines[skin] : palette.ink;
}

Colouring colouringOf(const Traits &traits, const Palette &palette)
{
    Colouring out{};
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
    out[std::size_t(Role::MouthLine)] = skin < 8 ? ink : palette.lips.base;
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
        const std::uint32_t colour = std::uint32_t(colours[i].r) << 16 | std::uint32_t(colours[i].g) << 8 | colours[i].b;
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
    grid.stampApart(eyesOf(traits.eyes()), apart, dy);
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

void stampPerson(Grid &grid, const Traits &traits, bool small)
{
    const Mask head = headOf(traits.face());
    const Headwear headwear = headwearOf(traits.covering());
    const Extra extra = traits.extra();
    const Art hair = frontHair(traits.hair());
    const bool earsShown = showsEars(traits.hair()) && traits.covering() != Covering::Hijab;
    const int earsOut = (head[17] >> 8 & 1) != 0 ? 1 : 0;
    if (traits.glasses() != Glasses::None)
        grid.stampApart(glassesOf(traits.glasses()), traits.eyesApart() / 2, traits.faceHeight() - 1);
    if (headwear.overHair)
        grid.stamp(headwear.art);
    else
        grid.stampIn(maskOf(hair), headwear.art);
    const bool onFace = extra == Extra::Freckles || extra == Extra::BeautyMark || extra == Extra::Blush
        || extra == Extra::NoseStud;
    if (isWornOnEar(extra)) {
        grid.stamp(extraOf(extra), -earsOut);
        grid.stamp(kEars);
    } else if (extra != Extra::Scarf && !onFace) {
        grid.stamp(extraOf(extra));
    }
    grid.stampIn(rowsFrom(headwear.hairFrom), hair);
    if (onFace && !(small && extra != Extra::Blush))
        grid.stamp(extraOf(extra), 0, traits.faceHeight() - 1);
    stampFace(grid, traits, head, small);
    grid.put(Role::ShadedSkin, head);
    if (earsShown)
        grid.stampApart(kEars, earsOut, 0);
    if (extra == Extra::Scarf)
        grid.stamp(extraOf(extra));
    grid.stamp(clothesOf(traits.clothing()));
    for (int y = 20; y < 25; ++y)
        grid.put(Role::SkinShade, y, columns(13, 19));
    grid.stampIn(rowsFrom(headwear.hairFrom), rearHair(traits.hair()));
}

/// From the first to the last column of \p row.
constexpr std::uint32_t spanOf(std::uint32_t row)
{
    std::uint32_t below = row | row >> 1;
    below |= below >> 2;
    below |= below >> 4;
    below |= below >> 8;
    below |= below >> 16;
    const std::uint32_t lowest = row & (0U - row);
    return below & (0U - lowest);
}

/// \p own and its neighbours among \p later.
Mask widened(const Mask &own, const Mask &later)
{
    const auto row = [&](std::size_t y, std::uint32_t above, std::uint32_t below) {
        return own[y] | ((own[y] << 1 | own[y] >> 1 | above | below) & later[y]);
    };
    Mask out;
    for (std::size_t y = 1; y < kSide - 1; ++y)
        out[y] = row(y, own[y - 1], own[y + 1]);
    out[0] = row(0, 0, own[1]);
    out[kSide - 1] = row(kSide - 1, own[kSide - 2], 0);
    return out;
}

/// \p edge and what lies between its cells, as far as \p later covers it.
Mask filled(const Mask &edge, const Mask &later)
{
    Mask across{};
    for (std::size_t y = 0; y < kSide; ++y)
        across[y] = spanOf(edge[y]) & (edge[y] | later[y]);
    Mask out{};
    std::uint32_t met = 0;
    for (std::size_t y = 0; y < kSide; ++y)
        out[y] = met |= across[y];
    met = 0;
    for (std::size_t y = kSide; y-- > 0;)
        out[y] &= met |= across[y];
    for (std::size_t y = 0; y < kSide; ++y)
        out[y] &= edge[y] | later[y];
    return out;
}

/// Where \p role is painted: its own cells, and under those painted \p later, at least one cell wide, so that no seam is
/// seen, and as much more as makes its outline simpler.
Mask layer(Role role, const Mask &own, const Mask &later)
{
    switch (role) {
    case Role::ClothLight:
    case Role::ClothDetail:
    case Role::Under:
    case Role::HairLight:
    case Role::SkinLight:
    case Role::AccentLight:
    case Role::White:
        return widened(own, later);
    case Role::Iris:
    case Role::Lips:
    case Role::Brow:
    case Role::MouthLine:
    case Role::Ink:
        return own;
    default:
        break;
    }
    const Mask edge = widened(own, later);
    const Mask all = filled(edge, later);
    return corners(all) < corners(edge) ? all : edge;
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
    if (colours[std::size_t(Role::MouthLine)] == colours[std::size_t(Role::Ink)])
        grid.merge(Role::MouthLine, Role::Ink);
    if (colours[std::size_t(Role::HairLine)] == colours[std::size_t(Role::HairShade)])
        grid.merge(Role::HairLine, Role::HairShade);
    Window window;
    if (small)
        window = {4, firstRow(grid.taken()), 107, 4};
    paintGrid(grid, colours, window, scene);
}

} // namespace avatars
