// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "support/pictures.h"

namespace support {

QString astronautPath()
{
    return qEnvironmentVariable("LIKENESS_FETCHED") + QStringLiteral("/astronaut.png");
}

QImage astronaut()
{
    return QImage(astronautPath());
}

} // namespace support
