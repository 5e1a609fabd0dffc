// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedform.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/brandfield.h"
#include "ui/create/kindgallery.h"
#include "ui/create/seedstate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace ui {

SeedForm::SeedForm(SeedState &state, const settings::Settings &settings, QWidget *parent)
    : QWidget(parent), m_state(state)
{
    m_kinds = new KindGallery(state);
    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeSubject());
    column->addWidget(m_kinds);
    column->addWidget(new BrandField(state, settings));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    auto *foot = makeFoot();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(foot);
    setMinimumWidth(std::max(
        inner->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent),
        foot->minimumSizeHint().width()));
    connect(&m_state, &SeedState::changed, this, &SeedForm::refresh);
    refresh();
}

QLayout *SeedForm::makeSeedLine()
{
    m_seed = new QLineEdit;
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setPlaceholderText(tr("Name, mail address or id"));
    m_seed->setAccessibleName(tr("Seed: a name, a mail address or an id"));
    auto *dice = new QToolButton;
    dice->setObjectName(QStringLiteral("dice"));
    dice->setIcon(icon(QStringLiteral("dice")));
    dice->setAccessibleName(tr("Roll a new seed"));
    const QKeySequence keys(Qt::CTRL | Qt::Key_D);
    dice->setToolTip(tr("Roll a new seed (%1)").arg(keys.toString(QKeySequence::NativeText)));
    dice->setFocusPolicy(Qt::StrongFocus);
    dice->setProperty(kSegment, true);
    connect(m_seed, &QLineEdit::textChanged, &m_state, &SeedState::setText);
    connect(dice, &QToolButton::clicked, this, &SeedForm::diceWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_seed, 1);
    line->addWidget(dice);
    return line;
}

QWidget *SeedForm::makeSubject()
{
    m_mark = new QLabel;
    m_hint = new QLabel;
    m_hint->setObjectName(QStringLiteral("seedHint"));
    m_hint->setWordWrap(true);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("seedName"));
    m_name->setPlaceholderText(tr("Display name (optional)"));
    m_name->setAccessibleName(tr("Display name, optional"));
    m_name->setToolTip(
        tr("Gives the initials. It changes neither faces nor colours, and stays in your library."));
    connect(m_name, &QLineEdit::textChanged, &m_state, &SeedState::setName);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(kGrid / 2);
    hint->addWidget(m_mark, 0, Qt::AlignTop);
    hint->addWidget(m_hint, 1);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(makeSeedLine());
    column->addLayout(hint);
    column->addWidget(m_name);
    return box;
}

QWidget *SeedForm::makeFoot()
{
    auto *foot = new QWidget;
    m_save = new QPushButton(tr("Save avatar  ·  free"));
    m_save->setObjectName(QStringLiteral("saveAvatar"));
    m_save->setProperty(kPrimary, true);
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("saveReason"));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_save, &QPushButton::clicked, this, &SeedForm::saveWanted);
    connect(m_reason, &QLabel::linkActivated, this, &SeedForm::linkWanted);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_save);
    column->addWidget(m_reason);
    return foot;
}

void SeedForm::setPress(const QString &refusal, const QString &note)
{
    m_save->setEnabled(refusal.isEmpty());
    m_save->setToolTip(refusal.isEmpty() ? tr("Ctrl+Return") : refusal);
    m_save->setAccessibleDescription(refusal);
    m_reason->setText(refusal.isEmpty() ? note : refusal);
    m_reason->setFocusPolicy(m_reason->text().contains(u"<a ") ? Qt::StrongFocus : Qt::NoFocus);
}

void SeedForm::refresh()
{
    if (m_seed->text() != m_state.text())
        m_seed->setText(m_state.text());
    if (m_name->text() != m_state.name())
        m_name->setText(m_state.name());
    const bool bad = !m_state.isBlank() && !m_state.hasPicture();
    const Colors c = colorsOf(palette());
    m_hint->setText(bad ? m_state.problem() : tr("Same seed, same picture, on every machine."));
    QPalette ink = m_hint->palette();
    ink.setColor(QPalette::WindowText, bad ? c.error : c.dim);
    m_hint->setPalette(ink);
    m_hint->setForegroundRole(QPalette::WindowText);
    m_mark->setVisible(bad);
    const int side = std::max(18, fontMetrics().height());
    m_mark->setPixmap(
        icon(QStringLiteral("warning"), c.error).pixmap(QSize(side, side), devicePixelRatioF()));
}

void SeedForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reason)
        refresh();
}

} // namespace ui
