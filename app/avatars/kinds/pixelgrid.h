// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/kinds/pixelart.h"
#include "avatars/scene.h"

#include <span>

namespace avatars::pixels {

inline constexpr int kSide = 32;

/// One bit a cell; bit x of row y.
using Mask = std::array<std::uint32_t, kSide>;

/// Columns \p from to \p to − 1.
constexpr std::uint32_t columns(int from, int to)
{
    return static_cast<std::uint32_t>((std::uint64_t(1) << to) - (std::uint64_t(1) << from));
}

/// All cells of a drawing.
Mask maskOf(const Art &art);

/// 32 × 32 cells, each of one role or none. Drawings are stamped from front to back: a cell that is taken stays.
class Grid
{
public:
    /// Where \p art leaves cells free nothing changes; moved by whole cells.
    void stamp(const Art &art, int dx = 0, int dy = 0);
    /// The same inside \p within only.
    void stampIn(const Mask &within, const Art &art, int dy = 0);
    /// The left half moved to the left, the right half to the right.
    void stampApart(const Art &art, int apart, int dy);
    /// The free cells among \p columns.
    void put(Role role, int y, std::uint32_t columns);
    void put(Role role, const Mask &mask);

    const Mask &taken() const { return m_taken; }
    const Mask &of(Role role) const { return m_planes[std::size_t(role)]; }
    bool has(Role role) const { return (m_used >> std::size_t(role) & 1) != 0; }

    /// Left and right exchanged.
    void mirror();
    /// Turns the roles that shade themselves into ramps, the light coming from the upper left; then draws a line of each
    /// material's own dark colour around the whole figure.
    void finish();
    /// All cells of \p from become \p to.
    void merge(Role from, Role to);

private:
    void shadeHair();
    void shadeSkin();
    void shadeCloth();
    void shadeAccent();
    void outline();
    void move(Role to, Role from, int y, std::uint32_t columns);
    Mask sum(std::span<const Role> roles) const;

    std::array<Mask, kRoles> m_planes{};
    Mask m_taken{};
    std::uint32_t m_used = 0;
};

/// Adds the figures of \p mask to the shape begun last: one right-angled outline around each patch and each hole.
/// Cell (x, y) begins at origin + cell · (x, y).
void trace(const Mask &mask, Point origin, std::int32_t cell, Scene &scene);

/// How many corners trace() would write.
int corners(const Mask &mask);

} // namespace avatars::pixels
