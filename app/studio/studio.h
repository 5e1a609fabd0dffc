// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/portraitrequest.h"
#include "history/store.h"
#include "imaging/vision.h"
#include "prompts/compose.h"
#include "providers/drawn.h"
#include "providers/offline.h"
#include "studio/exporter.h"
#include "studio/photo.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace studio {

/// Makes, keeps and tells the portraits of one request, one by one.
class PortraitsJob : public jobs::JobOf<QList<core::Portrait>>
{
    Q_OBJECT

public:
    using JobOf::JobOf;

signals:
    /// \p portrait is durable: file, thumbnail and row.
    void portraitReady(const core::Portrait &portrait);
};

/// The use cases, with or without a window.
class Studio : public QObject
{
    Q_OBJECT

public:
    Studio(const catalog::Catalog &catalog, history::Store &store, QObject *parent = nullptr);

    const catalog::Catalog &catalog() const { return m_catalog; }
    history::Store &store() { return m_store; }

    /// Decodes, cleans and looks for faces, on a worker. A photo without a face is an answer, not an error.
    jobs::JobOf<Photo> *openFile(const QString &path, QObject *parent);
    jobs::JobOf<Photo> *openBytes(const QByteArray &bytes, QObject *parent);
    /// Our own drawn model head.
    jobs::JobOf<Photo> *openSample(QObject *parent);
    /// A photo that an earlier portrait was made from.
    jobs::JobOf<Photo> *openInput(core::Id<core::Input> id, QObject *parent);

    /// What \p request would look like for free, at \p size; the framed photo where its preset has no look.
    jobs::JobOf<QImage> *preview(
        const core::PortraitRequest &request, const Photo &photo, const QSize &size, QObject *parent);

    /// Why \p request cannot be made, in one sentence; nothing is written.
    core::Result<> accepts(const core::PortraitRequest &request, const Photo &photo);
    /// Keeps the photo, writes request and job, makes the pictures, saves each. Pictures that were saved before an
    /// error or a cancel stay. BadRequest, Refused, File or Storage.
    PortraitsJob *make(const core::PortraitRequest &request, const Photo &photo, QObject *parent);

    /// The same, and each picture keeps \p cacheKey, so that history answers the same order next time.
    PortraitsJob *makeKept(const core::PortraitRequest &request, const QString &cacheKey, QObject *parent);

    /// Adds a service. A model belongs to the provider whose key its catalog entry names; this computer is always there.
    void addProvider(std::unique_ptr<providers::Provider> provider);

    prompts::Prompt prompt(const core::PortraitRequest &request, bool withPhoto) const;

    /// See studio::exportPortraits().
    jobs::JobOf<QStringList> *exportPortraits(
        const QList<core::Portrait> &portraits, const ExportWish &wish, QObject *parent);
    /// Makes the thumbnail of \p portrait again from its original and keeps it. File when the original is gone.
    jobs::JobOf<QByteArray> *remakeThumbnail(const core::Portrait &portrait, QObject *parent);

private:
    providers::Task task(const core::PortraitRequest &request, const Photo &photo) const;
    /// Who makes \p request; null when its model's provider is not there.
    providers::Provider *providerFor(const core::PortraitRequest &request);
    PortraitsJob *makeWith(const core::PortraitRequest &request, const Photo &photo, const QString &cacheKey,
        QObject *parent);

    const catalog::Catalog &m_catalog;
    history::Store &m_store;
    imaging::VisionModule m_vision;
    providers::Offline m_offline; ///< after m_vision, which its threads use
    providers::Drawn m_drawn;
    std::vector<std::unique_ptr<providers::Provider>> m_services;
    QThreadPool m_pool; ///< last: it waits for its threads, which use the members above
};

} // namespace studio
