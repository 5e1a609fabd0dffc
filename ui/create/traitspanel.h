// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/traits.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class FlowLayout;
class SeedState;
class TraitCombo;

/// What the avatar is made of: its colours, and for a person each part with a lock.
class TraitsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TraitsPanel(SeedState &state, QWidget *parent = nullptr);

signals:
    void colourCopied(const QString &hex);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        avatars::Part part;
        TraitCombo *combo;
        QToolButton *lock;
    };

    QWidget *makeColours();
    QWidget *makeTraits();
    void addGroup(
        QGridLayout &grid, const QString &title, std::initializer_list<avatars::Part> parts);
    void addRow(QGridLayout &grid, avatars::Part part);
    void refresh();
    void refreshColours();
    void refreshRow(const Row &row);

    SeedState &m_state;
    QWidget *m_colours = nullptr;
    QList<QToolButton *> m_chips;
    QWidget *m_traits = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_unlock = nullptr;
    QList<Row> m_rows;
};

} // namespace ui
