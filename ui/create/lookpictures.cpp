// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/lookpictures.h"

#include "ui/create/lookmodel.h"

namespace ui {

namespace {
constexpr QSize kTile(192, 192);
}

LookPictures::LookPictures(
    studio::Studio &studio, LookModel &model, const Order &order, QObject *parent)
    : QObject(parent), m_studio(studio), m_model(model), m_order(order)
{
}

void LookPictures::setPhoto(const studio::Photo &photo, int face)
{
    if (m_job)
        m_job->cancel();
    m_photo = photo;
    m_face = face;
    m_plain = {};
    m_failed.clear();
    m_model.clearPictures();
    next();
}

void LookPictures::setPaused(bool paused)
{
    m_paused = paused;
    next();
}

void LookPictures::next()
{
    if (m_job || m_paused || m_photo.isNull() || m_photo.faces.isEmpty())
        return;
    for (const auto &key : m_order()) {
        if (!m_model.picture(key).isNull() || m_failed.contains(key))
            continue;
        const auto *style = m_studio.catalog().style(key);
        if (style && style->look.isEmpty() && !m_plain.isNull()) {
            m_model.setPicture(key, m_plain);
            continue;
        }
        core::PortraitRequest request{.style = key, .face = m_face, .size = kTile};
        m_job = m_studio.preview(request, m_photo, kTile, this);
        m_job->then(this, [this, key](const core::Result<QImage> &r) { take(key, r); })->start();
        return;
    }
}

void LookPictures::take(const QString &key, const core::Result<QImage> &picture)
{
    m_job = nullptr;
    if (!picture) {
        if (picture.error().code == core::Error::Code::Cancelled)
            return;
        // The tile stays empty; the big preview tells why when the look is chosen.
        m_failed.append(key);
        return next();
    }
    const auto *style = m_studio.catalog().style(key);
    if (style && style->look.isEmpty())
        m_plain = *picture;
    m_model.setPicture(key, *picture);
    next();
}

} // namespace ui
