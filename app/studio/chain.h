// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "core/portrait.h"
#include "studio/avatarfile.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace studio {

/// Where an avatar can come from, best first.
enum class ChainStep { Photo, Cache, Ai, Drawn, Initials, Default };

QString chainStepKey(ChainStep step); ///< photo, cache, ai, drawn, initials, default
/// The steps in the order that \p keys say, Default always the last; BadRequest names a key that is none.
core::Result<QList<ChainStep>> chainOrder(const QStringList &keys);
QList<ChainStep> usualChainOrder();

/// Everything that decides the answer.
struct ChainWish
{
    QString seed{}; ///< as it was typed: a bad one gives reasons, not an empty picture
    avatars::Wish avatar{}; ///< of the drawn step; the initials step takes all but its kind
    AvatarFormat format = AvatarFormat::Png; ///< of drawn pictures; photos and AI pictures are PNG, or WebP
    QString title{}; ///< see SvgOptions
    QString photo{}; ///< the user's own, a file; it answers before every other step, whatever the order
    QString model{}; ///< key of an AI model; empty: AI is not allowed
    QString style = QStringLiteral("professional"); ///< preset of the AI picture
    std::chrono::milliseconds deadline{30'000}; ///< for the AI step alone; the others take milliseconds
    QList<ChainStep> order = usualChainOrder();

    bool operator==(const ChainWish &) const = default;
};

struct ChainReason
{
    ChainStep step = ChainStep::Default;
    QString reason{}; ///< translated: why this step did not answer; empty: it did

    bool operator==(const ChainReason &) const = default;
};

/// Never without a picture.
struct ChainAnswer
{
    AvatarFile file{};
    QByteArray etag{}; ///< strong, without quotes: equal exactly when the bytes are
    ChainStep answeredBy = ChainStep::Default;
    bool isFallback = false; ///< a better step was wanted and failed: not to be cached for long
    QList<ChainReason> reasons{}; ///< of every step that was tried, in order; the last one answered
    core::Id<core::Portrait> portrait{}; ///< its row, if it has one

    bool operator==(const ChainAnswer &) const = default;
};

/// Equal keys mean that a kept picture may answer: seed, model, prompt, contract, template version and size.
QString chainCacheKey(const core::Seed &seed, const QString &model, const QString &prompt, int size);

/// The drawn, initials and default steps: from \p wish alone, without disk, network or library.
core::Result<ChainAnswer> answerDrawn(const ChainWish &wish);
core::Result<ChainAnswer> answerInitials(const ChainWish &wish);
ChainAnswer answerDefault(const ChainWish &wish);
/// A photo or an AI picture as the answer to \p wish: largest centred square, scaled, cut to the shape.
core::Result<ChainAnswer> answerPicture(const ChainWish &wish, const QImage &picture, ChainStep step);

} // namespace studio
