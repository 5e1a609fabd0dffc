// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"

#include <QStringList>

namespace history {

/// Writes a whole copy to backups/history-<version>-<time>.db and keeps the newest three. \return
/// its path.
core::Result<QString> backUp(Connection &database, const Library &library, int version);
/// backUp() when the newest copy is older than a day and the history was written to since, or there
/// is none of a history with portraits.
core::Result<> backUpDaily(Session &session);
/// Absolute paths of all copies, newest first.
QStringList backups(const QString &folder);

} // namespace history
