// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"

#include <QWidget>

namespace ui {

class SeedGrid;
class SeedState;

/// The current seed in every kind of avatar; a click is the choice.
class KindGallery : public QWidget
{
    Q_OBJECT

public:
    explicit KindGallery(SeedState &state, QWidget *parent = nullptr);

    SeedGrid &grid() { return *m_grid; }

private:
    void redraw();

    SeedState &m_state;
    SeedGrid *m_grid;
};

} // namespace ui
