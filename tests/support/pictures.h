// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

namespace support {

/// The astronaut portrait of Debian's python3-skimage, fetched by packaging/test; null where it was not fetched.
QImage astronaut();
QString astronautPath();

} // namespace support
