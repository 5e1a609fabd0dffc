// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/result.h"
#include "history/query.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>

class QTimer;

namespace studio {
class Studio;
}

namespace ui {

/// What a query finds, newest first: all ids in memory, rows read in blocks when they are looked at, thumbnails
/// decoded on a worker, the ones asked for last first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(studio::Studio &studio, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// Looks for \p query; the old result stays until the answer is there.
    void setQuery(const history::Query &query);
    const history::Query &query() const { return m_query; }
    /// Asks again after something changed; keeps the rows that are still there.
    void refresh();

    /// A default portrait where the row has gone meanwhile.
    core::Portrait portrait(const QModelIndex &index) const;
    core::Id<core::Portrait> id(int row) const { return m_ids.at(row); }
    int rowOf(core::Id<core::Portrait> id) const; ///< −1 when it is not in the result

signals:
    void found(int count);
    void failed(const core::Error &error);
    /// The first thumbnails of a new result are there.
    void picturesReady();

private:
    using Ids = QList<core::Id<core::Portrait>>;

    void find(bool isNew);
    void replace(const Ids &ids);
    QString sentence(const core::Portrait &portrait) const;
    QImage picture(core::Id<core::Portrait> id) const;
    void loadPictures();
    void onPictures(const Ids &ids, const core::Result<QList<QImage>> &pictures);
    void remake(core::Id<core::Portrait> id);
    void keep(core::Id<core::Portrait> id, const QImage &picture);

    studio::Studio &m_studio;
    history::Query m_query;
    Ids m_ids;
    int m_asked = 0; ///< a late answer never replaces a newer one
    mutable QCache<int, QList<core::Portrait>> m_blocks;
    mutable QCache<qint64, QImage> m_pictures;
    mutable Ids m_wanted; ///< oldest wish first
    QSet<core::Id<core::Portrait>> m_missing; ///< their original cannot be read either
    QTimer *m_load;
    bool m_loading = false;
};

} // namespace ui
