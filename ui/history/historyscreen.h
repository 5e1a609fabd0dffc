// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "ui/common/screen.h"

class QLabel;
class QListView;
class QPushButton;
class QSlider;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace settings {
class Settings;
}
namespace studio {
class Studio;
}

namespace ui {

class CompareView;
class EmptyState;
class FilterPane;
class HistoryDetails;
class HistoryModel;
class PictureDelegate;
class PortraitActions;
class SearchBar;

/// Everything that was ever made: search, filters, the grid, details, compare, trash.
class HistoryScreen : public Screen
{
    Q_OBJECT

public:
    HistoryScreen(studio::Studio &studio, settings::Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void showQuery(const history::Query &query) override;
    void focusSearch() override;
    void toggleDetails() override;
    QList<QWidget *> panes() const override;

    QListView &grid() { return *m_grid; }
    HistoryModel &model() { return *m_model; }
    void select(core::Id<core::Portrait> id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCentre();
    QWidget *makeHead();
    QWidget *makeTrashBar();
    QWidget *makeSelectionBar();
    void makeGrid();
    void connectAll();
    void connectActions();
    QList<core::Portrait> selected() const;
    void onQuery();
    void onFound(int count);
    void onSelection();
    void open(const QModelIndex &index);
    void refreshFacets();
    void showEmpty();
    void setTileSide(int side);
    void tag(const QString &tag, bool on);
    void compareSelected();
    void keepOne(const core::Portrait &kept, const core::Portrait &trashed);
    void restoreSelected();
    void emptyTrash();
    void forget(const QString &person);
    void showDateBubble();

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    HistoryModel *m_model;
    SearchBar *m_search;
    FilterPane *m_filters;
    QListView *m_grid;
    PictureDelegate *m_delegate;
    PortraitActions *m_actions;
    HistoryDetails *m_details;
    CompareView *m_compare;
    EmptyState *m_empty;
    QPushButton *m_emptyAction = nullptr;
    QStackedWidget *m_stack; ///< grid, empty state or comparison
    QSplitter *m_splitter;
    QLabel *m_count;
    QSlider *m_size;
    QWidget *m_trashBar;
    QLabel *m_trashWords = nullptr;
    QWidget *m_selectionBar;
    QLabel *m_selectionWords = nullptr;
    QPushButton *m_compareButton = nullptr;
    QLabel *m_bubble;
    QTimer *m_bubbleTime;
    QTimer *m_changes;
    int m_facetsAsked = 0;
    core::Id<core::Portrait> m_wanted; ///< to be selected as soon as it is found
    bool m_started = false;
};

} // namespace ui
