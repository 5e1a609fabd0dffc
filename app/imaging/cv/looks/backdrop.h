// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <cstdint>

namespace imaging::looks {

/// 0xRRGGBB as BGR from 0 to 1.
cv::Vec3f ink(std::uint32_t rgb);
/// The same squared, which is close enough to linear light, times \p gain.
cv::Vec3f glow(std::uint32_t rgb, float gain = 1);

/// What every backdrop is drawn from. All of them return 0..1 BGR of \p size, without a random
/// number.
struct Place
{
    cv::Size size{};
    cv::Point2f head{}; ///< pixels, between the eyes
    int side = -1; ///< the light comes from the left (-1) or right (1)
    std::uint32_t seed = 1;
};

/// A painted canvas: clouds of pigment, a pool of light beside the head, dark corners.
cv::Mat3f mottledCanvas(const Place &place, const cv::Vec3f &paint, float contrast);
/// Seamless paper: an even colour that falls off away from the light.
cv::Mat3f paperSweep(
    const Place &place, const cv::Vec3f &top, const cv::Vec3f &bottom, float falloff);
/// A modern office through a wide-open lens: window panes, ceiling lights, a glass wall, plants.
struct OfficeMood
{
    std::uint32_t sky = 0xdfeeff;
    std::uint32_t wall = 0xcfd6dc;
    std::uint32_t accent = 0x2f7f8f;
    std::uint32_t lamp = 0xffe2b8;
    float daylight = 1;
};
cv::Mat3f office(const Place &place, const OfficeMood &mood);
/// A park against the low sun.
struct ParkMood
{
    std::uint32_t sun = 0xffc469;
    std::uint32_t leaf = 0x5d7a2a;
    std::uint32_t shade = 0x24361a;
    std::uint32_t grass = 0x8f9a3c;
    float sunlight = 1;
};
cv::Mat3f park(const Place &place, const ParkMood &mood);
/// A living room in the evening: lamp, shelf, picture, curtain, fairy lights.
struct RoomMood
{
    std::uint32_t wall = 0x8a5f42;
    std::uint32_t lamp = 0xffb968;
    std::uint32_t curtain = 0xc9a27c;
};
cv::Mat3f room(const Place &place, const RoomMood &mood);
/// A dark stage: screen glow, lamps in the rig, beams in the haze.
struct StageMood
{
    std::uint32_t dark = 0x0b1020;
    std::uint32_t screen = 0x2b6fd0;
    std::uint32_t beam = 0xffd9a0;
    std::uint32_t second = 0x6d5cff;
};
cv::Mat3f stage(const Place &place, const StageMood &mood);

/// \p linear through an open aperture: every point becomes a disc of \p radius pixels.
cv::Mat3f defocused(const cv::Mat3f &linear, float radius);
/// Noise below one step of 8 bit and a little sensor noise, so that soft gradients neither band nor
/// look computed.
void dither(cv::Mat3f &picture, float amount, std::uint32_t seed);

} // namespace imaging::looks
