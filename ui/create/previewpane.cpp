// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/previewpane.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr int kLongestSide = 768;
constexpr int kSmallestSide = 160;
}

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PreviewPane::sizeHint() const
{
    return QSize(512, 512);
}

QSize PreviewPane::minimumSizeHint() const
{
    return QSize(kSmallestSide, kSmallestSide + fontMetrics().height() + kGrid);
}

void PreviewPane::setShape(const QSize &shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    update();
}

void PreviewPane::setPicture(const QImage &picture, const QString &caption)
{
    m_picture = picture;
    m_caption = caption;
    m_words.clear();
    setAccessibleName(caption);
    update();
}

void PreviewPane::setWords(const QString &words)
{
    m_picture = {};
    m_caption.clear();
    m_words = words;
    setAccessibleName(words);
    update();
}

void PreviewPane::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

QRect PreviewPane::frame() const
{
    const int caption = 2 * fontMetrics().height() + kGrid;
    const QRect room = rect().adjusted(0, 0, 0, -caption);
    QRect frame(QPoint(), m_shape.scaled(room.size(), Qt::KeepAspectRatio));
    frame.moveCenter(room.center());
    return frame;
}

QSize PreviewPane::wantedSize() const
{
    const QSize pixels = frame().size() * devicePixelRatioF();
    const int side
        = std::clamp(std::max(pixels.width(), pixels.height()), kSmallestSide, kLongestSide);
    return m_shape.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(64, 64));
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    const Colors c = colorsOf(palette());
    const QRect box = frame();
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(box, kCardRadius, kCardRadius);
    p.save();
    p.setClipPath(clip);
    p.fillRect(box, c.sunken);
    if (!m_picture.isNull()) {
        const QSizeF size
            = QSizeF(m_picture.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(box).center());
        p.drawImage(target, m_picture);
    }
    if (m_busy)
        p.fillRect(QRect(box.topLeft(), QSize(box.width(), 3)), c.accent);
    p.restore();
    p.setPen(c.border);
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    p.setPen(c.dim);
    if (!m_words.isEmpty())
        p.drawText(
            box.adjusted(2 * kGrid, 0, -2 * kGrid, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    const QRect line(0, box.bottom() + kGrid, width(), height() - box.bottom() - kGrid);
    p.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_caption);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

} // namespace ui
