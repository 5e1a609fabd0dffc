// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/chainjob.h"

#include "imaging/subject.h"
#include "jobs/computejob.h"

#include <QImage>

#include <algorithm>

namespace studio {

ChainJob::ChainJob(const ChainWish &wish, Studio *studio, const QString &why, QObject *parent)
    : JobOf(parent), m_wish(wish), m_studio(studio), m_why(why), m_steps(wish.order)
{
    if (!m_wish.photo.isEmpty()) {
        m_steps.removeAll(ChainStep::Photo);
        m_steps.prepend(ChainStep::Photo);
    }
}

void ChainJob::run()
{
    next();
}

void ChainJob::next()
{
    const ChainStep step = m_steps.isEmpty() ? ChainStep::Default : m_steps.takeFirst();
    switch (step) {
    case ChainStep::Photo:
        return tryPhoto();
    case ChainStep::Cache:
        return tryCache();
    case ChainStep::Ai:
        return tryAi();
    case ChainStep::Drawn:
        return deliver(step, answerDrawn(m_wish));
    case ChainStep::Initials:
        return deliver(step, answerInitials(m_wish));
    case ChainStep::Default:
        return deliver(step, answerDefault(m_wish));
    }
}

void ChainJob::pass(ChainStep step, const QString &reason)
{
    m_reasons.append({step, reason});
    next();
}

void ChainJob::deliver(ChainStep step, core::Result<ChainAnswer> answer)
{
    if (!answer) {
        m_failed = true;
        pass(step, answer.error().message);
        return;
    }
    m_reasons.append({step, {}});
    answer->reasons = m_reasons;
    answer->isFallback = m_failed;
    finish(*std::move(answer));
}

void ChainJob::tryPhoto()
{
    if (m_wish.photo.isEmpty())
        return pass(ChainStep::Photo, tr("No photo was given."));
    openPhoto()
        ->then(this, [this](const core::Result<Photo> &photo) {
            deliver(ChainStep::Photo, photo ? answerPhoto(*photo) : core::Result<ChainAnswer>(photo.error()));
        })
        ->start();
}

jobs::JobOf<Photo> *ChainJob::openPhoto()
{
    if (m_studio)
        return m_studio->openFile(m_wish.photo, this);
    // Without a library a photo is still a photo; it is cut to its middle.
    auto open = [path = m_wish.photo](std::stop_token) -> core::Result<Photo> {
        imaging::VisionModule vision;
        auto decoded = imaging::decodeFile(path, vision);
        return decoded ? core::Result<Photo>(Photo{.source = *std::move(decoded)}) : decoded.error();
    };
    return new jobs::ComputeJob<Photo>(std::move(open), this);
}

core::Result<ChainAnswer> ChainJob::answerPhoto(const Photo &photo) const
{
    const QImage &image = photo.source.image;
    if (photo.faces.isEmpty())
        return answerPicture(m_wish, image, ChainStep::Photo);
    const QRectF frame = imaging::portraitFrame(image.size(), photo.faces.first(), QSize(1, 1));
    return answerPicture(m_wish, image.copy(frame.toAlignedRect() & image.rect()), ChainStep::Photo);
}

core::Result<core::PortraitRequest> ChainJob::aiRequest()
{
    if (m_wish.model.isEmpty())
        return core::refused(tr("No AI model is allowed here."));
    if (!m_studio)
        return core::refused(m_why);
    const auto seed = core::Seed::make(m_wish.seed);
    if (!seed)
        return seed.error();
    const core::PortraitRequest request{.style = m_wish.style,
        .model = m_wish.model,
        .seed = m_wish.seed,
        .count = 1,
        .size = {std::max(m_wish.avatar.size, 1024), std::max(m_wish.avatar.size, 1024)}};
    m_cacheKey = chainCacheKey(*seed, request.model, m_studio->prompt(request, false).text, request.size.width());
    return request;
}

void ChainJob::tryCache()
{
    const auto request = aiRequest();
    if (!request)
        return pass(ChainStep::Cache, request.error().message);
    const auto kept = m_studio->store().cached(m_cacheKey);
    if (!kept)
        return pass(ChainStep::Cache, tr("No kept picture of this seed, model and template."));
    auto read = [wish = m_wish, path = m_studio->store().absolutePath(kept->path)](std::stop_token) -> core::Result<ChainAnswer> {
        const QImage image(path);
        if (image.isNull())
            return core::fileError(tr("The kept picture cannot be read. `likenessctl history check` tells more."), path);
        return answerPicture(wish, image, ChainStep::Cache);
    };
    auto *job = new jobs::ComputeJob<ChainAnswer>(std::move(read), this);
    job->then(this, [this, id = kept->id](core::Result<ChainAnswer> r) {
        if (r)
            r->portrait = id;
        deliver(ChainStep::Cache, std::move(r));
    })->start();
}

void ChainJob::tryAi()
{
    const auto request = aiRequest();
    if (!request)
        return pass(ChainStep::Ai, request.error().message);
    auto *job = m_studio->makeKept(*request, m_cacheKey, this);
    auto *deadline = new QTimer(job);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, job, &jobs::Job::cancel);
    job->then(this, [this](const core::Result<QList<core::Portrait>> &made) {
        if (!made || made->isEmpty()) {
            const bool late = !made && made.error().code == core::Error::Code::Cancelled;
            deliver(ChainStep::Ai, late ? core::Error{.code = core::Error::Code::Timeout,
                        .message = tr("The model took too long.")}
                                        : made ? core::Error{.message = tr("The model sent no picture.")} : made.error());
            return;
        }
        const core::Portrait &portrait = made->first();
        auto answer = answerPicture(m_wish, QImage(m_studio->store().absolutePath(portrait.path)), ChainStep::Ai);
        if (answer)
            answer->portrait = portrait.id;
        deliver(ChainStep::Ai, std::move(answer));
    })->start();
    deadline->start(m_wish.deadline);
}

} // namespace studio
