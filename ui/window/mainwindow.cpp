// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/window/mainwindow.h"

#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/studio.h"
#include "ui/common/exportsheet.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/screen.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/create/createscreen.h"
#include "ui/create/seedmode.h"
#include "ui/history/historyscreen.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/librarysheet.h"
#include "ui/window/shortcutsheet.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallest(880, 560);
const auto kCreate = QStringLiteral("create");
const auto kHistory = QStringLiteral("history");
const auto kGeometry = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(studio::Studio &studio, settings::Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_studio(studio), m_settings(settings),
      m_buttons(new QButtonGroup(this)), m_banner(new MessageBar), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_toast = new Toast(centre);
    makeKeys();
    addScreen(kCreate, tr("Create"), kCreate,
        [this](QWidget *owner) { return new CreateScreen(m_studio, m_settings, owner); });
    addScreen(kHistory, tr("History"), kHistory,
        [this](QWidget *owner) { return new HistoryScreen(m_studio, m_settings, owner); });
    if (!restoreGeometry(m_settings.state(kGeometry)))
        resize(kFirstSize);
    showScreen(kCreate);
    if (m_studio.store().isReadOnly()) {
        m_banner->show(MessageBar::Kind::Warning,
            tr("This library can only be read. You can look around and export, but new portraits "
               "cannot be kept here."));
    }
    connect(this, &MainWindow::firstPainted, this, [this] { create()->begin(); });
}

QWidget *MainWindow::makeBar()
{
    auto *bar = new QFrame;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid / 2);
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(kGrid / 2);
    row->addLayout(m_bar);
    row->addStretch();
    auto *menu = new QToolButton;
    menu->setObjectName(QStringLiteral("menuButton"));
    menu->setIcon(icon(QStringLiteral("menu")));
    menu->setAccessibleName(tr("Menu"));
    menu->setToolTip(tr("Menu"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setFocusPolicy(Qt::StrongFocus);
    menu->setMenu(makeMenu());
    row->addWidget(menu);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    return whole;
}

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    auto *preferences = menu->addAction(icon(QStringLiteral("slider")), tr("Preferences…"), this,
        &MainWindow::showPreferences);
    preferences->setObjectName(QStringLiteral("preferencesAction"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    addAction(preferences);
    auto *keys = menu->addAction(icon(QStringLiteral("keyboard")), tr("Keyboard shortcuts"), this,
        &MainWindow::showShortcuts);
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    addAction(keys);
    menu->addAction(
        icon(QStringLiteral("trash")), tr("Trash"), this, [this] { showHistory({.trash = true}); });
    menu->addAction(
        icon(QStringLiteral("check")), tr("Check library"), this, &MainWindow::checkLibrary);
    menu->addAction(icon(QStringLiteral("folder")), tr("Open library folder"), this,
        &MainWindow::openLibraryFolder);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("info")), tr("About Likeness"), this, &MainWindow::about);
    return menu;
}

void MainWindow::makeKeys()
{
    addKey(QKeySequence(Qt::Key_F6), [this] { cyclePane(1); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePane(-1); });
    addKey(QKeySequence(Qt::Key_F4), [this] { current()->toggleDetails(); });
    addKey(QKeySequence(Qt::Key_F11),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addKey(QKeySequence::Undo, [this] { undo(); });
    addKey(QKeySequence::Find, [this] { current()->focusSearch(); });
    addKey(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::addKey(const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void MainWindow::addScreen(
    const QString &key, const QString &text, const QString &iconName, const MakeScreen &make)
{
    auto *button = new QToolButton;
    button->setObjectName(key + QStringLiteral("Button"));
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int number = int(m_entries.size()) + 1;
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(number));
    //: %1 is a screen's name, %2 a key such as Ctrl+1
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button);
    m_bar->addWidget(button);
    m_entries.append({key, make});
    connect(button, &QToolButton::clicked, this, [this, key] { showScreen(key); });
    addKey(keys, [this, key] { showScreen(key); });
}

Screen *MainWindow::screen(const QString &key)
{
    for (auto &entry : m_entries) {
        if (entry.key != key)
            continue;
        if (!entry.screen) {
            entry.screen = entry.make(m_stack);
            m_stack->addWidget(entry.screen);
            connectScreen(entry.screen);
        }
        return entry.screen;
    }
    return nullptr;
}

void MainWindow::showScreen(const QString &key)
{
    auto *wanted = screen(key);
    if (!wanted)
        return;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).key == key)
            m_buttons->buttons().at(i)->setChecked(true);
    }
    m_stack->setCurrentWidget(wanted);
    wanted->activated();
    updateTitle();
}

void MainWindow::connectScreen(Screen *screen)
{
    connect(screen, &Screen::titleChanged, this, &MainWindow::updateTitle);
    connect(screen, &Screen::toast, this, &MainWindow::offer);
    connect(screen, &Screen::message, this,
        [this](const core::Error &error, const std::function<void()> &retry) {
            m_banner->show(error, retry);
        });
    connect(screen, &Screen::historyWanted, this, &MainWindow::showHistory);
    connect(screen, &Screen::exportWanted, this, &MainWindow::exportPortraits);
    connect(screen, &Screen::createWanted, this,
        [this](const core::PortraitRequest &request, bool start) {
            showScreen(kCreate);
            const auto before = create()->request();
            create()->setRequest(request, start);
            if (!start)
                offer(tr("The form was replaced."),
                    [this, before] { create()->setRequest(before, false); });
        });
}

void MainWindow::showHistory(const history::Query &query)
{
    if (auto *history = screen(kHistory)) {
        showScreen(kHistory);
        history->showQuery(query);
    }
}

CreateScreen *MainWindow::create()
{
    return qobject_cast<CreateScreen *>(screen(kCreate));
}

Screen *MainWindow::current() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

void MainWindow::openPhoto(const QString &path)
{
    showScreen(kCreate);
    create()->openFile(path);
}

void MainWindow::cyclePane(int step)
{
    QList<QWidget *> panes = current()->panes();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    const int count = int(panes.size());
    panes.at((at + step + count) % count)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::offer(const QString &text, const std::function<void()> &undo)
{
    m_undo = undo;
    m_toast->show(
        text, undo ? std::function<void()>([this] { this->undo(); }) : std::function<void()>());
}

void MainWindow::undo()
{
    const auto run = std::exchange(m_undo, {});
    m_toast->dismiss();
    if (run)
        run();
}

void MainWindow::exportPortraits(const QList<core::Portrait> &portraits)
{
    auto *sheet = new ExportSheet(m_studio, m_settings, portraits, this);
    connect(sheet, &ExportSheet::exported, this, [this](const QStringList &paths) {
        offer(paths.size() == 1 ? tr("Exported to %1.").arg(paths.first())
                                : tr("Exported %1 pictures.").arg(paths.size()),
            {});
    });
    sheet->open();
}

void MainWindow::checkLibrary()
{
    offer(tr("Checking the library…"), {});
    m_studio.store()
        .check(this)
        ->then(this,
            [this](const core::Result<history::CheckReport> &report) {
                if (!report)
                    return m_banner->show(report.error(), [this] { checkLibrary(); });
                if (report->isClean())
                    return offer(LibrarySheet::summary(*report), {});
                m_toast->dismiss();
                (new LibrarySheet(*report, this))->open();
            })
        ->start();
}

void MainWindow::openLibraryFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_studio.store().folder()));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Likeness"),
        tr("Likeness %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(tr("Portraits, made on this computer. No key, no account, no network."
                               "<p>Your library: %1<p>Free software under the MIT licence.")
                                .arg(m_studio.store().folder().toHtmlEscaped()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet(this))->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, this);
    const auto apply = [this](const auto &change) {
        // The form is made when it is first shown, and reads the settings then.
        if (auto *seed = create()->findChild<SeedMode *>()) {
            auto wish = seed->state().wish();
            change(wish, studio::defaultWish(m_settings));
            seed->state().setWish(wish);
        }
    };
    connect(dialog, &PreferencesDialog::brandChanged, this, [apply] {
        apply([](avatars::Wish &wish, const avatars::Wish &usual) { wish.brand = usual.brand; });
    });
    connect(dialog, &PreferencesDialog::rulesChanged, this, [apply] {
        apply([](avatars::Wish &wish, const avatars::Wish &usual) { wish.rules = usual.rules; });
    });
    dialog->open();
}

void MainWindow::updateTitle()
{
    if (current())
        //: window title; %1 is the screen
        setWindowTitle(tr("%1 — Likeness").arg(current()->title()));
}

bool MainWindow::event(QEvent *event)
{
    const bool result = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        // From the event loop, so that the pixels are on the screen first.
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return result;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(kGeometry, saveGeometry());
    create()->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!CreateScreen::canOpen(event->mimeData()))
        return;
    event->acceptProposedAction();
    create()->setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    create()->setDropHint(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    create()->setDropHint(false);
    event->acceptProposedAction();
    showScreen(kCreate);
    create()->openData(event->mimeData());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_toast->isVisible())
        m_toast->dismiss();
    else if (m_banner->isVisible())
        m_banner->dismiss();
    else if (isFullScreen())
        showNormal();
}

} // namespace ui
