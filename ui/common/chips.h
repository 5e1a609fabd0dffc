// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace ui {

/// A row of filters of which one is on; it wraps when it is too narrow.
class Chips : public QWidget
{
    Q_OBJECT

public:
    explicit Chips(QWidget *parent = nullptr);

    void addChip(const QString &key, const QString &text, const QString &iconName = {});
    QString current() const;
    void setCurrent(const QString &key);

signals:
    void currentChanged(const QString &key);

private:
    QButtonGroup *m_group;
};

} // namespace ui
