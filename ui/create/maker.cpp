// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/maker.h"

namespace ui {

Maker::Maker(studio::Studio &studio, ResultModel &model, QObject *parent)
    : QObject(parent), m_studio(studio), m_model(model)
{
}

void Maker::start(
    const core::PortraitRequest &request, const studio::Photo &photo, const QImage &preview)
{
    const int run = m_model.begin(request, preview);
    auto *job = m_studio.make(request, photo, this);
    m_runs.append({.number = run, .photo = photo, .job = job});
    connect(job, &studio::PortraitsJob::portraitReady, this,
        [this, run](const core::Portrait &portrait) {
            m_model.land(run, portrait);
            emit landed(portrait);
            emit changed();
        });
    connect(job, &jobs::Job::progressChanged, this,
        [this, run](double share) { m_model.setProgress(run, share); });
    job->then(this, [this, run](const core::Result<QList<core::Portrait>> &r) { ended(run, r); });
    job->start();
    m_model.setProgress(run, 0.02);
    emit changed();
}

void Maker::ended(int run, const core::Result<QList<core::Portrait>> &answer)
{
    for (auto &one : m_runs) {
        if (one.number == run)
            one.job = nullptr;
    }
    if (answer) {
        for (const auto &portrait : *answer)
            m_model.land(run, portrait);
    } else {
        m_model.end(run, answer.error());
        emit failed(answer.error());
    }
    // Without a failed tile nobody can ask for this photo again.
    m_runs.removeIf(
        [&](const Run &one) { return one.number == run && m_model.failedOf(run) == 0; });
    emit changed();
}

void Maker::cancelNewest()
{
    for (qsizetype i = m_runs.size() - 1; i >= 0; --i) {
        if (m_runs.at(i).job)
            return m_runs.at(i).job->cancel();
    }
}

void Maker::cancelAll()
{
    while (isRunning())
        cancelNewest();
}

void Maker::retry(const QModelIndex &index)
{
    const ResultTile tile = m_model.tile(index);
    for (const Run &run : std::as_const(m_runs)) {
        if (run.number != tile.run)
            continue;
        const studio::Photo photo = run.photo;
        m_model.remove(index);
        return start(tile.request, photo, tile.picture);
    }
}

void Maker::retryAll()
{
    // Each retry puts new rows in front, so the rows are looked up one by one.
    QList<QPersistentModelIndex> failed;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.tile(m_model.index(row)).state == ResultTile::State::Failed)
            failed.append(m_model.index(row));
    }
    for (const auto &at : std::as_const(failed))
        retry(at);
}

bool Maker::isRunning() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const Run &run) { return bool(run.job); });
}

} // namespace ui
