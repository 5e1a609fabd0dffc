// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

/// The inline banner at the top of a window: the one place that shows an error and picks the next
/// step.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Cancelled is silent. \p retry is offered for what may go away by itself, after a countdown
    /// for RateLimited.
    void show(const core::Error &error, const std::function<void()> &retry = {});
    void show(Kind kind, const QString &text, const QString &actionText = {},
        const std::function<void()> &action = {});
    void dismiss();

    Kind kind() const { return m_kind; }
    QString text() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(Kind kind, const QString &text, const QString &detail);
    void setAction(const QString &text, const std::function<void()> &action);
    void tick();
    void recolor();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QToolButton *m_more;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_countdown;
    int m_secondsLeft = 0;
    std::function<void()> m_run;
};

} // namespace ui
