// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/vision.h"
#include "providers/provider.h"

#include <QHash>

#include <mutex>

namespace providers {

/// The cut-out persons of the last few photos, so that a row of looks on one photo cuts it out once. Thread safe.
class Mattes
{
public:
    /// \p task's photo, scaled so that a portrait of \p longSide pixels needs no more than it has, with marks
    /// and matte. Refused when the face that was asked for is not there.
    core::Result<imaging::Subject> subject(const imaging::Vision &vision, const Task &task,
        imaging::Vision::Quality quality, int longSide);

private:
    struct Kept
    {
        QByteArray key{};
        imaging::Subject subject{};
    };

    std::mutex m_mutex;
    QList<Kept> m_kept; ///< newest first
};

} // namespace providers
