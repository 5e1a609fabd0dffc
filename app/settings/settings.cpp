// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/settings.h"

namespace settings {

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat) { }

QByteArray Settings::state(const QString &name) const
{
    return m_file.value(QLatin1String("state/") + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_file.setValue(QLatin1String("state/") + name, state);
}

QStringList Settings::list(const QString &name) const
{
    return m_file.value(QLatin1String("list/") + name).toStringList();
}

void Settings::setList(const QString &name, const QStringList &list)
{
    m_file.setValue(QLatin1String("list/") + name, list);
}

} // namespace settings
