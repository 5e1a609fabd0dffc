// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"
#include "studio/avatardefaults.h"
#include "ui/preferences/preferencegroup.h"

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace ui {

class BrandRow;

/// The user's colours, and which of them new avatars get.
class BrandGroup : public PreferenceGroup
{
    Q_OBJECT

public:
    explicit BrandGroup(settings::Settings &settings, QWidget *parent = nullptr);

signals:
    /// The colour of new avatars.
    void defaultChanged();

private:
    struct State
    {
        QList<studio::BrandColour> brands{};
        std::optional<avatars::Rgb> usual{};
    };

    State shown() const;
    void show(const State &state);
    void store();
    BrandRow *addRow(const studio::BrandColour &brand);
    void drop(BrandRow *row);
    void addColour();
    void pick(BrandRow *row);
    void remove(BrandRow *row);
    void restore();
    bool has(avatars::Rgb colour, const BrandRow *except) const;
    avatars::Rgb proposal() const; ///< a colour that is not in the palette yet
    void refresh();

    settings::Settings &m_settings;
    avatars::Artist m_artist;
    QButtonGroup *m_usual;
    QRadioButton *m_none;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<BrandRow *> m_rows;
};

} // namespace ui
