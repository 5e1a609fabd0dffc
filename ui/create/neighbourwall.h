// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace ui {

class SeedGrid;
class SeedState;

/// The alternatives of the current seed, side by side; what is locked stays. A click adopts one.
class NeighbourWall : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kCount = 24; ///< on one page

    explicit NeighbourWall(SeedState &state, QWidget *parent = nullptr);

    SeedGrid &grid() { return *m_grid; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addParts();
    void turn(int pages);
    void changed();
    void redraw();
    void mark();

    SeedState &m_state;
    QLabel *m_heading;
    QLabel *m_note;
    QToolButton *m_back;
    QToolButton *m_on;
    SeedGrid *m_grid;
    QTimer *m_later;
    int m_first = 1; ///< counter of the first tile
    int m_counter = 0; ///< of the state, when it was looked at last
};

} // namespace ui
