// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace settings {
class Settings;
}

namespace ui {

class Toast;

/// All that is set once for the whole program. Each change holds at once and is stored.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(settings::Settings &settings, QWidget *parent);

    void showPage(const QString &key); ///< appearance, avatars
    Toast &toast() { return *m_toast; }

signals:
    void brandChanged(); ///< the colour of new avatars
    void rulesChanged(); ///< of initials

private:
    void addPage(const QString &key, const QString &text, const QString &iconName, QWidget *page);
    void offer(const QString &text, const std::function<void()> &undo);
    void undo();

    QListWidget *m_list;
    QStackedWidget *m_pages;
    Toast *m_toast;
    std::function<void()> m_undo;
};

} // namespace ui
