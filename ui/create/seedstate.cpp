// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedstate.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kUsualSize = 512;

template <class T> std::optional<T> valueOf(const core::Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

} // namespace

SeedState::SeedState(QObject *parent)
    : QObject(parent), m_example(valueOf(core::Seed::make(QStringLiteral("likeness"))))
{
    m_wish.size = kUsualSize;
    draw();
}

void SeedState::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    draw();
}

void SeedState::setName(const QString &name)
{
    auto wish = m_wish;
    wish.name = name;
    std::swap(wish, m_wish);
    if (wish != m_wish)
        draw();
}

void SeedState::setWish(const avatars::Wish &wish)
{
    auto wanted = wish;
    wanted.name = m_wish.name;
    wanted.counter = std::clamp(wanted.counter, 0, kLastCounter);
    if (wanted == m_wish)
        return;
    m_wish = wanted;
    draw();
}

void SeedState::setKind(avatars::Kind kind)
{
    auto wish = m_wish;
    wish.kind = kind;
    setWish(wish);
}

void SeedState::setShape(avatars::TileShape shape)
{
    auto wish = m_wish;
    wish.shape = shape;
    setWish(wish);
}

void SeedState::setSize(int size)
{
    auto wish = m_wish;
    wish.size = size;
    setWish(wish);
}

void SeedState::setBrand(const std::optional<avatars::Rgb> &brand)
{
    auto wish = m_wish;
    wish.brand = brand;
    setWish(wish);
}

void SeedState::setCounter(int counter)
{
    auto wish = m_wish;
    wish.counter = counter;
    setWish(wish);
}

void SeedState::lock(avatars::Part part, std::uint8_t variant)
{
    auto wish = m_wish;
    wish.allowed.lock(part, variant);
    setWish(wish);
}

void SeedState::free(avatars::Part part)
{
    auto wish = m_wish;
    wish.allowed.free(part);
    setWish(wish);
}

void SeedState::freeAll()
{
    auto wish = m_wish;
    wish.allowed = {};
    setWish(wish);
}

void SeedState::draw()
{
    const auto seed = core::Seed::make(m_text);
    m_seed = valueOf(seed);
    const core::Result<> drawn = seed ? m_artist.draw(*seed, m_wish) : seed.error();
    m_problem = drawn ? QString() : drawn.error().message;
    emit changed();
}

QImage SeedState::picture(avatars::Wish wish, double ratio) const
{
    wish.name = m_wish.name;
    const auto &seed = m_seed ? m_seed : m_example;
    if (!seed || !m_tiles.draw(*seed, wish))
        return {};
    const int pixels = std::clamp(qRound(wish.size * ratio), 1, avatars::Wish::kLargest);
    QImage image = m_tiles.image(pixels);
    image.setDevicePixelRatio(double(pixels) / wish.size);
    return image;
}

core::PortraitRequest SeedState::request() const
{
    return {.style = avatars::kindKey(m_wish.kind),
        .seed = m_text,
        .avatar = m_wish.toJson(),
        .person = m_wish.name,
        .firstVariant = m_wish.counter,
        .size = QSize(m_wish.size, m_wish.size)};
}

core::Result<> SeedState::setRequest(const core::PortraitRequest &request)
{
    const auto wish = avatars::Wish::fromJson(request.avatar);
    if (wish) {
        m_wish = *wish;
        m_wish.counter = std::clamp(request.firstVariant, 0, kLastCounter);
        m_wish.size = std::min(request.size.width(), avatars::Wish::kLargest);
    }
    m_wish.name = request.person;
    m_text = request.seed;
    draw();
    return wish ? core::Result<>() : wish.error();
}

} // namespace ui
