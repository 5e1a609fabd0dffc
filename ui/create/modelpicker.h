// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

#include <QComboBox>

namespace ui {

/// Which model makes the pictures: "This computer · free · about 1 s".
class ModelPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ModelPicker(const catalog::Catalog &catalog, QWidget *parent = nullptr);

    QString model() const;
    void setModel(const QString &key);
    using QComboBox::setModel;

    /// "free", "0.04 USD", or "~0.16 USD" for an estimate of \p count pictures.
    static QString priceText(const catalog::Model &model, int count = 1);
    static QString timeText(double seconds); ///< "about 12 s", "about 2 min"
};

} // namespace ui
