// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/traitcombo.h"

#include "ui/common/picturedelegate.h"
#include "ui/common/theme.h"
#include "ui/create/seedwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int kPicture = 44;
constexpr int kShown = 9; ///< rows before the list scrolls

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        return QSize(kPicture + words + 6 * kGrid, kPicture + kGrid);
    }

    void paint(
        QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors c = colorsOf(option.palette);
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        p->save();
        p->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (option.state & QStyle::State_Selected) {
            p->setPen(Qt::NoPen);
            p->setBrush(c.accentSoft);
            p->drawRoundedRect(row, kRadius, kRadius);
        }
        const auto place
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        const QRect picture(
            row.left() + kGrid / 2, row.top() + (row.height() - kPicture) / 2, kPicture, kPicture);
        p->drawImage(place(picture), index.data(PictureRole).value<QImage>());
        p->setFont(option.font);
        p->setPen(c.text);
        p->drawText(place(row.adjusted(kPicture + 2 * kGrid, 0, -kGrid, 0)),
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            index.data().toString());
        p->restore();
    }
};

} // namespace

TraitCombo::TraitCombo(avatars::Part part, Draw draw, QWidget *parent)
    : QComboBox(parent), m_draw(std::move(draw))
{
    setObjectName(QStringLiteral("trait-") + QLatin1String(avatars::info(part).key));
    setAccessibleName(partText(part));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(kShown);
    setItemDelegate(new Delegate(this));
    const auto count = avatars::info(part).variants.size();
    for (std::size_t variant = 0; variant < count; ++variant)
        addItem(variantText(part, std::uint8_t(variant)));
}

void TraitCombo::showPopup()
{
    for (int row = 0; row < count(); ++row)
        setItemData(row, m_draw(std::uint8_t(row), kPicture), PictureRole);
    int width = this->width();
    for (int row = 0; row < count(); ++row)
        width = std::max(width, view()->sizeHintForIndex(model()->index(row, 0)).width());
    view()->setMinimumWidth(width);
    QComboBox::showPopup();
}

void TraitCombo::wheelEvent(QWheelEvent *event)
{
    // It lies in a pane that scrolls; nothing is to change under a wheel that was meant for the
    // pane.
    event->ignore();
}

} // namespace ui
