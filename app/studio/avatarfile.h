// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"
#include "core/result.h"

namespace studio {

enum class AvatarFormat { Svg, Png, Webp, Json };

/// BadRequest names the formats there are: svg, png, webp, json.
core::Result<AvatarFormat> avatarFormat(const QString &key);

struct AvatarFile
{
    QByteArray bytes{};
    QString mediaType{}; ///< e.g. image/svg+xml
    QString suffix{}; ///< e.g. svg

    bool operator==(const AvatarFile &) const = default;
};

/// What \p artist drew last as a file of \p size pixels; Json is Artist::facts(). Nothing of the seed, the name only where
/// \p title has it. Equal avatars give equal bytes. File when the format has no writer here.
core::Result<AvatarFile> avatarFile(const avatars::Artist &artist, AvatarFormat format, int size, const QString &title = {});

} // namespace studio
