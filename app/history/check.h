// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "history/store.h"

namespace history {

/// What Store::check() promises.
core::Result<CheckReport> check(Session &session);

} // namespace history
