// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/photo.h"

#include <QCoreApplication>

#include <algorithm>

namespace studio {

namespace {

// Below this the blur shows at a glance in a 1024 px portrait; see Vision::sharpness().
constexpr double kSharp = 60;
// A portrait of 1024 px is enlarged at most twice; with smaller eyes not even 256 px are left.
constexpr double kSmallestEyeDistance = 20;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Photo", source, nullptr, n);
}

} // namespace

QString Photo::summary() const
{
    const int side = std::min(source.originalSize.width(), source.originalSize.height());
    if (faces.isEmpty())
        return text("No face, %1 px").arg(side);
    //: %1 is how many faces ("1 face"), %2 sharp or soft, %3 the shorter side in pixels
    return text("%1, %2, %3 px")
        .arg(faces.size() == 1 ? text("1 face") : text("%n faces", int(faces.size())),
            sharpness >= kSharp ? text("sharp") : text("soft"))
        .arg(side);
}

QString Photo::problem() const
{
    if (isNull())
        return text("No photo yet. Drop one here, paste it or choose a file.");
    if (faces.isEmpty()) {
        return text("No face was found in this photo. Choose one that shows the face from the front.");
    }
    if (faces.first().eyeDistance() < kSmallestEyeDistance) {
        return text("The face in this photo is too small. Choose a photo taken closer, or a larger copy.");
    }
    return {};
}

} // namespace studio
