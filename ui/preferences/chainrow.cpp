// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/chainrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

using studio::ChainStep;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainRow)
};

QString sentenceOf(ChainStep step)
{
    switch (step) {
    case ChainStep::Photo:
        return Words::tr("A photo that was given always wins: nothing comes before it or replaces it.");
    case ChainStep::Cache:
        return Words::tr("The newest picture in History for the same seed, model and prompt. Costs nothing.");
    case ChainStep::Ai:
        return Words::tr("A picture by an AI model, asked only where a model is allowed.");
    case ChainStep::Drawn:
        return Words::tr("Drawn on this computer from the seed, the same on every machine.");
    case ChainStep::Initials:
        return Words::tr("The letters of the name on a tile. Needs neither disk nor network.");
    case ChainStep::Default:
        break;
    }
    return Words::tr("Built in, for when nothing else answers. Always the last, so no picture is ever empty.");
}

bool isMovable(ChainStep step)
{
    return step != ChainStep::Photo && step != ChainStep::Default;
}

} // namespace

QString ChainRow::nameOf(ChainStep step)
{
    switch (step) {
    case ChainStep::Photo:
        return tr("Photo");
    case ChainStep::Cache:
        return tr("Kept picture");
    case ChainStep::Ai:
        return tr("AI picture");
    case ChainStep::Drawn:
        return tr("Drawn avatar");
    case ChainStep::Initials:
        return tr("Initials");
    case ChainStep::Default:
        break;
    }
    return tr("Neutral symbol");
}

ChainRow::ChainRow(ChainStep step, QWidget *parent)
    : QWidget(parent), m_step(step), m_place(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("step-") + studio::chainStepKey(step));
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.")) + 2);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(smallFont(font()));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    QWidget *name = nullptr;
    if (isMovable(step)) {
        name = m_used = new QCheckBox(nameOf(step), this);
        m_used->setObjectName(QStringLiteral("used"));
        connect(m_used, &QCheckBox::clicked, this, &ChainRow::usedChanged);
    } else {
        name = new QLabel(nameOf(step), this);
    }
    const int line = std::max(m_place->sizeHint().height(), name->sizeHint().height());
    m_place->setFixedHeight(line);
    name->setFixedHeight(line);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_place, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (isMovable(step)) {
        m_up = addArrow(QStringLiteral("up"), QStringLiteral("chevron-up"), -1);
        m_down = addArrow(QStringLiteral("down"), QStringLiteral("chevron-down"), 1);
        row->addWidget(m_up);
        row->addWidget(m_down);
    }
}

QToolButton *ChainRow::addArrow(const QString &key, const QString &iconName, int by)
{
    const QKeySequence keys(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down));
    //: %1 is a step such as "Initials"
    const QString text = (by < 0 ? tr("Move up: %1") : tr("Move down: %1")).arg(nameOf(m_step));
    auto *button = new QToolButton(this);
    button->setObjectName(key);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    //: %1 is a command, %2 its key
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, by] { emit moveWanted(by); });
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, by] { emit moveWanted(by); });
    addAction(action);
    return button;
}

bool ChainRow::isUsed() const
{
    return !m_used || m_used->isChecked();
}

void ChainRow::setUsed(bool used)
{
    if (m_used)
        m_used->setChecked(used);
}

void ChainRow::setPlace(int place, bool canRise, bool canFall, ChainStep answersBefore)
{
    //: the place in an order: 1. 2. 3.
    m_place->setText(tr("%1.").arg(place));
    const bool idle = isUsed() && answersBefore != ChainStep::Default;
    m_sentence->setText(idle
            //: %1 is a step such as "Drawn avatar"
            ? tr("Never asked in this place: “%1” comes first and always answers.").arg(nameOf(answersBefore))
            : sentenceOf(m_step));
    if (!m_used)
        return;
    m_used->setAccessibleDescription(m_sentence->text());
    m_up->setEnabled(canRise);
    m_down->setEnabled(canFall);
}

QList<QWidget *> ChainRow::controls() const
{
    return m_used ? QList<QWidget *>{m_used, m_up, m_down} : QList<QWidget *>{};
}

} // namespace ui
