// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/keys.h"

#include <QWidget>

class QButtonGroup;

namespace settings {
class Settings;
}

namespace ui {

/// How the window looks.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(settings::Settings &settings, QWidget *parent = nullptr);

private:
    void addTheme(settings::Theme theme, const QString &key, const QString &text);
    void choose(int theme);

    settings::Settings &m_settings;
    QButtonGroup *m_themes;
};

} // namespace ui
