// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QDialog>

namespace ui {

/// What "Check library" found.
class LibrarySheet : public QDialog
{
    Q_OBJECT

public:
    LibrarySheet(const history::CheckReport &report, QWidget *parent);

    /// One or two sentences for a report, with or without problems.
    static QString summary(const history::CheckReport &report);
};

} // namespace ui
