// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace ui {

/// A short message at the bottom of its parent that goes away by itself, with an optional Undo.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Replaces what is shown. Time stands still while the mouse or the focus is on it.
    void show(const QString &text, const std::function<void()> &undo = {});
    void dismiss();
    QString text() const;
    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
    int m_lifetime = 7000;
    std::function<void()> m_run;
};

} // namespace ui
