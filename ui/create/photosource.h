// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"

#include <QPointer>

class QMimeData;

namespace ui {

/// Opens photos one at a time: the photo asked for last is the one that arrives.
class PhotoSource : public QObject
{
    Q_OBJECT

public:
    PhotoSource(studio::Studio &studio, QObject *parent);

    void openFile(const QString &path);
    void openSample();
    void openInput(core::Id<core::Input> id);
    /// A file, or else the picture itself; File when there is neither.
    void openData(const QMimeData *data);
    static bool canOpen(const QMimeData *data);

signals:
    void started();
    void opened(const studio::Photo &photo);
    void failed(const core::Error &error);

private:
    void open(jobs::JobOf<studio::Photo> *job);

    studio::Studio &m_studio;
    QPointer<jobs::JobOf<studio::Photo>> m_job;
};

} // namespace ui
