// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

/// A part of a page of preferences: heading, a sentence, a way back to the defaults, and what can be set.
class PreferenceGroup : public QWidget
{
    Q_OBJECT

public:
    PreferenceGroup(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// Room for what can be set.
    QVBoxLayout &content() { return *m_content; }

signals:
    void restoreWanted();
    /// To be told to the user; \p undo takes it back.
    void toast(const QString &text, const std::function<void()> &undo = {});

private:
    QVBoxLayout *m_content;
};

} // namespace ui
