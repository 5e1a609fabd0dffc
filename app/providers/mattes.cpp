// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "providers/mattes.h"

#include <QCoreApplication>

#include <algorithm>

namespace providers {

namespace {

constexpr qsizetype kKept = 4;

imaging::Subject scaledSubject(const Task &task, int longSide)
{
    imaging::Subject s;
    s.marks = task.faces.at(task.request.face);
    s.others = task.faces;
    s.others.removeAt(task.request.face);
    const QRectF frame = imaging::portraitFrame(task.photo.size(), s.marks, QSize(1, 1));
    const double scale = std::min(1.0, longSide / frame.height());
    s.photo = scale < 1
        ? task.photo.scaled((QSizeF(task.photo.size()) * scale).toSize(), Qt::IgnoreAspectRatio,
            Qt::SmoothTransformation)
        : task.photo;
    s.marks = s.marks.transformed(scale, {});
    for (imaging::FaceMarks &other : s.others)
        other = other.transformed(scale, {});
    return s;
}

} // namespace

core::Result<imaging::Subject> Mattes::subject(const imaging::Vision &vision, const Task &task,
    imaging::Vision::Quality quality, int longSide)
{
    if (task.request.face >= task.faces.size()) {
        return core::refused(QCoreApplication::translate("Offline",
            "No face was found in this photo. Choose one that shows the face from the front."));
    }
    const QByteArray key = task.photoKey + ' ' + QByteArray::number(task.request.face) + ' '
        + QByteArray::number(int(quality)) + ' ' + QByteArray::number(longSide);
    // Held while cutting out, so that two previews of one photo do the work once.
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(
        m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.key == key; });
    if (known != m_kept.end()) {
        m_kept.move(known - m_kept.begin(), 0);
        return m_kept.first().subject;
    }
    imaging::Subject s = scaledSubject(task, longSide);
    auto matte = vision.matte(s.photo, s.marks, quality);
    if (!matte)
        return matte.error();
    s.matte = *std::move(matte);
    m_kept.prepend({key, s});
    if (m_kept.size() > kKept)
        m_kept.removeLast();
    return s;
}

} // namespace providers
