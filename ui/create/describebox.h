// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ui {

/// Scene and own words, folded away until they are wanted.
class DescribeBox : public QWidget
{
    Q_OBJECT

public:
    explicit DescribeBox(QWidget *parent = nullptr);

    QString scene() const;
    QString prompt() const;
    void setWords(const QString &scene, const QString &prompt);

signals:
    void changed();

private:
    void unfold(bool on);

    QToolButton *m_fold;
    QWidget *m_body;
    QLineEdit *m_scene;
    QPlainTextEdit *m_prompt;
};

} // namespace ui
