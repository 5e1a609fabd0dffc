// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/pixelgrid.h"

#include <bit>
#include <utility>

namespace avatars::pixels {

namespace {

/// The corners of the outlines, found row by row. Every stretch of an edge across has its cells on the right of its way, so
/// each cell inside is gone round once and the non-zero rule fills it.
class Tracer
{
public:
    explicit Tracer(const Mask &mask)
    {
        std::uint64_t above = 0;
        for (int y = 0; y <= kSide; ++y) {
            // Moved by a column, so that the neighbours of the first can be asked for.
            const std::uint64_t below = y < kSide ? std::uint64_t(mask[std::size_t(y)]) << 1 : 0;
            scan(y, above, below);
            above = below;
        }
    }

    void write(Point origin, std::int32_t cell, Scene &scene)
    {
        for (std::size_t first = 0; first < m_count; ++first) {
            if (m_next[first] == kWritten)
                continue;
            scene.moveTo(place(first, origin, cell));
            for (std::size_t i = std::exchange(m_next[first], kWritten); i != first;
                 i = std::exchange(m_next[i], kWritten))
                scene.lineTo(place(i, origin, cell));
            scene.close();
        }
    }

private:
    /// A chequered grid has four corners a cell, and half the cells.
    static constexpr std::size_t kMost = 2 * kSide * kSide;
    static constexpr std::uint16_t kWritten = 0xffff;

    static bool has(std::uint64_t row, int x) { return (row >> x & 1) != 0; }

    std::uint16_t corner(int x, int y)
    {
        m_x[m_count] = static_cast<std::int8_t>(x - 1);
        m_y[m_count] = static_cast<std::int8_t>(y);
        return m_count++;
    }

    /// The edges across at height \p y: those with their cells below run to the right, those with them above to the left.
    void scan(int y, std::uint64_t above, std::uint64_t below)
    {
        std::uint64_t edges = above ^ below;
        while (edges != 0) {
            const int from = std::countr_zero(edges);
            const bool isTop = has(below, from);
            const int to = from + std::countr_one((edges & (isTop ? below : above)) >> from);
            edges &= ~std::uint64_t(0) << to;
            const bool bendsLeft = has(below, from - 1);
            const bool bendsRight = has(above, to);
            const std::uint16_t start = corner(isTop ? from : to, y);
            const std::uint16_t end = corner(isTop ? to : from, y);
            m_next[start] = end;
            arrive(std::size_t(isTop ? from : to), start, isTop ? bendsLeft : !bendsRight);
            leave(std::size_t(isTop ? to : from), end, isTop ? bendsRight : !bendsLeft);
        }
    }

    /// The way comes to \p corner along column \p x, from above if it \p falls, else from a corner still to be found. Neither
    /// this nor leave() branches: a branch guessed wrong, every other time, would cost more than all the rest.
    void arrive(std::size_t x, std::uint16_t corner, bool falls)
    {
        std::uint16_t *const place = falls ? &m_next[m_falling[x]] : &m_rising[x];
        *place = corner;
    }

    /// The way goes on along column \p x, upwards if it \p rises, else to a corner still to be found.
    void leave(std::size_t x, std::uint16_t corner, bool rises)
    {
        std::uint16_t *const place = rises ? &m_next[corner] : &m_falling[x];
        *place = rises ? m_rising[x] : corner;
    }

    Point place(std::size_t corner, Point origin, std::int32_t cell) const
    {
        return {origin.x + cell * m_x[corner], origin.y + cell * m_y[corner]};
    }

    std::array<std::int8_t, kMost> m_x;
    std::array<std::int8_t, kMost> m_y;
    std::array<std::uint16_t, kMost> m_next;
    std::uint16_t m_count = 0;
    std::array<std::uint16_t, kSide + 2> m_falling{}; ///< by column: the corner above, whose next is not known yet
    std::array<std::uint16_t, kSide + 2> m_rising{}; ///< by column: the corner above, which a way up will end in
};

} // namespace

void trace(const Mask &mask, Point origin, std::int32_t cell, Scene &scene)
{
    Tracer(mask).write(origin, cell, scene);
}

} // namespace avatars::pixels
