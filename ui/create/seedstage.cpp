// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedstage.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/seedpreview.h"
#include "ui/create/seedstate.h"
#include "ui/create/seedwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kSizes[] = {32, 48, 64, 96, 128, 256, 512, 1024, 2048};
constexpr int kMark = 18;

/// A button that stays down, with icon and words.
void dress(QToolButton &button, const QString &text, const QString &iconName)
{
    const int mark = std::max(kMark, button.fontMetrics().height());
    button.setText(text);
    button.setIcon(icon(iconName));
    button.setIconSize(QSize(mark, mark));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setCheckable(true);
    button.setProperty(kSegment, true);
    button.setFocusPolicy(Qt::StrongFocus);
}

QPushButton *button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

SeedStage::SeedStage(SeedState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_shapes(new QButtonGroup(this)), m_counter(new QSpinBox),
      m_traits(new QToolButton), m_empty(new EmptyState(QStringLiteral("dice"))),
      m_preview(new SeedPreview(state)), m_foot(new QWidget), m_size(new QComboBox),
      m_format(new QComboBox)
{
    m_empty->setObjectName(QStringLiteral("seedEmpty"));
    auto *dice = m_empty->addAction(tr("Roll a new seed"));
    connect(dice, &QPushButton::clicked, this, &SeedStage::diceWanted);
    auto *middle = new QWidget;
    m_pages = new QStackedLayout(middle);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(makeHead());
    column->addWidget(middle, 1);
    column->addWidget(makeFoot());
    connect(m_preview, &SeedPreview::copyWanted, this,
        [this] { emit copyWanted(studio::AvatarFormat::Png); });
    connect(&m_state, &SeedState::changed, this, &SeedStage::refresh);
    refresh();
}

QWidget *SeedStage::makeShapes()
{
    auto *shapes = new QWidget;
    auto *row = new QHBoxLayout(shapes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    for (const auto shape :
        {avatars::TileShape::Square, avatars::TileShape::Rounded, avatars::TileShape::Circle}) {
        auto *segment = new QToolButton;
        const QString key = avatars::shapeKey(shape);
        segment->setObjectName(key);
        segment->setAccessibleName(tr("Shape: %1").arg(shapeText(shape)));
        dress(*segment, shapeText(shape), QStringLiteral("shape-") + key);
        m_shapes->addButton(segment, int(shape));
        row->addWidget(segment);
    }
    connect(m_shapes, &QButtonGroup::idClicked, this,
        [this](int shape) { m_state.setShape(avatars::TileShape(shape)); });
    return shapes;
}

QWidget *SeedStage::makeHead()
{
    m_counter->setObjectName(QStringLiteral("counter"));
    m_counter->setAccessibleName(tr("Alternative of the same seed"));
    m_counter->setToolTip(tr("Another picture of the same seed"));
    m_counter->setRange(0, SeedState::kLastCounter);
    //: the picture of a seed that is no alternative
    m_counter->setSpecialValueText(tr("Original"));
    //: followed by its number
    m_counter->setPrefix(tr("Alternative "));
    m_counter->setAlignment(Qt::AlignCenter);
    m_traits->setObjectName(QStringLiteral("traitsButton"));
    m_traits->setAccessibleName(tr("Show the colours and traits"));
    m_traits->setToolTip(tr("Colours and traits (F4)"));
    dress(*m_traits, tr("Traits"), QStringLiteral("slider"));
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head, kGrid);
    flow->addWidget(makeShapes());
    flow->addWidget(m_counter);
    flow->addWidget(m_traits);
    connect(m_traits, &QToolButton::clicked, this, &SeedStage::traitsWanted);
    connect(m_counter, &QSpinBox::valueChanged, &m_state, &SeedState::setCounter);
    return head;
}

QWidget *SeedStage::makeFoot()
{
    auto *flow = new FlowLayout(m_foot, kGrid);
    m_size->setObjectName(QStringLiteral("size"));
    m_size->setAccessibleName(tr("Size of copies and files"));
    m_size->setToolTip(tr("Size of copies and files"));
    fillSizes();
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Format of saved and dragged files"));
    m_format->setToolTip(tr("Format of saved and dragged files"));
    for (const auto *suffix : {"svg", "png", "webp"})
        m_format->addItem(QString::fromLatin1(suffix).toUpper(), QString::fromLatin1(suffix));
    auto *file = button(tr("Save file as…"), QStringLiteral("saveFile"));
    file->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *svg = button(tr("Copy as SVG"), QStringLiteral("copySvg"));
    svg->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText));
    auto *png = button(tr("Copy as PNG"), QStringLiteral("copyPng"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_size, m_format, file, svg, png})
        flow->addWidget(widget);
    connect(m_size, &QComboBox::activated, this,
        [this] { m_state.setSize(m_size->currentData().toInt()); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &SeedStage::suffixChanged);
    connect(file, &QPushButton::clicked, this, &SeedStage::saveFileWanted);
    connect(
        svg, &QPushButton::clicked, this, [this] { emit copyWanted(studio::AvatarFormat::Svg); });
    connect(
        png, &QPushButton::clicked, this, [this] { emit copyWanted(studio::AvatarFormat::Png); });
    return m_foot;
}

void SeedStage::fillSizes()
{
    for (const int size : kSizes)
        m_size->addItem(tr("%1 px").arg(size), size);
}

QString SeedStage::suffix() const
{
    return m_format->currentData().toString();
}

void SeedStage::setSuffix(const QString &suffix)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(suffix)));
}

void SeedStage::setTraitsShown(bool on)
{
    m_traits->setChecked(on);
}

void SeedStage::refresh()
{
    const auto &wish = m_state.wish();
    m_shapes->button(int(wish.shape))->setChecked(true);
    m_counter->setValue(wish.counter);
    int size = m_size->findData(wish.size);
    if (size < 0) {
        // A remixed avatar may have any size.
        m_size->clear();
        fillSizes();
        size = int(
            std::lower_bound(std::begin(kSizes), std::end(kSizes), wish.size) - std::begin(kSizes));
        m_size->insertItem(size, tr("%1 px").arg(wish.size), wish.size);
    }
    m_size->setCurrentIndex(size);
    const bool blank = m_state.isBlank();
    m_empty->setWords(blank ? tr("Who is it?") : tr("This seed has no picture"),
        blank ? tr("Type a name, a mail address or an id at the left. The same seed gives the "
                   "same picture, on every machine.")
              : m_state.problem());
    m_pages->setCurrentIndex(m_state.hasPicture() ? 1 : 0);
    m_foot->setVisible(m_state.hasPicture());
}

} // namespace ui
