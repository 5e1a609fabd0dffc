// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/picturedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int kPad = kGrid / 2; ///< from the tile's edge to the picture
constexpr int kStarSide = 20;

QRectF inner(const QRect &rect, double by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

QPainterPath rounded(const QRect &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QFont capable(const QFont &font, bool note)
{
    return note ? smallFont(font) : font;
}

} // namespace

PictureDelegate::PictureDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QSize PictureDelegate::tileSize(const QFont &font) const
{
    int text = 0;
    if (m_lines > 0)
        text = kPad + m_lines * QFontMetrics(font).height();
    if (m_note)
        text += QFontMetrics(capable(font, true)).height();
    return m_picture + QSize(2 * kPad, 2 * kPad + text);
}

QRect PictureDelegate::pictureRect(const QRect &tile) const
{
    return QRect(
        QPoint(tile.x() + (tile.width() - m_picture.width()) / 2, tile.y() + kPad), m_picture);
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return tileSize(option.font);
}

void PictureDelegate::paint(
    QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors c = colorsOf(option.palette);
    const QRect tile(
        option.rect.topLeft(), QSize(option.rect.width(), tileSize(option.font).height()));
    const QRect picture = pictureRect(tile);
    const bool selected = option.state & QStyle::State_Selected;
    p->save();
    p->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        p->setPen(Qt::NoPen);
        p->setBrush(selected ? c.accentSoft : c.hover);
        p->drawRoundedRect(tile, kCardRadius, kCardRadius);
    }
    paintPicture(p, picture, option, index);
    paintMarks(p, picture, option, index);
    paintCaption(p,
        QRect(tile.left(), picture.bottom() + 1 + kPad, tile.width(),
            tile.bottom() - picture.bottom()),
        option, index);
    if (selected) {
        p->setBrush(Qt::NoBrush);
        p->setPen(QPen(c.accent, kRing));
        p->drawRoundedRect(inner(picture, -1), kCardRadius, kCardRadius);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if ((option.state & QStyle::State_HasFocus) && view && view->hasFocus()) {
        p->setBrush(Qt::NoBrush);
        p->setPen(QPen(c.text, kRing));
        p->drawRoundedRect(inner(tile, 1), kCardRadius, kCardRadius);
    }
    p->restore();
}

void PictureDelegate::paintPicture(QPainter *p, const QRect &rect,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors c = colorsOf(option.palette);
    const auto picture = index.data(PictureRole).value<QImage>();
    const auto tone = Tone(index.data(ToneRole).toInt());
    p->save();
    p->setClipPath(rounded(rect, kCardRadius));
    p->fillRect(rect, c.sunken);
    if (!picture.isNull()) {
        // Fills the frame; what hangs over is cut, evenly on both sides.
        const QSizeF size
            = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(rect).center());
        p->setOpacity(tone == Tone::Normal ? 1.0 : 0.4);
        p->drawImage(target, picture);
        p->setOpacity(1.0);
    }
    p->restore();
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(tone == Tone::Failed ? c.error : c.border, 1));
    p->drawRoundedRect(inner(rect, 0.5), kCardRadius, kCardRadius);
}

void PictureDelegate::paintMarks(QPainter *p, const QRect &rect, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const Colors c = colorsOf(option.palette);
    const QString state = index.data(StateRole).toString();
    const QString badge = index.data(BadgeRole).toString();
    const QVariant starred = index.data(StarredRole);
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    p->setFont(small);
    const auto pill
        = [&](const QString &text, const QRect &where, const QColor &ground, const QColor &ink) {
              p->setPen(Qt::NoPen);
              p->setBrush(ground);
              p->drawRoundedRect(where, kPad, kPad);
              p->setPen(ink);
              p->drawText(where, Qt::AlignCenter, text);
          };
    if (!state.isEmpty()) {
        const bool failed = Tone(index.data(ToneRole).toInt()) == Tone::Failed;
        const QString text = metrics.elidedText(state, Qt::ElideRight, rect.width() - 4 * kPad);
        const QSize size(metrics.horizontalAdvance(text) + 4 * kPad, metrics.height() + kPad);
        QRect where(QPoint(), size);
        where.moveCenter(rect.center());
        pill(text, where, failed ? c.errorSoft : c.surface, failed ? c.error : c.text);
    }
    if (!badge.isEmpty()) {
        const QSize size(metrics.horizontalAdvance(badge) + 2 * kPad, metrics.height());
        const QRect where = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop,
            size, rect.adjusted(kPad, kPad, -kPad, -kPad));
        pill(badge, where, c.surface, c.text);
    }
    const QVariant progress = index.data(ProgressRole);
    if (progress.isValid() && progress.toDouble() >= 0) {
        const QRect track(
            rect.left() + kGrid, rect.bottom() - kGrid - 3, rect.width() - 2 * kGrid, 4);
        p->setPen(Qt::NoPen);
        p->setBrush(c.surface);
        p->drawRoundedRect(track, 2, 2);
        p->setBrush(c.accent);
        const int done = int(track.width() * std::clamp(progress.toDouble(), 0.0, 1.0));
        p->drawRoundedRect(QRect(track.topLeft(), QSize(done, track.height())), 2, 2);
    }
    const bool hover = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (starred.isValid() && (starred.toBool() || hover)) {
        const QRect where = starRect(rect);
        p->setPen(Qt::NoPen);
        p->setBrush(c.surface);
        p->drawEllipse(where.adjusted(-3, -3, 3, 3));
        const QString name
            = starred.toBool() ? QStringLiteral("star-filled") : QStringLiteral("star");
        icon(name, starred.toBool() ? c.accent : c.dim).paint(p, where);
    }
}

void PictureDelegate::paintCaption(QPainter *p, const QRect &rect,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_lines == 0)
        return;
    const Colors c = colorsOf(option.palette);
    const QFontMetrics metrics(option.font);
    const QRect text = rect.adjusted(kPad, 0, -kPad, 0);
    p->setFont(option.font);
    p->setPen(c.text);
    const QString caption = index.data(Qt::DisplayRole).toString();
    const QRect lines(text.topLeft(), QSize(text.width(), m_lines * metrics.height()));
    if (m_lines == 1 || metrics.horizontalAdvance(caption) <= text.width()) {
        p->drawText(lines, Qt::AlignHCenter | Qt::AlignTop,
            metrics.elidedText(caption, Qt::ElideRight, text.width()));
    } else {
        p->drawText(lines, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, caption);
    }
    if (!m_note)
        return;
    const QFont small = smallFont(option.font);
    p->setFont(small);
    p->setPen(c.dim);
    const QRect note(
        lines.bottomLeft() + QPoint(0, 1), QSize(text.width(), QFontMetrics(small).height()));
    p->drawText(note, Qt::AlignHCenter | Qt::AlignTop,
        QFontMetrics(small).elidedText(
            index.data(NoteRole).toString(), Qt::ElideRight, text.width()));
}

QRect PictureDelegate::starRect(const QRect &picture) const
{
    const QRect room = picture.adjusted(kGrid, kGrid, -kGrid, -kGrid);
    return QStyle::alignedRect(QGuiApplication::layoutDirection(), Qt::AlignRight | Qt::AlignTop,
        QSize(kStarSide, kStarSide), room);
}

bool PictureDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.data(StarredRole).isValid())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !starRect(pictureRect(option.rect))
                .adjusted(-3, -3, 3, 3)
                .contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    emit starClicked(index);
    return true;
}

void applyTileGrid(QListView &view, const PictureDelegate &delegate)
{
    view.setViewMode(QListView::IconMode);
    view.setResizeMode(QListView::Adjust);
    view.setMovement(QListView::Static);
    view.setUniformItemSizes(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setGridSize(delegate.tileSize(view.font()));
}

} // namespace ui
