// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/model.h"
#include "catalog/style.h"
#include "core/portrait.h"
#include "core/portraitrequest.h"
#include "imaging/subject.h"
#include "jobs/job.h"

#include <QImage>
#include <QList>

namespace providers {

/// One press as a provider needs it.
struct Task
{
    core::PortraitRequest request{};
    catalog::Style style{};
    catalog::Model model{};
    QString prompt{}; ///< composed
    QString negative{};
    QImage photo{}; ///< cleaned; null when there is none
    QByteArray photoKey{}; ///< equal keys mean equal photos
    QList<imaging::FaceMarks> faces{};
    QString cacheKey{}; ///< kept with each picture; see core::Portrait

    bool operator==(const Task &) const = default;
};

/// Makes the pictures of one task; each is told as soon as it is there.
class PicturesJob : public jobs::JobOf<QList<core::Picture>>
{
    Q_OBJECT

public:
    using JobOf::JobOf;

signals:
    void pictureReady(const core::Picture &picture);
};

/// A service, a local server or this computer.
class Provider
{
public:
    virtual ~Provider() = default;

    virtual QString key() const = 0;
    /// Refused or BadRequest with one sentence when \p task cannot be done here.
    virtual core::Result<> accepts(const Task &task) const = 0;
    virtual PicturesJob *pictures(const Task &task, QObject *parent) = 0;
};

} // namespace providers
