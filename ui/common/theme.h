// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/keys.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace ui {

/// Every distance in the window is a multiple or a half of it.
inline constexpr int kGrid = 8;
inline constexpr int kRadius = 6; ///< of controls
inline constexpr int kCardRadius = 8; ///< of pictures and panels
inline constexpr int kRing = 2; ///< width of the focus ring

/// The colours of one scheme. Text on each ground has a contrast of 4.5 or more, outlines and icons
/// of 3.
struct Colors
{
    QColor window{}; ///< ground of the centre
    QColor surface{}; ///< ground of panes, fields and menus
    QColor sunken{}; ///< empty picture frames, tracks
    QColor hover{}; ///< a control under the mouse
    QColor border{}; ///< hairlines between things; never the only sign of a control
    QColor outline{}; ///< edge of a control
    QColor text{};
    QColor dim{}; ///< text of second rank
    QColor disabled{};
    QColor accent{};
    QColor accentHover{};
    QColor accentSoft{}; ///< ground of what is chosen
    QColor onAccent{}; ///< text on accent
    QColor good{};
    QColor warn{};
    QColor warnSoft{};
    QColor error{};
    QColor errorSoft{};
    QColor toast{};
    QColor onToast{};

    bool operator==(const Colors &) const = default;
};

Colors lightColors();
Colors darkColors();
/// The scheme that \p palette belongs to.
Colors colorsOf(const QPalette &palette);
QPalette paletteOf(const Colors &colors);
/// WCAG 2 contrast, 1 … 21.
double contrast(const QColor &a, const QColor &b);

/// Sets style, palette and tool tips of the whole program; may be called again at any time.
void applyTheme(QApplication &app, settings::Theme theme);
/// What applyTheme() makes of System: the desktop's own palette decided when the program started.
bool systemIsDark();

/// The font of \p base for a heading.
QFont headingFont(const QFont &base);
QFont titleFont(const QFont &base);
QFont smallFont(const QFont &base);

} // namespace ui
