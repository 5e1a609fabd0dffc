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
    Tracer(const Mask &mask, Point origin, std::int32_t cell) : m_left(origin.x - cell), m_cell(cell)
    {
        // Only the heights at which something changes, about half of them.
        std::uint64_t heights = std::uint64_t(mask[0] != 0) | std::uint64_t(mask[kSide - 1] != 0) << kSide;
        for (std::size_t y = 1; y < kSide; ++y)
            heights |= std::uint64_t(mask[y - 1] != mask[y]) << y;
        for (; heights != 0; heights &= heights - 1) {
            const std::size_t y = std::size_t(std::countr_zero(heights));
            // Moved by a column, so that the neighbours of the first can be asked for.
            const std::uint64_t above = y > 0 ? std::uint64_t(mask[y - 1]) << 1 : 0;
            const std::uint64_t below = y < kSide ? std::uint64_t(mask[y]) << 1 : 0;
            scan(origin.y + cell * static_cast<std::int32_t>(y), above, below);
        }
    }

    void write(Scene &scene)
    {
        for (std::size_t first = 0; first < m_count; ++first) {
            if (m_next[first] == kWritten)
                continue;
            scene.moveTo({m_x[first], m_y[first]});
            for (std::size_t i = std::exchange(m_next[first], kWritten); i != first;
                 i = std::exchange(m_next[i], kWritten))
                scene.lineTo({m_x[i], m_y[i]});
            scene.close();
        }
    }

private:
    /// A chequered grid has four corners a cell, and half the cells.
    static constexpr std::size_t kMost = 2 * kSide * kSide;
    /// Its next is written where nothing is to be.
    static constexpr std::uint16_t kNobody = kMost;
    static constexpr std::uint16_t kWritten = 0xffff;

    /// The edges across at \p height: those with their cells below run to the right, those with them above to the left.
    /// Nothing branches on which, here and below: a branch guessed wrong, every other time, would cost more than the rest.
    void scan(std::int32_t height, std::uint64_t above, std::uint64_t below)
    {
        std::uint64_t edges = above ^ below;
        do {
            const int from = std::countr_zero(edges);
            const unsigned isTop = below >> from & 1;
            const int to = from + std::countr_one((edges & (isTop != 0 ? below : above)) >> from);
            edges &= ~std::uint64_t(0) << to;
            const unsigned left = m_count;
            const unsigned right = left + 1;
            m_x[left] = m_left + m_cell * from;
            m_x[right] = m_left + m_cell * to;
            m_y[left] = m_y[right] = height;
            m_next[right - isTop] = static_cast<std::uint16_t>(left + isTop);
            meet(std::size_t(from), left, (below >> (from - 1) & 1) == isTop, isTop != 0);
            meet(std::size_t(to), right, (above >> to & 1) == isTop, isTop == 0);
            m_count += 2;
        } while (edges != 0);
    }

    /// Column \p x at \p corner: if a way along it \p ends here, it \p falls to the corner or rises from it; otherwise one
    /// begins, and the corner is noted for its other end.
    void meet(std::size_t x, unsigned corner, bool ends, bool falls)
    {
        const unsigned other = m_open[x];
        m_open[x] = static_cast<std::uint16_t>(corner);
        const unsigned first = falls ? other : corner;
        m_next[ends ? first : kNobody] = static_cast<std::uint16_t>(other + corner - first);
    }

    std::int32_t m_left;
    std::int32_t m_cell;
    unsigned m_count = 0;
    std::array<std::uint16_t, kSide + 2> m_open{}; ///< by column: the corner above, on the way along it
    std::array<std::uint16_t, kMost + 1> m_next;
    // Not Points, which would be set to 0, each and every one.
    std::array<std::int32_t, kMost> m_x;
    std::array<std::int32_t, kMost> m_y;
};

} // namespace

void trace(const Mask &mask, Point origin, std::int32_t cell, Scene &scene)
{
    Tracer(mask, origin, cell).write(scene);
}

} // namespace avatars::pixels
