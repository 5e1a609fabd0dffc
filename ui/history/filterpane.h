// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QTreeWidget>

namespace catalog {
class Catalog;
}

namespace ui {

/// The side filters: when, kind, look, model, tags, people, each with how many pictures have it. A click writes
/// the same token into the search box that one could type.
class FilterPane : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FilterPane(const catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Shows \p facets; those that \p query asks for are marked.
    void setFacets(const QList<history::Facet> &facets, const history::Query &query);

signals:
    void toggled(const history::Token &token);
    void forgetWanted(const QString &person);

private:
    void showMenu(const QPoint &at);
    QTreeWidgetItem *section(history::Token::Field field, const QString &title);

    const catalog::Catalog &m_catalog;
    QHash<int, QTreeWidgetItem *> m_sections;
    QSet<int> m_closed; ///< sections that the user closed
};

} // namespace ui
