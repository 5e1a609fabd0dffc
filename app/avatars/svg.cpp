// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/svg.h"

#include <array>
#include <charconv>
#include <cstring>

namespace avatars {

namespace {

/// Appends to a buffer that grows in big steps: QByteArray's own append() costs a third of the time.
class Writer
{
public:
    Writer() { m_out.resize(4096); }

    void text(const char *text, std::size_t size)
    {
        reserve(size);
        std::memcpy(m_out.data() + m_size, text, size);
        m_size += static_cast<qsizetype>(size);
    }
    template <std::size_t N> void text(const char (&literal)[N]) { text(literal, N - 1); }
    void number(std::int32_t value)
    {
        reserve(12);
        char *at = m_out.data() + m_size;
        m_size = std::to_chars(at, at + 12, value).ptr - m_out.constData();
    }
    /// A number after another one: the minus sign parts them as well as a blank.
    void nextNumber(std::int32_t value)
    {
        if (value >= 0)
            text(" ");
        number(value);
    }
    void hexadecimal(quint64 value)
    {
        reserve(16);
        char *at = m_out.data() + m_size;
        m_size = std::to_chars(at, at + 16, value, 16).ptr - m_out.constData();
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
        m_out.resize(m_size);
        return std::move(m_out);
    }

private:
    void reserve(std::size_t more)
    {
        const qsizetype needed = m_size + static_cast<qsizetype>(more);
        if (needed > m_out.size())
            m_out.resize(2 * needed);
    }

    QByteArray m_out;
    qsizetype m_size = 0;
};

void writePoint(Writer &out, Point p, Point origin, bool isFirst)
{
    if (isFirst)
        out.number(p.x - origin.x);
    else
        out.nextNumber(p.x - origin.x);
    out.nextNumber(p.y - origin.y);
}

void writeLine(Writer &out, Point p, Point here, Verb &last)
{
    if (p.y == here.y) {
        out.text("h");
        out.number(p.x - here.x);
        last = Verb::Close;
    } else if (p.x == here.x) {
        out.text("v");
        out.number(p.y - here.y);
        last = Verb::Close;
    } else {
        const bool again = last == Verb::Line;
        if (!again)
            out.text("l");
        writePoint(out, p, here, !again);
        last = Verb::Line;
    }
}

/// Relative path data; a repeated command is not repeated.
void writeData(Writer &out, const OutlineView &outline)
{
    Point here{};
    Point start{};
    const Point *next = outline.points.data();
    Verb last = Verb::Close;
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            out.text("m");
            writePoint(out, *next, here, true);
            start = here = *next++;
            last = Verb::Move;
            break;
        case Verb::Line:
            writeLine(out, *next, here, last);
            here = *next++;
            break;
        case Verb::Quad:
        case Verb::Cubic: {
            const int points = verb == Verb::Quad ? 2 : 3;
            const bool again = last == verb;
            if (!again)
                verb == Verb::Quad ? out.text("q") : out.text("c");
            for (int i = 0; i < points; ++i)
                writePoint(out, next[i], here, !again && i == 0);
            next += points;
            here = next[-1];
            last = verb;
            break;
        }
        case Verb::Close:
            out.text("z");
            here = start;
            last = Verb::Close;
            break;
        }
    }
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
        out.text("<stop offset=\"");
        out.number(stop.percent);
        out.text("%\" stop-color=\"");
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
