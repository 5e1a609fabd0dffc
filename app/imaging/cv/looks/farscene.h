// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/noise.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace imaging::looks {

// Out of focus nothing finer than this can be seen, whatever the size of the result.
inline constexpr int kFarHeight = 320;

/// A small picture in linear light with positions in heights: (0, 0) is the top left, y = 1 the
/// bottom. Lights may be brighter than 1, so that they stay bright as discs.
class FarScene
{
public:
    explicit FarScene(const Place &place)
        : m_place(place),
          m_picture(kFarHeight, std::max(8, kFarHeight * place.size.width / place.size.height),
              cv::Vec3f(0, 0, 0))
    {
    }

    float width() const { return float(m_picture.cols) / kFarHeight; }
    cv::Mat3f &picture() { return m_picture; }
    float chance(int i, int what) const
    {
        return looks::chance(std::uint32_t(i), std::uint32_t(what), m_place.seed);
    }

    void sweep(const std::vector<std::pair<float, cv::Vec3f>> &stops)
    {
        for (int y = 0; y < m_picture.rows; ++y) {
            const float v = float(y) / kFarHeight;
            size_t i = 0;
            while (i + 2 < stops.size() && v > stops[i + 1].first)
                ++i;
            const float t = smoothstep(stops[i].first, stops[i + 1].first, v);
            m_picture.row(y).setTo(cv::Scalar(mixed(stops[i].second, stops[i + 1].second, t)));
        }
    }

    void poly(const std::vector<cv::Point2f> &corners, const cv::Vec3f &colour)
    {
        std::vector<cv::Point> points;
        for (const cv::Point2f &corner : corners)
            points.emplace_back(
                cvRound(corner.x * kFarHeight * 16), cvRound(corner.y * kFarHeight * 16));
        cv::fillPoly(m_picture, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(colour),
            cv::LINE_8, 4);
    }

    void box(float x, float y, float w, float h, const cv::Vec3f &colour)
    {
        poly({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}, colour);
    }

    void dot(float x, float y, float radius, const cv::Vec3f &colour)
    {
        cv::circle(m_picture, {cvRound(x * kFarHeight), cvRound(y * kFarHeight)},
            std::max(0, cvRound(radius * kFarHeight)), cv::Scalar(colour), cv::FILLED);
    }

    /// Adds light that fades away from a centre.
    void halo(float x, float y, float radius, const cv::Vec3f &colour)
    {
        m_picture.forEach([&](cv::Vec3f &pixel, const int *at) {
            const float dx = (float(at[1]) / kFarHeight - x) / radius;
            const float dy = (float(at[0]) / kFarHeight - y) / radius;
            pixel += colour * std::exp(-(dx * dx + dy * dy));
        });
    }

    void blur(float radius) { m_picture = defocused(m_picture, radius * kFarHeight); }

    /// The picture at full size, mirrored when the light comes from the right, with highlights
    /// rolled off.
    cv::Mat3f developed(float grain) const
    {
        cv::Mat3f result;
        if (m_place.side > 0)
            cv::flip(m_picture, result, 1);
        else
            result = m_picture.clone();
        result.forEach([](cv::Vec3f &pixel, const int *) {
            for (int i = 0; i < 3; ++i) {
                const float x = std::max(0.0F, pixel[i]);
                pixel[i] = std::sqrt(x * (1 + x * 0.16F) / (0.84F + x * 0.32F));
            }
        });
        cv::resize(result, result, m_place.size, 0, 0, cv::INTER_CUBIC);
        dither(result, grain, m_place.seed);
        return result;
    }

private:
    Place m_place;
    cv::Mat3f m_picture;
};

} // namespace imaging::looks
