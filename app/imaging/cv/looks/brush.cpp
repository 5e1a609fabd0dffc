// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/brush.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

constexpr int kMarkLength = 128;
constexpr int kMarkWidth = 32;
constexpr int kMarkCount = 8;

/// Narrows \p from..\p to to where the line \p offset + \p slope * x stays within ±\p reach.
void narrow(float &from, float &to, float offset, float slope, float reach)
{
    if (std::abs(slope) < 1e-4F)
        return;
    const float a = (-reach - offset) / slope;
    const float b = (reach - offset) / slope;
    from = std::max(from, std::min(a, b));
    to = std::min(to, std::max(a, b));
}

cv::Mat1f streaks(int cells, std::uint32_t seed)
{
    cv::Mat1f noise = clouds({cells, kMarkWidth}, 2, 2, seed);
    cv::resize(noise, noise, {kMarkLength, kMarkWidth}, 0, 0, cv::INTER_CUBIC);
    return noise;
}

cv::Mat2f bristleMark(std::uint32_t seed)
{
    const cv::Mat1f ends = clouds({2, kMarkWidth}, 2, 3, seed);
    const cv::Mat1f hairs = streaks(6, seed + 1);
    const cv::Mat1f dry = streaks(24, seed + 2);
    cv::Mat2f mark(kMarkWidth, kMarkLength);
    mark.forEach([&](cv::Vec2f &value, const int *at) {
        const int row = at[0];
        const float u = (float(at[1]) + 0.5F) / kMarkLength;
        const float t = std::abs(2 * (float(row) + 0.5F) / kMarkWidth - 1);
        const float start = 0.04F + 0.05F * (1 + ends(row, 0));
        const float end = 0.86F + 0.12F * ends(row, 1);
        const float side = 1 - smoothstep(0.72F, 1, t + 0.16F * hairs(row, at[1]));
        const float along = smoothstep(start - 0.05F, start + 0.05F, u)
            * (1 - smoothstep(end - 0.16F, end + 0.02F, u));
        const float gaps = smoothstep(-1.1F + 1.2F * u, -0.5F + 1.2F * u, dry(row, at[1]) + 0.6F);
        const float ridge = 0.5F * std::exp(-std::pow((t - 0.78F) / 0.13F, 2.0F))
            + 0.5F * std::exp(-std::pow((u - end + 0.1F) / 0.07F, 2.0F));
        value = {side * along * gaps, 0.55F + 0.45F * hairs(row, at[1]) + ridge};
    });
    return mark;
}

cv::Mat2f chalkMark(std::uint32_t seed)
{
    const cv::Mat1f hairs = streaks(10, seed);
    cv::Mat2f mark(kMarkWidth, kMarkLength);
    mark.forEach([&](cv::Vec2f &value, const int *at) {
        const float u = std::abs(2 * (float(at[1]) + 0.5F) / kMarkLength - 1);
        const float t = std::abs(2 * (float(at[0]) + 0.5F) / kMarkWidth - 1);
        const float body = (1 - smoothstep(0.55F, 1, t)) * (1 - smoothstep(0.6F, 1, u));
        value = {body * (0.75F + 0.35F * hairs(at[0], at[1])), 0};
    });
    return mark;
}

} // namespace

Brush::Brush(Kind kind, std::uint32_t seed)
{
    for (std::uint32_t i = 0; i < kMarkCount; ++i) {
        const std::uint32_t own = seed + 7 * i;
        m_marks.push_back(kind == Kind::Bristle ? bristleMark(own) : chalkMark(own));
    }
}

template <class Touch>
void Brush::sweep(cv::Size size, const std::vector<Stroke> &strokes, Touch touch) const
{
    // Each band of rows gets all strokes in their order, so the picture does not depend on the
    // bands.
    cv::parallel_for_(cv::Range(0, size.height), [&](const cv::Range &rows) {
        for (const Stroke &stroke : strokes) {
            const cv::Mat2f &mark = m_marks[stroke.seed % m_marks.size()];
            const float c = std::cos(stroke.angle);
            const float s = std::sin(stroke.angle);
            const float halfLength = stroke.length / 2;
            const float halfWidth
                = stroke.width / 2 + std::abs(stroke.bend) * halfLength * halfLength / 2;
            const float tall = halfLength * std::abs(s) + halfWidth * std::abs(c);
            const float wide = halfLength * std::abs(c) + halfWidth * std::abs(s);
            const int top = std::max(rows.start, int(std::ceil(stroke.at.y - tall)));
            const int bottom = std::min(rows.end - 1, int(stroke.at.y + tall));
            const float perLength = kMarkLength / stroke.length;
            const float perWidth = kMarkWidth / stroke.width;
            for (int y = top; y <= bottom; ++y) {
                const float dy = float(y) - stroke.at.y;
                float from = -wide;
                float to = wide;
                narrow(from, to, dy * s, c, halfLength);
                narrow(from, to, dy * c, -s, halfWidth);
                const int left = std::max(0, int(std::ceil(stroke.at.x + from)));
                const int right = std::min(size.width - 1, int(std::floor(stroke.at.x + to)));
                for (int x = left; x <= right; ++x) {
                    const float dx = float(x) - stroke.at.x;
                    const float u = dx * c + dy * s;
                    const float v = dy * c - dx * s - stroke.bend * u * u / 2;
                    const int i = int((u + halfLength) * perLength);
                    const int j = int(v * perWidth + kMarkWidth / 2);
                    if (u + halfLength < 0 || i >= kMarkLength || v * perWidth < -kMarkWidth / 2
                        || j >= kMarkWidth)
                        continue;
                    touch(y, x, stroke, mark(j, i));
                }
            }
        }
    });
}

void Brush::paint(
    Paint &paint, const std::vector<Stroke> &strokes, const cv::Mat3f &guide, float tolerance) const
{
    const float limit = tolerance * tolerance;
    const auto touch = [&](int y, int x, const Stroke &stroke, const cv::Vec2f &mark) {
        float cover = mark[0] * stroke.load;
        if (cover < 0.004F)
            return;
        const cv::Vec3f &goal = guide(y, x);
        const float b = goal[0] - stroke.colour[0];
        const float g = goal[1] - stroke.colour[1];
        const float r = goal[2] - stroke.colour[2];
        const float far = b * b + g * g + r * r;
        if (far > limit)
            cover *= std::max(0.0F, 1 - (far - limit) / (3 * limit));
        // Bristles that carry more paint are a little lighter: the streaks one sees inside a
        // stroke.
        const float tint = 0.92F + 0.13F * mark[1];
        cv::Vec3f &colour = paint.colour(y, x);
        for (int i = 0; i < 3; ++i)
            colour[i] += (stroke.colour[i] * tint - colour[i]) * cover;
        float &height = paint.height(y, x);
        height += (0.35F * height + mark[1] * stroke.width - height) * cover;
    };
    sweep(paint.colour.size(), strokes, touch);
}

void Brush::rub(cv::Mat1f &mask, const std::vector<Stroke> &strokes) const
{
    sweep(mask.size(), strokes, [&](int y, int x, const Stroke &stroke, const cv::Vec2f &mark) {
        float &value = mask(y, x);
        value += (1 - value) * mark[0] * stroke.load;
    });
}

std::vector<Stroke> strokesOnGrid(cv::Size size, const Flow &flow, float spacing,
    std::uint32_t seed, const std::function<bool(Stroke &)> &make)
{
    std::vector<Stroke> strokes;
    spacing = std::max(spacing, 1.0F);
    const std::uint32_t columns = std::uint32_t(float(size.width) / spacing) + 1;
    const std::uint32_t rows = std::uint32_t(float(size.height) / spacing) + 1;
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t column = 0; column < columns; ++column) {
            Stroke stroke;
            stroke.seed = hashed(column, row, seed);
            stroke.at = {(float(column) + chance(column, row, seed + 1)) * spacing,
                (float(row) + chance(column, row, seed + 2)) * spacing};
            if (stroke.at.x >= float(size.width) || stroke.at.y >= float(size.height))
                continue;
            const float angle = flow.angle(stroke.at);
            stroke.angle = angle;
            if (!make(stroke))
                continue;
            const cv::Point2f step
                = cv::Point2f(std::cos(angle), std::sin(angle)) * (stroke.length / 3);
            const float turn
                = Flow::turned(flow.angle(stroke.at + step) - flow.angle(stroke.at - step));
            if (stroke.angle == angle)
                stroke.bend = std::clamp(turn * 1.5F, -1.3F, 1.3F) / stroke.length;
            strokes.push_back(stroke);
        }
    }
    std::sort(strokes.begin(), strokes.end(), [](const Stroke &a, const Stroke &b) {
        return a.seed != b.seed ? a.seed < b.seed
            : a.at.y != b.at.y  ? a.at.y < b.at.y
                                : a.at.x < b.at.x;
    });
    return strokes;
}

cv::Mat1f reliefLight(const cv::Mat1f &height, float relief)
{
    cv::Mat1f gx;
    cv::Mat1f gy;
    cv::Sobel(height, gx, CV_32F, 1, 0, 3, 1 / 8.0);
    cv::Sobel(height, gy, CV_32F, 0, 1, 3, 1 / 8.0);
    cv::Mat1f light(height.size());
    light.forEach([&](float &value, const int *at) {
        const float slope = (gx(at[0], at[1]) + 1.4F * gy(at[0], at[1])) * relief;
        value = 1 + slope / (1 + std::abs(slope) * 2.2F);
    });
    return light;
}

} // namespace imaging::looks
