// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/portraitactions.h"

#include "history/store.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

namespace {

QList<core::Id<core::Portrait>> idsOf(const QList<core::Portrait> &portraits)
{
    QList<core::Id<core::Portrait>> ids;
    for (const auto &portrait : portraits)
        ids.append(portrait.id);
    return ids;
}

bool allStarred(const QList<core::Portrait> &portraits)
{
    return std::all_of(portraits.begin(), portraits.end(), [](const auto &p) { return p.starred; });
}

} // namespace

PortraitActions::PortraitActions(history::Store &store, const Selection &selection, QWidget *view)
    : QObject(view), m_store(store), m_selection(selection), m_view(view), m_menu(new QMenu(view))
{
    addAll();
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_selection().isEmpty())
            menu()->popup(m_view->mapToGlobal(at));
    });
    update();
}

void PortraitActions::addAll()
{
    m_single << add(QStringLiteral("eye"), tr("Open"), {},
        [this](const auto &some) { emit openWanted(some.first()); });
    m_star = add(QStringLiteral("star"), tr("Star"), QKeySequence(Qt::Key_S),
        [this](const auto &some) { setStarred(some, !allStarred(some)); });
    m_menu->addSeparator();
    m_single << add(QStringLiteral("remix"), tr("Remix"), QKeySequence(Qt::Key_R),
        [this](const auto &some) { emit createWanted(requestOf(some.first()), false); });
    m_single << add(QStringLiteral("rerun"), tr("Make again"), QKeySequence(Qt::SHIFT | Qt::Key_R),
        [this](const auto &some) { emit createWanted(requestOf(some.first()), true); });
    m_menu->addSeparator();
    add(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy,
        [this](const auto &some) { copy(some); });
    add(QStringLiteral("export"), tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        [this](const auto &some) { emit exportWanted(some); });
    add(QStringLiteral("folder"), tr("Show in folder"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this](const auto &some) { showInFolder(some); });
    m_menu->addSeparator();
    add(QStringLiteral("trash"), tr("Move to trash"), QKeySequence::Delete,
        [this](const auto &some) { trash(some); });
}

QAction *PortraitActions::add(const QString &iconName, const QString &text,
    const QKeySequence &keys, const std::function<void(const QList<core::Portrait> &)> &run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        const auto some = m_selection();
        if (!some.isEmpty())
            run(some);
    });
    return action;
}

void PortraitActions::update()
{
    const auto some = m_selection();
    for (auto *action : m_view->actions())
        action->setEnabled(!some.isEmpty());
    for (auto *action : m_single)
        action->setEnabled(some.size() == 1);
    const bool starred = !some.isEmpty() && allStarred(some);
    m_star->setText(starred ? tr("Remove star") : tr("Star"));
    m_star->setIcon(icon(starred ? QStringLiteral("star-filled") : QStringLiteral("star")));
}

QMenu *PortraitActions::menu()
{
    update();
    return m_menu;
}

void PortraitActions::setStarred(const QList<core::Portrait> &portraits, bool on)
{
    m_store.setStarred(idsOf(portraits), on, this)
        ->then(this,
            [this, portraits, on](const core::Result<> &r) {
                if (!r)
                    return emit message(
                        r.error(), [this, portraits, on] { setStarred(portraits, on); });
                update();
            })
        ->start();
}

void PortraitActions::trash(const QList<core::Portrait> &portraits)
{
    m_store.trash(idsOf(portraits), this)
        ->then(this,
            [this, portraits](const core::Result<> &r) {
                if (!r)
                    return emit message(r.error(), [this, portraits] { trash(portraits); });
                const auto count = int(portraits.size());
                emit toast(count == 1 ? tr("Moved to the trash.")
                                      : tr("%1 pictures moved to the trash.").arg(count),
                    [this, portraits] { restore(portraits); });
            })
        ->start();
}

void PortraitActions::restore(const QList<core::Portrait> &portraits)
{
    m_store.restore(idsOf(portraits), this)
        ->then(this,
            [this, portraits](const core::Result<> &r) {
                if (!r)
                    emit message(r.error(), [this, portraits] { restore(portraits); });
            })
        ->start();
}

QMimeData *PortraitActions::mimeData(
    const QList<core::Portrait> &portraits, const history::Store &store)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const auto &portrait : portraits)
        urls.append(QUrl::fromLocalFile(store.absolutePath(portrait.path)));
    data->setUrls(urls);
    if (portraits.size() == 1)
        data->setImageData(QImage(store.absolutePath(portraits.first().path)));
    return data;
}

void PortraitActions::copy(const QList<core::Portrait> &portraits)
{
    QGuiApplication::clipboard()->setMimeData(mimeData(portraits, m_store));
    emit toast(portraits.size() == 1 ? tr("Copied the picture.")
                                     : tr("Copied %1 pictures as files.").arg(portraits.size()));
}

void PortraitActions::showInFolder(const QList<core::Portrait> &portraits)
{
    const QFileInfo file(m_store.absolutePath(portraits.first().path));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())))
        emit toast(tr("No file manager answered. The file is %1.").arg(file.absoluteFilePath()));
}

core::PortraitRequest PortraitActions::requestOf(const core::Portrait &portrait)
{
    auto kept = core::PortraitRequest::fromJson(
        portrait.settings.value(QLatin1String("request")).toObject());
    core::PortraitRequest request = kept ? *kept : core::PortraitRequest{.style = portrait.style};
    request.input = portrait.input;
    request.person = portrait.person;
    request.count = 1;
    request.firstVariant = portrait.variant;
    request.parent = portrait.id;
    return request;
}

} // namespace ui
