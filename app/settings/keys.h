// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

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

} // namespace settings
