// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Whom a drawn avatar stands for: an id, a mail address, a name. Equal seeds give equal pictures for ever.
class Seed
{
public:
    /// The longest seed, in bytes of UTF-8.
    static constexpr int kLongest = 1024;

    /// Normalised to NFC; a mail address is also trimmed and lower-cased.
    /// BadRequest: empty or blank, longer than kLongest, or broken text (half a surrogate pair).
    static Result<Seed> make(const QString &text);

    const QByteArray &utf8() const { return m_utf8; }
    QString text() const { return QString::fromUtf8(m_utf8); }
    /// 32 hexadecimal digits of the seed's SHA-256: what file names and logs carry in its place.
    QString hash() const;

    bool operator==(const Seed &) const = default;

private:
    explicit Seed(QByteArray utf8) : m_utf8(std::move(utf8)) { }

    QByteArray m_utf8;
};

} // namespace core
