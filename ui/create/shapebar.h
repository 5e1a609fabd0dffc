// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QSlider;

namespace ui {

/// Shape and strength: what changes the preview at once.
class ShapeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeBar(QWidget *parent = nullptr);

    QSize size() const; ///< in pixels of a finished portrait
    void setSize(const QSize &size); ///< the shape nearest to it
    int strength() const;
    void setStrength(int strength);

signals:
    void changed();

private:
    QButtonGroup *m_shapes;
    QSlider *m_strength;
    QLabel *m_percent;
};

} // namespace ui
