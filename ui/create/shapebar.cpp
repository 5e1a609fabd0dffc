// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/shapebar.h"

#include "core/portraitrequest.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kLongSide = 1024;
constexpr int kSliderWidth = 136;
constexpr const char *kShapes[] = {"1:1", "4:5", "3:4", "9:16", "16:9"};

QSize sizeOf(const QString &shape)
{
    const auto size = core::sizeForAspect(shape, kLongSide);
    return size ? *size : QSize(kLongSide, kLongSide);
}

} // namespace

ShapeBar::ShapeBar(QWidget *parent)
    : QWidget(parent), m_shapes(new QButtonGroup(this)),
      m_strength(new QSlider(Qt::Horizontal, this)), m_percent(new QLabel(this))
{
    auto *flow = new FlowLayout(this, 2 * kGrid);
    auto *shapes = new QWidget(this);
    auto *row = new QHBoxLayout(shapes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    for (const char *name : kShapes) {
        auto *button = new QToolButton(shapes);
        const QString shape = QString::fromLatin1(name);
        button->setText(shape);
        button->setObjectName(shape);
        button->setAccessibleName(tr("Shape %1").arg(shape));
        button->setCheckable(true);
        button->setProperty(kSegment, true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_shapes->addButton(button);
        row->addWidget(button);
    }
    m_shapes->buttons().first()->setChecked(true);
    flow->addWidget(shapes);
    auto *strength = new QWidget(this);
    auto *line = new QHBoxLayout(strength);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    auto *label = new QLabel(tr("S&trength"), strength);
    label->setBuddy(m_strength);
    m_strength->setObjectName(QStringLiteral("strength"));
    m_strength->setAccessibleName(tr("Strength of the look"));
    m_strength->setRange(0, 100);
    m_strength->setPageStep(10);
    m_strength->setFixedWidth(kSliderWidth);
    m_percent->setFixedWidth(fontMetrics().horizontalAdvance(tr("%1 %").arg(100)) + 2);
    m_percent->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(label);
    line->addWidget(m_strength);
    line->addWidget(m_percent);
    // Rows are aligned at the top: as high as its neighbour, the slider is in the middle.
    strength->setMinimumHeight(shapes->sizeHint().height());
    flow->addWidget(strength);
    connect(m_shapes, &QButtonGroup::buttonClicked, this, &ShapeBar::changed);
    connect(m_strength, &QSlider::valueChanged, this, [this](int value) {
        m_percent->setText(tr("%1 %").arg(value));
        emit changed();
    });
    m_strength->setValue(100);
}

QSize ShapeBar::size() const
{
    return sizeOf(m_shapes->checkedButton()->objectName());
}

void ShapeBar::setSize(const QSize &size)
{
    const auto ratio = [](const QSize &s) { return double(s.width()) / s.height(); };
    QAbstractButton *nearest = m_shapes->buttons().first();
    for (auto *button : m_shapes->buttons()) {
        const auto off = [&](const QAbstractButton *b) {
            return std::abs(ratio(sizeOf(b->objectName())) - ratio(size));
        };
        if (off(button) < off(nearest))
            nearest = button;
    }
    nearest->setChecked(true);
    emit changed();
}

int ShapeBar::strength() const
{
    return m_strength->value();
}

void ShapeBar::setStrength(int strength)
{
    m_strength->setValue(strength);
}

} // namespace ui
