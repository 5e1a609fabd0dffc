// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace core {

/// An amount in millionths of a currency; amounts of two currencies are never added.
struct Money
{
    qint64 micros = 0;
    QString currency = QStringLiteral("USD"); ///< ISO 4217, or a provider's credits

    bool operator==(const Money &) const = default;
};

} // namespace core
