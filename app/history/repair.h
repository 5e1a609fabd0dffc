// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"

namespace history {

/// What Store::repair() promises.
core::Result<QString> repairLibrary(const Library &library);

} // namespace history
