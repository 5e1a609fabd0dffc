// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/chips.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QToolButton>

namespace ui {

Chips::Chips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    new FlowLayout(this, kGrid / 2);
    connect(m_group, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton *button) { emit currentChanged(button->objectName()); });
}

void Chips::addChip(const QString &key, const QString &text, const QString &iconName)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(key);
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setCheckable(true);
    chip->setProperty(kChip, true);
    chip->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        chip->setIcon(icon(iconName));
        chip->setIconSize(QSize(16, 16));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_group->addButton(chip);
    if (m_group->buttons().size() == 1)
        chip->setChecked(true);
    layout()->addWidget(chip);
}

QString Chips::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->objectName() : QString();
}

void Chips::setCurrent(const QString &key)
{
    for (auto *button : m_group->buttons()) {
        if (button->objectName() == key && !button->isChecked()) {
            button->setChecked(true);
            emit currentChanged(key);
        }
    }
}

} // namespace ui
