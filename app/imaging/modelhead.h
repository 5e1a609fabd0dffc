// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/subject.h"

namespace imaging {

/// Our own drawn head, \p side pixels square, on a plain wall, with its marks; no matte. It stands in for
/// a photo in tiles, samples, the README and golden pictures.
Subject modelHead(int side);

} // namespace imaging
