// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/library.h"

#include "imaging/encode.h"

namespace studio {

core::Result<std::unique_ptr<history::Store>> openLibrary(const QString &folder, const core::Clock &clock)
{
    return history::Store::open(folder, clock, &imaging::settingsIn);
}

core::Result<QString> repairLibrary(const QString &folder, const core::Clock &clock)
{
    return history::Store::repair(folder, clock, &imaging::settingsIn);
}

} // namespace studio
