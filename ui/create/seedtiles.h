// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QListView>

namespace ui {

struct SeedTile
{
    QImage picture{};
    QString caption{};
    QString sentence{}; ///< what a screen reader says

    bool operator==(const SeedTile &) const = default;
};

/// A short list of small avatars that are drawn anew all the time.
class SeedTileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// As many tiles as before are changed in place.
    void setTiles(const QList<SeedTile> &tiles);

private:
    QList<SeedTile> m_tiles;
};

/// Small avatars in even columns; a click or an arrow key is the choice.
class SeedGrid : public QListView
{
    Q_OBJECT

public:
    /// Tiles of at least \p side pixels, made larger to fill the width.
    SeedGrid(int side, bool captions, QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< all rows
    int side() const { return m_side; } ///< of a picture, in logical pixels
    void setTiles(const QList<SeedTile> &tiles);
    int chosenRow() const;
    void choose(int row); ///< −1: none; says nothing
    /// Always as high as its rows: a grid that does not scroll.
    void setFitted();
    /// Pictures at less than full strength: an example.
    void setDimmed(bool on);
    bool isDimmed() const { return m_dimmed; }

signals:
    void chosen(int row);
    void sideChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int cellWidth() const; ///< the least that a tile needs

    SeedTileModel m_tiles;
    int m_wanted;
    int m_side;
    bool m_captions;
    bool m_fitted = false;
    bool m_dimmed = false;
    bool m_quiet = false;
};

} // namespace ui
