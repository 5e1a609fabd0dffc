// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/makejob.h"

#include "imaging/encode.h"
#include "jobs/computejob.h"
#include "studio/facts.h"
#include "studio/marks.h"

#include <QCoreApplication>

namespace studio {

namespace {

struct FinishedFile
{
    QByteArray bytes{};
    QByteArray thumbnail{};
};

/// The bytes that will lie in the library and their thumbnail.
core::Result<FinishedFile> finishedFile(const core::Picture &picture, const core::Portrait &row)
{
    auto bytes = imaging::withFacts(picture.bytes, factsOf(row));
    if (!bytes)
        return bytes.error();
    const QImage image = QImage::fromData(picture.bytes);
    if (image.isNull()) {
        return core::Error{.code = core::Error::Code::BadReply,
            .message = QCoreApplication::translate("MakeJob", "The picture that arrived is broken. Try again.")};
    }
    return FinishedFile{*std::move(bytes), imaging::thumbnail(image)};
}

/// What else a portrait is found by: the preset's name and its tags in every language.
QString searchWords(const catalog::Style &style)
{
    QStringList words{style.name, QCoreApplication::translate("catalog", style.name.toUtf8().constData())};
    for (const QStringList &tags : style.tags)
        words += tags;
    words.removeDuplicates();
    words.sort(); // a hash has no order
    return words.join(QLatin1Char(' '));
}

} // namespace

MakeJob::MakeJob(const core::Result<> &accepted, providers::Task task, const Photo &photo,
    providers::Provider &provider, history::Store &store, QObject *parent)
    : PortraitsJob(parent),
      m_accepted(accepted),
      m_task(std::move(task)),
      m_photo(photo),
      m_provider(provider),
      m_store(store)
{
}

void MakeJob::run()
{
    if (!m_accepted) {
        finish(m_accepted.error());
        return;
    }
    if (m_photo.isNull() || m_photo.input.isValid()) {
        m_task.request.input = m_photo.input;
        begin();
        return;
    }
    auto clean = [image = m_photo.source.image](std::stop_token) -> core::Result<QByteArray> {
        return imaging::cleanedCopy(image);
    };
    auto *job = new jobs::ComputeJob<QByteArray>(std::move(clean), this);
    job->then(this, [this](const core::Result<QByteArray> &r) {
        r ? keepPhoto(*r) : finish(r.error());
    })->start();
}

void MakeJob::keepPhoto(const QByteArray &cleaned)
{
    const history::InputPhoto input{.sha256 = m_photo.source.sha256,
        .size = m_photo.source.image.size(),
        .faces = facesToJson(m_photo.faces)};
    m_store.addInput(input, cleaned, this)
        ->then(this,
            [this](const core::Result<history::InputPhoto> &r) {
                if (!r) {
                    finish(r.error());
                    return;
                }
                m_task.request.input = r->id;
                begin();
            })
        ->start();
}

void MakeJob::begin()
{
    m_store.begin(m_task.request, m_provider.key(), this)
        ->then(this,
            [this](const core::Result<history::Begun> &r) {
                if (!r) {
                    finish(r.error());
                    return;
                }
                m_begun = *r;
                makePictures();
            })
        ->start();
}

void MakeJob::makePictures()
{
    auto *job = m_provider.pictures(m_task, this);
    connect(job, &providers::PicturesJob::pictureReady, this, &MakeJob::save);
    connect(job, &jobs::Job::progressChanged, this, &jobs::Job::progressChanged);
    job->then(this, [this](const auto &r) { onPicturesEnded(r); })->start();
}

core::Portrait MakeJob::rowFor(const core::Picture &picture, core::Id<core::Portrait> id) const
{
    QJsonObject settings = picture.settings;
    QJsonObject request = m_task.request.toJson();
    request.remove(QStringLiteral("person")); // names stay out of files
    settings.insert(QStringLiteral("request"), request);
    return {.id = id,
        .request = m_begun.request,
        .job = m_begun.job,
        .input = m_task.request.input,
        .parent = m_task.request.parent,
        .created = m_begun.created,
        .kind = m_task.request.avatar.isEmpty() ? core::Portrait::Kind::Portrait : core::Portrait::Kind::Avatar,
        .style = m_task.request.style,
        .styleVersion = m_task.style.version,
        .model = m_task.model.key,
        .provider = m_provider.key(),
        .seed = m_task.request.seed,
        .person = m_begun.person,
        .prompt = m_task.prompt,
        .negative = m_task.negative,
        .answeredBy = picture.answeredBy,
        .origin = picture.origin,
        .variant = picture.variant,
        .size = picture.size,
        .mediaType = picture.mediaType,
        .seconds = picture.seconds,
        .billed = picture.billed,
        .settings = settings,
        .cacheKey = m_task.cacheKey,
        .contract = m_task.request.avatar.value(QLatin1String("contract")).toInt()};
}

void MakeJob::save(const core::Picture &picture)
{
    const core::Portrait row = rowFor(picture, m_begun.portraits.value(m_made++));
    ++m_unsaved;
    auto finishing = [picture, row](std::stop_token) { return finishedFile(picture, row); };
    auto *job = new jobs::ComputeJob<FinishedFile>(std::move(finishing), this);
    job->then(this, [this, row](const core::Result<FinishedFile> &r) {
        if (!r) {
            onSaved(r.error());
            return;
        }
        m_store.save(row, r->bytes, r->thumbnail, this, searchWords(m_task.style))
            ->then(this, [this](const core::Result<core::Portrait> &saved) { onSaved(saved); })
            ->start();
    })->start();
}

void MakeJob::onSaved(const core::Result<core::Portrait> &saved)
{
    --m_unsaved;
    if (saved) {
        m_portraits.append(*saved);
        emit portraitReady(*saved);
    } else if (!m_error) {
        m_error = saved.error();
    }
    settle();
}

void MakeJob::onPicturesEnded(const core::Result<QList<core::Picture>> &ended)
{
    m_picturesEnded = true;
    if (!ended && !m_error)
        m_error = ended.error();
    settle();
}

void MakeJob::settle()
{
    if (!m_picturesEnded || m_unsaved > 0)
        return;
    m_store.end(m_begun.job, m_error ? QStringLiteral("failed") : QStringLiteral("done"), m_error, this)
        ->then(this,
            [this](const core::Result<> &r) {
                if (m_error)
                    finish(*m_error);
                else if (!r)
                    finish(r.error());
                else
                    finish(m_portraits);
            })
        ->start();
}

void MakeJob::finishCancelled()
{
    // The row's end must outlive this job, so the store owns it.
    if (m_begun.job.isValid())
        m_store.end(m_begun.job, QStringLiteral("cancelled"), {}, &m_store)->start();
    PortraitsJob::finishCancelled();
}

} // namespace studio
