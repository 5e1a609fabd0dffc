// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/marks.h"

#include <cmath>

namespace imaging {

double FaceMarks::eyeDistance() const
{
    const QPointF d = rightEye - leftEye;
    return std::hypot(d.x(), d.y());
}

FaceMarks FaceMarks::transformed(double scale, QPointF offset) const
{
    FaceMarks m = *this;
    m.box = QRectF(box.topLeft() * scale + offset, box.size() * scale);
    for (QPointF FaceMarks::*point : {&FaceMarks::leftEye, &FaceMarks::rightEye, &FaceMarks::chin,
             &FaceMarks::crownSkull, &FaceMarks::crownHair})
        m.*point = this->*point * scale + offset;
    m.tolerance = tolerance * scale;
    return m;
}

} // namespace imaging
