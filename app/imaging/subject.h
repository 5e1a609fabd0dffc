// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/marks.h"

#include <QImage>
#include <QString>

namespace imaging {

/// A person cut out of a photo.
struct Matte
{
    QImage alpha{}; ///< Grayscale8, the photo's size, 255 = person
    QImage foreground{}; ///< RGB32, the photo's size, colours cleaned of the old background
    double wallSpread = 0; ///< mean Lab distance of border samples to their median
    double hairContrast = 0; ///< Lab distance between hair and wall
    /// False where the gate says that somebody should look (spread ≥ 4 or contrast ≤ 15).
    bool trusted = false;

    bool operator==(const Matte &) const = default;
};

/// What a look is made from: a photo and what is known about the person in it, all in the photo's pixels.
struct Subject
{
    QImage photo{}; ///< RGB32, sRGB, upright
    FaceMarks marks{};
    QList<FaceMarks> others{}; ///< further faces, largest first
    Matte matte{};

    bool operator==(const Subject &) const = default;
};

struct LookOptions
{
    QSize size{1024, 1024}; ///< of the result
    int variant = 0; ///< changes brush seed, palette or backdrop
    int strength = 100; ///< 0 = the framed photo, 100 = the full look

    bool operator==(const LookOptions &) const = default;
};

/// The part of a photo that a portrait of shape \p size shows, inside the photo: face centred, eye line
/// at 0.42 of the height, head about half of the height; smaller where the photo ends. Marks without eyes: the
/// largest centred part.
QRectF portraitFrame(const QSize &photo, const FaceMarks &marks, const QSize &size);

/// \p subject cropped to \p frame and scaled to \p size: photo, marks, others and matte alike.
Subject framed(const Subject &subject, const QRectF &frame, const QSize &size);

/// \p wanted, made smaller (same shape) so that \p frame is enlarged at most twice.
QSize enlargedAtMostTwice(const QSize &wanted, const QRectF &frame);

} // namespace imaging
