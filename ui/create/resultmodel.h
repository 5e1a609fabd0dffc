// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/portraitrequest.h"
#include "core/result.h"

#include <QAbstractListModel>
#include <QImage>

namespace history {
class Store;
}
namespace studio {
class Studio;
}

namespace ui {

/// One tile below the preview: a portrait, or one that is on its way.
struct ResultTile
{
    enum class State { Waiting, Working, Done, Failed };

    int run = 0; ///< which press it belongs to; 0: made earlier
    core::PortraitRequest request{}; ///< for this picture alone: count 1, its own variant
    State state = State::Waiting;
    double progress = -1;
    QImage picture{};
    core::Portrait portrait{}; ///< once done
    core::Error error{}; ///< once failed

    bool operator==(const ResultTile &) const = default;
};

/// The pictures of this session's presses, newest first, and after them what was made earlier
/// today.
class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ResultModel(studio::Studio &studio, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    const ResultTile &tile(const QModelIndex &index) const;
    QList<core::Portrait> portraits() const; ///< all that are done, in order

    /// Adds request.count tiles in their final shape with \p preview inside. \return the run's
    /// number.
    int begin(const core::PortraitRequest &request, const QImage &preview);
    void setProgress(int run, double share);
    void land(int run, const core::Portrait &portrait);
    /// What has not landed fails, or goes away when it was cancelled.
    void end(int run, const core::Error &error);
    void remove(const QModelIndex &index);
    void setEarlier(const QList<core::Portrait> &portraits);
    /// Reads the rows again: stars, and what went to the trash or came back.
    void refresh();
    int waiting() const; ///< how many are not there yet
    int failed() const;
    int failedOf(int run) const;

private:
    QString sentence(const ResultTile &tile) const;
    QString lookOf(const ResultTile &tile) const;
    QString timeOf(const ResultTile &tile) const;
    void loadThumbnails(const QList<core::Id<core::Portrait>> &ids);
    void setPicture(core::Id<core::Portrait> id, const QImage &picture);
    void changed(int row);

    studio::Studio &m_studio;
    history::Store &m_store;
    QList<ResultTile> m_tiles;
    QList<ResultTile> m_trashed; ///< of this session: they come back when they are restored
    int m_runs = 0;
};

} // namespace ui
