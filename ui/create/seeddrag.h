// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jobs/job.h"
#include "studio/avatarfile.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace ui {

class SeedPreview;
class SeedState;

/// Drags the avatar out as a file. The file is made while the mouse goes down, so that nothing
/// waits for it, and is kept as long as this object: who got its name may read it late.
class SeedDrag : public QObject
{
    Q_OBJECT

public:
    SeedDrag(SeedState &state, SeedPreview &preview);

    void setFormat(studio::AvatarFormat format) { m_format = format; }
    /// What is dragged; nothing before the file is there.
    std::unique_ptr<QMimeData> mimeData() const;

signals:
    void failed(const core::Error &error);

private:
    void prepare();
    void keep(const core::Result<studio::AvatarFile> &file, const QString &name);
    void start();

    SeedState &m_state;
    SeedPreview &m_preview;
    studio::AvatarFormat m_format = studio::AvatarFormat::Svg;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<jobs::JobOf<studio::AvatarFile>> m_job;
    studio::AvatarFile m_file;
    QString m_path; ///< empty: the file is not there yet
    bool m_wanted = false; ///< the mouse has gone far enough
};

} // namespace ui
