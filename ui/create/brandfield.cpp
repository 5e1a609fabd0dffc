// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/brandfield.h"

#include "ui/common/ask.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/seedstate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kSwatch = 20;
constexpr avatars::Rgb kWhite{255, 255, 255};
constexpr avatars::Rgb kBlack{};
constexpr avatars::Rgb kFirst{0x0b, 0x6b, 0x63}; ///< where the colour dialog starts

QString figure(double contrast)
{
    // Down, so that 4.49 is never shown as the 4.5 that is asked for.
    return QLocale().toString(std::floor(contrast * 10) / 10, 'f', 1);
}

QPixmap swatch(const std::optional<avatars::Rgb> &brand, const Colors &c, double ratio, int side)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.outline, 1));
    p.setBrush(brand ? QBrush(brand->qColor()) : QBrush(Qt::NoBrush));
    p.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 4, 4);
    if (!brand)
        p.drawLine(QPointF(3, side - 3), QPointF(side - 3, 3));
    return pixmap;
}

} // namespace

BrandField::BrandField(SeedState &state, const settings::Settings &settings, QWidget *parent)
    : QWidget(parent), m_state(state), m_settings(settings), m_swatch(new QToolButton(this)),
      m_text(new QLineEdit(this)), m_contrast(new QLabel(this)), m_palette(new QWidget(this)),
      m_row(new FlowLayout(m_palette, kGrid / 2))
{
    addFields();
    connect(m_text, &QLineEdit::textEdited, this, &BrandField::typed);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_text->clear();
        typed({});
    });
    connect(m_swatch, &QToolButton::clicked, this, &BrandField::pick);
    connect(&m_state, &SeedState::changed, this, &BrandField::refresh);
    fillPalette();
    refresh();
}

void BrandField::addFields()
{
    auto *heading = new QLabel(tr("&Brand colour"), this);
    heading->setFont(headingFont(font()));
    heading->setBuddy(m_text);
    m_swatch->setObjectName(QStringLiteral("brandSwatch"));
    m_swatch->setAccessibleName(tr("Choose the brand colour"));
    m_swatch->setToolTip(tr("Choose the brand colour"));
    m_swatch->setFocusPolicy(Qt::StrongFocus);
    m_swatch->setProperty(kSegment, true);
    m_text->setObjectName(QStringLiteral("brand"));
    m_text->setAccessibleName(tr("Brand colour, as #rrggbb"));
    //: in the field of the brand colour: there is none
    m_text->setPlaceholderText(tr("none, or #rrggbb"));
    m_clear = m_text->addAction(icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    m_clear->setToolTip(tr("No brand colour"));
    m_contrast->setObjectName(QStringLiteral("brandContrast"));
    m_contrast->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_swatch);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(heading);
    column->addLayout(row);
    column->addWidget(m_contrast);
    column->addWidget(m_palette);
}

void BrandField::fillPalette()
{
    const auto brands = studio::brandsOf(m_settings);
    m_palette->setVisible(!brands.isEmpty());
    if (brands == std::exchange(m_brands, brands))
        return;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const int side = std::max(kSwatch, fontMetrics().height());
    for (const auto &brand : brands) {
        auto *button = new QToolButton;
        const QString name = brand.name.isEmpty() ? brand.colour.hex() : brand.name;
        button->setObjectName(QStringLiteral("brand-") + brand.colour.hex());
        button->setIconSize(QSize(side, side));
        button->setIcon(swatch(brand.colour, colorsOf(palette()), devicePixelRatioF(), side));
        button->setAccessibleName(tr("Brand colour %1").arg(name));
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
            [this, colour = brand.colour] { m_state.setBrand(colour); });
        m_row->addWidget(button);
    }
}

void BrandField::typed(const QString &text)
{
    const auto brand = avatars::rgbFromHex(text.trimmed());
    if (brand || text.trimmed().isEmpty()) {
        m_written = brand;
        m_state.setBrand(brand);
    }
    refresh();
}

void BrandField::pick()
{
    const auto before = m_state.wish().brand;
    chooseColour(this, tr("Brand colour"), before.value_or(kFirst).qColor(),
        [this, before](const QColor &colour) {
            m_state.setBrand(colour.isValid() ? avatars::rgbFromHex(colour.name()) : before);
        });
}

void BrandField::refresh()
{
    const Colors c = colorsOf(palette());
    const auto brand = m_state.wish().brand;
    if (brand != m_written) {
        // It came from elsewhere; what is being typed stays as it is.
        m_written = brand;
        const QSignalBlocker quiet(m_text);
        m_text->setText(brand ? brand->hex() : QString());
    }
    const QString text = m_text->text().trimmed();
    m_clear->setVisible(!text.isEmpty());
    const bool wrong = !text.isEmpty() && !avatars::rgbFromHex(text);
    const int side = std::max(kSwatch, fontMetrics().height());
    m_swatch->setIconSize(QSize(side, side));
    m_swatch->setIcon(swatch(brand, c, devicePixelRatioF(), side));
    m_contrast->setText(wrong ? tr("This is no colour. Write it as #rgb or #rrggbb.")
            : brand           ? contrastLine(*brand)
                              : tr("The seed chooses the colours."));
    QPalette ink = m_contrast->palette();
    ink.setColor(QPalette::WindowText, wrong ? c.error : c.dim);
    m_contrast->setPalette(ink);
    m_contrast->setForegroundRole(QPalette::WindowText);
}

QString BrandField::contrastLine(avatars::Rgb brand) const
{
    const auto kind = m_state.wish().kind;
    const bool letters = kind == avatars::Kind::Initials || kind == avatars::Kind::Monogram;
    if (letters && m_state.hasPicture()) {
        const auto &tile = m_state.artist().tile();
        //: contrast of the letters to their ground, e.g. "Letters on it 7.2 : 1"
        return tr("Letters on it %1 : 1").arg(figure(avatars::contrast(tile.ink, tile.tile)));
    }
    //: contrast of white and of black to the brand colour
    return tr("White on it %1 : 1, black %2 : 1")
        .arg(figure(avatars::contrast(kWhite, brand)), figure(avatars::contrast(kBlack, brand)));
}

void BrandField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
    // The preferences lie over this window; when they close, the palette may be another one.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        fillPalette();
}

} // namespace ui
