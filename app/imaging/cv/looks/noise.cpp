// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/noise.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace imaging::looks {

std::uint32_t hashed(std::uint32_t x, std::uint32_t y, std::uint32_t seed)
{
    // Two rounds of multiply and xor-shift per argument are enough to hide the lattice from the
    // eye.
    std::uint32_t h = seed * 0x9e3779b9U + 0x7f4a7c15U;
    for (const std::uint32_t value : {x, y}) {
        h ^= value * 0x85ebca6bU;
        h = (h ^ (h >> 15)) * 0xc2b2ae35U;
        h = (h ^ (h >> 13)) * 0x27d4eb2fU;
    }
    return h ^ (h >> 16);
}

float chance(std::uint32_t x, std::uint32_t y, std::uint32_t seed)
{
    return float(hashed(x, y, seed) >> 8) * (1.0F / 16777216.0F);
}

cv::Mat1f whiteNoise(cv::Size size, std::uint32_t seed)
{
    cv::Mat1f noise(size);
    cv::parallel_for_(cv::Range(0, size.height), [&](const cv::Range &rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            float *row = noise[y];
            for (int x = 0; x < size.width; ++x)
                row[x] = 2 * chance(std::uint32_t(x), std::uint32_t(y), seed) - 1;
        }
    });
    return noise;
}

namespace {

struct Tap
{
    int cell = 0;
    std::array<float, 4> shares{};
};

/// Cubic B-spline weights: unlike linear ones they show nothing of the lattice.
std::vector<Tap> taps(int length, double cell)
{
    std::vector<Tap> result(size_t(std::max(length, 1)));
    for (size_t i = 0; i < result.size(); ++i) {
        const double at = (double(i) + 0.5) / cell;
        const float t = float(at - std::floor(at));
        const float u = 1 - t;
        result[i] = {int(at),
            {u * u * u / 6, (3 * t * t * t - 6 * t * t + 4) / 6,
                (3 * u * u * u - 6 * u * u + 4) / 6, t * t * t / 6}};
    }
    return result;
}

void addOctave(cv::Mat1f &sum, double cell, float weight, std::uint32_t seed)
{
    const std::vector<Tap> across = taps(sum.cols, cell);
    const std::vector<Tap> down = taps(sum.rows, cell);
    cv::Mat1f lattice = whiteNoise({across.back().cell + 4, down.back().cell + 4}, seed);
    lattice *= weight;
    cv::parallel_for_(cv::Range(0, sum.rows), [&](const cv::Range &rows) {
        std::vector<float> line(size_t(lattice.cols));
        for (int y = rows.start; y < rows.end; ++y) {
            const Tap &v = down[size_t(y)];
            for (int i = 0; i < lattice.cols; ++i) {
                line[size_t(i)] = 0;
                for (int k = 0; k < 4; ++k)
                    line[size_t(i)] += lattice(v.cell + k, i) * v.shares[size_t(k)];
            }
            float *row = sum[y];
            for (int x = 0; x < sum.cols; ++x) {
                const Tap &h = across[size_t(x)];
                const float *from = line.data() + h.cell;
                row[x] += from[0] * h.shares[0] + from[1] * h.shares[1] + from[2] * h.shares[2]
                    + from[3] * h.shares[3];
            }
        }
    });
}

} // namespace

cv::Mat1f clouds(cv::Size size, double cell, int octaves, std::uint32_t seed)
{
    cv::Mat1f sum(size, 0.0F);
    // A spline over cells of 0.7 has features one cell wide; 1.9 spreads the sum to about -1..1.
    float total = 0;
    for (int i = 0; i < octaves; ++i)
        total += std::exp2(-float(i));
    for (int i = 0; i < octaves; ++i)
        addOctave(sum, std::max(0.7 * cell / std::exp2(i), 0.7),
            1.9F / total * std::exp2(-float(i)), seed + std::uint32_t(i) * 101U);
    return sum;
}

cv::Mat1f filmGrain(cv::Size size, double grain, std::uint32_t seed)
{
    cv::Mat1f noise = whiteNoise(size, seed);
    cv::GaussianBlur(noise, noise, {}, std::max(grain / 2.4, 0.3));
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(noise, mean, deviation);
    noise -= mean[0];
    noise /= std::max(deviation[0], 1e-6);
    return noise;
}

} // namespace imaging::looks
