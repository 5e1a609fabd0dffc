// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace ui {

/// What a list model answers for each tile beside DisplayRole (the caption) and AccessibleTextRole
/// (a sentence).
enum TileRole {
    PictureRole = Qt::UserRole + 100, ///< QImage; null: an empty frame
    StarredRole, ///< bool; an invalid value: the tile has no star at all
    StateRole, ///< words on the picture, e.g. "Waiting"; empty: none
    ToneRole, ///< int of Tone
    ProgressRole, ///< double 0 … 1; negative or invalid: no bar
    BadgeRole, ///< a word or two in the corner, e.g. "AI"
    NoteRole ///< second line of the caption, in dim text
};

enum class Tone { Normal, Dimmed, Failed };

/// Paints a picture tile: rounded picture, caption, star, state, progress, focus ring. Sizes never
/// depend on the item.
class PictureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PictureDelegate(QObject *parent);

    void setPictureSize(const QSize &size) { m_picture = size; }
    QSize pictureSize() const { return m_picture; }
    void setCaptionLines(int lines) { m_lines = lines; } ///< 0, 1 or 2 (caption and note)
    void setNoteShown(bool on) { m_note = on; }
    /// Of a whole tile, padding included: for QListView::setGridSize().
    QSize tileSize(const QFont &font) const;
    /// Where the picture is inside \p tile.
    QRect pictureRect(const QRect &tile) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

signals:
    void starClicked(const QModelIndex &index);

private:
    QRect starRect(const QRect &picture) const;
    void paintPicture(QPainter *p, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintMarks(QPainter *p, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintCaption(QPainter *p, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;

    QSize m_picture{96, 96};
    int m_lines = 1;
    bool m_note = false;
};

/// Lays \p view out as a grid of \p delegate's tiles, uniform and quick at any number of rows.
/// To be called again when the picture size or the font changes.
void applyTileGrid(QListView &view, const PictureDelegate &delegate);

} // namespace ui
