// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/seed.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace avatars {

/// The contract between a seed and its picture. A higher number redraws every avatar: it is a decision, never an
/// accident; the golden hashes of tests/avatars pin it.
inline constexpr int kContract = 1;

/// The finaliser of SplitMix64: a fixed bijection on 64 bits in which every input bit moves half the output bits.
constexpr std::uint64_t mix(std::uint64_t value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9U;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// A fixed 64-bit id for a name in the tables below: FNV-1a, finished by mix(). The names are part of the contract.
constexpr std::uint64_t idOf(const char *name)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (; *name != 0; ++name)
        hash = (hash ^ static_cast<unsigned char>(*name)) * 0x100000001b3U;
    return mix(hash);
}

/// 256 bits that stand for one seed in one family of pictures.
struct Identity
{
    std::array<std::uint64_t, 4> words{};

    bool operator==(const Identity &) const = default;

    /// 64 bits for the question \p id, all of them depending on all four words.
    constexpr std::uint64_t bits(std::uint64_t id) const
    {
        std::uint64_t state = id;
        for (const std::uint64_t word : words)
            state = mix(state ^ word);
        return state;
    }
    /// A number from 0 to \p count − 1 for the question \p id.
    constexpr std::uint32_t number(std::uint64_t id, std::uint32_t count) const
    {
        return static_cast<std::uint32_t>(((bits(id) >> 32) * count) >> 32);
    }
};

/// SHA-256 over the length-prefixed fields contract, family, tenant, seed, counter.
/// \param family  the pictures that share their choices: one person has one face in all of them
/// \param counter  0, or k for the k-th alternative of the same seed
Identity identify(const core::Seed &seed, QByteArrayView family, int counter = 0,
                  QByteArrayView tenant = {}, int contract = kContract);

} // namespace avatars
