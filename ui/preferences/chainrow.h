// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/chain.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace ui {

/// One step of the fallback order: its place, whether it is used, what it does.
class ChainRow : public QWidget
{
    Q_OBJECT

public:
    /// Photo and Default can neither be moved nor left out.
    explicit ChainRow(studio::ChainStep step, QWidget *parent = nullptr);

    studio::ChainStep step() const { return m_step; }
    bool isUsed() const;
    void setUsed(bool used);
    /// \p place counts from 1; \p answersBefore is the step that keeps this one from being asked, else Default.
    void setPlace(int place, bool canRise, bool canFall, studio::ChainStep answersBefore);
    QList<QWidget *> controls() const; ///< in the order of Tab

    static QString nameOf(studio::ChainStep step);

signals:
    void usedChanged();
    void moveWanted(int by); ///< −1 up, 1 down

private:
    QToolButton *addArrow(const QString &key, const QString &iconName, int by);

    studio::ChainStep m_step;
    QLabel *m_place;
    QLabel *m_sentence;
    QCheckBox *m_used = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace ui
