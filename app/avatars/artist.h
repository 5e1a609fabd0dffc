// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "avatars/identity.h"
#include "avatars/identityblock.h"
#include "avatars/kinds/lettertile.h"
#include "avatars/letters.h"

#include <QByteArray>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace avatars {

/// Draws avatars, one after the other. Keep one for many: it keeps its scene and the brand's colours. Not for two threads
/// at once.
class Artist
{
public:
    /// BadRequest from Wish::check(). Without an error all below tells of this avatar.
    core::Result<> draw(const core::Seed &seed, const Wish &wish);

    const Scene &scene() const { return m_scene; }
    /// \p size pixels wide and high; 0: as large as its place. \p title as in SvgOptions.
    QByteArray svg(int size = 0, const QString &title = {}) const;
    QImage image(int size) const;
    /// The picture in words and numbers: seed_hash, kind, contract, traits, palette, letters, prompt, negative, model_seed
    /// as in DESIGN "The command line". Of the seed only its hash.
    QJsonObject facts() const;

    const Traits &traits() const { return m_traits; }
    const Palette &palette() const { return m_palette; }
    const TileColours &tile() const { return m_tile; } ///< of initials and monogram
    Initials initials() const;
    IdentityBlock prompt() const;

private:
    void drawCharacter(Detail detail);
    void drawLetters(Detail detail);
    const Colours &colours() const;
    void makeColours(const std::optional<Rgb> &brand);
    QJsonObject traitsJson() const;
    QJsonArray paletteJson() const;

    std::optional<core::Seed> m_seed;
    Wish m_wish;
    Identity m_identity;
    Traits m_traits;
    Palette m_palette;
    TileColours m_tile;
    LetterShapes m_letters;
    Scene m_scene;
    std::optional<Rgb> m_brand;
    Colours m_brandColours;
};

} // namespace avatars
