// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/cutout.h"
#include "studio/exporter.h"

namespace studio {

/// The bytes of the file that \p wish makes of \p portrait, whose stored file is \p bytes. File with one sentence
/// when the picture cannot be opened or, for ExportPreset::Cut::Person, has no face.
core::Result<QByteArray> exportedBytes(const core::Portrait &portrait, const QByteArray &bytes,
    const ExportPreset &preset, bool withSettings, imaging::VisionModule &vision,
    const Reference &reference = {});

/// Writes \p bytes to \p folder as \p name with \p extension, with " (2)", " (3)" … where that is taken.
/// \return the path. Storage with one sentence; then nothing of it is left behind.
core::Result<QString> writeNumbered(
    const QString &folder, const QString &name, const QString &extension, const QByteArray &bytes);

} // namespace studio
