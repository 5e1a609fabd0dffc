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

} // namespace imaging::cv_
