// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"

#include <QPointer>

class QTimer;

namespace ui {

class PreviewPane;

/// Keeps a preview pane up to date with the form, a moment after the last change; a late answer never replaces a
/// newer one.
class LivePreview : public QObject
{
    Q_OBJECT

public:
    LivePreview(studio::Studio &studio, PreviewPane &pane, QObject *parent);

    /// \p caption is shown under the picture once it is there.
    void want(const core::PortraitRequest &request, const studio::Photo &photo, const QString &caption);

private:
    void ask();
    void take(int ticket, const core::Result<QImage> &picture);

    studio::Studio &m_studio;
    PreviewPane &m_pane;
    QTimer *m_pause;
    core::PortraitRequest m_request;
    studio::Photo m_photo;
    QString m_caption;
    QPointer<jobs::JobOf<QImage>> m_job;
    int m_ticket = 0;
};

} // namespace ui
