// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/model.h"
#include "catalog/style.h"

#include <QList>
#include <QStringList>

namespace catalog {

/// The built-in catalog with the user's overlay on top.
class Catalog
{
public:
    /// \param overlay folder with styles/, models/, providers/ of *.json, each replacing or adding
    /// by key; a file that is not good is skipped and named in problems(). Empty: the built-in
    /// catalog alone.
    static Catalog load(const QString &overlay = {});

    const QList<Style> &styles() const { return m_styles; }
    const QList<Model> &models() const { return m_models; }
    const QList<Provider> &providers() const { return m_providers; }
    const Style *style(const QString &key) const; ///< null when there is none
    const Model *model(const QString &key) const;
    const Provider *provider(const QString &key) const;
    /// One translated sentence per skipped file: which, why, what to do.
    const QStringList &problems() const { return m_problems; }

private:
    QList<Style> m_styles;
    QList<Model> m_models;
    QList<Provider> m_providers;
    QStringList m_problems;
};

} // namespace catalog
