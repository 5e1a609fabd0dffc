// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

namespace core {

struct Input; ///< names a row of `input` in Id<Input>
struct Portrait;

/// One press of the button: everything that is needed to make it again.
struct PortraitRequest
{
    QString style = QStringLiteral("professional"); ///< key of a style preset
    QString model = QStringLiteral("local"); ///< key of a model in the catalog
    QString scene{}; ///< replaces the preset's background part
    QString prompt{}; ///< beats style and scene
    QString seed{}; ///< subject without a photo
    QJsonObject avatar{}; ///< how the seed is drawn: avatars::Wish; empty: it is not
    QString person{}; ///< display name; stays in the database
    Id<Input> input{}; ///< the cleaned reference photo, none for a seed or a bare prompt
    int face = 0; ///< which of the photo's faces, largest first
    int count = 1; ///< 1 to 8
    int firstVariant = 0; ///< variants firstVariant … firstVariant + count − 1
    int strength = 100; ///< 0 to 100: how far the look goes
    QSize size{1024, 1024}; ///< of each picture, in pixels
    Id<Portrait> parent{}; ///< the portrait this was remixed from

    bool operator==(const PortraitRequest &) const = default;

    QJsonObject toJson() const;
    /// BadRequest names the field that is out of range or of the wrong type.
    static Result<PortraitRequest> fromJson(const QJsonObject &json);
    /// BadRequest names the first value out of range.
    Result<> check() const;
};

/// The size of a picture of \p aspect ("1:1", "4:5", …) whose longer side is \p longSide; BadRequest on another text.
Result<QSize> sizeForAspect(const QString &aspect, int longSide);

} // namespace core
