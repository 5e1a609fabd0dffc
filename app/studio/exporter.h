// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "history/store.h"
#include "imaging/vision.h"

#include <QThreadPool>

namespace studio {

/// How a portrait leaves the library.
struct ExportPreset
{
    enum class Cut { None, Circle, Person };

    QString key{};
    QString name{}; ///< English source in context `export`
    QSize size{}; ///< empty: as it is
    QString format = QStringLiteral("original"); ///< original, png, jpeg or webp
    Cut cut = Cut::None; ///< Circle and Person have a transparent ground
    int dpi = 0;

    bool operator==(const ExportPreset &) const = default;
};

/// original, linkedin (800×800 JPEG), web (256 WebP round), profile (600×600 PNG), print (300 dpi PNG),
/// circle (PNG, transparent), cutout (PNG, the person alone).
QList<ExportPreset> exportPresets();

struct ExportWish
{
    ExportPreset preset{};
    QString folder{};
    QString pattern = QStringLiteral("{person}_{style}_{id}"); ///< also {date} {variant} {model} {seed}
    bool withSettings = true; ///< the AI label is written in any case

    bool operator==(const ExportWish &) const = default;
};

/// The file name for \p portrait without folder and extension; characters that files cannot have become '-'.
QString exportName(const QString &pattern, const core::Portrait &portrait);

/// Writes copies of \p portraits; a name that is taken gets a number, nothing is overwritten.
/// \return the paths. Storage or File with one sentence at the first that fails; those before it stay.
jobs::JobOf<QStringList> *exportPortraits(const QList<core::Portrait> &portraits, const ExportWish &wish,
    const history::Store &store, imaging::VisionModule &vision, QObject *parent,
    QThreadPool *pool = QThreadPool::globalInstance());

} // namespace studio
