// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace avatars {

/// An opaque sRGB colour.
struct Rgb
{
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;

    bool operator==(const Rgb &) const = default;

    QString hex() const; ///< "#rrggbb"
    QColor qColor() const { return QColor(r, g, b); }
};

/// The colour written as #rgb or #rrggbb; nothing else is one.
std::optional<Rgb> rgbFromHex(const QString &text);

/// A colour in Oklab; chroma is the distance of (a, b) from 0. https://bottosson.github.io/posts/oklab/
/// Only + − × ÷ and comparisons are used to get there and back, so that all machines agree to the last bit.
struct Oklab
{
    double l = 0; ///< 0 black … 1 white
    double a = 0;
    double b = 0;
};

Oklab toOklab(Rgb colour);
/// The nearest sRGB colour of the same lightness and hue: chroma is taken down until it fits.
Rgb toRgb(const Oklab &colour);

/// The hue of \p colour turned by \p twelfths of a full turn.
Oklab turned(const Oklab &colour, int twelfths);
/// \p colour at lightness \p l and \p chroma, same hue; a grey stays a grey.
Oklab withTone(const Oklab &colour, double l, double chroma);
/// The 12 hues in even steps; 0 is a red at 20 degrees. Lightness \p l, chroma at most \p chroma.
Rgb hueAt(int twelfth, double l, double chroma);

/// WCAG 2.2 relative luminance, 0 … 1, and contrast, 1 … 21.
double luminance(Rgb colour);
double contrast(Rgb one, Rgb other);

/// \p colour a bit darker or lighter in the same hue: \p l is added to the lightness, chroma multiplied.
Rgb shifted(Rgb colour, double l, double chroma = 1.0);
/// \p share (0 … 1) of \p other in \p colour, mixed in Oklab.
Rgb mixed(Rgb colour, Rgb other, double share);

/// Black or white, whichever stands out more on \p tile; at least 4.5.
Rgb inkOn(Rgb tile);
/// \p brand darkened in its own hue until white letters on it reach a contrast of \p least.
Rgb darkEnoughForWhite(Rgb brand, double least = 4.5);

} // namespace avatars
