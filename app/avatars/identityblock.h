// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/palette.h"
#include "avatars/traits.h"

#include <QString>

namespace avatars {

/// Words of the same traits that draw the picture, for an image model: byte for byte the same for the same seed, and free
/// of name, address and seed.
struct IdentityBlock
{
    QString sentence{}; ///< for models that read prose
    QString tags{}; ///< comma separated, for models that read tags
    quint32 modelSeed = 0; ///< for models that take one

    bool operator==(const IdentityBlock &) const = default;
};

IdentityBlock identityBlock(const Identity &identity, const Traits &traits, const Palette &palette);

/// What a seed's picture must never show, comma separated.
QString negativeWords();

} // namespace avatars
