// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace ui {

class SeedState;

/// The avatar, large and at the sizes it will be seen in; it can be dragged out.
class SeedPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SeedPreview(SeedState &state, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect largeRect() const; ///< of the large picture

signals:
    void pressed(); ///< a drag may follow
    void dragged(); ///< far enough to be one
    void released();
    void copyWanted(); ///< Ctrl+C

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Places
    {
        QRect large{};
        QList<QRect> small{}; ///< in the order of the real sizes
    };

    Places places() const;
    void refresh();

    SeedState &m_state;
    QPoint m_start{-1, -1}; ///< where the button went down; negative: it is up
};

} // namespace ui
