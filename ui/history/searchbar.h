// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace catalog {
class Catalog;
}

namespace ui {

class FlowLayout;

/// The search box of history. Tokens in it also show as chips that take themselves away.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(const catalog::Catalog &catalog, QWidget *parent = nullptr);

    history::Query query() const;
    void setQuery(const history::Query &query);
    /// Adds \p token, or takes it away when it is there: what side filters do.
    void toggle(const history::Token &token);
    void focusBox();

signals:
    /// 80 ms after the last keystroke, at once for everything else.
    void queryChanged();

private:
    void rebuildChips();
    void apply(const history::Query &query);

    const catalog::Catalog &m_catalog;
    QLineEdit *m_box;
    QWidget *m_chips;
    FlowLayout *m_row;
    QTimer *m_pause;
    bool m_trash = false;
};

} // namespace ui
