// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSet>
#include <QSortFilterProxyModel>

namespace ui {

/// The style presets with a picture of each.
class LookModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, GroupRole, WordsRole };

    explicit LookModel(const catalog::Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const catalog::Style &style(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;

    void setPicture(const QString &key, const QImage &picture);
    QImage picture(const QString &key) const { return m_pictures.value(key); }
    void clearPictures();
    void setFavourites(const QStringList &keys);
    QStringList favourites() const { return m_favourites; }
    void toggleFavourite(const QString &key);
    /// Keys in the order they were last used.
    void setRecent(const QStringList &keys);
    int recency(const QString &key) const; ///< 0 is the latest; large when it was not used

signals:
    void favouritesChanged();

private:
    QString sentence(const catalog::Style &style) const;
    QString words(const catalog::Style &style) const;

    QList<catalog::Style> m_styles;
    QHash<QString, QImage> m_pictures;
    QStringList m_favourites;
    QStringList m_recent;
};

/// Filters by group and words; favourites first, then the recently used, then the catalog's order.
class LookFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LookFilter(LookModel &model, QObject *parent = nullptr);

    void setGroup(const QString &group); ///< a group's letter, `*` for favourites, empty for all
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    LookModel &m_model;
    QString m_group;
    QStringList m_words;
};

} // namespace ui
