// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/photosource.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>

namespace ui {

namespace {

QString localFile(const QMimeData *data)
{
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

/// The picture's own bytes where the clipboard has them: nothing is decoded twice.
QByteArray pictureBytes(const QMimeData *data)
{
    for (const auto *type : {"image/jpeg", "image/png", "image/webp"}) {
        const QByteArray bytes = data->data(QString::fromLatin1(type));
        if (!bytes.isEmpty())
            return bytes;
    }
    const auto image = data->imageData().value<QImage>();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // BMP: no time is lost on compressing what is read again at once.
    image.save(&buffer, "BMP");
    return bytes;
}

} // namespace

PhotoSource::PhotoSource(studio::Studio &studio, QObject *parent)
    : QObject(parent), m_studio(studio)
{
}

void PhotoSource::openFile(const QString &path)
{
    open(m_studio.openFile(path, this));
}

void PhotoSource::openSample()
{
    open(m_studio.openSample(this));
}

void PhotoSource::openInput(core::Id<core::Input> id)
{
    open(m_studio.openInput(id, this));
}

void PhotoSource::openData(const QMimeData *data)
{
    const QString path = data ? localFile(data) : QString();
    if (!path.isEmpty())
        return openFile(path);
    if (data && data->hasImage())
        return open(m_studio.openBytes(pictureBytes(data), this));
    emit failed(
        core::fileError(tr("There is no picture to paste. Copy a photo or a picture file first.")));
}

bool PhotoSource::canOpen(const QMimeData *data)
{
    return data && (data->hasImage() || !localFile(data).isEmpty());
}

void PhotoSource::open(jobs::JobOf<studio::Photo> *job)
{
    if (m_job)
        m_job->cancel();
    m_job = job;
    emit started();
    job->then(this, [this](const core::Result<studio::Photo> &r) {
        if (r)
            emit opened(*r);
        else if (r.error().code != core::Error::Code::Cancelled)
            emit failed(r.error());
    });
    job->start();
}

} // namespace ui
