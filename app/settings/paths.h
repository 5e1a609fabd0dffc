// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

namespace settings {

/// Where things lie, following the XDG base directories.
struct Paths
{
    QString library{}; ///< $XDG_DATA_HOME/likeness, or what the user chose
    QString catalog{}; ///< $XDG_CONFIG_HOME/likeness/catalog
    QString settings{}; ///< $XDG_CONFIG_HOME/likeness/likeness.ini
    QString models{}; ///< $XDG_DATA_HOME/likeness/models

    bool operator==(const Paths &) const = default;
};

/// File with one sentence when neither HOME nor the XDG variables say where to keep things and \p library
/// is empty.
core::Result<Paths> paths(const QString &library = {});

} // namespace settings
