// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/compareview.h"

#include "history/store.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/history/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double kLargestZoom = 16;
constexpr double kStep = 0.02;

} // namespace

CompareStage::CompareStage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("compareStage"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(20 * kGrid);
    setAccessibleName(tr("Comparison. M changes the mode, arrows move the slider, plus and minus zoom."));
}

void CompareStage::setPictures(const QImage &left, const QImage &right)
{
    m_left = left;
    m_right = right;
    update();
}

void CompareStage::setMode(Mode mode)
{
    m_mode = mode;
    update();
    emit modeChanged();
}

QRectF CompareStage::target(const QRectF &room, const QImage &image) const
{
    const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio) * m_zoom;
    QRectF rect(QPointF(), size);
    rect.moveCenter(room.center() + m_offset);
    return rect;
}

void CompareStage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colors c = colorsOf(palette());
    p.fillRect(rect(), c.sunken);
    if (m_mode == Mode::SideBySide) {
        const double half = width() / 2.0;
        const QRectF left(0, 0, half - 1, height());
        const QRectF right(half + 1, 0, half - 1, height());
        p.setClipRect(left);
        p.drawImage(target(left, m_left), m_left);
        p.setClipRect(right);
        p.drawImage(target(right, m_right), m_right);
        return;
    }
    const double edge = width() * m_share;
    p.setClipRect(QRectF(0, 0, edge, height()));
    p.drawImage(target(rect(), m_left), m_left);
    p.setClipRect(QRectF(edge, 0, width() - edge, height()));
    p.drawImage(target(rect(), m_right), m_right);
    p.setClipping(false);
    p.fillRect(QRectF(edge - 1, 0, 2, height()), c.accent);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.onAccent, kRing));
    p.setBrush(c.accent);
    p.drawEllipse(QPointF(edge, height() / 2.0), 1.5 * kGrid, 1.5 * kGrid);
}

void CompareStage::moveSlider(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void CompareStage::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, kLargestZoom);
    if (m_zoom <= 1)
        m_offset = {};
    update();
}

void CompareStage::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 5 * kStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveSlider(m_share - step);
    case Qt::Key_Right:
        return moveSlider(m_share + step);
    case Qt::Key_Plus:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    case Qt::Key_0:
        return zoom(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompareStage::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
}

void CompareStage::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position() - m_offset;
    if (m_mode == Mode::Slider && m_zoom <= 1)
        moveSlider(event->position().x() / width());
}

void CompareStage::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom > 1) {
        m_offset = event->position() - m_grabbed;
        update();
    } else if (m_mode == Mode::Slider) {
        moveSlider(event->position().x() / width());
    }
}

CompareView::CompareView(history::Store &store, const catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_catalog(catalog),
      m_stage(new CompareStage),
      m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    const auto add = [&](const QString &iconName, const QString &text, auto run) {
        auto *button = new QPushButton(icon(iconName), text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(QStringLiteral("chevron-left"), tr("Back"), [this] { emit closed(); });
    row->addStretch();
    auto *mode = add(QStringLiteral("slider"), tr("Slider (M)"), [this] { toggleMode(); });
    connect(m_stage, &CompareStage::modeChanged, mode, [this, mode] {
        mode->setText(m_stage->mode() == CompareStage::Mode::Slider ? tr("Side by side (M)") : tr("Slider (M)"));
    });
    add(QStringLiteral("compare"), tr("Swap (X)"), [this] { swap(); });
    add(QStringLiteral("trash"), tr("Keep the left one, trash the other"),
        [this] { emit keepWanted(m_left, m_right); });
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("Differences"));
    column->addLayout(row);
    column->addWidget(m_stage, 1);
    column->addWidget(m_words);
}

void CompareView::compare(const core::Portrait &left, const core::Portrait &right)
{
    m_left = left;
    m_right = right;
    m_stage->setPictures(QImage(m_store.absolutePath(left.path)), QImage(m_store.absolutePath(right.path)));
    m_words->setText(differences());
    m_stage->setFocus();
}

void CompareView::swap()
{
    compare(core::Portrait(m_right), core::Portrait(m_left));
}

void CompareView::toggleMode()
{
    m_stage->setMode(m_stage->mode() == CompareStage::Mode::Slider ? CompareStage::Mode::SideBySide
                                                                   : CompareStage::Mode::Slider);
}

QString CompareView::differences() const
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &left, const QString &right) {
        if (left != right)
            lines << tr("%1: %2 → %3").arg(name, left, right);
    };
    const auto strength = [](const core::Portrait &p) {
        return QString::number(
            p.settings.value(QLatin1String("request")).toObject().value(QLatin1String("strength")).toInt());
    };
    const auto size = [](const core::Portrait &p) {
        return tr("%1 × %2").arg(p.size.width()).arg(p.size.height());
    };
    add(tr("Look"), styleName(m_catalog, m_left.style), styleName(m_catalog, m_right.style));
    add(tr("Variant"), QString::number(m_left.variant + 1), QString::number(m_right.variant + 1));
    add(tr("Strength"), strength(m_left), strength(m_right));
    add(tr("Size"), size(m_left), size(m_right));
    add(tr("Model"), m_left.model, m_right.model);
    add(tr("Person"), m_left.person, m_right.person);
    add(tr("Made"), timeText(m_left.created), timeText(m_right.created));
    return lines.isEmpty() ? tr("Both were made with the same settings.") : lines.join(tr("  ·  "));
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_M:
        return toggleMode();
    case Qt::Key_X:
        return swap();
    case Qt::Key_Delete:
        emit keepWanted(m_left, m_right);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
