// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/create/lookmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class Chips;
class PictureDelegate;

/// The gallery of looks: search, groups, tiles. A click is the choice.
class LookGallery : public QWidget
{
    Q_OBJECT

public:
    LookGallery(LookModel &model, QWidget *parent = nullptr);

    QString current() const;
    void setCurrent(const QString &key);
    /// Keys in the order of the view, those on the screen first; then the ones that are filtered
    /// out.
    QStringList keysByNeed() const;
    void focusSearch();
    QListView *view() { return m_view; }

signals:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroups();
    void fit();
    void filterChanged();
    void toggleFavourite();

    LookModel &m_model;
    LookFilter m_filter;
    QLineEdit *m_search;
    Chips *m_groups;
    QListView *m_view;
    PictureDelegate *m_delegate;
    QLabel *m_nothing;
    QString m_current;
};

} // namespace ui
