// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/avatarspage.h"

#include "ui/common/theme.h"
#include "ui/preferences/brandgroup.h"
#include "ui/preferences/chaingroup.h"
#include "ui/preferences/initialsgroup.h"

#include <QVBoxLayout>

namespace ui {

AvatarsPage::AvatarsPage(settings::Settings &settings, QWidget *parent) : QWidget(parent)
{
    auto *brands = new BrandGroup(settings, this);
    auto *chain = new ChainGroup(settings, this);
    auto *initials = new InitialsGroup(settings, this);
    brands->setObjectName(QStringLiteral("brands"));
    chain->setObjectName(QStringLiteral("chain"));
    initials->setObjectName(QStringLiteral("initials"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(4 * kGrid);
    for (PreferenceGroup *group : {static_cast<PreferenceGroup *>(brands),
             static_cast<PreferenceGroup *>(chain), static_cast<PreferenceGroup *>(initials)}) {
        column->addWidget(group);
        connect(group, &PreferenceGroup::toast, this, &AvatarsPage::toast);
    }
    column->addStretch();
    connect(brands, &BrandGroup::defaultChanged, initials, &InitialsGroup::refresh);
    connect(brands, &BrandGroup::defaultChanged, this, &AvatarsPage::brandChanged);
    connect(initials, &InitialsGroup::rulesChanged, this, &AvatarsPage::rulesChanged);
}

} // namespace ui
