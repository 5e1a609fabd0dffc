// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "history/query.h"
#include "settings/keys.h"

#include <QMainWindow>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace settings {
class Settings;
}
namespace studio {
class Studio;
}

namespace ui {

class CreateScreen;
class MessageBar;
class Screen;
class Toast;

/// The frame around the screens: bar, banner, toast, menu and the keys that work everywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using MakeScreen = std::function<Screen *(QWidget *parent)>;

    MainWindow(studio::Studio &studio, settings::Settings &settings, QWidget *parent = nullptr);

    /// Adds a screen to the bar, reached by Ctrl and its number; \p make runs when it is first
    /// shown.
    void addScreen(
        const QString &key, const QString &text, const QString &iconName, const MakeScreen &make);
    void showScreen(const QString &key);
    /// The screen \p key, made if need be; null when there is none.
    Screen *screen(const QString &key);
    MessageBar &banner() { return *m_banner; }
    Toast &toast() { return *m_toast; }
    /// Opens a photo in Create, as if it had been dropped.
    void openPhoto(const QString &path);

signals:
    /// Once, after the window was painted for the first time.
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString key;
        MakeScreen make;
        Screen *screen = nullptr;
    };

    QWidget *makeBar();
    QMenu *makeMenu();
    void makeKeys();
    void addKey(const QKeySequence &keys, const std::function<void()> &run);
    void connectScreen(Screen *screen);
    void showHistory(const history::Query &query);
    CreateScreen *create();
    Screen *current() const;
    void cyclePane(int step);
    void offer(const QString &text, const std::function<void()> &undo);
    void undo();
    void exportPortraits(const QList<core::Portrait> &portraits);
    void checkLibrary();
    void openLibraryFolder();
    void about();
    void showShortcuts();
    void showPreferences();
    void updateTitle();

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    QList<Entry> m_entries;
    QHBoxLayout *m_bar = nullptr;
    QButtonGroup *m_buttons;
    MessageBar *m_banner;
    QStackedWidget *m_stack;
    Toast *m_toast = nullptr;
    std::function<void()> m_undo;
    bool m_painted = false;
};

} // namespace ui
