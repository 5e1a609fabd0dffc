// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/vision.h"
#include "providers/provider.h"

#include <QThreadPool>

#include <memory>

namespace providers {

class Mattes;

/// This computer: looks made by filters, free, without a network.
class Offline : public Provider
{
public:
    explicit Offline(imaging::VisionModule &vision);
    ~Offline() override;

    QString key() const override;
    core::Result<> accepts(const Task &task) const override;
    PicturesJob *pictures(const Task &task, QObject *parent) override;

    /// One quick picture of \p task's look at \p size, not encoded; the framed photo where the preset has no look.
    jobs::JobOf<QImage> *preview(const Task &task, const QSize &size, QObject *parent);

private:
    imaging::VisionModule &m_vision;
    std::unique_ptr<Mattes> m_mattes;
    QThreadPool m_pool; ///< last: it waits for its threads, which use the members above
};

} // namespace providers
