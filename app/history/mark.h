// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/session.h"
#include "history/store.h"

namespace history {

// What Store promises under the same names; each is one transaction.

core::Result<> setStarred(Session &session, const Ids &ids, bool on);
core::Result<> setTag(Session &session, const Ids &ids, const QString &tag, bool on);
/// \p time in milliseconds, or 0 to take them out of the trash again.
core::Result<> setTrashed(Session &session, const Ids &ids, qint64 time);
core::Result<> putThumbnail(Session &session, PortraitId id, const QByteArray &jpeg);

} // namespace history
