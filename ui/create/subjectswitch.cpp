// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/subjectswitch.h"

#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

SubjectSwitch::SubjectSwitch(QWidget *parent)
    : QWidget(parent), m_photo(new QToolButton(this)), m_seed(new QToolButton(this))
{
    auto *heading = new QLabel(tr("Subject"), this);
    heading->setFont(headingFont(font()));
    m_photo->setObjectName(QStringLiteral("photoMode"));
    m_photo->setText(tr("Photo"));
    m_photo->setAccessibleName(tr("Subject: a photo"));
    m_seed->setObjectName(QStringLiteral("seedMode"));
    m_seed->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Subject: a seed"));
    m_seed->setToolTip(tr("A drawn avatar for any name, mail address or id"));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    row->addWidget(heading, 1);
    for (auto *button : {m_photo, m_seed}) {
        button->setCheckable(true);
        button->setProperty(kSegment, true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
    }
    m_photo->setChecked(true);
    connect(m_seed, &QToolButton::toggled, this, &SubjectSwitch::changed);
}

bool SubjectSwitch::isSeed() const
{
    return m_seed->isChecked();
}

void SubjectSwitch::setSeed(bool on)
{
    const QSignalBlocker quiet(m_seed);
    (on ? m_seed : m_photo)->setChecked(true);
}

} // namespace ui
