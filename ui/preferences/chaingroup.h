// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/avatardefaults.h"
#include "ui/preferences/preferencegroup.h"

namespace ui {

class ChainRow;

/// Who is asked for a picture, in which order.
class ChainGroup : public PreferenceGroup
{
    Q_OBJECT

public:
    explicit ChainGroup(settings::Settings &settings, QWidget *parent = nullptr);

private:
    ChainRow *addRow(studio::ChainStep step);
    QList<studio::ChainChoice> shown() const;
    void show(const QList<studio::ChainChoice> &choices);
    void store();
    void move(ChainRow *row, int by);
    void restore();
    void refresh(); ///< places, arrows and the order of Tab

    settings::Settings &m_settings;
    QVBoxLayout *m_column;
    QList<ChainRow *> m_rows; ///< those that can be moved, in order
};

} // namespace ui
