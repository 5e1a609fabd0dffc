// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/studio.h"

#include "imaging/encode.h"
#include "imaging/modelhead.h"
#include "jobs/computejob.h"
#include "studio/makejob.h"
#include "studio/marks.h"
#include "studio/seedprompt.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace studio {

namespace {

constexpr int kSampleSide = 1400;

core::Result<Photo> withFaces(core::Result<imaging::Photo> decoded, imaging::VisionModule &module)
{
    if (!decoded)
        return decoded.error();
    const auto vision = module.load();
    if (!vision)
        return vision.error();
    Photo photo{.source = *std::move(decoded)};
    auto faces = (*vision)->faces(photo.source.image);
    if (!faces)
        return faces.error();
    photo.faces = *std::move(faces);
    if (!photo.faces.isEmpty()) {
        const auto sharpness = (*vision)->sharpness(photo.source.image, photo.faces.first());
        if (!sharpness)
            return sharpness.error();
        photo.sharpness = *sharpness;
    }
    return photo;
}

core::Error unknown(const char *sentence, const QString &key)
{
    return {.code = core::Error::Code::BadRequest,
        .message = QCoreApplication::translate("Studio", sentence).arg(key)};
}

} // namespace

Studio::Studio(const catalog::Catalog &catalog, history::Store &store, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_store(store), m_offline(m_vision)
{
}

jobs::JobOf<Photo> *Studio::openFile(const QString &path, QObject *parent)
{
    return new jobs::ComputeJob<Photo>(
        [path, &vision = m_vision](std::stop_token) {
            return withFaces(imaging::decodeFile(path, vision), vision);
        },
        parent, &m_pool);
}

jobs::JobOf<Photo> *Studio::openBytes(const QByteArray &bytes, QObject *parent)
{
    return new jobs::ComputeJob<Photo>(
        [bytes, &vision = m_vision](std::stop_token) {
            return withFaces(imaging::decodeBytes(bytes, vision), vision);
        },
        parent, &m_pool);
}

jobs::JobOf<Photo> *Studio::openSample(QObject *parent)
{
    auto open = [&module = m_vision](std::stop_token) -> core::Result<Photo> {
        const imaging::Subject head = imaging::modelHead(kSampleSide);
        const auto vision = module.load();
        if (!vision)
            return vision.error();
        const auto sharpness = (*vision)->sharpness(head.photo, head.marks);
        if (!sharpness)
            return sharpness.error();
        const QByteArrayView pixels(head.photo.constBits(), head.photo.sizeInBytes());
        return Photo{.source = {.image = head.photo,
                         .originalSize = head.photo.size(),
                         .sha256 = QCryptographicHash::hash(
                             pixels.toByteArray(), QCryptographicHash::Sha256)
                                       .toHex(),
                         .format = QStringLiteral("svg")},
            .faces = {head.marks},
            .sharpness = *sharpness};
    };
    return new jobs::ComputeJob<Photo>(std::move(open), parent, &m_pool);
}

jobs::JobOf<Photo> *Studio::openInput(core::Id<core::Input> id, QObject *parent)
{
    const auto input = m_store.input(id);
    const QString path = input ? m_store.absolutePath(input->path) : QString();
    auto open = [input, path, &module = m_vision](std::stop_token) -> core::Result<Photo> {
        if (!input) {
            return core::fileError(QCoreApplication::translate("Studio",
                "The photo this portrait was made from is no longer in the library. Choose it again."));
        }
        auto photo = withFaces(imaging::decodeFile(path, module), module);
        if (!photo)
            return photo;
        // The faces that were chosen from must keep their numbers.
        if (!input->faces.isEmpty())
            photo->faces = facesFromJson(input->faces);
        photo->source.sha256 = input->sha256;
        photo->input = input->id;
        return photo;
    };
    return new jobs::ComputeJob<Photo>(std::move(open), parent, &m_pool);
}

providers::Task Studio::task(const core::PortraitRequest &request, const Photo &photo) const
{
    providers::Task task{.request = request,
        .photo = photo.source.image,
        .photoKey = photo.source.sha256,
        .faces = photo.faces};
    if (const auto *style = m_catalog.style(request.style))
        task.style = *style;
    if (const auto *model = m_catalog.model(request.model))
        task.model = *model;
    const prompts::Prompt composed = prompt(request, !photo.isNull());
    task.prompt = composed.text;
    task.negative = composed.negative;
    return task;
}

prompts::Prompt Studio::prompt(const core::PortraitRequest &request, bool withPhoto) const
{
    const auto *found = m_catalog.style(request.style);
    const catalog::Style style = found ? *found : catalog::Style{};
    const prompts::Wish wish{.scene = request.scene, .prompt = request.prompt, .withPhoto = withPhoto};
    const auto seed = core::Seed::make(request.seed);
    if (withPhoto || !seed)
        return prompts::compose(style, wish);
    const auto avatar = avatars::Wish::fromJson(request.avatar);
    const auto seeded = seedPrompt(style, *seed, wish, avatar ? *avatar : avatars::Wish{});
    return seeded ? seeded->prompt : prompts::compose(style, wish);
}

jobs::JobOf<QImage> *Studio::preview(
    const core::PortraitRequest &request, const Photo &photo, const QSize &size, QObject *parent)
{
    return m_offline.preview(task(request, photo), size, parent);
}

core::Result<> Studio::accepts(const core::PortraitRequest &request, const Photo &photo)
{
    if (const auto good = request.check(); !good)
        return good;
    if (!request.avatar.isEmpty())
        return m_drawn.accepts(task(request, photo));
    if (!m_catalog.style(request.style)) {
        return unknown(QT_TRANSLATE_NOOP("Studio",
                           "There is no look called \"%1\". `likenessctl styles` lists them."),
            request.style);
    }
    if (!m_catalog.model(request.model)) {
        return unknown(QT_TRANSLATE_NOOP("Studio",
                           "There is no model called \"%1\". `likenessctl models` lists them."),
            request.model);
    }
    const providers::Provider *provider = providerFor(request);
    if (!provider) {
        return core::refused(QCoreApplication::translate("Studio",
            "The provider of the model \"%1\" is not set up here. Choose another model.").arg(request.model));
    }
    return provider->accepts(task(request, photo));
}

providers::Provider *Studio::providerFor(const core::PortraitRequest &request)
{
    if (!request.avatar.isEmpty())
        return &m_drawn;
    const auto *model = m_catalog.model(request.model);
    if (!model || model->provider == m_offline.key())
        return &m_offline;
    const auto found = std::find_if(m_services.begin(), m_services.end(),
        [&](const auto &service) { return service->key() == model->provider; });
    return found == m_services.end() ? nullptr : found->get();
}

void Studio::addProvider(std::unique_ptr<providers::Provider> provider)
{
    m_services.push_back(std::move(provider));
}

PortraitsJob *Studio::make(const core::PortraitRequest &request, const Photo &photo, QObject *parent)
{
    return makeWith(request, photo, {}, parent);
}

PortraitsJob *Studio::makeKept(const core::PortraitRequest &request, const QString &cacheKey, QObject *parent)
{
    return makeWith(request, {}, cacheKey, parent);
}

PortraitsJob *Studio::makeWith(
    const core::PortraitRequest &request, const Photo &photo, const QString &cacheKey, QObject *parent)
{
    providers::Task wanted = task(request, photo);
    wanted.cacheKey = cacheKey;
    providers::Provider *provider = providerFor(request);
    // Nothing is asked of the provider unless the request is accepted, and that needs one.
    return new MakeJob(accepts(request, photo), wanted, photo, provider ? *provider : m_offline, m_store, parent);
}

jobs::JobOf<QStringList> *Studio::exportPortraits(
    const QList<core::Portrait> &portraits, const ExportWish &wish, QObject *parent)
{
    return studio::exportPortraits(portraits, wish, m_store, m_vision, parent, &m_pool);
}

jobs::JobOf<QByteArray> *Studio::remakeThumbnail(const core::Portrait &portrait, QObject *parent)
{
    auto make = [path = m_store.absolutePath(portrait.path), &vision = m_vision](
                    std::stop_token) -> core::Result<QByteArray> {
        const auto photo = imaging::decodeFile(path, vision);
        return photo ? core::Result<QByteArray>(imaging::thumbnail(photo->image)) : photo.error();
    };
    auto *job = new jobs::ComputeJob<QByteArray>(std::move(make), parent, &m_pool);
    job->then(this, [this, id = portrait.id](const core::Result<QByteArray> &jpeg) {
        if (jpeg)
            m_store.putThumbnail(id, *jpeg, this)->start();
    });
    return job;
}

} // namespace studio
