// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "history/store.h"

#include <memory>

namespace studio {

/// history::Store::open() and repair(), with the settings record read the way our pictures carry it.
core::Result<std::unique_ptr<history::Store>> openLibrary(const QString &folder, const core::Clock &clock);
core::Result<QString> repairLibrary(const QString &folder, const core::Clock &clock);

} // namespace studio
