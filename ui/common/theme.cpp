// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QStyleFactory>

#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Colors lightColors()
{
    return {
        .window = QColor(0xf4f5f4),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xe9ebea),
        .hover = QColor(0xeff1f0),
        .border = QColor(0xdcdfdd),
        .outline = QColor(0x868d8a),
        .text = QColor(0x1b1f1e),
        .dim = QColor(0x59605d),
        .disabled = QColor(0x989f9c),
        .accent = QColor(0x0b6b63),
        .accentHover = QColor(0x095a53),
        .accentSoft = QColor(0xdcefec),
        .onAccent = QColor(0xffffff),
        .good = QColor(0x1c6b3c),
        .warn = QColor(0x7f4f00),
        .warnSoft = QColor(0xfff3d9),
        .error = QColor(0xa8281f),
        .errorSoft = QColor(0xfdebe9),
        .toast = QColor(0x242a28),
        .onToast = QColor(0xf4f6f5),
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x151817),
        .surface = QColor(0x1d2120),
        .sunken = QColor(0x101312),
        .hover = QColor(0x282d2b),
        .border = QColor(0x343a38),
        .outline = QColor(0x7b8582),
        .text = QColor(0xe9edeb),
        .dim = QColor(0xa7b0ac),
        .disabled = QColor(0x626a67),
        .accent = QColor(0x4fc7b8),
        .accentHover = QColor(0x74d7ca),
        .accentSoft = QColor(0x173b37),
        .onAccent = QColor(0x05201d),
        .good = QColor(0x7fd49a),
        .warn = QColor(0xf0c36b),
        .warnSoft = QColor(0x33290f),
        .error = QColor(0xffaea6),
        .errorSoft = QColor(0x3b1816),
        .toast = QColor(0xe9edeb),
        .onToast = QColor(0x1b1f1e),
    };
}

Colors colorsOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    return dark ? darkColors() : lightColors();
}

QPalette paletteOf(const Colors &c)
{
    QPalette p(c.surface, c.window);
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.hover);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::PlaceholderText, c.dim);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.toast);
    p.setColor(QPalette::ToolTipText, c.onToast);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.outline);
    p.setColor(QPalette::Shadow, c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.dim);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

bool systemIsDark()
{
    // Asked once, before our own palette hides the desktop's. Qt 6.4 has no
    // QStyleHints::colorScheme.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

void applyTheme(QApplication &app, settings::Theme theme)
{
    const bool system = systemIsDark();
    const bool dark = theme == settings::Theme::System ? system : theme == settings::Theme::Dark;
    if (!qobject_cast<Style *>(app.style()))
        app.setStyle(new Style);
    const QPalette palette = paletteOf(dark ? darkColors() : lightColors());
    app.setPalette(palette);
    // Tool tips have a palette of their own in Qt, which does not follow setPalette().
    app.setPalette(palette, "QTipLabel");
}

QFont headingFont(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.35, QFont::DemiBold);
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9, QFont::Normal);
}

} // namespace ui
