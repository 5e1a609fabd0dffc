// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace imaging {

/// What we say in an XMP packet; an empty text is left out.
struct XmpFacts
{
    QString sourceType{}; ///< Iptc4xmpExt:DigitalSourceType
    QString software{}; ///< xmp:CreatorTool
    QString settings{}; ///< likeness:settings, JSON
    QString parameters{}; ///< likeness:parameters, A1111 text

    bool operator==(const XmpFacts &) const = default;
};

QByteArray xmpPacket(const XmpFacts &facts);

/// Our settings in \p packet; empty when there are none, or it is over 4 MB or broken.
QString settingsInXmp(const QByteArray &packet);

} // namespace imaging
