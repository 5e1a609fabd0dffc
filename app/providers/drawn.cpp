// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "providers/drawn.h"

#include "avatars/artist.h"
#include "imaging/encode.h"
#include "jobs/computejob.h"

#include <QElapsedTimer>

namespace providers {

namespace {

core::Result<core::Picture> picture(const Task &task, int variant)
{
    QElapsedTimer timer;
    timer.start();
    const auto seed = core::Seed::make(task.request.seed);
    if (!seed)
        return seed.error();
    auto wish = avatars::Wish::fromJson(task.request.avatar);
    if (!wish)
        return wish.error();
    wish->counter = variant;
    wish->name = task.request.person;
    wish->size = task.request.size.width();
    avatars::Artist artist;
    if (const auto drawn = artist.draw(*seed, *wish); !drawn)
        return drawn.error();
    auto bytes = imaging::encode(artist.image(wish->size), imaging::Format::Png);
    if (!bytes)
        return bytes.error();
    return core::Picture{.bytes = *std::move(bytes),
        .mediaType = QStringLiteral("image/png"),
        .size = QSize(wish->size, wish->size),
        .variant = variant,
        .seconds = double(timer.nsecsElapsed()) / 1e9,
        .origin = core::Origin::Drawn,
        .answeredBy = wish->kind == avatars::Kind::Initials ? QStringLiteral("initials") : QStringLiteral("drawn"),
        .settings = {{QStringLiteral("avatar"), wish->toJson()}, {QStringLiteral("facts"), artist.facts()}}};
}

/// One after the other, away from the window's thread: each takes a few milliseconds, most of them for the PNG.
class AvatarsJob : public PicturesJob
{
public:
    AvatarsJob(Task task, QObject *parent) : PicturesJob(parent), m_task(std::move(task)) { }

protected:
    void run() override
    {
        const auto made = int(m_pictures.size());
        if (made == m_task.request.count) {
            finish(m_pictures);
            return;
        }
        auto draw = [task = m_task, variant = m_task.request.firstVariant + made](std::stop_token) {
            return picture(task, variant);
        };
        auto *job = new jobs::ComputeJob<core::Picture>(std::move(draw), this);
        job->then(this, [this](const core::Result<core::Picture> &r) {
            if (!r) {
                finish(r.error());
                return;
            }
            m_pictures.append(*r);
            emit pictureReady(*r);
            run();
        })->start();
    }

private:
    Task m_task;
    QList<core::Picture> m_pictures;
};

} // namespace

QString Drawn::key() const
{
    return QStringLiteral("local");
}

core::Result<> Drawn::accepts(const Task &task) const
{
    const auto seed = core::Seed::make(task.request.seed);
    if (!seed)
        return seed.error();
    const auto wish = avatars::Wish::fromJson(task.request.avatar);
    return wish ? core::Result<>() : wish.error();
}

PicturesJob *Drawn::pictures(const Task &task, QObject *parent)
{
    return new AvatarsJob(task, parent);
}

} // namespace providers
