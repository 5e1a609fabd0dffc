// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/keys.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace settings {

/// The user's choices, in one INI file. Never a secret.
class Settings
{
public:
    explicit Settings(const QString &file);

    /// The fallback, too, where the file holds something that is no T.
    template <class T> T value(const Key<T> &key) const
    {
        QVariant found = m_file.value(QLatin1String(key.name), QVariant::fromValue(key.fallback));
        return found.convert(QMetaType::fromType<T>()) ? found.template value<T>() : key.fallback;
    }
    template <class T> void setValue(const Key<T> &key, const T &value)
    {
        m_file.setValue(QLatin1String(key.name), QVariant::fromValue(value));
    }

    /// State of windows and splitters, and lists, by free name.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    QStringList list(const QString &name) const;
    void setList(const QString &name, const QStringList &list);

private:
    QSettings m_file;
};

} // namespace settings
