// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedpreview.h"

#include "avatars/paint.h"
#include "ui/common/theme.h"
#include "ui/create/seedstate.h"
#include "ui/create/seedwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr std::array kRealSizes{96, 48, 24};
constexpr int kGap = 3 * kGrid;
constexpr int kSmallest = 160; ///< of the large picture, beside the others
constexpr int kEdge = kRing + 2; ///< room for the focus ring

QString sizeText(int size)
{
    return SeedPreview::tr("%1 px").arg(size);
}

QRect square(const QPoint &topLeft, int side)
{
    return QRect(topLeft, QSize(side, side));
}

} // namespace

SeedPreview::SeedPreview(SeedState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("seedPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag it out as a file"));
    connect(&m_state, &SeedState::changed, this, &SeedPreview::refresh);
    refresh();
}

QSize SeedPreview::sizeHint() const
{
    return QSize(400, 300);
}

QSize SeedPreview::minimumSizeHint() const
{
    return QSize(kSmallest, kSmallest);
}

void SeedPreview::refresh()
{
    const auto &wish = m_state.wish();
    //: what a screen reader says of the preview: kind and shape, then the person in words
    setAccessibleName(tr("Preview: %1 avatar, %2").arg(kindText(wish.kind), shapeText(wish.shape)));
    setAccessibleDescription(
        m_state.hasPicture() ? m_state.artist().prompt().sentence : m_state.problem());
    update();
}

SeedPreview::Places SeedPreview::places() const
{
    // The large picture; beside it 96 px, and below that 48 and 24 px in a row, each over its size
    // in words.
    const QFontMetrics metrics(smallFont(font()));
    const int label = metrics.height() + kGrid / 2;
    const int step
        = std::max(kRealSizes[1], metrics.horizontalAdvance(sizeText(kRealSizes[1]))) + kGrid;
    const int wide = std::max(kRealSizes[0],
        step + std::max(kRealSizes[2], metrics.horizontalAdvance(sizeText(kRealSizes[2]))));
    const int high = kRealSizes[0] + label + kGrid + kRealSizes[1] + label;
    const QRect room = rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const int beside = std::min(room.width() - wide - kGap, room.height());
    // A small window is for the picture alone.
    const bool withSizes = beside >= kSmallest && high <= room.height();
    const int side = std::max(1, withSizes ? beside : std::min(room.width(), room.height()));
    const int width = withSizes ? side + kGap + wide : side;
    Places places;
    places.large = QRect(room.left() + (room.width() - width) / 2,
        room.top() + (room.height() - side) / 2, side, side);
    if (!withSizes)
        return places;
    const QPoint first(places.large.right() + 1 + kGap, room.center().y() - high / 2);
    const QPoint second = first + QPoint(0, kRealSizes[0] + label + kGrid);
    const QPoint third = second + QPoint(step, kRealSizes[1] - kRealSizes[2]);
    places.small = {
        square(first, kRealSizes[0]), square(second, kRealSizes[1]), square(third, kRealSizes[2])};
    return places;
}

QRect SeedPreview::largeRect() const
{
    return places().large;
}

void SeedPreview::paintEvent(QPaintEvent *)
{
    if (!m_state.hasPicture())
        return;
    const Colors c = colorsOf(palette());
    const Places where = places();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    avatars::paint(m_state.artist().scene(), p, where.large);
    p.setFont(smallFont(font()));
    p.setPen(c.dim);
    avatars::Wish wish = m_state.wish();
    for (qsizetype i = 0; i < where.small.size(); ++i) {
        const QRect &box = where.small.at(i);
        wish.size = box.width();
        p.drawImage(box.topLeft(), m_state.picture(wish, devicePixelRatioF()));
        const QRect label(
            box.left(), box.bottom() + 1 + kGrid / 2, width(), p.fontMetrics().height());
        p.drawText(label, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute, sizeText(wish.size));
    }
    if (hasFocus()) {
        p.setPen(QPen(c.accent, kRing));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(where.large).adjusted(-3, -3, 3, 3), kCardRadius, kCardRadius);
    }
}

void SeedPreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_state.hasPicture())
        return QWidget::mousePressEvent(event);
    m_start = event->position().toPoint();
    emit pressed();
}

void SeedPreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool down = (event->buttons() & Qt::LeftButton) && m_start.x() >= 0;
    const int way = (event->position().toPoint() - m_start).manhattanLength();
    if (!down || way < QApplication::startDragDistance())
        return;
    m_start = QPoint(-1, -1);
    emit dragged();
}

void SeedPreview::mouseReleaseEvent(QMouseEvent *event)
{
    m_start = QPoint(-1, -1);
    emit released();
    QWidget::mouseReleaseEvent(event);
}

void SeedPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
