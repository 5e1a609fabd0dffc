// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/svg.h"

#include <array>
#include <charconv>
#include <cstring>

namespace avatars {

namespace {

/// The digits of 0 … 999 without leading zeros, and how many there are.
using Digits = std::array<char, 4>;
constexpr std::array<Digits, 1000> allDigits()
{
    std::array<Digits, 1000> out{};
    for (int i = 0; i < 1000; ++i) {
        const char units = static_cast<char>('0' + i % 10);
        const char tens = static_cast<char>('0' + i / 10 % 10);
        const char hundreds = static_cast<char>('0' + i / 100);
        out[static_cast<std::size_t>(i)] = i > 99 ? Digits{hundreds, tens, units, 3}
            : i > 9                               ? Digits{tens, units, 0, 2}
                                                  : Digits{units, 0, 0, 1};
    }
    return out;
}

/// Writes \p value in decimal; at least 12 bytes of room. Returns the end. The sign and the length of a number cannot be
/// guessed, so nothing branches on them.
char *number(char *at, std::int32_t value)
{
    static constexpr std::array<Digits, 1000> kDigits = allDigits();
    *at = '-';
    at += value < 0;
    const std::uint32_t rest = value < 0 ? 0U - static_cast<std::uint32_t>(value) : static_cast<std::uint32_t>(value);
    if (rest > 999)
        return std::to_chars(at, at + 11, rest).ptr;
    std::memcpy(at, kDigits[rest].data(), 4);
    return at + kDigits[rest][3];
}

/// Appends to a buffer that grows in big steps, by pointers of its own: QByteArray's data() asks each time whether it is
/// shared, and its append() costs a third of the time.
class Writer
{
public:
    Writer() { grow(4096); }

    void text(const char *text, std::size_t size)
    {
        reserve(size);
        std::memcpy(m_at, text, size);
        m_at += size;
    }
    template <std::size_t N> void text(const char (&literal)[N]) { text(literal, N - 1); }
    void number(std::int32_t value)
    {
        reserve(12);
        m_at = avatars::number(m_at, value);
    }
    /// Where at least \p size bytes may be written; used() tells how far they were.
    char *room(std::size_t size)
    {
        reserve(size);
        return m_at;
    }
    void used(char *end) { m_at = end; }
    void hexadecimal(quint64 value)
    {
        reserve(16);
        m_at = std::to_chars(m_at, m_end, value, 16).ptr;
    }
    void colour(Rgb c)
    {
        static constexpr char kDigits[] = "0123456789abcdef";
        const std::array<std::uint8_t, 3> parts{c.r, c.g, c.b};
        const bool brief = (c.r >> 4) == (c.r & 15) && (c.g >> 4) == (c.g & 15) && (c.b >> 4) == (c.b & 15);
        text("#");
        for (const std::uint8_t part : parts) {
            const char digits[2] = {kDigits[part >> 4], kDigits[part & 15]};
            text(digits, brief ? 1 : 2);
        }
    }
    /// ".25" for 25; nothing for 100.
    void opacity(const char *attribute, std::uint8_t percent)
    {
        if (percent >= 100)
            return;
        text(" ");
        text(attribute, std::strlen(attribute));
        text("=\".");
        const char digits[2] = {static_cast<char>('0' + percent / 10), static_cast<char>('0' + percent % 10)};
        text(digits, digits[1] == '0' ? 1 : 2);
        text("\"");
    }
    /// Only what XML 1.0 allows; quotes and markup as entities.
    void escaped(const QString &raw)
    {
        for (const char32_t c : raw.toUcs4()) {
            const bool allowed = c == '\t' || c == '\n' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe)
                || (c >= 0x10000 && c <= 0x10ffff);
            if (!allowed)
                continue;
            if (c == '<')
                text("&lt;");
            else if (c == '>')
                text("&gt;");
            else if (c == '&')
                text("&amp;");
            else if (c == '"')
                text("&quot;");
            else {
                const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
                text(utf8.constData(), std::size_t(utf8.size()));
            }
        }
    }
    QByteArray take()
    {
        m_out.resize(m_at - m_out.constData());
        return std::move(m_out);
    }

private:
    void reserve(std::size_t more)
    {
        if (static_cast<std::size_t>(m_end - m_at) < more)
            grow(2 * (m_out.size() + static_cast<qsizetype>(more)));
    }
    void grow(qsizetype size)
    {
        const qsizetype used = m_at == nullptr ? 0 : m_at - m_out.constData();
        m_out.resize(size);
        m_at = m_out.data() + used;
        m_end = m_out.data() + size;
    }

    QByteArray m_out;
    char *m_at = nullptr;
    char *m_end = nullptr;
};

/// Relative path data; a repeated command is not repeated.
void writeData(Writer &out, const OutlineView &outline)
{
    // A letter a verb; a sign, at most ten digits and a blank a coordinate.
    char *at = out.room(outline.verbs.size() + 24 * outline.points.size());
    const auto pair = [&at](Point p, Point origin) {
        at = number(at, p.x - origin.x);
        *at = ' ';
        at += p.y >= origin.y;
        at = number(at, p.y - origin.y);
    };
    Point here{};
    Point start{};
    const Point *next = outline.points.data();
    Verb last = Verb::Close;
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            *at++ = 'm';
            pair(*next, here);
            start = here = *next++;
            last = Verb::Move;
            break;
        case Verb::Line: {
            const Point p = *next++;
            const bool isAcross = p.y == here.y;
            if (isAcross || p.x == here.x) {
                *at++ = isAcross ? 'h' : 'v';
                at = number(at, isAcross ? p.x - here.x : p.y - here.y);
                last = Verb::Close;
            } else {
                *at = last == Verb::Line ? ' ' : 'l';
                at += last != Verb::Line || p.x >= here.x;
                pair(p, here);
                last = Verb::Line;
            }
            here = p;
            break;
        }
        case Verb::Quad:
        case Verb::Cubic: {
            const int points = verb == Verb::Quad ? 2 : 3;
            bool isFirst = last != verb;
            if (isFirst)
                *at++ = verb == Verb::Quad ? 'q' : 'c';
            for (int i = 0; i < points; ++i) {
                *at = ' ';
                at += !isFirst && next[i].x >= here.x;
                isFirst = false;
                pair(next[i], here);
            }
            next += points;
            here = next[-1];
            last = verb;
            break;
        }
        case Verb::Close:
            *at++ = 'z';
            here = start;
            last = Verb::Close;
            break;
        }
    }
    out.used(at);
}

/// The points of Scene::ellipse(): right, …, bottom at 3, left at 6.
void writeEllipse(Writer &out, const OutlineView &outline)
{
    const Point right = outline.points[0];
    const Point bottom = outline.points[3];
    const std::int32_t rx = std::abs(right.x - bottom.x);
    const std::int32_t ry = std::abs(bottom.y - right.y);
    rx == ry ? out.text("<circle cx=\"") : out.text("<ellipse cx=\"");
    out.number(bottom.x);
    out.text("\" cy=\"");
    out.number(right.y);
    rx == ry ? out.text("\" r=\"") : out.text("\" rx=\"");
    out.number(rx);
    if (rx != ry) {
        out.text("\" ry=\"");
        out.number(ry);
    }
}

void writePaint(Writer &out, const Paint &paint, quint64 idHash)
{
    const auto source = [&] {
        if (paint.gradient < 0) {
            out.colour(paint.colour);
            return;
        }
        out.text("url(#a");
        out.hexadecimal(idHash);
        out.text("-");
        out.number(paint.gradient);
        out.text(")");
    };
    if (paint.line == 0) {
        out.text("\" fill=\"");
        source();
        out.text("\"");
        out.opacity("fill-opacity", paint.opacity);
        return;
    }
    out.text("\" fill=\"none\" stroke=\"");
    source();
    out.text("\" stroke-width=\"");
    out.number(paint.line);
    out.text("\"");
    out.opacity("stroke-opacity", paint.opacity);
}

void writeGradient(Writer &out, const Gradient &gradient, std::size_t index, quint64 idHash)
{
    const bool linear = gradient.type == Gradient::Type::Linear;
    linear ? out.text("<linearGradient id=\"a") : out.text("<radialGradient id=\"a");
    out.hexadecimal(idHash);
    out.text("-");
    out.number(static_cast<std::int32_t>(index));
    out.text("\" gradientUnits=\"userSpaceOnUse\" ");
    linear ? out.text("x1=\"") : out.text("cx=\"");
    out.number(gradient.from.x);
    linear ? out.text("\" y1=\"") : out.text("\" cy=\"");
    out.number(gradient.from.y);
    if (linear) {
        out.text("\" x2=\"");
        out.number(gradient.to.x);
        out.text("\" y2=\"");
        out.number(gradient.to.y);
    } else {
        out.text("\" r=\"");
        out.number(gradient.radius);
    }
    out.text("\">");
    for (std::size_t i = 0; i < gradient.count; ++i) {
        const Stop &stop = gradient.stops[i];
        out.text("<stop");
        if (stop.percent > 0) { // where 0 is meant, nothing needs to be said
            out.text(" offset=\"");
            if (stop.percent < 100) {
                out.number(stop.percent);
                out.text("%\"");
            } else {
                out.text("1\"");
            }
        }
        out.text(" stop-color=\"");
        out.colour(stop.colour);
        out.text("\"");
        out.opacity("stop-opacity", stop.opacity);
        out.text("/>");
    }
    linear ? out.text("</linearGradient>") : out.text("</radialGradient>");
}

bool hasLines(const Scene &scene)
{
    for (std::size_t i = 0; i < scene.size(); ++i) {
        if (scene.paint(i).line > 0)
            return true;
    }
    return false;
}

void writeHead(Writer &out, const SvgOptions &options, bool withLines)
{
    out.text("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2560 2560\"");
    if (withLines) // said once for all of them
        out.text(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    if (options.size > 0) {
        out.text(" width=\"");
        out.number(options.size);
        out.text("\" height=\"");
        out.number(options.size);
        out.text("\"");
    }
    if (options.title.isEmpty()) {
        out.text(" aria-hidden=\"true\">");
        return;
    }
    out.text(" role=\"img\"><title>");
    out.escaped(options.title);
    out.text("</title>");
}

} // namespace

QByteArray toSvg(const Scene &scene, const SvgOptions &options)
{
    Writer out;
    writeHead(out, options, hasLines(scene));
    if (!scene.gradients().empty()) {
        out.text("<defs>");
        for (std::size_t i = 0; i < scene.gradients().size(); ++i)
            writeGradient(out, scene.gradients()[i], i, options.idHash);
        out.text("</defs>");
    }
    for (std::size_t i = 0; i < scene.size(); ++i) {
        const OutlineView outline = scene.outline(i);
        if (outline.verbs.empty())
            continue;
        if (scene.isEllipse(i)) {
            writeEllipse(out, outline);
        } else {
            out.text("<path d=\"");
            writeData(out, outline);
        }
        writePaint(out, scene.paint(i), options.idHash);
        out.text("/>");
    }
    out.text("</svg>\n");
    return out.take();
}

} // namespace avatars
