// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/lookmodel.h"

#include "ui/common/picturedelegate.h"

#include <QCoreApplication>

namespace ui {

LookModel::LookModel(const catalog::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent), m_styles(catalog.styles())
{
}

int LookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_styles.size());
}

const catalog::Style &LookModel::style(const QModelIndex &index) const
{
    return m_styles.at(index.row());
}

QVariant LookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_styles.at(index.row());
    const bool local = !item.look.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("catalog", item.name.toUtf8().constData());
    case Qt::ToolTipRole:
        return QCoreApplication::translate("catalog", item.bestFor.toUtf8().constData());
    case Qt::AccessibleTextRole:
        return sentence(item);
    case KeyRole:
        return item.key;
    case GroupRole:
        return item.group;
    case WordsRole:
        return words(item);
    case PictureRole:
        return m_pictures.value(item.key);
    case StarredRole:
        return m_favourites.contains(item.key);
    case BadgeRole:
        return local ? QString() : tr("AI");
    case NoteRole:
        return local ? tr("free") : tr("needs an AI model");
    default:
        return {};
    }
}

QString LookModel::sentence(const catalog::Style &style) const
{
    const QString name = QCoreApplication::translate("catalog", style.name.toUtf8().constData());
    QString text = style.look.isEmpty() ? tr("%1, needs an AI model").arg(name)
                                        : tr("%1, made on this computer, free").arg(name);
    if (m_favourites.contains(style.key))
        text += tr(", favourite");
    return text;
}

QString LookModel::words(const catalog::Style &style) const
{
    QStringList all{style.key, style.name, style.bestFor,
        QCoreApplication::translate("catalog", style.name.toUtf8().constData())};
    for (const auto &tags : style.tags)
        all += tags;
    for (const auto &part : style.parts)
        all += part.text;
    return all.join(u'\n');
}

QModelIndex LookModel::indexOf(const QString &key) const
{
    for (int row = 0; row < m_styles.size(); ++row) {
        if (m_styles.at(row).key == key)
            return index(row);
    }
    return {};
}

void LookModel::setPicture(const QString &key, const QImage &picture)
{
    const QModelIndex at = indexOf(key);
    if (!at.isValid())
        return;
    m_pictures.insert(key, picture);
    emit dataChanged(at, at, {PictureRole});
}

void LookModel::clearPictures()
{
    m_pictures.clear();
    if (!m_styles.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {PictureRole});
}

void LookModel::setFavourites(const QStringList &keys)
{
    m_favourites = keys;
    if (!m_styles.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {StarredRole, Qt::AccessibleTextRole});
}

void LookModel::toggleFavourite(const QString &key)
{
    QStringList keys = m_favourites;
    if (!keys.removeOne(key))
        keys.append(key);
    setFavourites(keys);
    emit favouritesChanged();
}

void LookModel::setRecent(const QStringList &keys)
{
    m_recent = keys;
}

int LookModel::recency(const QString &key) const
{
    const auto at = m_recent.indexOf(key);
    return at < 0 ? int(m_recent.size()) : int(at);
}

LookFilter::LookFilter(LookModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(false);
    sort(0);
}

void LookFilter::setGroup(const QString &group)
{
    m_group = group;
    invalidate();
}

void LookFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LookFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex at = m_model.index(row);
    const auto &style = m_model.style(at);
    if (m_group == u'*' ? !m_model.favourites().contains(style.key)
                        : !m_group.isEmpty() && style.group != m_group)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = at.data(LookModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool LookFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &at) {
        const QString &key = m_model.style(at).key;
        return std::tuple(
            m_model.favourites().contains(key) ? 0 : 1, m_model.recency(key), at.row());
    };
    return rank(left) < rank(right);
}

} // namespace ui
