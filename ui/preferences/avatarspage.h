// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <functional>

namespace settings {
class Settings;
}

namespace ui {

/// Colours, fallbacks and letters of avatars.
class AvatarsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarsPage(settings::Settings &settings, QWidget *parent = nullptr);

signals:
    void brandChanged(); ///< the colour of new avatars
    void rulesChanged(); ///< of initials
    void toast(const QString &text, const std::function<void()> &undo = {});
};

} // namespace ui
