// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/session.h"

namespace history {

core::Result<std::unique_ptr<Session>> Session::open(const Library &library, bool readOnly)
{
    auto session = std::make_unique<Session>(library);
    const auto access
        = readOnly && !library.isReadOnly() ? Connection::Access::Read : library.access;
    auto database = Connection::open(library.database(), access);
    if (!database)
        return database.error();
    session->database = std::move(*database);
    return session;
}

} // namespace history
