// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/subject.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace imaging {

namespace {

// The chin lies 1.75 e below the eyes and the hair 1.8 e above, so a head is 3.55 e high.
constexpr double kHeadHeight = 3.55;
constexpr double kHeadShare = 0.52;
constexpr double kEyeLine = 0.42;
constexpr double kLargestEnlargement = 2;

QImage cropped(const QImage &image, const QRectF &frame, const QSize &size)
{
    if (image.isNull())
        return image;
    const double scale = std::max(size.width() / frame.width(), size.height() / frame.height());
    QImage source = image;
    QRectF part = frame;
    if (scale < 0.5) {
        // QPainter's smooth transform averages only four pixels; QImage's averages all of them.
        const QRect whole = frame.toAlignedRect().intersected(image.rect());
        const QSize smaller(std::max(1, qRound(whole.width() * scale)),
            std::max(1, qRound(whole.height() * scale)));
        source = image.copy(whole).scaled(
            smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double sx = double(smaller.width()) / whole.width();
        const double sy = double(smaller.height()) / whole.height();
        part = QRectF((frame.x() - whole.x()) * sx, (frame.y() - whole.y()) * sy,
            frame.width() * sx, frame.height() * sy);
    }
    const bool grey = image.format() == QImage::Format_Grayscale8;
    QImage result(size, QImage::Format_RGB32);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(), QSizeF(size)), source, part);
    painter.end();
    return grey ? result.convertToFormat(QImage::Format_Grayscale8) : result;
}

} // namespace

QRectF portraitFrame(const QSize &photo, const FaceMarks &marks, const QSize &size)
{
    const double ratio = double(size.width()) / size.height();
    if (marks.eyeDistance() <= 0) {
        const QSizeF whole = QSizeF(ratio, 1).scaled(photo, Qt::KeepAspectRatio);
        return {(photo.width() - whole.width()) / 2, (photo.height() - whole.height()) / 2,
            whole.width(), whole.height()};
    }
    double height = marks.eyeDistance() * kHeadHeight / kHeadShare;
    // A wide head must not fill a narrow frame: keep 3.6 e of width.
    height = std::max(height, marks.eyeDistance() * 3.6 / ratio);
    height = std::min({height, double(photo.height()), photo.width() / ratio});
    const double width = height * ratio;
    const QPointF eyes = marks.eyeCentre();
    const double x = std::clamp(eyes.x() - width / 2, 0.0, photo.width() - width);
    const double y = std::clamp(eyes.y() - height * kEyeLine, 0.0, photo.height() - height);
    return {x, y, width, height};
}

Subject framed(const Subject &subject, const QRectF &frame, const QSize &size)
{
    const double scale = size.width() / frame.width();
    const QPointF offset = -frame.topLeft() * scale;
    Subject s = subject;
    s.photo = cropped(subject.photo, frame, size);
    s.marks = subject.marks.transformed(scale, offset);
    for (FaceMarks &other : s.others)
        other = other.transformed(scale, offset);
    s.matte.alpha = cropped(subject.matte.alpha, frame, size);
    s.matte.foreground = cropped(subject.matte.foreground, frame, size);
    return s;
}

QSize enlargedAtMostTwice(const QSize &wanted, const QRectF &frame)
{
    const double scale = wanted.width() / frame.width();
    return scale <= kLargestEnlargement
        ? wanted
        : QSizeF(QSizeF(wanted) * (kLargestEnlargement / scale)).toSize();
}

} // namespace imaging
