// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "core/seed.h"
#include "jobs/job.h"
#include "studio/avatarfile.h"

#include <QMimeData>

#include <memory>

namespace ui {

/// The avatar as a file of wish.size pixels, drawn and encoded on a worker.
jobs::JobOf<studio::AvatarFile> *seedFile(const core::Seed &seed, const avatars::Wish &wish,
    studio::AvatarFormat format, QObject *parent);
/// "avatar-flat-0a1b2c3d.svg": nothing of the seed or the name can be read in it.
QString seedFileName(const core::Seed &seed, const avatars::Wish &wish, const QString &suffix);
/// For the clipboard, and with \p path for dragging out: the bytes under their media type, SVG also
/// as text, pictures also as a picture.
std::unique_ptr<QMimeData> seedMime(const studio::AvatarFile &file, const QString &path = {});
/// Whether \p data is a drag of our own avatar, which is no photo to be opened.
bool isOwnAvatar(const QMimeData *data);
/// File with one sentence when \p path cannot be written; a file that was there is then unchanged.
core::Result<> writeSeedFile(const QString &path, const QByteArray &bytes);

} // namespace ui
