// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace imaging {

/// Filters the rows of a PNG in place where that makes it smaller. Each row of \p rowBytes begins with the number
/// of its filter, 0 (none) on entry. Of a drawn picture only rows equal to the one above are filtered, because its
/// pixels repeat exactly; rows of a photo get that of Sub, Up and Paeth with the smallest sum of differences.
void filterRows(quint8 *rows, int height, qsizetype rowBytes, qsizetype pixelBytes);

} // namespace imaging
