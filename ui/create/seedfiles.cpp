// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedfiles.h"

#include "avatars/artist.h"
#include "jobs/computejob.h"

#include <QCoreApplication>
#include <QImage>
#include <QSaveFile>
#include <QUrl>

namespace ui {

namespace {
const auto kOwn = QStringLiteral("application/x-likeness-avatar");
}

jobs::JobOf<studio::AvatarFile> *seedFile(
    const core::Seed &seed, const avatars::Wish &wish, studio::AvatarFormat format, QObject *parent)
{
    auto make = [=](std::stop_token) -> core::Result<studio::AvatarFile> {
        avatars::Artist artist;
        if (const auto drawn = artist.draw(seed, wish); !drawn)
            return drawn.error();
        return studio::avatarFile(artist, format, wish.size);
    };
    return new jobs::ComputeJob<studio::AvatarFile>(std::move(make), parent);
}

QString seedFileName(const core::Seed &seed, const avatars::Wish &wish, const QString &suffix)
{
    const QString name
        = QStringLiteral("avatar-%1-%2").arg(avatars::kindKey(wish.kind), seed.hash().left(8));
    return wish.counter == 0 ? QStringLiteral("%1.%2").arg(name, suffix)
                             : QStringLiteral("%1-%2.%3").arg(name).arg(wish.counter).arg(suffix);
}

std::unique_ptr<QMimeData> seedMime(const studio::AvatarFile &file, const QString &path)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(file.mediaType, file.bytes);
    if (file.suffix == u"svg")
        data->setText(QString::fromUtf8(file.bytes));
    else
        data->setImageData(QImage::fromData(file.bytes));
    if (!path.isEmpty()) {
        data->setUrls({QUrl::fromLocalFile(path)});
        data->setData(kOwn, "1");
    }
    return data;
}

bool isOwnAvatar(const QMimeData *data)
{
    return data && data->hasFormat(kOwn);
}

core::Result<> writeSeedFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::fileError(QCoreApplication::translate(
        "SeedFiles", "The file could not be written: %1. Choose another place.")
                               .arg(file.errorString()));
}

} // namespace ui
