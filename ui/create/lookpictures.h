// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"

#include <QPointer>

namespace ui {

class LookModel;

/// Draws the tiles of the gallery on the current photo, one after the other, in the background.
class LookPictures : public QObject
{
    Q_OBJECT

public:
    using Order = std::function<QStringList()>;

    /// \p order gives the keys, those on the screen first; it is asked before each picture.
    LookPictures(studio::Studio &studio, LookModel &model, const Order &order, QObject *parent);

    /// Starts over. The pictures of the photo before go at once: they show somebody else.
    void setPhoto(const studio::Photo &photo, int face);
    /// Lets more important work go first.
    void setPaused(bool paused);

private:
    void next();
    void take(const QString &key, const core::Result<QImage> &picture);

    studio::Studio &m_studio;
    LookModel &m_model;
    Order m_order;
    studio::Photo m_photo;
    int m_face = 0;
    bool m_paused = false;
    QImage m_plain; ///< the framed photo, one for all presets without a look
    QStringList m_failed;
    QPointer<jobs::JobOf<QImage>> m_job;
};

} // namespace ui
