// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelgrid.h"

namespace avatars::pixels {

namespace {

std::uint32_t shifted(std::uint32_t row, int dx)
{
    return dx >= 0 ? row << dx : row >> -dx;
}

std::uint32_t reversed(std::uint32_t row)
{
    row = ((row >> 1) & 0x55555555U) | ((row & 0x55555555U) << 1);
    row = ((row >> 2) & 0x33333333U) | ((row & 0x33333333U) << 2);
    row = ((row >> 4) & 0x0f0f0f0fU) | ((row & 0x0f0f0f0fU) << 4);
    row = ((row >> 8) & 0x00ff00ffU) | ((row & 0x00ff00ffU) << 8);
    return (row >> 16) | (row << 16);
}

std::uint32_t at(const Mask &mask, int y)
{
    return y >= 0 && y < kSide ? mask[std::size_t(y)] : 0;
}

} // namespace

Mask maskOf(const Art &art)
{
    Mask out{};
    for (std::size_t p = 0; p < art.count; ++p) {
        for (std::size_t y = 0; y < art.height; ++y)
            out[std::size_t(art.top) + y] |= art.planes[p].rows[y];
    }
    return out;
}

void Grid::put(Role role, int y, std::uint32_t cells)
{
    if (y < 0 || y >= kSide)
        return;
    const std::uint32_t free = cells & ~m_taken[std::size_t(y)];
    m_planes[std::size_t(role)][std::size_t(y)] |= free;
    m_taken[std::size_t(y)] |= free;
    m_used |= std::uint32_t(free != 0) << std::size_t(role);
}

void Grid::put(Role role, const Mask &mask)
{
    for (int y = 0; y < kSide; ++y)
        put(role, y, mask[std::size_t(y)]);
}

void Grid::stamp(const Art &art, int dx, int dy)
{
    for (std::size_t p = 0; p < art.count; ++p) {
        for (int y = 0; y < art.height; ++y)
            put(art.planes[p].role, art.top + dy + y, shifted(art.planes[p].rows[y], dx));
    }
}

void Grid::stampIn(const Mask &within, const Art &art, int dy)
{
    for (std::size_t p = 0; p < art.count; ++p) {
        for (int y = 0; y < art.height; ++y) {
            const int row = art.top + dy + y;
            put(art.planes[p].role, row, art.planes[p].rows[y] & at(within, row));
        }
    }
}

void Grid::stampApart(const Art &art, int apart, int dy)
{
    for (std::size_t p = 0; p < art.count; ++p) {
        for (int y = 0; y < art.height; ++y) {
            const std::uint32_t row = art.planes[p].rows[y];
            put(art.planes[p].role, art.top + dy + y,
                (row & columns(0, 16)) >> apart | (row & columns(16, 32)) << apart);
        }
    }
}

void Grid::mirror()
{
    for (std::size_t role = 0; role < kRoles; ++role) {
        if (!has(Role(role)))
            continue;
        for (std::uint32_t &row : m_planes[role])
            row = reversed(row);
    }
    for (std::uint32_t &row : m_taken)
        row = reversed(row);
}

void Grid::merge(Role from, Role to)
{
    if (!has(from))
        return;
    for (std::size_t y = 0; y < kSide; ++y) {
        m_planes[std::size_t(to)][y] |= m_planes[std::size_t(from)][y];
        m_planes[std::size_t(from)][y] = 0;
    }
    m_used = (m_used | 1U << std::size_t(to)) & ~(1U << std::size_t(from));
}

void Grid::move(Role to, Role from, int y, std::uint32_t cells)
{
    const std::uint32_t moved = m_planes[std::size_t(from)][std::size_t(y)] & cells;
    if (moved == 0)
        return;
    m_planes[std::size_t(from)][std::size_t(y)] &= ~moved;
    m_planes[std::size_t(to)][std::size_t(y)] |= moved;
    m_used |= 1U << std::size_t(to);
}

Mask Grid::sum(std::span<const Role> roles) const
{
    Mask out{};
    for (const Role role : roles) {
        if (!has(role))
            continue;
        for (std::size_t y = 0; y < kSide; ++y)
            out[y] |= m_planes[std::size_t(role)][y];
    }
    return out;
}

void Grid::shadeHair()
{
    constexpr std::array kHair{Role::HairShade,    Role::Hair,      Role::HairLight,
                               Role::StraightHair, Role::CurlyHair, Role::PlaitedHair};
    /// Small crescents, four rows a period.
    constexpr std::array<std::uint32_t, 4> kCurl{0x06060606, 0x00000000, 0x60606060, 0x00000000};
    const Mask hair = sum(kHair);
    for (int y = 0; y < kSide; ++y) {
        const std::uint32_t row = hair[std::size_t(y)];
        const std::uint32_t above = at(hair, y - 1) & at(hair, y - 2);
        const std::uint32_t rim = row & (~at(hair, y + 1) | (~(row >> 1) & columns(16, 32)));
        const std::uint32_t crown = row & above & ~(at(hair, y - 4)) & (row << 2) & (row << 1);
        move(Role::HairShade, Role::StraightHair, y, rim);
        move(Role::HairLight, Role::StraightHair, y, crown & (columns(8, 14) | columns(15, 17)));
        const std::uint32_t curl = kCurl[std::size_t(y % 4)] & at(hair, y + 1) & above;
        move(Role::HairShade, Role::CurlyHair, y, rim | (curl & columns(15, 32)));
        move(Role::HairLight, Role::CurlyHair, y, curl & columns(0, 14));
        move(Role::HairShade, Role::PlaitedHair, y, y % 3 == 0 ? ~0U : rim);
        move(Role::HairLight, Role::PlaitedHair, y, y % 3 == 1 ? row & ~(row << 1) : 0U);
    }
    merge(Role::StraightHair, Role::Hair);
    merge(Role::CurlyHair, Role::Hair);
    merge(Role::PlaitedHair, Role::Hair);
}

void Grid::shadeSkin()
{
    constexpr std::array kHair{Role::HairShade, Role::Hair, Role::HairLight, Role::HairLine, Role::Accent,
                               Role::AccentLine, Role::AccentLight};
    const Mask hair = sum(kHair);
    for (int y = 0; y < kSide; ++y) {
        const std::uint32_t free = ~m_taken[std::size_t(y)];
        const std::uint32_t right = (free >> 1) | (free >> 2);
        move(Role::SkinShade, Role::ShadedSkin, y, right | at(hair, y - 1) | (hair[std::size_t(y)] >> 1));
    }
    merge(Role::ShadedSkin, Role::Skin);
}

void Grid::shadeCloth()
{
    for (int y = 0; y < kSide; ++y) {
        const std::uint32_t row = m_taken[std::size_t(y)];
        const std::uint32_t top = row & ~at(m_taken, y - 1);
        move(Role::ClothLight, Role::ShadedCloth, y, (top | (row & ~(row << 1))) & columns(0, 14));
    }
    merge(Role::ShadedCloth, Role::Cloth);
}

void Grid::shadeAccent()
{
    const Mask whole = m_planes[std::size_t(Role::ShadedAccent)];
    for (int y = 0; y < kSide; ++y) {
        const std::uint32_t row = whole[std::size_t(y)];
        const std::uint32_t crown = row & at(whole, y - 1) & ~at(whole, y - 3) & (row << 2);
        move(Role::AccentLine, Role::ShadedAccent, y, row & ~(m_taken[std::size_t(y)] >> 1));
        move(Role::AccentLight, Role::ShadedAccent, y, crown & columns(6, 15));
    }
    merge(Role::ShadedAccent, Role::Accent);
}

void Grid::outline()
{
    constexpr std::array kAccent{Role::AccentLine, Role::Accent, Role::AccentLight};
    constexpr std::array kHair{Role::HairLine, Role::HairShade, Role::Hair, Role::HairLight};
    constexpr std::array kSkin{Role::SkinShade, Role::Skin, Role::SkinLight};
    const Mask figure = m_taken;
    Mask rest = figure;
    const auto around = [&](Role line, const Mask &material) {
        for (int y = 0; y < kSide; ++y) {
            const std::uint32_t row = material[std::size_t(y)];
            const std::uint32_t near = row << 1 | row >> 1 | at(material, y - 1) | at(material, y + 1);
            put(line, y, near & ~figure[std::size_t(y)]);
            rest[std::size_t(y)] &= ~row;
        }
    };
    around(Role::AccentLine, sum(kAccent));
    around(Role::HairLine, sum(kHair));
    around(Role::SkinLine, sum(kSkin));
    around(Role::ClothLine, rest);
}

void Grid::finish()
{
    shadeHair();
    shadeAccent();
    shadeSkin();
    shadeCloth();
    outline();
}

int corners(const Mask &mask)
{
    const auto bitsOf = [](std::uint32_t edges) {
        // Two sums of 16 bits: vector units without an instruction that counts bits can do this, four rows at a time.
        std::uint32_t bits = edges ^ edges << 1;
        bits -= (bits >> 1) & 0x55555555U;
        bits = (bits & 0x33333333U) + ((bits >> 2) & 0x33333333U);
        bits = (bits + (bits >> 4)) & 0x0f0f0f0fU;
        return (bits & 0x00ff00ffU) + ((bits >> 8) & 0x00ff00ffU) + (edges >> 31);
    };
    std::uint32_t total = bitsOf(mask[0]) + bitsOf(mask[kSide - 1]);
    for (std::size_t y = 1; y < kSide; ++y)
        total += bitsOf(mask[y - 1] ^ mask[y]);
    return static_cast<int>((total & 0xffffU) + (total >> 16));
}

} // namespace avatars::pixels
