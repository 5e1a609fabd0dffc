// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "history/store.h"

namespace history {

/// Rows, text, files and thumbnails of what is in the trash since before \p before (milliseconds);
/// how many.
core::Result<int> emptyTrash(Session &session, qint64 before);
core::Result<qint64> trashBytes(Session &session);
/// Removes the files that `removal` still lists; how many. The caller holds kSaving exclusively.
core::Result<int> removeListed(Session &session);

} // namespace history
