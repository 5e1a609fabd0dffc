// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/avatarfile.h"

#include "imaging/encode.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace studio {

core::Result<AvatarFormat> avatarFormat(const QString &key)
{
    if (key == u"svg")
        return AvatarFormat::Svg;
    if (key == u"png")
        return AvatarFormat::Png;
    if (key == u"webp")
        return AvatarFormat::Webp;
    if (key == u"json")
        return AvatarFormat::Json;
    return core::Error{.code = core::Error::Code::BadRequest,
        .message = QCoreApplication::translate("AvatarFile", "There is no format \"%1\". The formats are svg, png, webp, json.").arg(key)};
}

core::Result<AvatarFile> avatarFile(const avatars::Artist &artist, AvatarFormat format, int size, const QString &title)
{
    if (format == AvatarFormat::Svg)
        return AvatarFile{artist.svg(size, title), QStringLiteral("image/svg+xml"), QStringLiteral("svg")};
    if (format == AvatarFormat::Json) {
        return AvatarFile{QJsonDocument(artist.facts()).toJson(QJsonDocument::Compact) + '\n',
            QStringLiteral("application/json"), QStringLiteral("json")};
    }
    const bool png = format == AvatarFormat::Png;
    auto bytes = imaging::encode(artist.image(size), png ? imaging::Format::Png : imaging::Format::Webp);
    if (!bytes)
        return bytes.error();
    return AvatarFile{*std::move(bytes), png ? QStringLiteral("image/png") : QStringLiteral("image/webp"),
        png ? QStringLiteral("png") : QStringLiteral("webp")};
}

} // namespace studio
