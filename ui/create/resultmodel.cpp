// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/resultmodel.h"

#include "studio/studio.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/portraitactions.h"
#include "ui/history/words.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>

namespace ui {

ResultModel::ResultModel(studio::Studio &studio, QObject *parent)
    : QAbstractListModel(parent), m_studio(studio), m_store(studio.store())
{
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

const ResultTile &ResultModel::tile(const QModelIndex &index) const
{
    return m_tiles.at(index.row());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    using State = ResultTile::State;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &tile = m_tiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lookOf(tile);
    case Qt::AccessibleTextRole:
        return sentence(tile);
    case Qt::ToolTipRole:
        return tile.state == State::Failed ? tile.error.message
            : tile.state == State::Done    ? tr("%1, made at %2").arg(lookOf(tile), timeOf(tile))
                                           : QVariant();
    case PictureRole:
        return tile.picture;
    case StarredRole:
        return tile.state == State::Done ? QVariant(tile.portrait.starred) : QVariant();
    case StateRole:
        return tile.state == State::Waiting ? tr("Waiting")
            : tile.state == State::Failed   ? tr("Failed · Retry")
                                            : QString();
    case ToneRole:
        return int(tile.state == State::Done  ? Tone::Normal
                : tile.state == State::Failed ? Tone::Failed
                                              : Tone::Dimmed);
    case ProgressRole:
        return tile.state == State::Working ? QVariant(tile.progress) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    if (index.isValid() && m_tiles.at(index.row()).state == ResultTile::State::Done)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ResultModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *ResultModel::mimeData(const QModelIndexList &indexes) const
{
    QList<core::Portrait> some;
    for (const auto &index : indexes) {
        if (tile(index).state == ResultTile::State::Done)
            some.append(tile(index).portrait);
    }
    return PortraitActions::mimeData(some, m_store);
}

QString ResultModel::lookOf(const ResultTile &tile) const
{
    const QString key
        = tile.state == ResultTile::State::Done ? tile.portrait.style : tile.request.style;
    return styleName(m_studio.catalog(), key);
}

QString ResultModel::timeOf(const ResultTile &tile) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(tile.portrait.created);
    return QLocale().toString(when.time(), QLocale::ShortFormat);
}

QString ResultModel::sentence(const ResultTile &tile) const
{
    using State = ResultTile::State;
    const QString style = lookOf(tile);
    switch (tile.state) {
    case State::Waiting:
        return tr("Portrait in the look %1, waiting").arg(style);
    case State::Working:
        return tr("Portrait in the look %1, being made").arg(style);
    case State::Failed:
        return tr("Portrait in the look %1, failed. %2 Press Return to try again.")
            .arg(style, tile.error.message);
    case State::Done:
        break;
    }
    QString text = tile.portrait.person.isEmpty()
        ? tr("Portrait in the look %1, made at %2").arg(style, timeOf(tile))
        : tr("Portrait of %1 in the look %2, made at %3")
              .arg(tile.portrait.person, style, timeOf(tile));
    if (tile.portrait.starred)
        text += tr(", starred");
    return text;
}

QList<core::Portrait> ResultModel::portraits() const
{
    QList<core::Portrait> all;
    for (const auto &tile : m_tiles) {
        if (tile.state == ResultTile::State::Done)
            all.append(tile.portrait);
    }
    return all;
}

int ResultModel::begin(const core::PortraitRequest &request, const QImage &preview)
{
    ++m_runs;
    beginInsertRows({}, 0, request.count - 1);
    for (int i = request.count - 1; i >= 0; --i) {
        core::PortraitRequest one = request;
        one.count = 1;
        one.firstVariant = request.firstVariant + i;
        m_tiles.prepend({.run = m_runs, .request = one, .picture = preview});
    }
    endInsertRows();
    return m_runs;
}

void ResultModel::setProgress(int run, double share)
{
    int count = 0;
    for (const auto &tile : m_tiles)
        count += tile.run == run ? 1 : 0;
    int at = 0;
    for (int row = 0; row < m_tiles.size(); ++row) {
        auto &tile = m_tiles[row];
        if (tile.run != run)
            continue;
        const double own = share * count - at++;
        if (tile.state == ResultTile::State::Done || tile.state == ResultTile::State::Failed
            || own <= 0)
            continue;
        tile.state = ResultTile::State::Working;
        tile.progress = std::min(own, 1.0);
        changed(row);
    }
}

void ResultModel::land(int run, const core::Portrait &portrait)
{
    for (int row = 0; row < m_tiles.size(); ++row) {
        auto &tile = m_tiles[row];
        if (tile.run != run || tile.request.firstVariant != portrait.variant)
            continue;
        tile.state = ResultTile::State::Done;
        tile.portrait = portrait;
        changed(row);
        return loadThumbnails({portrait.id});
    }
}

void ResultModel::end(int run, const core::Error &error)
{
    for (int row = int(m_tiles.size()) - 1; row >= 0; --row) {
        auto &tile = m_tiles[row];
        if (tile.run != run || tile.state == ResultTile::State::Done)
            continue;
        if (error.code == core::Error::Code::Cancelled) {
            remove(index(row));
            continue;
        }
        tile.state = ResultTile::State::Failed;
        tile.error = error;
        changed(row);
    }
}

void ResultModel::remove(const QModelIndex &index)
{
    beginRemoveRows({}, index.row(), index.row());
    m_tiles.removeAt(index.row());
    endRemoveRows();
}

void ResultModel::setEarlier(const QList<core::Portrait> &portraits)
{
    QList<core::Id<core::Portrait>> fresh;
    for (const auto &portrait : portraits) {
        const bool known = std::any_of(m_tiles.begin(), m_tiles.end(),
            [&](const ResultTile &tile) { return tile.portrait.id == portrait.id; });
        if (known)
            continue;
        const int row = int(m_tiles.size());
        beginInsertRows({}, row, row);
        m_tiles.append({.state = ResultTile::State::Done, .portrait = portrait});
        endInsertRows();
        fresh.append(portrait.id);
    }
    if (!fresh.isEmpty())
        loadThumbnails(fresh);
}

void ResultModel::refresh()
{
    for (int row = int(m_tiles.size()) - 1; row >= 0; --row) {
        if (m_tiles.at(row).state != ResultTile::State::Done)
            continue;
        const auto now = m_store.portrait(m_tiles.at(row).portrait.id);
        if (!now || now->trashed > 0) {
            m_trashed.append(m_tiles.at(row));
            remove(index(row));
        } else if (*now != m_tiles.at(row).portrait) {
            m_tiles[row].portrait = *now;
            changed(row);
        }
    }
    for (qsizetype i = m_trashed.size() - 1; i >= 0; --i) {
        const auto now = m_store.portrait(m_trashed.at(i).portrait.id);
        if (!now || now->trashed > 0)
            continue;
        ResultTile tile = m_trashed.takeAt(i);
        tile.portrait = *now;
        // Back to its place: newest first.
        int row = 0;
        while (row < m_tiles.size() && m_tiles.at(row).portrait.id > now->id)
            ++row;
        beginInsertRows({}, row, row);
        m_tiles.insert(row, tile);
        endInsertRows();
    }
}

int ResultModel::waiting() const
{
    return int(std::count_if(m_tiles.begin(), m_tiles.end(), [](const ResultTile &tile) {
        return tile.state == ResultTile::State::Waiting || tile.state == ResultTile::State::Working;
    }));
}

int ResultModel::failed() const
{
    return int(std::count_if(m_tiles.begin(), m_tiles.end(),
        [](const ResultTile &tile) { return tile.state == ResultTile::State::Failed; }));
}

int ResultModel::failedOf(int run) const
{
    return int(std::count_if(m_tiles.begin(), m_tiles.end(), [run](const ResultTile &tile) {
        return tile.run == run && tile.state == ResultTile::State::Failed;
    }));
}

void ResultModel::loadThumbnails(const QList<core::Id<core::Portrait>> &ids)
{
    m_store.thumbnails(ids, this)
        ->then(this,
            [this, ids](const core::Result<QList<QByteArray>> &r) {
                for (qsizetype i = 0; r && i < ids.size() && i < r->size(); ++i)
                    setPicture(ids.at(i), QImage::fromData(r->at(i)));
            })
        ->start();
}

void ResultModel::setPicture(core::Id<core::Portrait> id, const QImage &picture)
{
    for (int row = 0; row < m_tiles.size(); ++row) {
        if (m_tiles.at(row).portrait.id != id || picture.isNull())
            continue;
        m_tiles[row].picture = picture;
        changed(row);
    }
}

void ResultModel::changed(int row)
{
    emit dataChanged(index(row), index(row));
}

} // namespace ui
