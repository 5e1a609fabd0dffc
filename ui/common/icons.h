// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// The icon resources/icons/NAME.svg in the colour of the palette's text, and of its disabled text;
/// it follows a change of theme by itself. \p color replaces the palette's.
QIcon icon(const QString &name, const QColor &color = {});
/// True when there is such a picture.
bool hasIcon(const QString &name);

} // namespace ui
