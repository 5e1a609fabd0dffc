// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"

namespace history {

/// Makes the folder and the database where they are missing, brings an older one up to date, and
/// says how the library may be used. Storage with one sentence when it cannot be used at all.
core::Result<Library> openLibrary(Library library);
/// What each start does in the background: work of processes that died is told apart, files that
/// were being removed are removed, what lay in the trash for 30 days goes, a copy is made.
core::Result<> keepHouse(Session &session);
/// Jobs that say they run, but whose process is dead, become interrupted.
core::Result<> endDeadJobs(Session &session);

} // namespace history
