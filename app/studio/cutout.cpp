// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/cutout.h"

#include "imaging/decode.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>

namespace studio {

namespace {

using imaging::FaceMarks;
using imaging::Vision;

/// Further off, in eye distances, the picture is framed in another way than the photo would be.
constexpr double kSamePlace = 0.3;
/// What is nearly transparent shows the old background; these shares become 0 and 255.
constexpr int kClear = 80;
constexpr int kSolid = 240;

QImage withAlpha(const QImage &picture, QImage alpha)
{
    for (int y = 0; y < alpha.height(); ++y) {
        uchar *line = alpha.scanLine(y);
        std::transform(line, line + alpha.width(), line, [](uchar share) {
            return uchar(std::clamp((share - kClear) * 255 / (kSolid - kClear), 0, 255));
        });
    }
    QImage person = picture.convertToFormat(QImage::Format_ARGB32);
    person.setAlphaChannel(alpha);
    return person;
}

bool isSamePlace(const QList<FaceMarks> &found, const FaceMarks &expected)
{
    return found.isEmpty()
        || QLineF(found.first().eyeCentre(), expected.eyeCentre()).length() < kSamePlace * expected.eyeDistance();
}

/// The person's share in each pixel of a picture of \p size; null where the reference does not help.
QImage alphaFrom(const Reference &reference, const QSize &size, const QList<FaceMarks> &found,
    const Vision &vision, imaging::VisionModule &module)
{
    if (reference.file.isEmpty() || reference.marks.eyeDistance() <= 0)
        return {};
    const core::Result<imaging::Photo> photo = imaging::decodeFile(reference.file, module);
    if (!photo)
        return {};
    imaging::Subject subject{.photo = photo->image, .marks = reference.marks};
    const QRectF whole = imaging::portraitFrame(subject.photo.size(), subject.marks, size);
    const double scale = std::min(1.0, size.height() / whole.height());
    subject.photo = subject.photo.scaled((QSizeF(subject.photo.size()) * scale).toSize(),
        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    subject.marks = subject.marks.transformed(scale, {});
    const QRectF frame = imaging::portraitFrame(subject.photo.size(), subject.marks, size);
    const double enlarged = size.width() / frame.width();
    if (!isSamePlace(found, subject.marks.transformed(enlarged, -frame.topLeft() * enlarged)))
        return {};
    const auto matte = vision.matte(subject.photo, subject.marks, Vision::Quality::Final);
    if (!matte)
        return {};
    subject.matte = *matte;
    return imaging::framed(subject, frame, size).matte.alpha;
}

} // namespace

core::Result<QImage> personAlone(
    const QImage &picture, const Reference &reference, imaging::VisionModule &module)
{
    const auto vision = module.load();
    if (!vision)
        return vision.error();
    const auto faces = (*vision)->faces(picture);
    if (!faces)
        return faces.error();
    const QImage alpha = alphaFrom(reference, picture.size(), *faces, **vision, module);
    if (!alpha.isNull())
        return withAlpha(picture, alpha);
    if (faces->isEmpty()) {
        return core::fileError(QCoreApplication::translate("Exporter",
            "No face was found in this picture, so the person cannot be cut out. Export it as a circle instead."));
    }
    const auto matte = (*vision)->matte(picture, faces->first(), Vision::Quality::Final);
    if (!matte)
        return matte.error();
    return withAlpha(matte->foreground, matte->alpha);
}

} // namespace studio
