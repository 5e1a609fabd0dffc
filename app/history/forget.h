// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "history/store.h"

namespace history {

/// What Store::forgetPerson() promises. Busy when another process kept the last traces of the name
/// alive by reading.
core::Result<Forgotten> forgetPerson(Session &session, const QString &person);

} // namespace history
