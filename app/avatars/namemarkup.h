// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/nametext.h"

namespace avatars {

/// Drops tags and what scripts and styles hold; an address in angle brackets stays when there is
/// nothing else.
void dropMarkup(NameText &name);

/// Drops what stands in brackets, unless that is all there is.
void dropBrackets(NameText &name);

} // namespace avatars
