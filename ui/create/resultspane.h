// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/create/maker.h"
#include "ui/create/resultmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class PictureDelegate;
class PortraitActions;

/// The tiles below the preview, with what can be done to them.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    ResultsPane(studio::Studio &studio, QWidget *parent);

    ResultModel &model() { return m_model; }
    Maker &maker() { return m_maker; }
    PortraitActions &actions() { return *m_actions; }
    QListView *view() { return m_view; }
    /// What was made earlier today; a query, so not before the window stands.
    void loadEarlier();

signals:
    void selected(const QModelIndex &index); ///< of model(); invalid: nothing
    void historyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<core::Portrait> selection() const;
    void activate(const QModelIndex &index);
    void update();

    studio::Studio &m_studio;
    ResultModel m_model;
    Maker m_maker;
    PictureDelegate *m_delegate;
    QLabel *m_heading;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_all;
    QListView *m_view;
    PortraitActions *m_actions = nullptr;
};

} // namespace ui
