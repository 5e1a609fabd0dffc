// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace catalog {
class Catalog;
}
namespace history {
class Store;
}

namespace ui {

/// Draws two pictures for comparing: side by side with one zoom for both, or one over the other with a slider.
class CompareStage : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { SideBySide, Slider };

    explicit CompareStage(QWidget *parent = nullptr);

    void setPictures(const QImage &left, const QImage &right);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    double share() const { return m_share; } ///< how much of the left picture the slider shows, 0 … 1

signals:
    void modeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF target(const QRectF &room, const QImage &image) const;
    void moveSlider(double share);
    void zoom(double factor);

    QImage m_left;
    QImage m_right;
    Mode m_mode = Mode::SideBySide;
    double m_share = 0.5;
    double m_zoom = 1;
    QPointF m_offset;
    QPointF m_grabbed;
};

/// Two portraits compared, with the settings in which they differ; Esc closes.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(history::Store &store, const catalog::Catalog &catalog, QWidget *parent = nullptr);

    void compare(const core::Portrait &left, const core::Portrait &right);
    CompareStage &stage() { return *m_stage; }

signals:
    void closed();
    /// Keep the first, move the second to the trash.
    void keepWanted(const core::Portrait &kept, const core::Portrait &trashed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void swap();
    void toggleMode();
    QString differences() const;

    history::Store &m_store;
    const catalog::Catalog &m_catalog;
    CompareStage *m_stage;
    QLabel *m_words;
    core::Portrait m_left;
    core::Portrait m_right;
};

} // namespace ui
