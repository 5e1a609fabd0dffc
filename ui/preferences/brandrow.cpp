// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/brandrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/preferences/avatartile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>

#include <cmath>

namespace ui {

namespace {

using avatars::Kind;

constexpr avatars::Rgb kWhite{255, 255, 255};
constexpr int kTile = 44;
constexpr int kWideFont = 24; ///< height of a line from which the tiles go below the name
constexpr int kLongestName = 60;
/// The avatars at the right, and whose they are.
constexpr std::pair<Kind, const char *> kExamples[] = {{Kind::Initials, "Ada Lovelace"},
    {Kind::Flat, "quiet-harbour-482"}, {Kind::Clay, "sunny-otter-17"}, {Kind::Motif, "brave-comet-5"}};

/// Down, so that 4.49 is never shown as the 4.5 that is asked for.
QString figure(double contrast)
{
    return QLocale().toString(std::floor(contrast * 10) / 10, 'f', 1);
}

QPixmap swatch(avatars::Rgb colour, const Colors &c, double ratio, int side)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.outline, 1));
    p.setBrush(colour.qColor());
    p.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 4, 4);
    return pixmap;
}

} // namespace

BrandRow::BrandRow(const studio::BrandColour &brand, avatars::Artist &artist, QWidget *parent)
    : QWidget(parent), m_colour(brand.colour), m_artist(artist), m_radio(new QRadioButton(this)),
      m_swatch(addButton(QStringLiteral("colour"))), m_name(new QLineEdit(brand.name, this)),
      m_contrast(new QLabel(this)), m_remove(addButton(QStringLiteral("remove")))
{
    m_radio->setObjectName(QStringLiteral("usual"));
    m_radio->setToolTip(tr("New avatars get this colour"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_contrast->setObjectName(QStringLiteral("contrast"));
    m_contrast->setFont(smallFont(font()));
    m_contrast->setForegroundRole(QPalette::PlaceholderText);
    m_contrast->setWordWrap(true);
    m_remove->setIcon(icon(QStringLiteral("trash")));
    arrange();
    connect(m_swatch, &QToolButton::clicked, this, &BrandRow::colourWanted);
    connect(m_remove, &QToolButton::clicked, this, &BrandRow::removeWanted);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        describe();
        emit renamed();
    });
    refresh();
}

void BrandRow::arrange()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(kGrid);
    for (std::size_t i = 0; i < std::size(kExamples); ++i) {
        m_tiles.append(new AvatarTile(kTile, 0, this));
        tiles->addWidget(m_tiles.last());
    }
    // Beside the name, and below it where the font is large.
    const bool wide = fontMetrics().height() >= kWideFont;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_contrast);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_radio, 0, wide ? Qt::AlignTop : Qt::Alignment());
    row->addWidget(m_swatch, 0, wide ? Qt::AlignTop : Qt::Alignment());
    row->addLayout(words, 1);
    (wide ? static_cast<QBoxLayout *>(words) : row)->addLayout(tiles);
    if (wide)
        tiles->addStretch();
    row->addWidget(m_remove, 0, wide ? Qt::AlignTop : Qt::Alignment());
}

QToolButton *BrandRow::addButton(const QString &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(key);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

studio::BrandColour BrandRow::brand() const
{
    return {m_colour, m_name->text().simplified()};
}

QList<QWidget *> BrandRow::controls() const
{
    return {m_radio, m_swatch, m_name, m_remove};
}

void BrandRow::setColour(avatars::Rgb colour)
{
    m_colour = colour;
    refresh();
}

void BrandRow::refresh()
{
    const int side = std::max(20, fontMetrics().height());
    m_swatch->setIconSize(QSize(side, side));
    m_swatch->setIcon(swatch(m_colour, colorsOf(palette()), devicePixelRatioF(), side));
    for (std::size_t i = 0; i < std::size(kExamples); ++i) {
        const auto [kind, seed] = kExamples[i];
        m_tiles.at(int(i))->show(m_artist, QString::fromLatin1(seed), {.kind = kind, .brand = m_colour});
        m_tiles.at(int(i))->setToolTip(m_colour.hex());
    }
    const auto tile = avatars::tileColours({}, m_colour);
    const QString letters = figure(avatars::contrast(tile.ink, tile.tile));
    m_contrast->setText(tile.ink == kWhite
            //: contrast, such as 7.2 : 1
            ? tr("White letters %1 : 1").arg(letters)
            : tr("Dark letters %1 : 1, white %2 : 1")
                  .arg(letters, figure(avatars::contrast(kWhite, m_colour))));
    describe();
}

void BrandRow::describe()
{
    const QString hex = m_colour.hex();
    const QString name = m_name->text().isEmpty() ? hex : m_name->text();
    m_name->setPlaceholderText(hex);
    m_name->setAccessibleName(tr("Name of the colour %1").arg(hex));
    m_name->setAccessibleDescription(m_contrast->text());
    m_radio->setAccessibleName(tr("New avatars get the colour %1").arg(name));
    m_swatch->setAccessibleName(tr("Change the colour %1").arg(name));
    m_swatch->setToolTip(tr("%1: change the colour").arg(hex));
    m_remove->setAccessibleName(tr("Remove the colour %1").arg(name));
    m_remove->setToolTip(tr("Remove the colour %1").arg(name));
}

void BrandRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not while the row is being made.
    if (event->type() == QEvent::PaletteChange && !m_tiles.isEmpty())
        refresh();
}

} // namespace ui
