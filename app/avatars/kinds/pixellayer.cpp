// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixellayer.h"

namespace avatars::pixels {

namespace {

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

} // namespace

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
    case Role::FaceLine:
    case Role::Ink:
        return own;
    default:
        break;
    }
    const Mask edge = widened(own, later);
    const Mask all = filled(edge, later);
    return corners(all) < corners(edge) ? all : edge;
}

} // namespace avatars::pixels
