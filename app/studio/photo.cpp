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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

} // namespace

QString Photo::summary() const
{
    const int side = std::min(source.originalSize.width(), source.originalSize.height());
    if (faces.isEmpty())
        return Words::tr("No face, %1 px").arg(side);
    //: %1 is how many faces ("1 face"), %2 sharp or soft, %3 the shorter side in pixels
    return Words::tr("%1, %2, %3 px")
        .arg(faces.size() == 1 ? Words::tr("1 face") : Words::tr("%n faces", nullptr, int(faces.size())),
            sharpness >= kSharp ? Words::tr("sharp") : Words::tr("soft"))
        .arg(side);
}

QString Photo::problem() const
{
    if (isNull())
        return Words::tr("No photo yet. Drop one here, paste it or choose a file.");
    if (faces.isEmpty()) {
        return Words::tr("No face was found in this photo. Choose one that shows the face from the front.");
    }
    if (faces.first().eyeDistance() < kSmallestEyeDistance) {
        return Words::tr("The face in this photo is too small. Choose a photo taken closer, or a larger copy.");
    }
    return {};
}

} // namespace studio
