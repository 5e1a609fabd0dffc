// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QJsonObject>

namespace history {

/// What is written into the file of \p portrait, enough to rebuild a lost row: id, created, kind,
/// style, style_version, model, provider, prompt, negative, seed, variant, width, height,
/// media_type, origin, answered_by, seconds, billed_micros, currency, request (the settings). Never
/// the name of a person or a mail address, not even inside settings or as seed.
QJsonObject recordOf(const core::Portrait &portrait);
/// The portrait a record tells of; its path, bytes and sha256 are up to the caller. An empty record
/// gives one without id.
core::Portrait portraitOf(const QJsonObject &record);

} // namespace history
