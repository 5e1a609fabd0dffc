// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <opencv2/core.hpp>

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace imaging::looks {

/// A subject already framed on the face at the size of the result.
struct Sitter
{
    cv::Mat3b photo; ///< BGR
    cv::Mat3b foreground; ///< BGR, cleaned of the old background
    cv::Mat1b alpha; ///< 255 = person
    FaceMarks marks;
    QList<FaceMarks> others;
    int variant = 0;

    /// Inter-pupil distance in pixels: the unit of brush sizes and blurs.
    double e() const { return marks.eyeDistance(); }
};

/// Equal sitters give equal pixels. The result has the photo's size.
using Look = cv::Mat3b (*)(const Sitter &sitter);

/// The look called \p name, null for an unknown one.
Look lookNamed(const QString &name);
QStringList lookNames();

} // namespace imaging::looks
