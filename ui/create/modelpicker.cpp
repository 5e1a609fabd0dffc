// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/modelpicker.h"

#include "ui/common/icons.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

ModelPicker::ModelPicker(const catalog::Catalog &catalog, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("modelPicker"));
    setAccessibleName(tr("Model"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &model : catalog.models()) {
        const QString name
            = QCoreApplication::translate("catalog", model.name.toUtf8().constData());
        //: a model in a list: name, price per picture, time per picture
        const QString text
            = tr("%1 · %2 · %3").arg(name, priceText(model), timeText(model.seconds));
        addItem(icon(QStringLiteral("computer")), text, model.key);
    }
}

QString ModelPicker::model() const
{
    return currentData().toString();
}

void ModelPicker::setModel(const QString &key)
{
    const int at = findData(key);
    if (at >= 0)
        setCurrentIndex(at);
}

QString ModelPicker::priceText(const catalog::Model &model, int count)
{
    if (model.price.micros == 0)
        return tr("free");
    const double amount = double(model.price.micros) * count / 1e6;
    //: an estimate: amount and currency
    return tr("~%1 %2").arg(QLocale().toString(amount, 'f', 2), model.price.currency);
}

QString ModelPicker::timeText(double seconds)
{
    if (seconds < 90)
        return tr("about %1 s").arg(std::max(1, int(std::ceil(seconds))));
    return tr("about %1 min").arg(int(std::ceil(seconds / 60)));
}

} // namespace ui
