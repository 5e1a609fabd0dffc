// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "imaging/encode.h"

namespace studio {

/// What the file of \p portrait says about itself: our record, the A1111 text, who made it. No person's name.
imaging::FileFacts factsOf(const core::Portrait &portrait);

} // namespace studio
