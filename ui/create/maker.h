// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"
#include "ui/create/resultmodel.h"

#include <QPointer>

namespace ui {

/// Starts, watches and cancels the presses of the button; each picture lands in the model by
/// itself.
class Maker : public QObject
{
    Q_OBJECT

public:
    Maker(studio::Studio &studio, ResultModel &model, QObject *parent);

    void start(
        const core::PortraitRequest &request, const studio::Photo &photo, const QImage &preview);
    void cancelNewest();
    void cancelAll();
    /// Makes a failed picture again: the same variant, from the same photo.
    void retry(const QModelIndex &index);
    void retryAll();
    bool isRunning() const;

signals:
    void changed(); ///< something started, landed or ended
    void landed(const core::Portrait &portrait);
    void failed(const core::Error &error);

private:
    struct Run
    {
        int number = 0;
        studio::Photo photo;
        QPointer<studio::PortraitsJob> job;
    };

    void ended(int run, const core::Result<QList<core::Portrait>> &answer);

    studio::Studio &m_studio;
    ResultModel &m_model;
    QList<Run> m_runs; ///< kept with their photos, for a retry
};

} // namespace ui
