// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace core {

/// A row's number, typed by what it names: Id<Portrait> does not fit where Id<Job> is wanted. 0 is none.
template <class T> struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <class T> size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace core
