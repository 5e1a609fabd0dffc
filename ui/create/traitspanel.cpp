// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/traitspanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/seedstate.h"
#include "ui/create/seedwords.h"
#include "ui/create/traitcombo.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using avatars::Part;

constexpr int kColours = 5; ///< the most that a palette tells
constexpr int kSwatch = 16;
constexpr char kHex[] = "hex";
constexpr char16_t kLeftToRight = 0x200e;
constexpr int kLock = 18;
constexpr int kWideFont = 24; ///< from this height of a line the label stands above its control

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(headingFont(label->font()));
    return label;
}

QPixmap swatch(const QColor &colour, const Colors &c, double ratio)
{
    QPixmap pixmap(QSize(kSwatch, kSwatch) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(c.border);
    p.setBrush(colour);
    p.drawEllipse(QRectF(0.5, 0.5, kSwatch - 1, kSwatch - 1));
    return pixmap;
}

} // namespace

TraitsPanel::TraitsPanel(SeedState &state, QWidget *parent) : QScrollArea(parent), m_state(state)
{
    setObjectName(QStringLiteral("traits"));
    setAccessibleName(tr("Colours and traits"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_none = new QLabel;
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(heading(tr("Colours")));
    column->addWidget(makeColours());
    column->addSpacing(kGrid);
    column->addWidget(makeTraits());
    column->addWidget(m_none);
    column->addStretch();
    setWidget(page);
    setMinimumWidth(
        page->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    connect(&m_state, &SeedState::changed, this, &TraitsPanel::refresh);
    refresh();
}

QWidget *TraitsPanel::makeColours()
{
    m_colours = new QWidget;
    auto *flow = new FlowLayout(m_colours, kGrid / 2);
    for (int i = 0; i < kColours; ++i) {
        auto *chip = new QToolButton;
        chip->setObjectName(QStringLiteral("colour%1").arg(i));
        chip->setProperty(kChip, true);
        chip->setIconSize(QSize(kSwatch, kSwatch));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, chip] {
            const QString hex = chip->property(kHex).toString();
            QGuiApplication::clipboard()->setText(hex);
            emit colourCopied(hex);
        });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    return m_colours;
}

QWidget *TraitsPanel::makeTraits()
{
    m_traits = new QWidget;
    m_unlock = new QPushButton(tr("Unlock all"));
    m_unlock->setObjectName(QStringLiteral("unlockAll"));
    m_unlock->setFlat(true);
    connect(m_unlock, &QPushButton::clicked, &m_state, &SeedState::freeAll);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Traits")), 1);
    head->addWidget(m_unlock);
    auto *note = new QLabel(tr("Choose a value or lock it: it stays when the seed changes."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGrid - 2);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    addGroup(*grid, tr("Head"),
        {Part::Skin, Part::Face, Part::Hair, Part::HairColour, Part::Covering, Part::FacialHair});
    addGroup(*grid, tr("Expression"),
        {Part::Mood, Part::Eyes, Part::EyeColour, Part::Brows, Part::Nose, Part::Mouth});
    addGroup(*grid, tr("Clothes"),
        {Part::Styling, Part::Clothing, Part::ClothingColour, Part::Glasses, Part::Extra,
            Part::Accent});
    addGroup(*grid, tr("Background"), {Part::Backdrop, Part::BackdropTone, Part::Motif});
    addGroup(*grid, tr("Fine adjustment"), {Part::EyesApart, Part::FaceHeight, Part::Mirror});
    auto *column = new QVBoxLayout(m_traits);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addLayout(head);
    column->addWidget(note);
    column->addLayout(grid);
    return m_traits;
}

void TraitsPanel::addGroup(
    QGridLayout &grid, const QString &title, std::initializer_list<Part> parts)
{
    auto *label = new QLabel(title);
    label->setFont(smallFont(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, kGrid, 0, 0);
    grid.addWidget(label, grid.rowCount(), 0, 1, 3);
    for (const Part part : parts)
        addRow(grid, part);
}

void TraitsPanel::addRow(QGridLayout &grid, Part part)
{
    const auto draw = [this, part](std::uint8_t variant, int side) {
        avatars::Wish wish = m_state.wish();
        wish.allowed.lock(part, variant);
        wish.size = side;
        return m_state.picture(wish, devicePixelRatioF());
    };
    auto *combo = new TraitCombo(part, draw);
    auto *lock = new QToolButton;
    lock->setObjectName(QStringLiteral("lock-") + QLatin1String(avatars::info(part).key));
    lock->setCheckable(true);
    const int side = std::max(kLock, fontMetrics().height());
    lock->setIconSize(QSize(side, side));
    lock->setFocusPolicy(Qt::StrongFocus);
    auto *label = new QLabel(partText(part));
    label->setBuddy(combo);
    const bool above = fontMetrics().height() >= kWideFont;
    int row = grid.rowCount();
    grid.addWidget(label, row, 0, 1, above ? 3 : 1);
    row += above ? 1 : 0;
    grid.addWidget(combo, row, above ? 0 : 1, 1, above ? 2 : 1);
    grid.addWidget(lock, row, 2);
    m_rows.append({part, combo, lock});
    connect(combo, &QComboBox::activated, this,
        [this, part](int variant) { m_state.lock(part, std::uint8_t(variant)); });
    connect(lock, &QToolButton::clicked, this, [this, part](bool on) {
        if (on)
            m_state.lock(part, m_state.artist().traits()[part]);
        else
            m_state.free(part);
    });
}

void TraitsPanel::refresh()
{
    const bool drawn = m_state.hasPicture();
    const bool person = drawn && avatars::isCharacter(m_state.wish().kind);
    refreshColours();
    m_colours->setVisible(drawn);
    m_traits->setVisible(person);
    m_none->setVisible(!person);
    m_none->setText(drawn
            ? tr("Letters and patterns have no traits. Choose a person, such as Flat or "
                 "Clay, to change hair, glasses and more.")
            : tr("The colours and traits of an avatar are chosen here, once there is a seed."));
    if (!person)
        return;
    for (const Row &row : std::as_const(m_rows))
        refreshRow(row);
    m_unlock->setEnabled(m_state.wish().allowed != avatars::Allowed{});
}

void TraitsPanel::refreshRow(const Row &row)
{
    const bool locked = m_state.wish().allowed.isLocked(row.part);
    row.combo->setCurrentIndex(m_state.artist().traits()[row.part]);
    row.lock->setChecked(locked);
    row.lock->setIcon(locked ? icon(QStringLiteral("lock"), colorsOf(palette()).accent)
                             : icon(QStringLiteral("unlock"), colorsOf(palette()).outline));
    const QString name = partText(row.part);
    row.lock->setAccessibleName(locked ? tr("Unlock: %1").arg(name) : tr("Lock: %1").arg(name));
    row.lock->setToolTip(row.lock->accessibleName());
}

void TraitsPanel::refreshColours()
{
    const Colors c = colorsOf(palette());
    const QJsonArray list = m_state.hasPicture()
        ? m_state.artist().facts().value(QLatin1String("palette")).toArray()
        : QJsonArray();
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = m_chips.at(i);
        chip->setVisible(i < list.size());
        if (i >= list.size())
            continue;
        const QJsonObject entry = list.at(i).toObject();
        const QString hex = entry.value(QLatin1String("hex")).toString();
        const QString name = colourText(entry.value(QLatin1String("name")).toString());
        chip->setProperty(kHex, hex);
        // A colour's code is written from left to right in every language.
        chip->setText(QChar(kLeftToRight) + hex);
        chip->setIcon(swatch(QColor(hex), c, devicePixelRatioF()));
        //: a colour of the avatar: its name, its code
        chip->setAccessibleName(tr("%1 %2, copy").arg(name, hex));
        chip->setToolTip(tr("%1 %2. Click to copy.").arg(name, hex));
    }
    m_colours->layout()->invalidate();
}

void TraitsPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours)
        refresh();
}

} // namespace ui
