// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cstdint>
#include <initializer_list>

namespace imaging::looks {

/// A drawn backdrop. Coordinates are percent of the height, from the middle of the top edge, so
/// that the same calls draw the same picture at any size.
class Scene
{
public:
    explicit Scene(cv::Size size);
    /// Draws on top of \p picture.
    explicit Scene(const cv::Mat3b &picture);

    QPainter &painter() { return m_painter; }
    /// x of the right edge; the left one is its negative.
    double right() const { return m_right; }
    cv::Mat3b picture();

    /// A vertical gradient over everything; colours are spread evenly from top to bottom.
    void sweep(std::initializer_list<QColor> colours);
    /// A round light that falls off to nothing, added to what is there.
    void glow(QPointF at, double radius, const QColor &colour);
    /// A disc with a soft edge; \p soft is the share of the radius that fades.
    void disc(QPointF at, double radius, const QColor &colour, double soft = 0);
    /// A heap of round puffs, lit from the top left.
    void cloud(
        QPointF at, double width, const QColor &light, const QColor &shade, std::uint32_t seed);
    /// Houses with lit windows from \p base downwards; narrow ones for a far town.
    void skyline(
        double base, double house, const QColor &wall, const QColor &window, std::uint32_t seed);

private:
    explicit Scene(QImage image);

    QImage m_image;
    QPainter m_painter;
    double m_right = 50;
};

/// A star with \p points round the origin, its inner corners at \p inner of \p radius.
QPainterPath starPath(int points, double radius, double inner);
QPainterPath heartPath(double radius);
QPainterPath petalPath(double length);

/// The same colour, less opaque.
QColor faded(QColor colour, double alpha);
/// Hash-based number from \p low to \p high.
double between(double low, double high, std::uint32_t index, std::uint32_t seed);

} // namespace imaging::looks
