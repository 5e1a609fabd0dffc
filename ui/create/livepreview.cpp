// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/livepreview.h"

#include "ui/create/previewpane.h"

#include <QTimer>

namespace ui {

namespace {
constexpr int kPause = 90; ///< milliseconds without a change before a preview is made
}

LivePreview::LivePreview(studio::Studio &studio, PreviewPane &pane, QObject *parent)
    : QObject(parent), m_studio(studio), m_pane(pane), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &LivePreview::ask);
    connect(&pane, &PreviewPane::resized, m_pause, qOverload<>(&QTimer::start));
}

void LivePreview::want(
    const core::PortraitRequest &request, const studio::Photo &photo, const QString &caption)
{
    m_request = request;
    m_request.count = 1;
    m_photo = photo;
    m_caption = caption;
    m_pause->start();
}

void LivePreview::ask()
{
    if (m_photo.isNull())
        return;
    if (m_job)
        m_job->cancel();
    const int ticket = ++m_ticket;
    m_pane.setBusy(true);
    m_job = m_studio.preview(m_request, m_photo, m_pane.wantedSize(), this);
    m_job->then(this, [this, ticket](const core::Result<QImage> &r) { take(ticket, r); })->start();
}

void LivePreview::take(int ticket, const core::Result<QImage> &picture)
{
    if (ticket != m_ticket)
        return;
    m_pane.setBusy(false);
    if (picture)
        m_pane.setPicture(*picture, m_caption);
    else if (picture.error().code != core::Error::Code::Cancelled)
        m_pane.setWords(picture.error().message);
}

} // namespace ui
