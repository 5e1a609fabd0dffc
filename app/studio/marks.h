// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <QJsonArray>

namespace studio {

/// Faces as rows of `input` keep them; points are {x, y} in pixels of the cleaned copy.
QJsonArray facesToJson(const QList<imaging::FaceMarks> &faces);
QList<imaging::FaceMarks> facesFromJson(const QJsonArray &json);

} // namespace studio
