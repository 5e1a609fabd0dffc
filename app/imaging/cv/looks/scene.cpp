// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/scene.h"

#include "imaging/cv/looks/tone.h"
#include "imaging/cv/mats.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <cmath>
#include <utility>

namespace imaging::looks {

namespace {

QImage blank(cv::Size size)
{
    QImage image(size.width, size.height, QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

} // namespace

Scene::Scene(QImage image)
    : m_image(std::move(image)), m_painter(&m_image),
      m_right(50.0 * m_image.width() / m_image.height())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(m_image.width() / 2.0, 0);
    m_painter.scale(m_image.height() / 100.0, m_image.height() / 100.0);
    m_painter.setPen(Qt::NoPen);
}

Scene::Scene(cv::Size size) : Scene(blank(size)) { }

Scene::Scene(const cv::Mat3b &picture) : Scene(cv_::toImage(picture)) { }

cv::Mat3b Scene::picture()
{
    return cv_::toMat(m_image);
}

void Scene::sweep(std::initializer_list<QColor> colours)
{
    QLinearGradient gradient(0, 0, 0, 100);
    double at = 0;
    for (const QColor &colour : colours) {
        gradient.setColorAt(std::min(at, 1.0), colour);
        at += 1.0 / double(colours.size() - 1);
    }
    m_painter.fillRect(QRectF(-m_right, 0, 2 * m_right, 100), gradient);
}

void Scene::glow(QPointF at, double radius, const QColor &colour)
{
    QRadialGradient gradient(at, radius);
    for (const double r : {0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0})
        gradient.setColorAt(r, faded(colour, (1 - r) * (1 - r) * (1 + r) * colour.alphaF()));
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Screen);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(at, radius, radius);
    m_painter.restore();
}

void Scene::disc(QPointF at, double radius, const QColor &colour, double soft)
{
    if (soft <= 0) {
        m_painter.setBrush(colour);
    } else {
        QRadialGradient gradient(at, radius);
        gradient.setColorAt(0, colour);
        gradient.setColorAt(1 - soft, colour);
        gradient.setColorAt(1, faded(colour, 0));
        m_painter.setBrush(gradient);
    }
    m_painter.drawEllipse(at, radius, radius);
}

void Scene::cloud(
    QPointF at, double width, const QColor &light, const QColor &shade, std::uint32_t seed)
{
    constexpr std::uint32_t kPuffs = 15;
    for (int layer = 0; layer < 3; ++layer) {
        const double share = 0.5 * layer;
        m_painter.setBrush(
            QColor::fromRgbF(float(shade.redF() + (light.redF() - shade.redF()) * share),
                float(shade.greenF() + (light.greenF() - shade.greenF()) * share),
                float(shade.blueF() + (light.blueF() - shade.blueF()) * share)));
        const double rise = layer * 0.042 * width;
        for (std::uint32_t i = 0; i < kPuffs; ++i) {
            const double t = (i + 0.5) / kPuffs * 2 - 1;
            const double dome = std::sqrt(std::max(0.0, 1 - t * t));
            const double radius
                = width * (0.05 + 0.11 * dome) * between(0.75, 1.25, i, seed) - rise * 0.4;
            const double lift = width * dome * between(0.03, 0.26, i + 40, seed);
            m_painter.drawEllipse(QPointF(at.x() + t * 0.5 * width - rise * 0.6,
                                      at.y() - radius * 0.5 - lift - rise * 0.7),
                radius, radius);
        }
        m_painter.drawRoundedRect(
            QRectF(at.x() - (0.5 - 0.05 * layer) * width, at.y() - 0.12 * width - rise,
                (1 - 0.1 * layer) * width, 0.15 * width),
            0.07 * width, 0.07 * width);
    }
}

void Scene::skyline(
    double base, double house, const QColor &wall, const QColor &window, std::uint32_t seed)
{
    std::uint32_t index = 0;
    for (double x = -m_right - house; x < m_right + house; ++index) {
        const double width = house * between(0.6, 1.4, index, seed);
        const double top = base + house * between(-2.4, 1.2, index + 100, seed);
        m_painter.setBrush(wall);
        m_painter.drawRect(QRectF(x, top, width + 0.2, 110 - top));
        m_painter.setBrush(window);
        const double cell = house * 0.16;
        std::uint32_t row = 0;
        for (double y = top + cell; y < 100; y += cell * 1.5, ++row) {
            for (double wx = x + cell * 0.7; wx < x + width - cell; wx += cell * 1.3) {
                if (chance(std::uint32_t((wx + 200) * 64), row, seed + index) < 0.3F)
                    m_painter.drawRect(QRectF(wx, y, cell * 0.7, cell * 0.8));
            }
        }
        x += width;
    }
}

QPainterPath starPath(int points, double radius, double inner)
{
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const double r = i % 2 == 0 ? radius : radius * inner;
        const double angle = M_PI * i / points - M_PI / 2;
        const QPointF at(r * std::cos(angle), r * std::sin(angle));
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath heartPath(double r)
{
    QPainterPath path(QPointF(0, r));
    path.cubicTo({-1.5 * r, -0.1 * r}, {-0.9 * r, -1.2 * r}, {0, -0.4 * r});
    path.cubicTo({0.9 * r, -1.2 * r}, {1.5 * r, -0.1 * r}, {0, r});
    return path;
}

QPainterPath petalPath(double length)
{
    QPainterPath path(QPointF(0, 0));
    path.cubicTo(
        {0.5 * length, -0.5 * length}, {0.9 * length, -0.4 * length}, {length, -0.1 * length});
    path.lineTo(0.9 * length, 0);
    path.lineTo(length, 0.1 * length);
    path.cubicTo({0.9 * length, 0.4 * length}, {0.5 * length, 0.5 * length}, {0, 0});
    return path;
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

double between(double low, double high, std::uint32_t index, std::uint32_t seed)
{
    return low + (high - low) * double(chance(index, 77, seed));
}

} // namespace imaging::looks
