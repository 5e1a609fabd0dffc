// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

namespace support {

struct Filling
{
    int portraits = 100'000;
    int thumbnails = 0; ///< how many of the newest get one
    qint64 newest = 1'760'000'000'000; ///< creation time of the last; they reach back two years

    bool operator==(const Filling &) const = default;
};

/// Creates a library in \p folder and writes many rows into it, without files: prompts of 12 to 42
/// words, a quarter with Chinese, 39 styles, 5 models, 300 persons, tags, stars and a little trash.
/// The same call writes the same rows.
core::Result<> fillLibrary(const QString &folder, const Filling &filling = {});

} // namespace support
