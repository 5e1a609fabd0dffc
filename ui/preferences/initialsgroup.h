// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"
#include "ui/preferences/preferencegroup.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace settings {
class Settings;
}

namespace ui {

class AvatarTile;

/// Where customs about initials differ, shown on names that are hard.
class InitialsGroup : public PreferenceGroup
{
    Q_OBJECT

public:
    explicit InitialsGroup(settings::Settings &settings, QWidget *parent = nullptr);

    /// Draws the names again, as after a change of the colour.
    void refresh();

signals:
    void rulesChanged();

private:
    struct Sample
    {
        QString name{};
        AvatarTile *tile = nullptr;
    };

    QCheckBox *addCheck(const QString &key, const QString &text);
    QComboBox *addCombo(QFormLayout &form, const QString &key, const QString &label);
    void addRules();
    void addSamples();
    avatars::InitialsRules shown() const;
    void show(const avatars::InitialsRules &rules);
    void change();
    void restore();
    void draw(AvatarTile &tile, const QString &name);

    settings::Settings &m_settings;
    avatars::Artist m_artist;
    QCheckBox *m_particles = nullptr;
    QCheckBox *m_arabic = nullptr;
    QCheckBox *m_dutch = nullptr;
    QComboBox *m_cjk = nullptr;
    QComboBox *m_locale = nullptr;
    QLineEdit *m_own = nullptr;
    AvatarTile *m_ownTile = nullptr;
    QList<Sample> m_samples;
};

} // namespace ui
