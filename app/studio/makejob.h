// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"

namespace studio {

/// Keeps the photo → rows → pictures → each saved. What was saved before an error or a cancel stays.
class MakeJob : public PortraitsJob
{
    Q_OBJECT

public:
    /// With an error in \p accepted the job answers it and writes nothing.
    MakeJob(const core::Result<> &accepted, providers::Task task, const Photo &photo,
        providers::Provider &provider, history::Store &store, QObject *parent);

protected:
    void run() override;
    void finishCancelled() override;

private:
    void keepPhoto(const QByteArray &cleaned);
    void begin();
    void makePictures();
    void save(const core::Picture &picture);
    void onSaved(const core::Result<core::Portrait> &saved);
    void onPicturesEnded(const core::Result<QList<core::Picture>> &ended);
    void settle();
    core::Portrait rowFor(const core::Picture &picture, core::Id<core::Portrait> id) const;

    core::Result<> m_accepted;
    providers::Task m_task;
    Photo m_photo;
    providers::Provider &m_provider;
    history::Store &m_store;
    history::Begun m_begun;
    int m_made = 0;
    int m_unsaved = 0;
    bool m_picturesEnded = false;
    std::optional<core::Error> m_error;
    QList<core::Portrait> m_portraits;
};

} // namespace studio
