// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/preferencegroup.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreferenceGroup::PreferenceGroup(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_content(new QVBoxLayout)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont(font()));
    auto *restore = new QPushButton(tr("Restore defaults"), this);
    restore->setObjectName(QStringLiteral("restore"));
    //: %1 is a group of settings, for screen readers
    restore->setAccessibleName(tr("Restore defaults: %1").arg(title));
    restore->setFlat(true);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    connect(restore, &QPushButton::clicked, this, &PreferenceGroup::restoreWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(heading, 1);
    head->addWidget(restore);
    m_content->setSpacing(kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(text);
    column->addSpacing(kGrid + kGrid / 2);
    column->addLayout(m_content);
}

} // namespace ui
