// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/appearancepage.h"

#include "settings/settings.h"
#include "ui/common/theme.h"
#include "ui/preferences/preferencegroup.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

AppearancePage::AppearancePage(settings::Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_themes(new QButtonGroup(this))
{
    auto *group = new PreferenceGroup(tr("Theme"), tr("The colours of the window."), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->addWidget(group);
    column->addStretch();
    addTheme(settings::Theme::System, QStringLiteral("themeSystem"), tr("As the &desktop"));
    addTheme(settings::Theme::Light, QStringLiteral("themeLight"), tr("&Light"));
    addTheme(settings::Theme::Dark, QStringLiteral("themeDark"), tr("Dar&k"));
    const auto buttons = m_themes->buttons();
    for (auto *button : buttons)
        group->content().addWidget(button);
    auto *stored = m_themes->button(m_settings.value(settings::kTheme));
    (stored ? stored : m_themes->button(settings::kTheme.fallback))->setChecked(true);
    connect(m_themes, &QButtonGroup::idClicked, this, &AppearancePage::choose);
    connect(group, &PreferenceGroup::restoreWanted, this, [this] {
        m_themes->button(settings::kTheme.fallback)->setChecked(true);
        choose(settings::kTheme.fallback);
    });
}

void AppearancePage::addTheme(settings::Theme theme, const QString &key, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(key);
    m_themes->addButton(button, int(theme));
}

void AppearancePage::choose(int theme)
{
    m_settings.setValue(settings::kTheme, theme);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), settings::Theme(theme));
}

} // namespace ui
