// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"
#include "core/portraitrequest.h"

#include <QObject>

#include <optional>

namespace ui {

/// What Seed mode shows: a seed, a name, a wish, and the picture they give. Every change draws it
/// again at once, which takes well under a millisecond.
class SeedState : public QObject
{
    Q_OBJECT

public:
    /// Of the alternatives that the form reaches: history keeps no higher variant.
    static constexpr int kLastCounter = 999;

    explicit SeedState(QObject *parent = nullptr);

    const QString &text() const { return m_text; } ///< as it was typed
    const QString &name() const { return m_wish.name; }
    const avatars::Wish &wish() const { return m_wish; }
    const std::optional<core::Seed> &seed() const { return m_seed; }
    bool isBlank() const { return m_text.trimmed().isEmpty(); }
    /// Why there is no picture, in one sentence; empty: there is one.
    const QString &problem() const { return m_problem; }
    bool hasPicture() const { return m_problem.isEmpty(); }
    const avatars::Artist &artist() const
    {
        return m_artist;
    } ///< drew the wish, while there is a picture

    void setText(const QString &text);
    void setName(const QString &name);
    void setWish(const avatars::Wish &wish); ///< all but the name
    void setKind(avatars::Kind kind);
    void setShape(avatars::TileShape shape);
    void setSize(int size);
    void setBrand(const std::optional<avatars::Rgb> &brand);
    void setCounter(int counter); ///< bounded to 0 … kLastCounter
    void lock(avatars::Part part, std::uint8_t variant);
    void free(avatars::Part part);
    void freeAll();

    /// \p wish for the current seed, or for an example while there is none; wish.size wide at \p
    /// ratio device pixels.
    QImage picture(avatars::Wish wish, double ratio) const;
    /// The part of a request that is of the seed: kind, seed, name, wish, counter, size.
    core::PortraitRequest request() const;
    /// BadRequest when its `avatar` is not understood; then only seed and name are taken.
    core::Result<> setRequest(const core::PortraitRequest &request);

signals:
    void changed();

private:
    void draw();

    QString m_text;
    QString m_problem;
    avatars::Wish m_wish;
    std::optional<core::Seed> m_seed;
    std::optional<core::Seed> m_example;
    avatars::Artist m_artist;
    mutable avatars::Artist m_tiles; ///< draws what is asked in between; keeps the brand's colours
};

} // namespace ui
