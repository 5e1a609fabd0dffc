// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/outline.h"

#include <array>
#include <cstdint>
#include <span>

/// Outlines of capitals, digits and accents, written by the extractor in this folder while
/// building. Everything is in units of the font: y grows down, the baseline is 0.
namespace avatars::table {

struct Place
{
    std::int16_t x = 0;
    std::int16_t y = 0;

    bool operator==(const Place &) const = default;
};

/// Bands in which the left and right edges of a letter are known, for spacing: from kTop down, each
/// kBand high. What lies above or below counts to the first or last one.
inline constexpr int kBands = 24;
inline constexpr std::int32_t kBand = 128;
inline constexpr std::int32_t kTop = -2560;

/// From the baseline to the top of an H; the extractor checks it.
inline constexpr std::int32_t kCapHeight = 2048;

struct Letter
{
    char32_t codePoint = 0;
    std::int16_t left = 0; ///< the ink, exactly
    std::int16_t top = 0;
    std::int16_t right = 0;
    std::int16_t bottom = 0;
    std::uint16_t verb = 0; ///< first of its verbs
    std::uint16_t verbs = 0;
    std::uint16_t point = 0;
    std::uint16_t points = 0;
    std::array<std::int16_t, kBands> leftEdge{}; ///< INT16_MAX: no ink in the band
    std::array<std::int16_t, kBands> rightEdge{}; ///< INT16_MIN: no ink in the band
};

extern const std::span<const Letter> kLetters; ///< sorted by code point
extern const std::span<const Verb> kVerbs;
extern const std::span<const Place> kPoints;

} // namespace avatars::table
