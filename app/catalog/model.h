// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/money.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace catalog {

/// A service, a local server or this computer.
struct Provider
{
    QString key{};
    QString name{};
    QString makes = QStringLiteral("generate"); ///< generate or search
    QString baseUrl{}; ///< empty for this computer

    bool operator==(const Provider &) const = default;
};

/// A named image model at a provider.
struct Model
{
    QString key{};
    QString provider{}; ///< key of the Provider
    QString name{};
    core::Money price{}; ///< per picture
    QString priceSource{}; ///< where the price was read
    QString priceDate{}; ///< ISO date it was read on
    double seconds = 0; ///< typical time per picture
    QStringList accepts{}; ///< of photo, seed, text
    bool looksOnly = false; ///< draws only presets that have a look

    bool operator==(const Model &) const = default;
};

/// An entry of models.json; BadRequest names the first key that is not right.
core::Result<Model> modelFrom(const QJsonObject &json);
/// An entry of providers.json, likewise.
core::Result<Provider> providerFrom(const QJsonObject &json);

} // namespace catalog
