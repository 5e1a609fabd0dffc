// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/portraitrequest.h"
#include "core/result.h"
#include "history/query.h"

#include <QWidget>

#include <functional>

namespace ui {

/// One of the main window's screens. It tells what it wants by signals; the window answers.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< for the window's title
    virtual void activated() { } ///< it came to the front
    /// Shows what \p query finds; for the history screen.
    virtual void showQuery(const history::Query &query) { Q_UNUSED(query) }
    virtual void focusSearch() { } ///< Ctrl+F
    virtual void toggleDetails() { } ///< F4
    /// The panes that F6 goes through, in reading order: what gets the focus in each.
    virtual QList<QWidget *> panes() const { return {}; }

signals:
    void titleChanged();
    /// \p undo, when there is one, is offered beside the text, and by Ctrl+Z.
    void toast(const QString &text, const std::function<void()> &undo = {});
    /// \p retry, when there is one, is offered where the error's code makes it sensible.
    void message(const core::Error &error, const std::function<void()> &retry = {});
    /// Create is to show this request; \p start makes it at once.
    void createWanted(const core::PortraitRequest &request, bool start = false);
    void historyWanted(const history::Query &query);
    void exportWanted(const QList<core::Portrait> &portraits);
};

} // namespace ui
