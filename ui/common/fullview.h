// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QDialog>
#include <QImage>

class QLabel;

namespace history {
class Store;
}

namespace ui {

/// One picture as large as the screen allows; the wheel and + − 0 zoom, arrows go to the next, Esc
/// closes.
class FullView : public QDialog
{
    Q_OBJECT

public:
    FullView(
        history::Store &store, const QList<core::Portrait> &portraits, int index, QWidget *parent);

    int index() const { return m_index; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void show(int index);
    void zoom(double factor);
    QRectF target() const;

    history::Store &m_store;
    QList<core::Portrait> m_portraits;
    int m_index = 0;
    QImage m_image;
    QString m_words; ///< in place of a picture
    double m_zoom = 1; ///< 1: fits
    QPointF m_offset;
    QPointF m_grabbed;
};

} // namespace ui
