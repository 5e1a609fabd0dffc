// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/chaingroup.h"

#include "ui/common/theme.h"
#include "ui/preferences/chainrow.h"

#include <QApplication>
#include <QVBoxLayout>

namespace ui {

using studio::ChainStep;

ChainGroup::ChainGroup(settings::Settings &settings, QWidget *parent)
    : PreferenceGroup(tr("Fallback order"),
        tr("Where an avatar may come from. The first step that has a picture answers."), parent),
      m_settings(settings), m_column(new QVBoxLayout)
{
    m_column->setSpacing(kGrid);
    auto *photo = new ChainRow(ChainStep::Photo, this);
    photo->setPlace(1, false, false, ChainStep::Default);
    content().addWidget(photo);
    content().addLayout(m_column);
    auto *last = new ChainRow(ChainStep::Default, this);
    const auto choices = studio::chainChoicesOf(m_settings);
    for (const auto &choice : choices)
        m_rows.append(addRow(choice.step));
    last->setPlace(int(m_rows.size()) + 2, false, false, ChainStep::Default);
    content().addWidget(last);
    show(choices);
    connect(this, &PreferenceGroup::restoreWanted, this, &ChainGroup::restore);
}

ChainRow *ChainGroup::addRow(ChainStep step)
{
    auto *row = new ChainRow(step, this);
    connect(row, &ChainRow::usedChanged, this, &ChainGroup::store);
    connect(row, &ChainRow::moveWanted, this, [this, row](int by) { move(row, by); });
    m_column->addWidget(row);
    return row;
}

QList<studio::ChainChoice> ChainGroup::shown() const
{
    QList<studio::ChainChoice> choices;
    for (const ChainRow *row : m_rows)
        choices.append({row->step(), row->isUsed()});
    return choices;
}

void ChainGroup::show(const QList<studio::ChainChoice> &choices)
{
    QList<ChainRow *> rows;
    for (const auto &choice : choices) {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [&](const ChainRow *row) { return row->step() == choice.step; });
        (*found)->setUsed(choice.used);
        rows.append(*found);
    }
    m_rows = rows;
    refresh();
}

void ChainGroup::store()
{
    studio::setChainChoices(m_settings, shown());
    refresh();
}

void ChainGroup::move(ChainRow *row, int by)
{
    const qsizetype at = m_rows.indexOf(row);
    const qsizetype to = at + by;
    if (to < 0 || to >= m_rows.size())
        return;
    auto *focused = QApplication::focusWidget();
    m_rows.move(at, to);
    store();
    // The focus goes along; from an arrow that has come to its end, to the row's check box.
    if (row->isAncestorOf(focused))
        (focused->isEnabled() ? focused : row->controls().first())->setFocus(Qt::OtherFocusReason);
}

void ChainGroup::restore()
{
    const auto before = shown();
    const auto set = [this](const QList<studio::ChainChoice> &choices) {
        show(choices);
        store();
    };
    set(studio::usualChainChoices());
    emit toast(tr("The fallback order is as it was at first."), [set, before] { set(before); });
}

void ChainGroup::refresh()
{
    const auto choices = shown();
    QWidget *before = nullptr;
    for (int i = 0; i < m_rows.size(); ++i) {
        ChainRow *row = m_rows.at(i);
        m_column->removeWidget(row);
        m_column->addWidget(row);
        row->setPlace(i + 2, i > 0, i + 1 < m_rows.size(), studio::answersBefore(choices, i));
        const auto controls = row->controls();
        for (auto *control : controls) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
}

} // namespace ui
