// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seeddrag.h"

#include "ui/create/seedfiles.h"
#include "ui/create/seedpreview.h"
#include "ui/create/seedstate.h"

#include <QDrag>

namespace ui {

namespace {
constexpr int kPicture = 96; ///< what hangs on the mouse
}

SeedDrag::SeedDrag(SeedState &state, SeedPreview &preview)
    : QObject(&preview), m_state(state), m_preview(preview)
{
    connect(&preview, &SeedPreview::pressed, this, &SeedDrag::prepare);
    connect(&preview, &SeedPreview::dragged, this, [this] {
        m_wanted = true;
        start();
    });
    connect(&preview, &SeedPreview::released, this, [this] { m_wanted = false; });
}

void SeedDrag::prepare()
{
    if (m_job)
        m_job->cancel();
    m_path.clear();
    m_wanted = false;
    const auto &seed = m_state.seed();
    if (!seed)
        return;
    m_job = seedFile(*seed, m_state.wish(), m_format, this);
    m_job->then(this,
        [this, seed = *seed, wish = m_state.wish()](const core::Result<studio::AvatarFile> &file) {
            keep(file, file ? seedFileName(seed, wish, file->suffix) : QString());
        });
    m_job->start();
}

void SeedDrag::keep(const core::Result<studio::AvatarFile> &file, const QString &name)
{
    if (!file) {
        if (file.error().code != core::Error::Code::Cancelled)
            emit failed(file.error());
        return;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(name);
    if (const auto written = writeSeedFile(path, file->bytes); !written) {
        emit failed(written.error());
        return;
    }
    m_file = *file;
    m_path = path;
    start();
}

std::unique_ptr<QMimeData> SeedDrag::mimeData() const
{
    return m_path.isEmpty() ? nullptr : seedMime(m_file, m_path);
}

void SeedDrag::start()
{
    if (!m_wanted || m_path.isEmpty())
        return;
    m_wanted = false;
    auto *drag = new QDrag(&m_preview);
    drag->setMimeData(mimeData().release());
    avatars::Wish wish = m_state.wish();
    wish.size = kPicture;
    const QImage picture = m_state.picture(wish, m_preview.devicePixelRatioF());
    drag->setPixmap(QPixmap::fromImage(picture));
    drag->setHotSpot(QPoint(kPicture / 2, kPicture / 2));
    drag->exec(Qt::CopyAction);
}

} // namespace ui
