// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace avatars::pixels {

/// What a cell of a sprite is made of, in the order of painting. The last six are shaded by the grid: their light and
/// shade follow from where the material ends.
enum class Role : std::uint8_t {
    ClothLine, Cloth, ClothLight, ClothDetail, Under, HairLine, HairShade, Hair, HairLight,
    SkinLine, SkinShade, Skin, SkinLight, AccentLine, Accent, AccentLight,
    White, Iris, Lips, Brow, FaceLine, Ink,
    StraightHair, CurlyHair, PlaitedHair, ShadedCloth, ShadedSkin, ShadedAccent
};
inline constexpr std::size_t kColourRoles = 22;
inline constexpr std::size_t kRoles = 28;

/// Rows of cells; bit x is column x of the 32.
struct Plane
{
    Role role{};
    const std::uint32_t *rows = nullptr;
};

/// A drawing somebody else owns: planes that share no cell.
struct Art
{
    std::array<Plane, 8> planes{};
    std::uint8_t count = 0;
    std::int8_t top = 0; ///< the first row's place on the grid
    std::uint8_t height = 0;
};

/// A drawing written in the source, a letter a cell, and read by the compiler. Letters:
/// h q z  hair, curls, plaits (shaded)   f d g  hair, its shade and light
/// s t y  skin (shaded), its shade and light   S  skin, not shaded
/// c C v e  cloth (shaded), cloth, details on it, its light   u  what is worn under it
/// a r b p  accent (shaded), accent, its line and light
/// w i l o m k  white, iris, lips, brow, line of a mouth or lid, ink   .  nothing
template <std::size_t Rows> struct Sprite
{
    std::array<std::array<std::uint32_t, Rows>, 8> bits{};
    std::array<Role, 8> roles{};
    std::uint8_t count = 0;
    std::int8_t top = 0;

    constexpr operator Art() const
    {
        Art art;
        for (std::size_t i = 0; i < count; ++i)
            art.planes[i] = {roles[i], bits[i].data()};
        art.count = count;
        art.top = top;
        art.height = Rows;
        return art;
    }
};

constexpr Role roleOf(char letter)
{
    constexpr char kLetters[] = ".Cevu.dfg.tSybrpwilomkhqzcsa";
    for (std::size_t i = 0; i < kRoles; ++i) {
        if (kLetters[i] == letter)
            return Role(i);
    }
    throw "an unknown letter";
}

/// Rows of \p width letters from column \p left and row \p top on. \p mirrored: the letters are the left half, which is
/// repeated backwards.
template <std::size_t Rows>
consteval Sprite<Rows> sprite(int left, int top, const char *letters, std::size_t width, bool mirrored)
{
    Sprite<Rows> out;
    out.top = static_cast<std::int8_t>(top);
    for (std::size_t i = 0; i < Rows * width; ++i) {
        if (letters[i] == '.')
            continue;
        const Role role = roleOf(letters[i]);
        std::size_t plane = 0;
        while (plane < out.count && out.roles[plane] != role)
            ++plane;
        if (plane == out.count) {
            if (out.count == out.roles.size())
                throw "too many colours in one sprite";
            out.roles[out.count++] = role;
        }
        const int x = left + static_cast<int>(i % width);
        out.bits[plane][i / width] |= 1U << x;
        if (mirrored)
            out.bits[plane][i / width] |= 1U << (2 * left + 2 * static_cast<int>(width) - 1 - x);
    }
    return out;
}

/// A whole drawing of \p Width columns from column \p left on.
template <std::size_t Width, std::size_t N> consteval auto art(int left, int top, const char (&letters)[N])
{
    static_assert((N - 1) % Width == 0, "every row has Width letters");
    return sprite<(N - 1) / Width>(left, top, letters, Width, false);
}

/// The left half of a drawing that is even about the middle of the grid.
template <std::size_t Width, std::size_t N> consteval auto half(int top, const char (&letters)[N])
{
    static_assert((N - 1) % Width == 0, "every row has Width letters");
    return sprite<(N - 1) / Width>(16 - static_cast<int>(Width), top, letters, Width, true);
}

} // namespace avatars::pixels
