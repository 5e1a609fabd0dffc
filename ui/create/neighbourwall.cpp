// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/neighbourwall.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/create/seedstate.h"
#include "ui/create/seedtiles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kTile = 56;
constexpr int kIcon = 18;

QToolButton *arrow(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    const int side = std::max(kIcon, button->fontMetrics().height());
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(side, side));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

NeighbourWall::NeighbourWall(SeedState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_heading(new QLabel),
      m_note(new QLabel(tr("Same seed, other picture. What is locked stays."))),
      m_back(arrow(QStringLiteral("chevron-left"), tr("Earlier neighbours"))),
      m_on(arrow(QStringLiteral("chevron-right"), tr("More neighbours"))),
      m_grid(new SeedGrid(kTile, false)), m_later(new QTimer(this))
{
    addParts();
    // After the large picture and the kinds: they are what is looked at while typing.
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &NeighbourWall::redraw);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turn(1); });
    connect(
        m_grid, &SeedGrid::chosen, this, [this](int row) { m_state.setCounter(m_first + row); });
    connect(m_grid, &SeedGrid::sideChanged, m_later, qOverload<>(&QTimer::start));
    connect(&m_state, &SeedState::changed, this, &NeighbourWall::changed);
    turn(0);
    changed();
}

void NeighbourWall::addParts()
{
    setObjectName(QStringLiteral("neighbourWall"));
    m_heading->setFont(headingFont(font()));
    m_back->setObjectName(QStringLiteral("wallBack"));
    m_on->setObjectName(QStringLiteral("wallOn"));
    m_grid->setObjectName(QStringLiteral("neighbours"));
    m_grid->setAccessibleName(tr("Neighbours: other pictures of the same seed"));
    m_heading->setToolTip(m_note->text());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_heading);
    head->addWidget(m_note, 1);
    head->addWidget(m_back);
    head->addWidget(m_on);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(line);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    // No higher than its tiles: the rest is for the picture above.
    column->setSizeConstraint(QLayout::SetMinAndMaxSize);
}

void NeighbourWall::changed()
{
    setVisible(m_state.hasPicture());
    // A counter that comes from elsewhere brings its page.
    const int counter = m_state.wish().counter;
    if (counter != std::exchange(m_counter, counter) && counter > 0) {
        m_first = (counter - 1) / kCount * kCount + 1;
        turn(0);
    }
    m_later->start();
}

void NeighbourWall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Half a sentence says nothing.
    const int room
        = width() - m_heading->sizeHint().width() - 2 * m_on->sizeHint().width() - 4 * kGrid;
    m_note->setText(m_note->fontMetrics().horizontalAdvance(m_heading->toolTip()) < room
            ? m_heading->toolTip()
            : QString());
}

void NeighbourWall::turn(int pages)
{
    const int last = SeedState::kLastCounter - kCount + 1;
    m_first = std::clamp(m_first + pages * kCount, 1, last);
    m_back->setEnabled(m_first > 1);
    m_on->setEnabled(m_first < last);
    //: the alternatives that are shown, from and to
    m_heading->setText(tr("Neighbours %1–%2").arg(m_first).arg(m_first + kCount - 1));
    redraw();
}

void NeighbourWall::redraw()
{
    if (!m_state.hasPicture())
        return;
    avatars::Wish wish = m_state.wish();
    wish.size = m_grid->side();
    QList<SeedTile> tiles;
    for (int i = 0; i < kCount; ++i) {
        wish.counter = m_first + i;
        tiles.append({m_state.picture(wish, devicePixelRatioF()), QString(),
            tr("Alternative %1").arg(wish.counter)});
    }
    m_grid->setTiles(tiles);
    mark();
}

void NeighbourWall::mark()
{
    const int row = m_state.wish().counter - m_first;
    m_grid->choose(row >= 0 && row < kCount ? row : -1);
}

} // namespace ui
