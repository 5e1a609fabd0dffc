// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/portraitrequest.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace history {
class Store;
}

namespace ui {

/// What can be done with finished portraits: one menu and one set of keys for every list that shows
/// them. The keys work while \p view has the focus.
class PortraitActions : public QObject
{
    Q_OBJECT

public:
    using Selection = std::function<QList<core::Portrait>()>;

    PortraitActions(history::Store &store, const Selection &selection, QWidget *view);

    /// The menu for the current selection.
    QMenu *menu();
    /// Call when the selection changed: switches on what is possible.
    void update();

    /// Pictures as files, and the picture itself when it is one: for the clipboard and for dragging
    /// out.
    static QMimeData *mimeData(const QList<core::Portrait> &portraits, const history::Store &store);
    /// The request that makes \p portrait again; the same variant.
    static core::PortraitRequest requestOf(const core::Portrait &portrait);

    void setStarred(const QList<core::Portrait> &portraits, bool on);
    void trash(const QList<core::Portrait> &portraits);

signals:
    void openWanted(const core::Portrait &portrait);
    void exportWanted(const QList<core::Portrait> &portraits);
    void createWanted(const core::PortraitRequest &request, bool start);
    void toast(const QString &text, const std::function<void()> &undo = {});
    void message(const core::Error &error, const std::function<void()> &retry = {});

private:
    QAction *add(const QString &iconName, const QString &text, const QKeySequence &keys,
        const std::function<void(const QList<core::Portrait> &)> &run);
    void addAll();
    void copy(const QList<core::Portrait> &portraits);
    void showInFolder(const QList<core::Portrait> &portraits);
    void restore(const QList<core::Portrait> &portraits);

    history::Store &m_store;
    Selection m_selection;
    QWidget *m_view;
    QMenu *m_menu;
    QAction *m_star = nullptr;
    QList<QAction *> m_single; ///< only for one portrait
};

} // namespace ui
