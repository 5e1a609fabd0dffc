// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/lookgallery.h"

#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kWantedTile = 104;
constexpr double kFewestRows = 1.25;
}

LookGallery::LookGallery(LookModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(model), m_search(new QLineEdit(this)),
      m_groups(new Chips(this)), m_view(new QListView(this)), m_delegate(new PictureDelegate(this)),
      m_nothing(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("lookSearch"));
    m_search->setPlaceholderText(tr("Search looks"));
    m_search->setAccessibleName(tr("Search looks"));
    m_search->setToolTip(
        tr("Search looks (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    addGroups();
    m_view->setObjectName(QStringLiteral("lookView"));
    m_view->setAccessibleName(tr("Looks"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(m_delegate);
    m_delegate->setNoteShown(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    // Always there: coming and going it would change the width, and with it the tiles.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    applyTileGrid(*m_view, *m_delegate);
    m_nothing->setText(tr("No look matches. Try another word, or All."));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *heading = new QLabel(tr("Look"), this);
    heading->setFont(headingFont(font()));
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addWidget(heading);
    top->addWidget(m_search, 1);
    column->addLayout(top);
    column->addWidget(m_groups);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    m_view->setMinimumHeight(int(kFewestRows * m_view->gridSize().height()));
    connect(m_search, &QLineEdit::textChanged, this, &LookGallery::filterChanged);
    connect(m_groups, &Chips::currentChanged, this, &LookGallery::filterChanged);
    connect(m_delegate, &PictureDelegate::starClicked, this, [this](const QModelIndex &at) {
        m_model.toggleFavourite(at.data(LookModel::KeyRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &at) {
            const QString key = at.data(LookModel::KeyRole).toString();
            if (key.isEmpty() || key == m_current)
                return;
            m_current = key;
            emit chosen(key);
        });
}

void LookGallery::addGroups()
{
    m_groups->addChip(QString(), tr("All"));
    m_groups->addChip(QStringLiteral("*"), tr("Favourites"), QStringLiteral("star"));
    QStringList seen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString group = m_model.index(row).data(LookModel::GroupRole).toString();
        if (seen.contains(group))
            continue;
        seen.append(group);
        const QString name = catalog::groupName(group);
        m_groups->addChip(group, QCoreApplication::translate("catalog", name.toUtf8().constData()));
    }
}

void LookGallery::filterChanged()
{
    const QString key = m_current;
    m_filter.setGroup(m_groups->current());
    m_filter.setWords(m_search->text());
    const bool any = m_filter.rowCount() > 0;
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    // The choice stays what it was, on the screen or not.
    setCurrent(key);
}

QString LookGallery::current() const
{
    return m_current;
}

void LookGallery::setCurrent(const QString &key)
{
    const bool changed = key != m_current;
    m_current = key;
    const QModelIndex at = m_filter.mapFromSource(m_model.indexOf(key));
    if (at.isValid()) {
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
    } else {
        m_view->selectionModel()->clear();
    }
    if (changed)
        emit chosen(key);
}

QStringList LookGallery::keysByNeed() const
{
    QStringList keys{m_current};
    QStringList later;
    const QRect screen = m_view->viewport()->rect();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex at = m_filter.index(row, 0);
        const bool seen = m_view->isVisible() && m_view->visualRect(at).intersects(screen);
        (seen ? keys : later).append(at.data(LookModel::KeyRole).toString());
    }
    keys += later;
    for (int row = 0; row < m_model.rowCount(); ++row)
        keys.append(m_model.index(row).data(LookModel::KeyRole).toString());
    return keys;
}

void LookGallery::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LookGallery::toggleFavourite()
{
    const QString key = m_view->currentIndex().data(LookModel::KeyRole).toString();
    if (!key.isEmpty())
        m_model.toggleFavourite(key);
}

bool LookGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_S && key->modifiers() == Qt::NoModifier) {
            toggleFavourite();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LookGallery::fit()
{
    // Tiles share the width evenly; icon mode alone would leave a gap at the right.
    const int width = m_view->viewport()->width() - 2;
    const QFontMetrics small(smallFont(font()));
    const int wanted
        = std::max(kWantedTile, small.horizontalAdvance(tr("needs an AI model")) + kGrid);
    const int columns = std::max(1, width / wanted);
    const int side = width / columns - kGrid;
    if (side == m_delegate->pictureSize().width() || side < kGrid)
        return;
    m_delegate->setPictureSize(QSize(side, side));
    applyTileGrid(*m_view, *m_delegate);
    m_view->setMinimumHeight(int(kFewestRows * m_view->gridSize().height()));
}

} // namespace ui
