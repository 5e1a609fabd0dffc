// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QJsonObject>

namespace history {

/// What a produced file carries so that a lost row can be rebuilt from it. Never a person's name.
QJsonObject recordOf(const core::Portrait &portrait);
/// The portrait that \p record describes; an invalid id when the record is not one of ours.
core::Portrait portraitOf(const QJsonObject &record);

} // namespace history
