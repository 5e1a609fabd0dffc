// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/id.h"
#include "imaging/decode.h"
#include "imaging/marks.h"

namespace core {
struct Input;
}

namespace studio {

/// A photo that was opened: pixels, faces, and what can be said about it.
struct Photo
{
    imaging::Photo source{};
    QList<imaging::FaceMarks> faces{}; ///< largest first
    double sharpness = 0; ///< of the first face
    core::Id<core::Input> input{}; ///< once it was kept in the library

    bool operator==(const Photo &) const = default;

    bool isNull() const { return source.image.isNull(); }
    /// "1 face, sharp, 1800 px", translated; 1800 is the shorter side of the photo as it came.
    QString summary() const;
    /// Why no portrait can be made of it and what to do; empty when all is well.
    QString problem() const;
};

} // namespace studio
