// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/initials.h"
#include "avatars/palette.h"
#include "avatars/scene.h"
#include "avatars/traits.h"
#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace avatars {

/// How much is drawn: small pictures leave out nose, cheeks and patterns, and take thicker lines and a bigger head.
enum class Detail : std::uint8_t { Small, Normal, Large };

/// Small up to 32 px, Normal up to 96 px, else Large.
constexpr Detail detailFor(int size)
{
    return size <= 32 ? Detail::Small : size <= 96 ? Detail::Normal : Detail::Large;
}

enum class Kind : std::uint8_t { Flat, Illustrated, Clay, Pixel, Monogram, Initials, Motif };

/// The kinds' keys, in the order of the enum.
QStringList kindKeys();
QString kindKey(Kind kind);
/// BadRequest names the kinds there are.
core::Result<Kind> kindFromKey(const QString &key);
/// People with traits; the others are letters or patterns.
constexpr bool isCharacter(Kind kind)
{
    return kind <= Kind::Pixel;
}
core::Result<TileShape> shapeFromKey(const QString &key);
QString shapeKey(TileShape shape);

/// What is asked for, besides the seed. One value remakes the picture.
struct Wish
{
    static constexpr int kLargest = 4096;

    Kind kind = Kind::Flat;
    TileShape shape = TileShape::Square;
    int size = 256; ///< pixels, 1 … kLargest; decides the level of detail
    QString name{}; ///< whose initials; empty: the seed's. Never changes a character or a colour
    std::optional<Rgb> brand{}; ///< all colours but skin, hair and eyes come from it
    int counter = 0; ///< k-th alternative of the same seed, 0 … 9999
    Allowed allowed{};
    InitialsRules rules{};
    int contract = kContract;

    bool operator==(const Wish &) const = default;

    /// BadRequest names the first value out of range.
    core::Result<> check() const;
    QJsonObject toJson() const; ///< without the name, which stays out of files
    /// BadRequest names the field that is unknown, out of range or of the wrong type.
    static core::Result<Wish> fromJson(const QJsonObject &json);
};

/// "part=variant" into \p allowed; BadRequest names the parts or the variants there are.
core::Result<> lockTrait(Allowed &allowed, const QString &assignment);

} // namespace avatars
