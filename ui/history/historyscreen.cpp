// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/historyscreen.h"

#include "settings/settings.h"
#include "studio/studio.h"
#include "ui/common/ask.h"
#include "ui/common/emptystate.h"
#include "ui/common/fullview.h"
#include "ui/common/icons.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/portraitactions.h"
#include "ui/common/theme.h"
#include "ui/history/compareview.h"
#include "ui/history/filterpane.h"
#include "ui/history/historydetails.h"
#include "ui/history/historymodel.h"
#include "ui/history/searchbar.h"
#include "ui/history/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int kSmallestTile = 96;
constexpr int kLargestTile = 320;
constexpr int kBubbleTime = 900;
constexpr qsizetype kLookedAt = 500; ///< larger selections are not read to switch actions on and off
constexpr int kChangePause = 150; ///< a run of saves is one refresh
// Widths of the side panes in average letters, so that a larger font gets more room.
constexpr int kFilterLetters = 24;
constexpr int kDetailLetters = 36;
const auto kSplitter = QStringLiteral("history/splitter");

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

HistoryScreen::HistoryScreen(studio::Studio &studio, settings::Settings &settings, QWidget *parent)
    : Screen(parent),
      m_studio(studio),
      m_settings(settings),
      m_model(new HistoryModel(studio, this)),
      m_search(new SearchBar(studio.catalog())),
      m_filters(new FilterPane(studio.catalog())),
      m_grid(new QListView),
      m_delegate(new PictureDelegate(this)),
      m_actions(nullptr),
      m_details(new HistoryDetails(studio)),
      m_compare(new CompareView(studio.store(), studio.catalog())),
      m_empty(new EmptyState(QStringLiteral("history"))),
      m_stack(new QStackedWidget),
      m_splitter(new QSplitter),
      m_count(new QLabel),
      m_size(new QSlider(Qt::Horizontal)),
      m_trashBar(nullptr),
      m_selectionBar(nullptr),
      m_bubble(nullptr),
      m_bubbleTime(new QTimer(this)),
      m_changes(new QTimer(this))
{
    setObjectName(QStringLiteral("historyScreen"));
    makeGrid();
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(makeCentre());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    m_filters->setMinimumWidth(kFilterLetters * letter);
    m_details->setMinimumWidth(kDetailLetters * letter);
    m_splitter->setSizes({m_filters->minimumWidth(), 90 * kGrid, m_details->minimumWidth() + 4 * kGrid});
    m_splitter->restoreState(m_settings.state(kSplitter));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectAll();
    connectActions();
    setTileSide(m_settings.value(settings::kTileSize));
}

void HistoryScreen::makeGrid()
{
    m_grid->setObjectName(QStringLiteral("historyGrid"));
    m_grid->setAccessibleName(tr("Pictures"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setDragEnabled(true);
    m_grid->setDragDropMode(QAbstractItemView::DragOnly);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->viewport()->setAutoFillBackground(false);
    m_grid->setLayoutMode(QListView::Batched);
    m_grid->setBatchSize(2000);
    m_grid->setMouseTracking(true);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    m_delegate->setNoteShown(true);
    m_bubble = new QLabel(m_grid);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setBackgroundRole(QPalette::ToolTipBase);
    m_bubble->setForegroundRole(QPalette::ToolTipText);
    m_bubble->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
    m_bubble->hide();
    m_bubbleTime->setSingleShot(true);
    m_bubbleTime->setInterval(kBubbleTime);
}

QWidget *HistoryScreen::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    m_size->setRange(kSmallestTile, kLargestTile);
    m_size->setFixedWidth(12 * kGrid);
    m_size->setAccessibleName(tr("Picture size"));
    m_size->setToolTip(tr("Picture size (Ctrl and the wheel)"));
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    // Beside the search box, whatever number of chips stands below it.
    const int height = QLineEdit().sizeHint().height();
    m_count->setFixedHeight(height);
    m_size->setFixedHeight(height);
    row->addWidget(m_search, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_size, 0, Qt::AlignTop);
    return head;
}

QWidget *HistoryScreen::makeTrashBar()
{
    auto *bar = new QFrame;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_trashWords = new QLabel(tr("Trash. Pictures are removed for good after 30 days."));
    m_trashWords->setWordWrap(true);
    auto *restore = new QPushButton(icon(QStringLiteral("restore")), tr("Restore"));
    restore->setObjectName(QStringLiteral("restoreButton"));
    auto *empty = new QPushButton(icon(QStringLiteral("trash")), tr("Empty trash…"));
    empty->setObjectName(QStringLiteral("emptyTrashButton"));
    auto *leave = new QPushButton(tr("Leave trash"));
    connect(restore, &QPushButton::clicked, this, &HistoryScreen::restoreSelected);
    connect(empty, &QPushButton::clicked, this, &HistoryScreen::emptyTrash);
    connect(leave, &QPushButton::clicked, this, [this] { showQuery({}); });
    row->addWidget(m_trashWords, 1);
    row->addWidget(restore);
    row->addWidget(empty);
    row->addWidget(leave);
    m_trashBar = bar;
    bar->hide();
    return bar;
}

QWidget *HistoryScreen::makeSelectionBar()
{
    auto *bar = new QFrame;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_selectionWords = new QLabel;
    row->addWidget(m_selectionWords, 1);
    const auto add = [&](const QString &iconName, const QString &text, auto run) {
        auto *button = new QPushButton(icon(iconName), text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(QStringLiteral("star"), tr("Star"), [this] { m_actions->setStarred(selected(), true); });
    m_compareButton = add(QStringLiteral("compare"), tr("Compare"), [this] { compareSelected(); });
    add(QStringLiteral("export"), tr("Export…"), [this] { emit exportWanted(selected()); });
    add(QStringLiteral("trash"), tr("Trash"), [this] { m_actions->trash(selected()); });
    m_selectionBar = bar;
    bar->hide();
    return bar;
}

QWidget *HistoryScreen::makeCentre()
{
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_compare);
    m_emptyAction = m_empty->addAction(tr("Create a portrait"), true);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTrashBar());
    column->addWidget(m_stack, 1);
    column->addWidget(makeSelectionBar());
    return centre;
}

void HistoryScreen::connectAll()
{
    m_changes->setSingleShot(true);
    m_changes->setInterval(kChangePause);
    connect(m_search, &SearchBar::queryChanged, this, &HistoryScreen::onQuery);
    connect(m_filters, &FilterPane::toggled, m_search, &SearchBar::toggle);
    connect(m_filters, &FilterPane::forgetWanted, this, &HistoryScreen::forget);
    connect(m_model, &HistoryModel::found, this, &HistoryScreen::onFound);
    connect(m_model, &HistoryModel::failed, this, [this](const core::Error &error) { emit message(error); });
    connect(&m_studio.store(), &history::Store::changed, m_changes, qOverload<>(&QTimer::start));
    connect(m_changes, &QTimer::timeout, this, [this] {
        if (m_started)
            m_model->refresh();
    });
    connect(m_size, &QSlider::valueChanged, this, &HistoryScreen::setTileSide);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryScreen::onSelection);
    connect(m_grid, &QListView::activated, this, &HistoryScreen::open);
    connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryScreen::showDateBubble);
    connect(m_bubbleTime, &QTimer::timeout, m_bubble, &QWidget::hide);
    connect(m_details, &HistoryDetails::tagged, this, &HistoryScreen::tag);
    connect(m_details, &HistoryDetails::linkWanted, this, &HistoryScreen::select);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setState(kSplitter, m_splitter->saveState()); });
    connect(m_compare, &CompareView::closed, this, [this] {
        m_stack->setCurrentWidget(m_grid);
        m_grid->setFocus();
    });
    connect(m_compare, &CompareView::keepWanted, this, &HistoryScreen::keepOne);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_search->query() == history::Query{})
            emit createWanted({}, false);
        else
            showQuery({});
    });
}

void HistoryScreen::connectActions()
{
    m_actions = new PortraitActions(m_studio.store(), [this] { return selected(); }, m_grid);
    connect(m_actions, &PortraitActions::openWanted, this, [this] { open(m_grid->currentIndex()); });
    connect(m_actions, &PortraitActions::exportWanted, this, &HistoryScreen::exportWanted);
    connect(m_actions, &PortraitActions::createWanted, this, &Screen::createWanted);
    connect(m_actions, &PortraitActions::toast, this, &Screen::toast);
    connect(m_actions, &PortraitActions::message, this, &Screen::message);
    connect(m_delegate, &PictureDelegate::starClicked, this, [this](const QModelIndex &index) {
        const auto portrait = m_model->portrait(index);
        m_actions->setStarred({portrait}, !portrait.starred);
    });
    const auto again = [this](bool start) {
        const auto some = selected();
        if (some.size() == 1)
            emit createWanted(PortraitActions::requestOf(some.first()), start);
    };
    connect(m_details, &HistoryDetails::remixWanted, this, [again] { again(false); });
    connect(m_details, &HistoryDetails::rerunWanted, this, [again] { again(true); });
}

QString HistoryScreen::title() const
{
    return m_search->query().trash ? tr("Trash") : tr("History");
}

void HistoryScreen::activated()
{
    if (!m_started) {
        // A small window shows pictures first; F4 brings the details.
        m_details->setVisible(width() > (kFilterLetters + 2 * kDetailLetters) * fontMetrics().averageCharWidth());
        onQuery();
    }
    m_started = true;
    m_grid->setFocus();
}

void HistoryScreen::showQuery(const history::Query &query)
{
    m_started = true;
    m_search->setQuery(query);
    onQuery();
    emit titleChanged();
}

void HistoryScreen::focusSearch()
{
    m_search->focusBox();
}

void HistoryScreen::toggleDetails()
{
    m_details->setVisible(!m_details->isVisible());
}

QList<QWidget *> HistoryScreen::panes() const
{
    return {m_filters, m_grid, m_details};
}

void HistoryScreen::onQuery()
{
    m_trashBar->setVisible(m_search->query().trash);
    m_model->setQuery(m_search->query());
}

void HistoryScreen::onFound(int count)
{
    m_count->setText(tr("%Ln picture(s)", nullptr, count));
    if (count == 0)
        showEmpty();
    else if (m_stack->currentWidget() != m_compare)
        m_stack->setCurrentWidget(m_grid);
    if (m_wanted.isValid())
        select(m_wanted);
    onSelection();
    refreshFacets();
}

void HistoryScreen::showEmpty()
{
    const history::Query query = m_search->query();
    if (query.trash) {
        m_empty->setWords(tr("The trash is empty"), tr("What you delete stays here for 30 days."));
        m_emptyAction->setText(tr("Leave trash"));
    } else if (query == history::Query{}) {
        m_empty->setWords(tr("Nothing here yet"), tr("Every portrait you make is kept here and can be found again."));
        m_emptyAction->setText(tr("Create a portrait"));
    } else {
        m_empty->setWords(tr("Nothing found"), tr("No picture fits \"%1\".").arg(history::queryText(query)));
        m_emptyAction->setText(tr("Clear the search"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void HistoryScreen::refreshFacets()
{
    const int asked = ++m_facetsAsked;
    const history::Query query = m_model->query();
    m_studio.store()
        .facets(query, this)
        ->then(this,
            [this, asked, query](const core::Result<QList<history::Facet>> &facets) {
                if (asked == m_facetsAsked && facets)
                    m_filters->setFacets(*facets, query);
            })
        ->start();
}

QList<core::Portrait> HistoryScreen::selected() const
{
    QModelIndexList indexes = m_grid->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<core::Portrait> portraits;
    for (const QModelIndex &index : std::as_const(indexes))
        portraits.append(m_model->portrait(index));
    return portraits;
}

void HistoryScreen::onSelection()
{
    const auto count = m_grid->selectionModel()->selectedIndexes().size();
    m_selectionBar->setVisible(count > 1 && !m_search->query().trash);
    m_selectionWords->setText(tr("%n selected", nullptr, int(count)));
    m_compareButton->setEnabled(count == 2);
    if (count <= kLookedAt)
        m_actions->update();
    // All of a hundred thousand rows need not be read to say how many there are.
    m_details->show(count == 1 ? selected() : QList<core::Portrait>(std::min<qsizetype>(count, 2)));
}

void HistoryScreen::select(core::Id<core::Portrait> id)
{
    const int row = m_model->rowOf(id);
    m_wanted = row < 0 ? id : core::Id<core::Portrait>{};
    if (row < 0) {
        if (m_search->query() != history::Query{})
            showQuery({});
        return;
    }
    m_grid->setCurrentIndex(m_model->index(row));
    m_grid->scrollTo(m_model->index(row));
}

void HistoryScreen::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // The neighbours come along, so that the arrows go on from here.
    constexpr int kAround = 50;
    const int first = std::max(0, index.row() - kAround);
    const int last = std::min(m_model->rowCount() - 1, index.row() + kAround);
    QList<core::Portrait> portraits;
    for (int row = first; row <= last; ++row)
        portraits.append(m_model->portrait(m_model->index(row)));
    auto *view = new FullView(m_studio.store(), portraits, index.row() - first, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

void HistoryScreen::setTileSide(int side)
{
    const int fitting = std::clamp(side, kSmallestTile, kLargestTile);
    m_settings.setValue(settings::kTileSize, fitting);
    m_size->setValue(fitting);
    m_delegate->setPictureSize(QSize(fitting, fitting));
    applyTileGrid(*m_grid, *m_delegate);
}

bool HistoryScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            setTileSide(m_size->value() + (wheel->angleDelta().y() > 0 ? 16 : -16));
            return true;
        }
    }
    if (watched == m_grid && event->type() == QEvent::FontChange)
        applyTileGrid(*m_grid, *m_delegate);
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_C:
            if (static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
                compareSelected();
                return true;
            }
            break;
        case Qt::Key_Slash:
            focusSearch();
            return true;
        case Qt::Key_Space:
            open(m_grid->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Screen::eventFilter(watched, event);
}

void HistoryScreen::showDateBubble()
{
    const QModelIndex first = m_grid->indexAt(QPoint(3 * kGrid, 3 * kGrid));
    if (!first.isValid() || !m_grid->isVisible())
        return;
    m_bubble->setText(timeText(m_model->portrait(first).created));
    m_bubble->adjustSize();
    m_bubble->move(m_grid->viewport()->width() - m_bubble->width() - 2 * kGrid, 2 * kGrid);
    m_bubble->show();
    m_bubble->raise();
    m_bubbleTime->start();
}

void HistoryScreen::tag(const QString &tag, bool on)
{
    QList<core::Id<core::Portrait>> ids;
    for (const core::Portrait &p : selected())
        ids.append(p.id);
    m_studio.store()
        .setTag(ids, tag, on, this)
        ->then(this,
            [this](const core::Result<> &done) {
                if (!done)
                    emit message(done.error());
            })
        ->start();
}

void HistoryScreen::compareSelected()
{
    const auto two = selected();
    if (two.size() != 2) {
        emit toast(tr("Select two pictures to compare them."));
        return;
    }
    m_stack->setCurrentWidget(m_compare);
    m_compare->compare(two.at(1), two.at(0));
}

void HistoryScreen::keepOne(const core::Portrait &, const core::Portrait &trashed)
{
    m_stack->setCurrentWidget(m_grid);
    m_actions->trash({trashed});
    m_grid->setFocus();
}

void HistoryScreen::restoreSelected()
{
    QList<core::Id<core::Portrait>> ids;
    for (const core::Portrait &p : selected())
        ids.append(p.id);
    if (ids.isEmpty()) {
        emit toast(tr("Select the pictures to restore."));
        return;
    }
    m_studio.store()
        .restore(ids, this)
        ->then(this,
            [this, count = int(ids.size())](const core::Result<> &done) {
                if (done)
                    emit toast(tr("%n picture(s) restored.", nullptr, count));
                else
                    emit message(done.error());
            })
        ->start();
}

void HistoryScreen::emptyTrash()
{
    m_studio.store()
        .trashBytes(this)
        ->then(this,
            [this](const core::Result<qint64> &bytes) {
                if (!bytes)
                    return emit message(bytes.error());
                const Question question{.title = tr("Empty the trash?"),
                    .text = tr("This removes the pictures in the trash for good and frees %1.").arg(sizeText(*bytes)),
                    .yes = tr("Empty trash"),
                    .destructive = true};
                ask(this, question, [this] {
                    m_studio.store()
                        .emptyTrash(this)
                        ->then(this,
                            [this](const core::Result<int> &count) {
                                if (count)
                                    emit toast(tr("%n picture(s) removed.", nullptr, *count));
                                else
                                    emit message(count.error());
                            })
                        ->start();
                });
            })
        ->start();
}

void HistoryScreen::forget(const QString &person)
{
    const Question question{.title = tr("Forget %1?").arg(person),
        .text = tr("This removes every portrait of %1, the photos they were made from, and the backups that contain "
                   "them. It cannot be undone.")
                    .arg(person),
        .yes = tr("Forget %1").arg(person),
        .destructive = true};
    ask(this, question, [this, person] {
        m_studio.store()
            .forgetPerson(person, this)
            ->then(this,
                [this](const core::Result<history::Forgotten> &gone) {
                    if (!gone)
                        return emit message(gone.error());
                    emit toast(tr("Removed %1 portraits, %2 photos, %3 files and %4 backups.")
                                   .arg(gone->portraits)
                                   .arg(gone->inputs)
                                   .arg(gone->files)
                                   .arg(gone->backups));
                })
            ->start();
    });
}

} // namespace ui
