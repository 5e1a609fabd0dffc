// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "providers/offline.h"

#include "imaging/encode.h"
#include "jobs/computejob.h"
#include "providers/mattes.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace providers {

namespace {

constexpr int kPreviewSide = 512;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Offline)
};

/// Variants one after the other: each lands as soon as it is there, and cancel stops before the next.
class LooksJob : public PicturesJob
{
public:
    LooksJob(Task task, imaging::VisionModule &vision, Mattes &mattes, QThreadPool &pool,
        QObject *parent)
        : PicturesJob(parent),
          m_task(std::move(task)),
          m_vision(vision),
          m_mattes(mattes),
          m_pool(pool)
    {
    }

protected:
    void run() override { next(); }

private:
    void next()
    {
        const auto made = int(m_pictures.size());
        if (made == m_task.request.count) {
            finish(m_pictures);
            return;
        }
        emit progressChanged(double(made) / m_task.request.count, Words::tr("Drawing"));
        auto draw = [task = m_task, variant = m_task.request.firstVariant + made, &vision = m_vision,
                        &mattes = m_mattes](std::stop_token) {
            return picture(task, variant, vision, mattes);
        };
        auto *job = new jobs::ComputeJob<core::Picture>(std::move(draw), this, &m_pool);
        job->then(this, [this](const core::Result<core::Picture> &r) { onPicture(r); })->start();
    }

    void onPicture(const core::Result<core::Picture> &r)
    {
        if (!r) {
            finish(r.error());
            return;
        }
        m_pictures.append(*r);
        emit pictureReady(*r);
        next();
    }

    static core::Result<core::Picture> picture(
        const Task &task, int variant, imaging::VisionModule &module, Mattes &mattes)
    {
        QElapsedTimer timer;
        timer.start();
        const auto vision = module.load();
        if (!vision)
            return vision.error();
        const QSize size = task.request.size;
        const auto subject = mattes.subject(**vision, task, imaging::Vision::Quality::Final,
            std::max(size.width(), size.height()));
        if (!subject)
            return subject.error();
        const auto image = (*vision)->look(task.style.look, *subject,
            {.size = size, .variant = variant, .strength = task.request.strength});
        if (!image)
            return image.error();
        auto bytes = imaging::encode(*image, imaging::Format::Png);
        if (!bytes)
            return bytes.error();
        return core::Picture{.bytes = *std::move(bytes),
            .mediaType = QStringLiteral("image/png"),
            .size = image->size(),
            .variant = variant,
            .seconds = double(timer.elapsed()) / 1000,
            .origin = core::Origin::Filtered,
            .answeredBy = QStringLiteral("look"),
            .settings = {{QStringLiteral("look"), task.style.look},
                {QStringLiteral("matte_trusted"), subject->matte.trusted}}};
    }

    Task m_task;
    imaging::VisionModule &m_vision;
    Mattes &m_mattes;
    QThreadPool &m_pool;
    QList<core::Picture> m_pictures;
};

} // namespace

Offline::Offline(imaging::VisionModule &vision)
    : m_vision(vision), m_mattes(std::make_unique<Mattes>())
{
}

Offline::~Offline() = default;

QString Offline::key() const
{
    return QStringLiteral("local");
}

core::Result<> Offline::accepts(const Task &task) const
{
    if (task.photo.isNull()) {
        return core::refused(Words::tr("This computer makes portraits from a photo. Choose a photo first."));
    }
    if (!task.request.prompt.isEmpty() || task.style.look.isEmpty()) {
        return core::refused(task.request.prompt.isEmpty()
                ? Words::tr("\"%1\" needs an AI model. Choose another look, or a model that can draw it.")
                      .arg(task.style.name)
                : Words::tr("A prompt of your own needs an AI model. Remove the prompt, or choose another model."));
    }
    if (task.faces.isEmpty()) {
        return core::refused(
            Words::tr("No face was found in this photo. Choose one that shows the face from the front."));
    }
    if (task.request.face >= task.faces.size()) {
        //: %n is how many faces the photo shows
        return core::refused(QCoreApplication::translate("Offline",
            "This photo shows only %n face(s). Choose one of them.", nullptr, int(task.faces.size())));
    }
    return {};
}

PicturesJob *Offline::pictures(const Task &task, QObject *parent)
{
    return new LooksJob(task, m_vision, *m_mattes, m_pool, parent);
}

jobs::JobOf<QImage> *Offline::preview(const Task &task, const QSize &size, QObject *parent)
{
    auto draw = [task, size, this](std::stop_token) -> core::Result<QImage> {
        if (task.faces.isEmpty() || task.style.look.isEmpty()) {
            const imaging::FaceMarks marks = task.faces.value(task.request.face);
            const QRectF frame = imaging::portraitFrame(task.photo.size(), marks, size);
            return imaging::framed({.photo = task.photo}, frame, size).photo;
        }
        const auto vision = m_vision.load();
        if (!vision)
            return vision.error();
        const auto subject
            = m_mattes->subject(**vision, task, imaging::Vision::Quality::Preview, kPreviewSide);
        if (!subject)
            return subject.error();
        return (*vision)->look(task.style.look, *subject,
            {.size = size,
                .variant = task.request.firstVariant,
                .strength = task.request.strength});
    };
    return new jobs::ComputeJob<QImage>(std::move(draw), parent, &m_pool);
}

} // namespace providers
