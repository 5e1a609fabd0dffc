// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What an empty view shows: a picture, what would be here, and the buttons that change that.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// The first one is drawn as the main action when \p primary is set.
    QPushButton *addAction(const QString &text, bool primary = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_actions;
};

} // namespace ui
