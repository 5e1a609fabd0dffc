// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace avatars {

/// A place on the canvas in tenths of a unit: the canvas is 256 units, 2560 tenths, wide and high; y grows down.
struct Point
{
    std::int32_t x = 0;
    std::int32_t y = 0;

    bool operator==(const Point &) const = default;
};

/// The edge of every canvas, in tenths.
inline constexpr std::int32_t kCanvas = 2560;

/// What the next points mean; Move and Line take one, Quad two, Cubic three, Close none.
enum class Verb : std::uint8_t { Move, Line, Quad, Cubic, Close };

/// A path somebody else owns: one or more closed or open figures, filled by the non-zero rule.
struct OutlineView
{
    std::span<const Verb> verbs{};
    std::span<const Point> points{};
};

/// A path written in the source as SVG path data (M L H V C Q Z and their lower-case forms; units with at most one
/// decimal) and read by the compiler, so that drawing it costs no parsing.
template <std::size_t N> struct Outline
{
    std::array<Verb, N> verbs{};
    std::array<Point, N> points{};
    std::size_t verbCount = 0;
    std::size_t pointCount = 0;

    constexpr operator OutlineView() const
    {
        return {{verbs.data(), verbCount}, {points.data(), pointCount}};
    }
};

namespace detail {

/// Reads SVG path data; a mistake in it is not a constant expression and does not compile.
class OutlineReader
{
public:
    constexpr OutlineReader(const char *text, std::size_t size) : m_text(text), m_size(size) { }

    template <std::size_t N> constexpr void read(Outline<N> &out)
    {
        char command = 0;
        skipBlanks();
        while (m_at < m_size) {
            if (isLetter(m_text[m_at]))
                command = m_text[m_at++];
            else if (command == 'M' || command == 'm')
                command = command == 'M' ? 'L' : 'l';
            step(out, command);
            skipBlanks();
        }
    }

private:
    static constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

    constexpr void skipBlanks()
    {
        while (m_at < m_size && (m_text[m_at] == ' ' || m_text[m_at] == ',' || m_text[m_at] == '\n'))
            ++m_at;
    }

    constexpr std::int32_t number()
    {
        skipBlanks();
        const bool minus = m_at < m_size && m_text[m_at] == '-';
        m_at += minus;
        if (m_at >= m_size || (!isDigit(m_text[m_at]) && m_text[m_at] != '.'))
            throw "a number was expected";
        std::int32_t value = 0;
        while (m_at < m_size && isDigit(m_text[m_at]))
            value = value * 10 + (m_text[m_at++] - '0');
        value *= 10;
        if (m_at < m_size && m_text[m_at] == '.') {
            ++m_at;
            if (m_at < m_size && isDigit(m_text[m_at]))
                value += m_text[m_at++] - '0';
            if (m_at < m_size && isDigit(m_text[m_at]))
                throw "one decimal at most";
        }
        return minus ? -value : value;
    }

    template <std::size_t N> constexpr void point(Outline<N> &out, Point origin)
    {
        const std::int32_t x = number();
        const std::int32_t y = number();
        out.points[out.pointCount++] = {origin.x + x, origin.y + y};
    }

    template <std::size_t N> constexpr void step(Outline<N> &out, char command)
    {
        const bool relative = command >= 'a';
        const Point origin = relative ? m_here : Point{};
        const auto add = [&](Verb verb, int points) {
            out.verbs[out.verbCount++] = verb;
            for (int i = 0; i < points; ++i)
                point(out, origin);
            m_here = out.points[out.pointCount - 1];
        };
        switch (relative ? static_cast<char>(command - 'a' + 'A') : command) {
        case 'M':
            add(Verb::Move, 1);
            m_start = m_here;
            break;
        case 'L':
            add(Verb::Line, 1);
            break;
        case 'Q':
            add(Verb::Quad, 2);
            break;
        case 'C':
            add(Verb::Cubic, 3);
            break;
        case 'H':
        case 'V': {
            const bool across = command == 'H' || command == 'h';
            const std::int32_t value = number();
            out.verbs[out.verbCount++] = Verb::Line;
            m_here = across ? Point{origin.x + value, m_here.y} : Point{m_here.x, origin.y + value};
            out.points[out.pointCount++] = m_here;
            break;
        }
        case 'Z':
            out.verbs[out.verbCount++] = Verb::Close;
            m_here = m_start;
            break;
        default:
            throw "an unknown path command";
        }
    }

    const char *m_text;
    std::size_t m_size;
    std::size_t m_at = 0;
    Point m_here{};
    Point m_start{};
};

} // namespace detail

/// `constexpr auto kBun = outline("M100 20c10 0 …Z");`
template <std::size_t N> consteval Outline<N> outline(const char (&text)[N])
{
    Outline<N> out;
    detail::OutlineReader(text, N - 1).read(out);
    return out;
}

} // namespace avatars
