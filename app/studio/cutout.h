// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/vision.h"

namespace studio {

/// The photo that a portrait was made from; without a file there is none.
struct Reference
{
    QString file{}; ///< absolute
    imaging::FaceMarks marks{}; ///< of the chosen face, in the file's pixels

    bool operator==(const Reference &) const = default;
};

/// \p picture with everything but the person transparent, ARGB32. The outline comes from \p reference where the
/// picture shows it in its usual frame: paint and drawn backdrops hide the outline in the picture itself.
core::Result<QImage> personAlone(
    const QImage &picture, const Reference &reference, imaging::VisionModule &vision);

} // namespace studio
