// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/portrait.h"

namespace core {

QString kindName(Portrait::Kind kind)
{
    switch (kind) {
    case Portrait::Kind::Portrait:
        return QStringLiteral("portrait");
    case Portrait::Kind::Avatar:
        return QStringLiteral("avatar");
    case Portrait::Kind::IdPhoto:
        return QStringLiteral("idphoto");
    case Portrait::Kind::Fallback:
        return QStringLiteral("fallback");
    }
    Q_UNREACHABLE();
}

Portrait::Kind kindFromName(const QString &name)
{
    for (const auto kind : {Portrait::Kind::Avatar, Portrait::Kind::IdPhoto, Portrait::Kind::Fallback}) {
        if (kindName(kind) == name)
            return kind;
    }
    return Portrait::Kind::Portrait;
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Filtered:
        return QStringLiteral("filtered");
    case Origin::Drawn:
        return QStringLiteral("drawn");
    case Origin::Generated:
        return QStringLiteral("generated");
    case Origin::Composite:
        return QStringLiteral("composite");
    }
    Q_UNREACHABLE();
}

Origin originFromName(const QString &name)
{
    for (const auto origin : {Origin::Drawn, Origin::Generated, Origin::Composite}) {
        if (originName(origin) == name)
            return origin;
    }
    return Origin::Filtered;
}

} // namespace core
