// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/resultspane.h"

#include "ui/common/fullview.h"
#include "ui/common/icons.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/portraitactions.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace ui {

namespace {
constexpr int kTile = 124; ///< four in a row, as many as are made by default
constexpr int kEarlier = 60; ///< the rest is in History
}

ResultsPane::ResultsPane(studio::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_model(studio), m_maker(studio, m_model, this),
      m_delegate(new PictureDelegate(this)), m_heading(new QLabel(tr("Today"), this)),
      m_retry(new QPushButton(tr("Retry failed"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_all(new QPushButton(tr("All in History"), this)), m_view(new QListView(this))
{
    m_heading->setFont(headingFont(font()));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setIcon(icon(QStringLiteral("cancel")));
    m_cancel->setToolTip(
        tr("Cancel what is being made. What is finished stays. It costs nothing."));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setIcon(icon(QStringLiteral("rerun")));
    m_all->setFlat(true);
    m_delegate->setPictureSize(QSize(kTile, kTile));
    m_view->setObjectName(QStringLiteral("results"));
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMouseTracking(true);
    m_view->setDragEnabled(true);
    m_view->installEventFilter(this);
    applyTileGrid(*m_view, *m_delegate);
    m_view->setMovement(QListView::Static);
    m_view->setDragEnabled(true);
    m_view->setMinimumHeight(m_view->gridSize().height());
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_heading);
    row->addStretch();
    for (auto *button : {m_retry, m_cancel, m_all})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_actions = new PortraitActions(
        studio.store(), [this] { return selection(); }, m_view);
    connect(m_delegate, &PictureDelegate::starClicked, this, [this](const QModelIndex &at) {
        const auto portrait = m_model.tile(at).portrait;
        m_actions->setStarred({portrait}, !portrait.starred);
    });
    connect(m_view, &QListView::doubleClicked, this, &ResultsPane::activate);
    connect(m_actions, &PortraitActions::openWanted, this,
        [this] { activate(m_view->currentIndex()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_actions->update();
        const auto chosen = m_view->selectionModel()->selectedIndexes();
        emit selected(chosen.size() == 1 ? chosen.first() : QModelIndex());
    });
    connect(m_cancel, &QPushButton::clicked, &m_maker, &Maker::cancelAll);
    connect(m_retry, &QPushButton::clicked, &m_maker, &Maker::retryAll);
    connect(m_all, &QPushButton::clicked, this, &ResultsPane::historyWanted);
    connect(&m_maker, &Maker::changed, this, &ResultsPane::update);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ResultsPane::update);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ResultsPane::update);
    connect(&studio.store(), &history::Store::changed, &m_model, &ResultModel::refresh);
    update();
}

QList<core::Portrait> ResultsPane::selection() const
{
    QList<core::Portrait> some;
    for (const auto &at : m_view->selectionModel()->selectedIndexes()) {
        if (m_model.tile(at).state == ResultTile::State::Done)
            some.append(m_model.tile(at).portrait);
    }
    return some;
}

void ResultsPane::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto tile = m_model.tile(index);
    if (tile.state == ResultTile::State::Failed)
        return m_maker.retry(index);
    if (tile.state != ResultTile::State::Done)
        return;
    const auto all = m_model.portraits();
    (new FullView(m_studio.store(), all, int(all.indexOf(tile.portrait)), window()))->open();
}

void ResultsPane::update()
{
    setVisible(m_model.rowCount() > 0);
    m_cancel->setVisible(m_maker.isRunning());
    m_retry->setVisible(m_model.failed() > 0);
    const int waiting = m_model.waiting();
    m_heading->setText(waiting > 0 ? tr("Today · %1 on the way").arg(waiting) : tr("Today"));
}

void ResultsPane::loadEarlier()
{
    auto &store = m_studio.store();
    store.find(history::parseQuery(QStringLiteral("date:today")), this)
        ->then(this,
            [this, &store](const core::Result<QList<core::Id<core::Portrait>>> &ids) {
                // A list that cannot be read takes nothing from this screen; History tells why.
                if (ids)
                    m_model.setEarlier(store.portraits(ids->mid(0, kEarlier)));
            })
        ->start();
}

bool ResultsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (modifiers == Qt::NoModifier
            && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
            activate(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
