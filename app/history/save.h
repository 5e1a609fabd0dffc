// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portraitrequest.h"
#include "history/session.h"
#include "history/store.h"

namespace history {

// What Store promises under the same names.

core::Result<InputPhoto> addInput(Session &session, InputPhoto photo, const QByteArray &cleaned);
core::Result<Begun> begin(
    Session &session, const core::PortraitRequest &request, const QString &provider);
core::Result<core::Portrait> save(Session &session, core::Portrait portrait,
    const QByteArray &bytes, const QByteArray &thumbnail, const QString &words);
core::Result<> end(Session &session, core::Id<core::Job> job, const QString &state,
    const std::optional<core::Error> &error);

/// Row, text, preset and job of \p portrait in one transaction; the second of two writers of one id
/// changes nothing. \return whether the row is new.
core::Result<bool> insertSaved(
    Session &session, const core::Portrait &portrait, const QString &words);

} // namespace history
