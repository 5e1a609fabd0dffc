// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace settings {

/// A setting: its name in the file, its type, its value while nobody changed it.
template <class T> struct Key
{
    const char *name;
    T fallback;
};

enum class Theme { System, Light, Dark };

inline constexpr Key<int> kTheme{"look/theme", int(Theme::System)};
inline constexpr Key<int> kTileSize{"history/tileSize", 180};
inline constexpr Key<bool> kSeedMode{"create/seedMode", false};
inline const Key<QString> kAvatarKind{"avatar/kind", QStringLiteral("flat")};
inline const Key<QString> kAvatarShape{"avatar/shape", QStringLiteral("square")};
inline const Key<QString> kAvatarBrand{"avatar/brand", {}}; ///< #rrggbb; empty: none
inline const Key<QString> kAvatarFormat{"avatar/format", QStringLiteral("svg")};
inline constexpr Key<int> kAvatarSize{"avatar/size", 512};
inline const Key<QStringList> kAvatarBrands{"avatar/brands", {}}; ///< "#rrggbb name" each
inline const Key<QStringList> kAvatarChain{"avatar/chain", {}}; ///< keys of steps; empty: as usual
inline const Key<QStringList> kAvatarChainWithout{"avatar/chainWithout", {}}; ///< those left out
inline constexpr Key<bool> kInitialsSkipParticles{"initials/skipParticles", true};
inline const Key<QString> kInitialsCjk{"initials/cjk", QStringLiteral("one")}; ///< or givenTwo
inline constexpr Key<bool> kInitialsArabicTwo{"initials/arabicTwo", false};
inline constexpr Key<bool> kInitialsDutchIj{"initials/dutchIj", false};
inline const Key<QString> kInitialsLocale{"initials/locale", {}}; ///< a language; empty: none

} // namespace settings
