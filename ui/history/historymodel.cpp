// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/historymodel.h"

#include "jobs/computejob.h"
#include "studio/studio.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/portraitactions.h"
#include "ui/history/words.h"

#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int kBlock = 100;
constexpr int kBlocksKept = 40;
constexpr int kPictureKilobytes = 96 * 1024;
// About what a large window shows; wishes beyond it are for rows that have scrolled away.
constexpr qsizetype kWishes = 120;
constexpr qsizetype kBatch = 24;

QList<QImage> decoded(const QList<QByteArray> &jpegs)
{
    QList<QImage> pictures;
    for (const QByteArray &jpeg : jpegs)
        pictures.append(QImage::fromData(jpeg));
    return pictures;
}

} // namespace

HistoryModel::HistoryModel(studio::Studio &studio, QObject *parent)
    : QAbstractListModel(parent),
      m_studio(studio),
      m_blocks(kBlocksKept),
      m_pictures(kPictureKilobytes),
      m_load(new QTimer(this))
{
    m_load->setSingleShot(true);
    connect(m_load, &QTimer::timeout, this, &HistoryModel::loadPictures);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList HistoryModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *HistoryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<core::Portrait> portraits;
    for (const QModelIndex &index : indexes)
        portraits.append(portrait(index));
    return PortraitActions::mimeData(portraits, m_studio.store());
}

core::Portrait HistoryModel::portrait(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int block = index.row() / kBlock;
    if (!m_blocks.contains(block))
        m_blocks.insert(block, new QList(m_studio.store().portraits(m_ids.mid(block * kBlock, kBlock))));
    const auto id = m_ids.at(index.row());
    const auto &rows = *m_blocks.object(block);
    const auto row = std::find_if(rows.begin(), rows.end(), [id](const auto &p) { return p.id == id; });
    return row == rows.end() ? core::Portrait{} : *row;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case PictureRole:
        return picture(m_ids.at(index.row()));
    case Qt::DisplayRole:
        return styleName(m_studio.catalog(), portrait(index).style);
    case NoteRole:
        return timeText(portrait(index).created);
    case StarredRole:
        return portrait(index).starred;
    case StateRole:
        return m_missing.contains(m_ids.at(index.row())) ? tr("File is missing") : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(portrait(index));
    default:
        return {};
    }
}

QString HistoryModel::sentence(const core::Portrait &p) const
{
    QStringList parts{p.person.isEmpty() ? styleName(m_studio.catalog(), p.style)
                                         : tr("%1, %2").arg(p.person, styleName(m_studio.catalog(), p.style)),
        timeText(p.created), tr("%1 × %2 pixels").arg(p.size.width()).arg(p.size.height())};
    if (p.starred)
        parts << tr("starred");
    if (p.trashed > 0)
        parts << tr("in the trash");
    return parts.join(tr(", "));
}

int HistoryModel::rowOf(core::Id<core::Portrait> id) const
{
    const auto row = std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater<>());
    return row != m_ids.end() && *row == id ? int(row - m_ids.begin()) : -1;
}

void HistoryModel::setQuery(const history::Query &query)
{
    m_query = query;
    find(true);
}

void HistoryModel::refresh()
{
    find(false);
}

void HistoryModel::find(bool isNew)
{
    const int asked = ++m_asked;
    m_studio.store()
        .find(m_query, this)
        ->then(this,
            [this, asked, isNew](const core::Result<Ids> &ids) {
                if (asked != m_asked)
                    return;
                if (!ids) {
                    emit failed(ids.error());
                    return;
                }
                m_blocks.clear();
                if (isNew) {
                    beginResetModel();
                    m_ids = *ids;
                    endResetModel();
                } else {
                    replace(*ids);
                }
                emit found(int(m_ids.size()));
            })
        ->start();
}

void HistoryModel::replace(const Ids &ids)
{
    // Everything between the first and the last difference goes and comes again; the rest keeps its place,
    // its selection and the scroll position.
    const auto front = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const auto from = int(front.first - m_ids.begin());
    const auto back = std::mismatch(m_ids.rbegin(), std::make_reverse_iterator(front.first), ids.rbegin(),
        std::make_reverse_iterator(front.second));
    const auto oldEnd = int(back.first.base() - m_ids.begin());
    const auto newEnd = int(back.second.base() - ids.begin());
    if (oldEnd > from) {
        beginRemoveRows({}, from, oldEnd - 1);
        m_ids.remove(from, oldEnd - from);
        endRemoveRows();
    }
    if (newEnd > from) {
        beginInsertRows({}, from, newEnd - 1);
        m_ids = ids;
        endInsertRows();
    }
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

QImage HistoryModel::picture(core::Id<core::Portrait> id) const
{
    if (const QImage *known = m_pictures.object(id.value))
        return *known;
    if (!m_missing.contains(id)) {
        m_wanted.removeOne(id);
        m_wanted.append(id);
        if (m_wanted.size() > kWishes)
            m_wanted.removeFirst();
        if (!m_loading && !m_load->isActive())
            m_load->start(0);
    }
    return {};
}

void HistoryModel::loadPictures()
{
    const Ids ids = m_wanted.mid(std::max<qsizetype>(0, m_wanted.size() - kBatch));
    m_wanted.resize(m_wanted.size() - ids.size());
    if (ids.isEmpty())
        return;
    m_loading = true;
    m_studio.store()
        .thumbnails(ids, this)
        ->then(this,
            [this, ids](const core::Result<QList<QByteArray>> &jpegs) {
                if (!jpegs) {
                    onPictures(ids, jpegs.error());
                    return;
                }
                auto decode = [list = *jpegs](std::stop_token) -> core::Result<QList<QImage>> { return decoded(list); };
                (new jobs::ComputeJob<QList<QImage>>(decode, this))
                    ->then(this, [this, ids](const auto &pictures) { onPictures(ids, pictures); })
                    ->start();
            })
        ->start();
}

void HistoryModel::onPictures(const Ids &ids, const core::Result<QList<QImage>> &pictures)
{
    m_loading = false;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QImage image = pictures ? pictures->value(i) : QImage();
        if (image.isNull())
            remake(ids.at(i));
        else
            keep(ids.at(i), image);
    }
    emit picturesReady();
    if (!m_wanted.isEmpty())
        m_load->start(0);
}

void HistoryModel::remake(core::Id<core::Portrait> id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_missing.insert(id);
    m_studio.remakeThumbnail(portrait(index(row)), this)
        ->then(this,
            [this, id](const core::Result<QByteArray> &jpeg) {
                if (jpeg)
                    keep(id, QImage::fromData(*jpeg));
            })
        ->start();
}

void HistoryModel::keep(core::Id<core::Portrait> id, const QImage &picture)
{
    m_missing.remove(id);
    m_pictures.insert(id.value, new QImage(picture), qsizetype(picture.sizeInBytes() / 1024 + 1));
    const int row = rowOf(id);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {PictureRole, StateRole});
}

} // namespace ui
