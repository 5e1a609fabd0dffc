// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/filterpane.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/history/words.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

namespace ui {

namespace {

using Field = history::Token::Field;

enum Role { FieldRole = Qt::UserRole, ValueRole };

history::Token tokenOf(const QTreeWidgetItem &item)
{
    return {.field = Field(item.data(0, FieldRole).toInt()), .value = item.data(0, ValueRole).toString()};
}

} // namespace

FilterPane::FilterPane(const catalog::Catalog &catalog, QWidget *parent)
    : QTreeWidget(parent), m_catalog(catalog)
{
    setObjectName(QStringLiteral("historyFilters"));
    setAccessibleName(tr("Filters"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    // What is asked for has a tick; a second highlight would only compete with it.
    setSelectionMode(QAbstractItemView::NoSelection);
    setIndentation(kGrid);
    setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(kGrid, 0, kGrid, 0);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto choose = [this](QTreeWidgetItem *item) {
        if (item->parent())
            emit toggled(tokenOf(*item));
        else
            item->setExpanded(!item->isExpanded());
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, [this, choose](QTreeWidgetItem *item) {
        // A click comes as itemClicked already.
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton) && hasFocus())
            choose(item);
    });
    connect(this, &QTreeWidget::itemCollapsed, this,
        [this](QTreeWidgetItem *item) { m_closed.insert(item->data(0, FieldRole).toInt()); });
    connect(this, &QTreeWidget::itemExpanded, this,
        [this](QTreeWidgetItem *item) { m_closed.remove(item->data(0, FieldRole).toInt()); });
    connect(this, &QWidget::customContextMenuRequested, this, &FilterPane::showMenu);
}

QTreeWidgetItem *FilterPane::section(Field field, const QString &title)
{
    QTreeWidgetItem *&item = m_sections[int(field)];
    if (!item) {
        item = new QTreeWidgetItem(this, {title});
        item->setData(0, FieldRole, int(field));
        item->setFont(0, smallFont(font()));
        item->setForeground(0, palette().placeholderText());
        item->setFlags(Qt::ItemIsEnabled);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 2 * kGrid));
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
        item->setFirstColumnSpanned(true);
    }
    return item;
}

void FilterPane::setFacets(const QList<history::Facet> &facets, const history::Query &query)
{
    const struct
    {
        Field field;
        QString title;
    } sections[] = {
        {Field::Starred, tr("MARKED")},
        {Field::Date, tr("WHEN")},
        {Field::Kind, tr("KIND")},
        {Field::Style, tr("LOOK")},
        {Field::Model, tr("MODEL")},
        {Field::Tag, tr("TAGS")},
        {Field::Person, tr("PEOPLE")},
    };
    const QSignalBlocker quiet(this);
    clear();
    m_sections.clear();
    for (const auto &[field, title] : sections) {
        for (const history::Facet &facet : facets) {
            if (facet.field != field || facet.count == 0)
                continue;
            auto *item = new QTreeWidgetItem(section(field, title),
                {valueText(m_catalog, field, facet.value), QLocale().toString(facet.count)});
            item->setData(0, FieldRole, int(field));
            item->setData(0, ValueRole, facet.value);
            item->setSizeHint(0, QSize(0, fontMetrics().height() + kGrid));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(1, palette().placeholderText());
            item->setToolTip(0, item->text(0));
            item->setData(0, Qt::AccessibleTextRole,
                tr("%1, %n picture(s)", nullptr, int(facet.count)).arg(item->text(0)));
            if (query.tokens.contains(tokenOf(*item))) {
                item->setIcon(0, icon(QStringLiteral("check")));
            }
        }
        if (m_sections.contains(int(field)))
            m_sections.value(int(field))->setExpanded(!m_closed.contains(int(field)));
    }
}

void FilterPane::showMenu(const QPoint &at)
{
    const QTreeWidgetItem *item = itemAt(at);
    if (!item || !item->parent() || tokenOf(*item).field != Field::Person)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("person")), tr("Forget %1…").arg(item->text(0)), this,
        [this, person = tokenOf(*item).value] { emit forgetWanted(person); });
    menu->popup(viewport()->mapToGlobal(at));
}

} // namespace ui
