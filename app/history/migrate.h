// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"

namespace history {

/// The version of the newest migration this program carries.
int newestVersion();
/// Brings \p database (history.db of \p library) to newestVersion(), each step in one transaction;
/// an older file is backed up before. Storage with one sentence for a newer, a damaged or a foreign
/// file, which is left as it is.
core::Result<> migrate(Connection &database, const Library &library);
/// The statements of a migration: each ends with a semicolon and an empty line.
QStringList statements(const QString &sql);

} // namespace history
