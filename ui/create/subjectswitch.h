// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

/// Whose portrait it is: of somebody on a photo, or of whoever a seed stands for.
class SubjectSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectSwitch(QWidget *parent = nullptr);

    bool isSeed() const;
    void setSeed(bool on); ///< says nothing

signals:
    void changed(bool seed);

private:
    QToolButton *m_photo;
    QToolButton *m_seed;
};

} // namespace ui
