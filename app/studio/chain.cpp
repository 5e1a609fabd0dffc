// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/chain.h"

#include "avatars/artist.h"
#include "imaging/encode.h"
#include "prompts/compose.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

constexpr std::array kKeys{"photo", "cache", "ai", "drawn", "initials", "default"};

QByteArray etagOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex();
}

ChainAnswer answer(AvatarFile file, ChainStep step)
{
    const QByteArray etag = etagOf(file.bytes);
    return {.file = std::move(file), .etag = etag, .answeredBy = step};
}

core::Result<ChainAnswer> draw(const ChainWish &wish, const core::Seed &seed, avatars::Kind kind, ChainStep step)
{
    avatars::Wish avatar = wish.avatar;
    avatar.kind = kind;
    avatars::Artist artist;
    if (const auto drawn = artist.draw(seed, avatar); !drawn)
        return drawn.error();
    auto file = avatarFile(artist, wish.format, avatar.size, wish.title);
    if (!file)
        return file.error();
    return answer(*std::move(file), step);
}

QPainterPath outlineOf(avatars::TileShape shape, double size)
{
    QPainterPath path;
    const double corner = shape == avatars::TileShape::Circle ? size / 2 : size * avatars::kCorner / avatars::kCanvas;
    if (shape == avatars::TileShape::Square)
        path.addRect(0, 0, size, size);
    else
        path.addRoundedRect(QRectF(0, 0, size, size), corner, corner);
    return path;
}

} // namespace

QString chainStepKey(ChainStep step)
{
    return QLatin1String(kKeys[std::size_t(step)]);
}

QList<ChainStep> usualChainOrder()
{
    return {ChainStep::Photo, ChainStep::Cache, ChainStep::Ai, ChainStep::Drawn, ChainStep::Initials, ChainStep::Default};
}

core::Result<QList<ChainStep>> chainOrder(const QStringList &keys)
{
    QList<ChainStep> order;
    for (const QString &key : keys) {
        const auto found = std::find_if(kKeys.begin(), kKeys.end(), [&](const char *known) { return key == QLatin1String(known); });
        if (found == kKeys.end()) {
            return core::Error{.code = core::Error::Code::BadRequest,
                .message = Words::tr("There is no step \"%1\". The steps are photo, cache, ai, drawn, initials, default.").arg(key)};
        }
        const auto step = ChainStep(found - kKeys.begin());
        if (step != ChainStep::Default && !order.contains(step))
            order.append(step);
    }
    order.append(ChainStep::Default);
    return order;
}

QString chainCacheKey(const core::Seed &seed, const QString &model, const QString &prompt, int size)
{
    const QString text = QStringList{seed.hash(), model, prompt, QString::number(avatars::kContract),
        QString::number(prompts::kTemplateVersion), QString::number(size)}
                             .join(QChar(0x1f));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

core::Result<ChainAnswer> answerDrawn(const ChainWish &wish)
{
    const auto seed = core::Seed::make(wish.seed);
    if (!seed)
        return seed.error();
    return draw(wish, *seed, wish.avatar.kind, ChainStep::Drawn);
}

core::Result<ChainAnswer> answerInitials(const ChainWish &wish)
{
    // Without a seed of its own a name still has letters and a colour.
    const auto seed = core::Seed::make(wish.seed);
    const auto named = seed ? seed : core::Seed::make(wish.avatar.name);
    if (!named)
        return seed.error();
    return draw(wish, *named, avatars::Kind::Initials, ChainStep::Initials);
}

ChainAnswer answerDefault(const ChainWish &wish)
{
    ChainWish safe = wish;
    safe.avatar = {.shape = wish.avatar.shape,
        .size = std::clamp(wish.avatar.size, 1, avatars::Wish::kLargest),
        .name = QStringLiteral("\u2022")}; // no letter: our symbol
    static const core::Seed kNobody = *core::Seed::make(QStringLiteral("likeness"));
    auto drawn = draw(safe, kNobody, avatars::Kind::Initials, ChainStep::Default);
    if (!drawn) { // the format has no writer here
        safe.format = AvatarFormat::Svg;
        drawn = draw(safe, kNobody, avatars::Kind::Initials, ChainStep::Default);
    }
    return *drawn;
}

core::Result<ChainAnswer> answerPicture(const ChainWish &wish, const QImage &picture, ChainStep step)
{
    const int size = wish.avatar.size;
    const int side = std::min(picture.width(), picture.height());
    const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    const QImage square = picture.copy(middle).scaled(size, size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage cut(size, size, QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outlineOf(wish.avatar.shape, size), QBrush(square));
    painter.end();
    const bool webp = wish.format == AvatarFormat::Webp;
    auto bytes = imaging::encode(cut, webp ? imaging::Format::Webp : imaging::Format::Png);
    if (!bytes)
        return bytes.error();
    return answer({*std::move(bytes), webp ? QStringLiteral("image/webp") : QStringLiteral("image/png"),
                      webp ? QStringLiteral("webp") : QStringLiteral("png")},
        step);
}

} // namespace studio
