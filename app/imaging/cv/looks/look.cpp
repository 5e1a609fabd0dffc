// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

#include <array>

namespace imaging::looks {

namespace {

struct Entry
{
    const char *name;
    Look draw;
};

constexpr std::array kLooks{
    Entry{"anime", anime},
    Entry{"artistic", artistic},
    Entry{"avatar_3d", avatar3d},
    Entry{"avatar_gaming", avatarGaming},
    Entry{"avatar_vtuber", avatarVtuber},
    Entry{"business_speech", businessSpeech},
    Entry{"casual", casual},
    Entry{"child_portrait", childPortrait},
    Entry{"cyberpunk", cyberpunk},
    Entry{"family_photo", familyPhoto},
    Entry{"id_photo_blue", idPhotoBlue},
    Entry{"id_photo_white", idPhotoWhite},
    Entry{"linkedin", linkedin},
    Entry{"oil_painting", oilPainting},
    Entry{"personal_brand", personalBrand},
    Entry{"professional", professional},
    Entry{"social_media", socialMedia},
    Entry{"vintage", vintage},
    Entry{"watercolor", watercolor},
};

} // namespace

Look lookNamed(const QString &name)
{
    for (const Entry &entry : kLooks) {
        if (name == QLatin1String(entry.name))
            return entry.draw;
    }
    return nullptr;
}

QStringList lookNames()
{
    QStringList names;
    for (const Entry &entry : kLooks)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

} // namespace imaging::looks
