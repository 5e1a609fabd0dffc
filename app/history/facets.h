// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "history/store.h"

namespace history {

/// What Store::facets() promises; values in falling order of count, months newest first.
core::Result<QList<Facet>> facets(Session &session, const Query &query);

} // namespace history
