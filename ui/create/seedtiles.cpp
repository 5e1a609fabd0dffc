// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedtiles.h"

#include "ui/common/picturedelegate.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int kPad = kGrid / 2;

/// The largest number of columns up to \p most that leaves no row half empty, unless that wastes
/// too much of the width.
int evenColumns(int most, int tiles)
{
    for (int columns = most; columns > most / 2; --columns) {
        if (tiles > 0 && tiles % columns == 0)
            return columns;
    }
    return most;
}

/// The avatar in its own shape, with nothing around it that could be taken for a part of it.
class Delegate : public QStyledItemDelegate
{
public:
    Delegate(const SeedGrid &grid, bool captions, QObject *parent)
        : QStyledItemDelegate(parent), m_grid(grid), m_captions(captions)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_grid.gridSize();
    }

    void paint(
        QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors c = colorsOf(option.palette);
        const QRectF tile = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool selected = option.state & QStyle::State_Selected;
        p->save();
        p->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            p->setPen(selected ? QPen(c.accent, kRing) : QPen(Qt::NoPen));
            p->setBrush(selected ? c.accentSoft : c.hover);
            p->drawRoundedRect(tile, kCardRadius, kCardRadius);
        }
        const auto picture = index.data(PictureRole).value<QImage>();
        QRect where(0, option.rect.top() + kPad, m_grid.side(), m_grid.side());
        where.moveLeft(option.rect.left() + (option.rect.width() - where.width()) / 2);
        p->setOpacity(m_grid.isDimmed() ? 0.4 : 1.0);
        p->drawImage(where, picture);
        p->setOpacity(1.0);
        if (m_captions)
            paintCaption(p, option, where.bottom() + kPad / 2, index);
        if ((option.state & QStyle::State_HasFocus) && m_grid.hasFocus()) {
            p->setBrush(Qt::NoBrush);
            p->setPen(QPen(c.text, kRing));
            p->drawRoundedRect(tile, kCardRadius, kCardRadius);
        }
        p->restore();
    }

private:
    static void paintCaption(
        QPainter *p, const QStyleOptionViewItem &option, int top, const QModelIndex &index)
    {
        const QFont small = smallFont(option.font);
        const QFontMetrics metrics(small);
        const QRect line(option.rect.left() + 2, top, option.rect.width() - 4, metrics.height());
        p->setFont(small);
        p->setPen(colorsOf(option.palette).text);
        p->drawText(line, Qt::AlignCenter,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    }

    const SeedGrid &m_grid;
    bool m_captions;
};

} // namespace

int SeedTileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

QVariant SeedTileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeedTile &tile = m_tiles.at(index.row());
    switch (role) {
    case PictureRole:
        return tile.picture;
    case Qt::DisplayRole:
        return tile.caption;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tile.sentence;
    default:
        return {};
    }
}

void SeedTileModel::setTiles(const QList<SeedTile> &tiles)
{
    if (tiles.size() != m_tiles.size()) {
        beginResetModel();
        m_tiles = tiles;
        endResetModel();
    } else if (!tiles.isEmpty()) {
        m_tiles = tiles;
        emit dataChanged(index(0), index(int(tiles.size()) - 1));
    }
}

SeedGrid::SeedGrid(int side, bool captions, QWidget *parent)
    : QListView(parent), m_wanted(side), m_side(side), m_captions(captions)
{
    setModel(&m_tiles);
    setItemDelegate(new Delegate(*this, captions, this));
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &at) {
            if (at.isValid() && !m_quiet)
                emit chosen(at.row());
        });
    fit();
}

void SeedGrid::setTiles(const QList<SeedTile> &tiles)
{
    const int row = chosenRow();
    const bool other = m_tiles.rowCount() != tiles.size();
    m_tiles.setTiles(tiles);
    if (!other)
        return;
    choose(row);
    fit();
}

int SeedGrid::chosenRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void SeedGrid::choose(int row)
{
    if (row == chosenRow())
        return;
    m_quiet = true;
    if (row >= 0 && row < m_tiles.rowCount())
        setCurrentIndex(m_tiles.index(row));
    else
        selectionModel()->clear();
    m_quiet = false;
}

void SeedGrid::setFitted()
{
    m_fitted = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void SeedGrid::setDimmed(bool on)
{
    m_dimmed = on;
    viewport()->update();
}

void SeedGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void SeedGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QSize SeedGrid::sizeHint() const
{
    return QSize(QListView::sizeHint().width(), maximumHeight());
}

int SeedGrid::cellWidth() const
{
    // Captions are read whole, whatever the font.
    int width = m_wanted;
    const QFontMetrics small(smallFont(font()));
    for (int row = 0; m_captions && row < m_tiles.rowCount(); ++row) {
        const QString caption = m_tiles.index(row).data().toString();
        width = std::max(width, small.horizontalAdvance(caption) + kPad / 2);
    }
    return width + 2 * kPad;
}

void SeedGrid::fit()
{
    // Tiles share the width evenly; icon mode alone would leave a gap at the right.
    const int bar = m_fitted ? 0 : verticalScrollBar()->sizeHint().width();
    const int width = QListView::width() - bar - 2;
    const int least = cellWidth();
    const int columns = evenColumns(std::max(1, width / least), m_tiles.rowCount());
    const int cell = std::max(least, width / columns);
    const int side = std::clamp(cell - 2 * kPad, m_wanted, m_wanted * 4 / 3);
    const int caption = m_captions ? QFontMetrics(smallFont(font())).height() + kPad / 2 : 0;
    setGridSize(QSize(cell, side + 2 * kPad + caption));
    const int rows = (std::max(1, m_tiles.rowCount()) + columns - 1) / columns;
    const int height = rows * gridSize().height() + 2;
    setMinimumHeight(m_fitted ? height : gridSize().height());
    setMaximumHeight(height);
    updateGeometry();
    if (side == std::exchange(m_side, side))
        return;
    emit sideChanged();
}

} // namespace ui
