// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/colourgrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace imaging::cv_ {

namespace {

constexpr int kBins = 16;
constexpr int kColours = kBins * kBins * kBins;
constexpr float kUnseen = 1e-4F;
constexpr int kMostCells = 8; ///< per side
constexpr float kLeastSpread = 2;
constexpr float kMostSpread = 5; ///< beyond, a wall is no plain one
constexpr double kLeastWall = 0.8; ///< share of what was learnt from

// Dark hair on a dark wall differs by little, so dark colours get finer bins.
int lightnessBin(int value)
{
    return std::min(kBins - 1, int(std::sqrt(float(value) * (kBins * kBins / 256.F))));
}

// Colours of photos keep close to the grey axis, so a and b get fine bins around it.
int chromaBin(int value)
{
    return std::clamp((value - 80) / 6, 0, kBins - 1);
}

/// One [1 2 1] pass over each of \p lines lines of \p count values that are \p stride apart.
void blur(float *line, int count, size_t stride)
{
    float before = line[0];
    for (int i = 0; i < count; ++i) {
        const float here = line[size_t(i) * stride];
        const float after = line[size_t(std::min(i + 1, count - 1)) * stride];
        line[size_t(i) * stride] = 0.25F * before + 0.5F * here + 0.25F * after;
        before = here;
    }
}

void blurColours(float *cell)
{
    for (int i = 0; i < kBins * kBins; ++i) {
        blur(cell + i * kBins, kBins, 1);
        blur(cell + (i / kBins) * kBins * kBins + i % kBins, kBins, kBins);
        blur(cell + i, kBins, size_t(kBins) * kBins);
    }
}

void blurCells(std::vector<float> &cells, const cv::Size &grid)
{
    const size_t row = size_t(grid.width) * kColours;
    for (size_t colour = 0; colour < kColours; ++colour) {
        for (int y = 0; y < grid.height; ++y)
            blur(&cells[size_t(y) * row + colour], grid.width, kColours);
        for (int x = 0; x < grid.width; ++x)
            blur(&cells[size_t(x) * kColours + colour], grid.height, row);
    }
}

/// Makes each cell a distribution; a cell with few pixels leans on the whole picture.
void normalize(std::vector<float> &cells, float pixels)
{
    std::vector<float> all(kColours, 0.F);
    for (size_t i = 0; i < cells.size(); ++i)
        all[i % kColours] += cells[i];
    const float total = std::max(1.F, std::accumulate(all.begin(), all.end(), 0.F));
    const float lean = 0.02F * pixels;
    for (size_t cell = 0; cell < cells.size() / kColours; ++cell) {
        float *values = &cells[cell * kColours];
        const float sum = std::accumulate(values, values + kColours, 0.F);
        for (size_t c = 0; c < kColours; ++c)
            values[c] = (values[c] + lean * all[c] / total) / (sum + lean);
    }
}

/// Light on a wall falls off about as a quadratic function of the place.
cv::Vec6f termsAt(cv::Point at, const cv::Size &size)
{
    const float x = 2 * float(at.x) / float(size.width) - 1;
    const float y = 2 * float(at.y) / float(size.height) - 1;
    return {1, x, y, x * x, x * y, y * y};
}

} // namespace

ColourGrid::ColourGrid(const cv::Mat3b &lab, const cv::Mat1b &weights, const cv::Size &grid)
    : m_size(lab.size()), m_grid(grid), m_cells(size_t(grid.area()) * kColours, 0.F)
{
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const int cell = y * grid.height / lab.rows * grid.width + x * grid.width / lab.cols;
            m_cells[index(cell, lab(y, x))] += float(weights(y, x)) / 255;
        }
    }
    for (size_t cell = 0; cell < size_t(grid.area()); ++cell)
        blurColours(&m_cells[cell * kColours]);
    blurCells(m_cells, grid);
    normalize(m_cells, float(lab.total()));
}

float ColourGrid::likelihood(const cv::Vec3b &lab, cv::Point at) const
{
    const auto place = [](int pixel, int pixels, int cells) {
        return std::clamp(
            (float(pixel) + 0.5F) * float(cells) / float(pixels) - 0.5F, 0.F, float(cells - 1));
    };
    const float fx = place(at.x, m_size.width, m_grid.width);
    const float fy = place(at.y, m_size.height, m_grid.height);
    const int left = int(fx);
    const int right = std::min(left + 1, m_grid.width - 1);
    const int top = int(fy) * m_grid.width;
    const int bottom = std::min(int(fy) + 1, m_grid.height - 1) * m_grid.width;
    const float u = fx - float(left);
    const float v = fy - float(int(fy));
    const auto cell = [&](int number) { return m_cells[index(number, lab)]; };
    return (1 - v) * ((1 - u) * cell(top + left) + u * cell(top + right))
        + v * ((1 - u) * cell(bottom + left) + u * cell(bottom + right));
}

size_t ColourGrid::index(int cell, const cv::Vec3b &lab) const
{
    const int colour
        = (lightnessBin(lab[0]) * kBins + chromaBin(lab[1])) * kBins + chromaBin(lab[2]);
    return size_t(cell) * kColours + size_t(colour);
}

cv::Mat1f localOdds(const cv::Mat3b &lab, const cv::Mat1b &map, double cell, float most)
{
    const cv::Size grid(std::clamp(int(lab.cols / cell), 1, kMostCells),
        std::clamp(int(lab.rows / cell), 1, kMostCells));
    const ColourGrid front(lab, cv::Mat1b(map == 255), grid);
    const ColourGrid back(lab, cv::Mat1b(map == 0), grid);
    cv::Mat1f odds(lab.size(), 0.F);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (map(y, x) != 128)
                continue;
            const float f = front.likelihood(lab(y, x), {x, y}) + kUnseen;
            const float b = back.likelihood(lab(y, x), {x, y}) + kUnseen;
            odds(y, x) = std::clamp(std::log(f / b), -most, most);
        }
    }
    return odds;
}

PlainWall::PlainWall(const cv::Mat3b &lab, const cv::Mat1b &mask) : m_size(lab.size())
{
    float bound = 1e6F;
    // What differs most from the first fit is not wall, so it does not teach the next ones.
    for (int round = 0; round < 4; ++round) {
        cv::Matx66d square = cv::Matx66d::eye() * 1e-6;
        cv::Matx<double, 6, 3> cross = cv::Matx<double, 6, 3>::zeros();
        double sum = 0;
        double count = 0;
        double all = 0;
        for (int y = 0; y < lab.rows; ++y) {
            for (int x = 0; x < lab.cols; ++x) {
                if (!mask(y, x))
                    continue;
                ++all;
                const cv::Vec3f rest = cv::Vec3f(lab(y, x)) - expected({x, y});
                const float off = float(cv::norm(rest));
                if (off > bound)
                    continue;
                ++count;
                sum += double(off) * double(off);
                const cv::Vec6f terms = termsAt({x, y}, m_size);
                for (int i = 0; i < 6; ++i) {
                    for (int j = 0; j < 6; ++j)
                        square(i, j) += double(terms[i] * terms[j]);
                    for (int c = 0; c < 3; ++c)
                        cross(i, c) += double(terms[i]) * double(lab(y, x)[c]);
                }
            }
        }
        if (count < 100)
            return;
        m_spread = std::max(kLeastSpread, float(std::sqrt(sum / count)));
        m_found = round > 1 && m_spread < kMostSpread && count > kLeastWall * all;
        m_factors = cv::Matx<float, 6, 3>(square.solve(cross, cv::DECOMP_CHOLESKY));
        bound = round == 0 ? 40.F : std::min(40.F, 3 * m_spread);
    }
}

cv::Vec3f PlainWall::expected(cv::Point at) const
{
    const cv::Vec6f terms = termsAt(at, m_size);
    cv::Vec3f colour(0, 0, 0);
    for (int i = 0; i < 6; ++i) {
        for (int c = 0; c < 3; ++c)
            colour[c] += terms[i] * m_factors(i, c);
    }
    return colour;
}

float PlainWall::distance(const cv::Vec3b &lab, cv::Point at) const
{
    return float(cv::norm(cv::Vec3f(lab) - expected(at))) / m_spread;
}

} // namespace imaging::cv_
