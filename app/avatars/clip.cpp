// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/clip.h"

#include "avatars/scene.h"

#include <algorithm>
#include <array>
#include <cmath>

// Plain arithmetic and square roots only: both are exact to the last bit on every machine.

namespace avatars {

namespace {

constexpr double kSize = kCanvas;
constexpr double kMiddle = kSize / 2;
constexpr int kSamples = 16;

/// The way from turn \p a to turn \p b, the short way round.
double turnBetween(double a, double b)
{
    double way = b - a;
    if (way > 2)
        way -= 4;
    if (way < -2)
        way += 4;
    return way;
}

Point rounded(double x, double y)
{
    return {static_cast<std::int32_t>(std::floor(x + 0.5)), static_cast<std::int32_t>(std::floor(y + 0.5))};
}

} // namespace

/// Grows clockwise on the screen from 0 at the right of the middle to 4; no angle functions needed.
double Clipper::turnOf(const Place &p)
{
    const double dx = p.x - kMiddle;
    const double dy = p.y - kMiddle;
    const double sum = std::abs(dx) + std::abs(dy);
    if (sum == 0)
        return 0;
    const double share = dx / sum;
    return dy >= 0 ? 1 - share : 3 + share;
}

double Clipper::turnAlong(const Piece &piece)
{
    double turn = 0;
    for (int k = 0; k < 3; ++k)
        turn += turnBetween(turnOf(piece.p[k]), turnOf(piece.p[k + 1]));
    return turn;
}

bool Clipper::holds(const Place &p) const
{
    constexpr double kSlack = 0.5;
    const double dx = std::max({m_corner - p.x, p.x - (kSize - m_corner), 0.0});
    const double dy = std::max({m_corner - p.y, p.y - (kSize - m_corner), 0.0});
    const double reach = m_corner + kSlack;
    return dx * dx + dy * dy <= reach * reach;
}

bool Clipper::contains(const OutlineView &outline) const
{
    return std::all_of(outline.points.begin(), outline.points.end(), [this](Point p) {
        return holds({double(p.x), double(p.y)});
    });
}

void Clipper::cut(const OutlineView &outline, Scene &scene)
{
    m_pieces.clear();
    Place here;
    Place start;
    const Point *next = outline.points.data();
    const auto take = [&next] {
        const Point p = *next++;
        return Place{double(p.x), double(p.y)};
    };
    const auto closeFigure = [&] {
        if (m_pieces.empty())
            return;
        addSegment(here, here, start, start, true);
        figure(scene);
        m_pieces.clear();
        here = start;
    };
    for (const Verb verb : outline.verbs) {
        if (verb == Verb::Close || verb == Verb::Move)
            closeFigure();
        if (verb == Verb::Close)
            continue;
        if (verb == Verb::Move) {
            start = here = take();
            continue;
        }
        const Place from = here;
        if (verb == Verb::Line) {
            here = take();
            addSegment(from, from, here, here, true);
        } else if (verb == Verb::Quad) {
            const Place c = take();
            here = take();
            addSegment(from, {from.x + (c.x - from.x) * 2 / 3, from.y + (c.y - from.y) * 2 / 3},
                       {here.x + (c.x - here.x) * 2 / 3, here.y + (c.y - here.y) * 2 / 3}, here, false);
        } else {
            const Place c1 = take();
            const Place c2 = take();
            here = take();
            addSegment(from, c1, c2, here, false);
        }
    }
    closeFigure();
}

/// Splits the cubic where it crosses the edge and files the pieces.
void Clipper::addSegment(const Place &a, const Place &b, const Place &c, const Place &d, bool isStraight)
{
    const auto between = [](const Place &p, const Place &q, double t) {
        return Place{p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t};
    };
    const auto at = [&](double t) {
        if (isStraight)
            return between(a, d, t);
        const Place ab = between(a, b, t);
        const Place bc = between(b, c, t);
        const Place cd = between(c, d, t);
        return between(between(ab, bc, t), between(bc, cd, t), t);
    };
    // The stretch from t0 to t1 as a cubic of its own: cut at t1, then at t0 / t1.
    const auto stretch = [&](double t0, double t1) {
        if (isStraight)
            return Piece{true, true, {at(t0), at(t0), at(t1), at(t1)}};
        const Place ab = between(a, b, t1);
        const Place bc = between(b, c, t1);
        const Place cd = between(c, d, t1);
        const Place abc = between(ab, bc, t1);
        const Place bcd = between(bc, cd, t1);
        const Place end = between(abc, bcd, t1);
        const double s = t1 > 0 ? t0 / t1 : 0;
        const Place q = between(between(ab, abc, s), between(abc, end, s), s);
        const Place start = at(t0);
        return Piece{true, false, {start, q, between(abc, end, s), end}};
    };
    const auto file = [&](double t0, double t1, bool inside) {
        if (inside)
            m_pieces.push_back(stretch(t0, t1));
        else
            m_pieces.push_back({false, false, {at(t0), at(t0 + (t1 - t0) / 3), at(t0 + (t1 - t0) * 2 / 3), at(t1)}});
    };
    double from = 0;
    bool inside = holds(a);
    for (int i = 1; i <= kSamples; ++i) {
        const bool now = holds(at(double(i) / kSamples));
        if (now == inside)
            continue;
        double low = double(i - 1) / kSamples;
        double high = double(i) / kSamples;
        for (int step = 0; step < 30; ++step) {
            const double middle = 0.5 * (low + high);
            (holds(at(middle)) == inside ? low : high) = middle;
        }
        if (low > from)
            file(from, low, inside);
        from = low;
        inside = now;
    }
    if (from < 1)
        file(from, 1, inside);
}

void Clipper::figure(Scene &scene)
{
    const std::size_t count = m_pieces.size();
    const auto comesIn = [&](std::size_t i) {
        return m_pieces[i].isInside && !m_pieces[(i + count - 1) % count].isInside;
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (comesIn(i)) {
            emitFigure(scene, i);
            return;
        }
    }
    if (m_pieces.front().isInside) {
        emitFigure(scene, 0);
        return;
    }
    double turns = 0;
    for (const Piece &piece : m_pieces)
        turns += turnAlong(piece);
    if (std::abs(turns) > 2)
        wholeEdge(scene);
}

void Clipper::emitFigure(Scene &scene, std::size_t first) const
{
    const std::size_t count = m_pieces.size();
    scene.moveTo(rounded(m_pieces[first].p[0].x, m_pieces[first].p[0].y));
    for (std::size_t step = 0; step < count;) {
        const Piece &piece = m_pieces[(first + step) % count];
        if (piece.isInside) {
            if (piece.isStraight)
                scene.lineTo(rounded(piece.p[3].x, piece.p[3].y));
            else
                scene.cubicTo(rounded(piece.p[1].x, piece.p[1].y), rounded(piece.p[2].x, piece.p[2].y),
                              rounded(piece.p[3].x, piece.p[3].y));
            ++step;
            continue;
        }
        double turn = 0;
        Place last = piece.p[3];
        while (step < count && !m_pieces[(first + step) % count].isInside) {
            const Piece &outside = m_pieces[(first + step) % count];
            turn += turnAlong(outside);
            last = outside.p[3];
            ++step;
        }
        walk(scene, piece.p[0], last, turn);
    }
    scene.close();
}

void Clipper::wholeEdge(Scene &scene) const
{
    const double half = kSize / 2;
    scene.moveTo(rounded(half, 0));
    walk(scene, {half, 0}, {half, kSize}, 2);
    walk(scene, {half, kSize}, {half, 0}, 2);
    scene.close();
}

void Clipper::walk(Scene &scene, const Place &from, const Place &to, double turn) const
{
    const bool clockwise = turn > 0;
    const double start = turnOf(clockwise ? from : to);
    const auto wayTo = [start](const Place &p) {
        const double way = turnOf(p) - start;
        return way < 0 ? way + 4 : way;
    };
    const double low = m_corner;
    const double high = kSize - m_corner;
    const std::array<Place, 8> ends{{{kSize, high}, {high, kSize}, {low, kSize}, {0, high},
                                     {0, low}, {low, 0}, {high, 0}, {kSize, low}}};
    std::vector<Place> stops;
    for (const Place &end : ends) {
        if (wayTo(end) > 0 && wayTo(end) < std::abs(turn))
            stops.push_back(end);
    }
    std::sort(stops.begin(), stops.end(), [&](const Place &a, const Place &b) { return wayTo(a) < wayTo(b); });
    if (!clockwise)
        std::reverse(stops.begin(), stops.end());
    stops.push_back(to);
    Place here = from;
    for (const Place &stop : stops) {
        along(scene, here, stop);
        here = stop;
    }
}

/// One side, or a part of one corner: a quarter circle's handles reach 4/3 tan(angle / 4) of the radius.
void Clipper::along(Scene &scene, const Place &p, const Place &q) const
{
    const bool right = p.x + q.x > kSize;
    const bool below = p.y + q.y > kSize;
    const Place c{right ? kSize - m_corner : m_corner, below ? kSize - m_corner : m_corner};
    const auto inCorner = [&](const Place &a) {
        constexpr double kSlack = 1;
        return (right ? a.x - c.x : c.x - a.x) > -kSlack && (below ? a.y - c.y : c.y - a.y) > -kSlack;
    };
    if (!inCorner(p) || !inCorner(q)) {
        scene.lineTo(rounded(q.x, q.y));
        return;
    }
    const double ax = (p.x - c.x) / m_corner;
    const double ay = (p.y - c.y) / m_corner;
    const double bx = (q.x - c.x) / m_corner;
    const double by = (q.y - c.y) / m_corner;
    const double half = std::sqrt((1 + std::clamp(ax * bx + ay * by, -1.0, 1.0)) / 2);
    const double reach = 4.0 / 3 * std::sqrt((1 - half) / (1 + half)) * m_corner * (ax * by >= ay * bx ? 1 : -1);
    scene.cubicTo(rounded(p.x - ay * reach, p.y + ax * reach), rounded(q.x + by * reach, q.y - bx * reach),
                  rounded(q.x, q.y));
}

} // namespace avatars
