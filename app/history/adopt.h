// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"

namespace history {

/// What became of a file in originals/ that has no row.
enum class Adopted {
    Row, ///< it got its row back
    Known, ///< it has one after all
    Foreign ///< nothing tells what it is
};

/// Gives the original at \p path (relative) its row: from the record in the file, completed by the
/// request it was made for. The caller holds kSaving exclusively.
core::Result<Adopted> adopt(Session &session, const QString &path);
/// Relative paths of all files below \p folder of the library.
QStringList filesBelow(const Library &library, const QString &folder);

} // namespace history
