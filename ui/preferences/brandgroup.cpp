// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/brandgroup.h"

#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/preferences/brandrow.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

BrandGroup::BrandGroup(settings::Settings &settings, QWidget *parent)
    : PreferenceGroup(tr("Brand palette"),
        tr("All of a brand avatar is made of one colour. Choose the one that new avatars get."), parent),
      m_settings(settings), m_usual(new QButtonGroup(this)), m_none(new QRadioButton(this)),
      m_column(new QVBoxLayout), m_add(new QPushButton(this))
{
    m_none->setText(tr("&No brand colour: the seed chooses"));
    m_none->setObjectName(QStringLiteral("noBrand"));
    m_usual->addButton(m_none);
    m_add->setText(tr("&Add a colour…"));
    m_add->setObjectName(QStringLiteral("addBrand"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_column->setSpacing(kGrid + kGrid / 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    content().addWidget(m_none);
    content().addLayout(m_column);
    content().addLayout(foot);
    show({studio::brandsOf(m_settings), studio::defaultBrandOf(m_settings)});
    connect(m_usual, &QButtonGroup::buttonClicked, this, &BrandGroup::store);
    connect(m_add, &QPushButton::clicked, this, &BrandGroup::addColour);
    connect(this, &PreferenceGroup::restoreWanted, this, &BrandGroup::restore);
}

BrandGroup::State BrandGroup::shown() const
{
    State state;
    for (BrandRow *row : m_rows) {
        state.brands.append(row->brand());
        if (row->radio().isChecked())
            state.usual = row->brand().colour;
    }
    return state;
}

void BrandGroup::show(const State &state)
{
    while (!m_rows.isEmpty())
        drop(m_rows.last());
    m_none->setChecked(true);
    for (const auto &brand : state.brands) {
        auto *row = addRow(brand);
        if (state.usual == brand.colour)
            row->radio().setChecked(true);
    }
}

void BrandGroup::store()
{
    const State state = shown();
    const bool changed = studio::defaultBrandOf(m_settings) != state.usual;
    studio::setBrands(m_settings, state.brands);
    studio::setDefaultBrand(m_settings, state.usual);
    if (changed)
        emit defaultChanged();
}

BrandRow *BrandGroup::addRow(const studio::BrandColour &brand)
{
    auto *row = new BrandRow(brand, m_artist, this);
    row->setObjectName(QStringLiteral("brandRow"));
    m_usual->addButton(&row->radio());
    connect(row, &BrandRow::renamed, this, &BrandGroup::store);
    connect(row, &BrandRow::colourWanted, this, [this, row] { pick(row); });
    connect(row, &BrandRow::removeWanted, this, [this, row] { remove(row); });
    m_column->addWidget(row);
    m_rows.append(row);
    refresh();
    return row;
}

void BrandGroup::drop(BrandRow *row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    m_usual->removeButton(&row->radio());
    row->hide();
    row->setParent(nullptr);
    // Its own signal may have led here.
    row->deleteLater();
    refresh();
}

void BrandGroup::addColour()
{
    const auto before = proposal();
    QPointer<BrandRow> row = addRow({before, {}});
    store();
    chooseColour(this, tr("Add a colour"), before.qColor(), [this, row](const QColor &tried) {
        if (!row)
            return;
        const auto colour = tried.isValid() ? avatars::rgbFromHex(tried.name()) : std::nullopt;
        if (!colour)
            drop(row);
        else if (!has(*colour, row))
            row->setColour(*colour);
        store();
        if (colour && row)
            row->name().setFocus(Qt::OtherFocusReason);
    });
}

void BrandGroup::pick(BrandRow *which)
{
    const auto before = which->brand().colour;
    chooseColour(this, tr("Change the colour"), before.qColor(),
        [this, before, row = QPointer(which)](const QColor &tried) {
            if (!row)
                return;
            const auto colour = tried.isValid() ? avatars::rgbFromHex(tried.name()) : before;
            if (has(*colour, row))
                return emit toast(tr("The colour %1 is in the palette already.").arg(colour->hex()));
            row->setColour(*colour);
            store();
        });
}

void BrandGroup::remove(BrandRow *row)
{
    const State before = shown();
    const auto at = m_rows.indexOf(row);
    const QString name = row->brand().name.isEmpty() ? row->brand().colour.hex() : row->brand().name;
    if (row->radio().isChecked())
        m_none->setChecked(true);
    drop(row);
    store();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(std::min(at, m_rows.size() - 1))->name().setFocus(Qt::OtherFocusReason);
    emit toast(tr("Removed the colour %1.").arg(name), [this, before] {
        show(before);
        store();
    });
}

void BrandGroup::restore()
{
    const State before = shown();
    show({});
    store();
    emit toast(tr("The palette is empty, as it was at first."), [this, before] {
        show(before);
        store();
    });
}

bool BrandGroup::has(avatars::Rgb colour, const BrandRow *except) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&](const BrandRow *row) { return row != except && row->brand().colour == colour; });
}

avatars::Rgb BrandGroup::proposal() const
{
    // Around the circle in steps of five hues, so that neighbours differ; each round is lighter.
    for (int i = 0;; ++i) {
        const auto colour = avatars::hueAt((6 + 5 * i) % 12, 0.45 + 0.1 * (i / 12), 0.12);
        if (!has(colour, nullptr))
            return colour;
    }
}

void BrandGroup::refresh()
{
    m_add->setEnabled(m_rows.size() < studio::kMostBrands);
    m_add->setToolTip(m_add->isEnabled() ? QString()
                                         : tr("A palette has at most %1 colours.").arg(studio::kMostBrands));
    QWidget *before = m_none;
    for (const BrandRow *row : std::as_const(m_rows)) {
        const auto controls = row->controls();
        for (auto *control : controls) {
            setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_add);
}

} // namespace ui
