// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/styleparts.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui::parts {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

/// A ring is for people who use the keyboard; text fields show it always.
bool ringed(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void box(QPainter *p, const QRect &rect, const QColor &fill, const QColor &edge,
    double radius = kRadius, double width = 1)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double half = edge.isValid() ? width / 2 : 0;
    p->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    p->restore();
}

QColor edgeOf(const QStyleOption *option, const Colors &c)
{
    if (!has(option, QStyle::State_Enabled))
        return c.border;
    return has(option, QStyle::State_MouseOver) ? c.dim : c.outline;
}

void field(QPainter *p, const QStyleOption *option, const QRect &rect, bool focused)
{
    const Colors c = colorsOf(option->palette);
    box(p, rect, has(option, QStyle::State_Enabled) ? c.surface : c.window,
        focused ? c.accent : edgeOf(option, c), kRadius, focused ? kRing : 1);
}

void chevron(QPainter *p, const QRect &rect, int quarterTurns, const QColor &ink)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->translate(QRectF(rect).center());
    p->rotate(90.0 * quarterTurns);
    p->setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->drawPolyline(QPolygonF({QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)}));
    p->restore();
}

QColor inkOf(const QStyleOption *option)
{
    const Colors c = colorsOf(option->palette);
    return has(option, QStyle::State_Enabled) ? c.text : c.disabled;
}

} // namespace

void lineEdit(const QStyleOption *option, QPainter *p, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    // Inside a spin box or a combo box the outer frame is already there.
    if (edit && !edit->hasFrame())
        return;
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (panel && panel->lineWidth == 0)
        return;
    field(p, option, option->rect, has(option, QStyle::State_HasFocus));
}

void pushButton(const QStyleOption *option, QPainter *p, bool primary)
{
    const Colors c = colorsOf(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (primary && enabled) {
        box(p, option->rect, hover || down ? c.accentHover : c.accent, {});
        if (ringed(option))
            box(p, option->rect.adjusted(3, 3, -3, -3), {}, c.onAccent, kRadius - 2, kRing);
        return;
    }
    if (flat) {
        // Flat buttons also lie on grounds of another colour: a veil of their own ink, no fill.
        QColor veil = option->palette.color(QPalette::ButtonText);
        veil.setAlpha(down ? 48 : hover ? 26 : 0);
        box(p, option->rect, veil, {});
    } else {
        box(p, option->rect,
            !enabled    ? c.window
                : down  ? c.sunken
                : hover ? c.hover
                        : c.surface,
            edgeOf(option, c));
    }
    if (ringed(option))
        box(p, option->rect, {}, flat ? option->palette.color(QPalette::ButtonText) : c.accent,
            kRadius, kRing);
}

void inkOf(QStyleOptionButton &button, bool primary)
{
    const Colors c = colorsOf(button.palette);
    button.state &= ~QStyle::State_Sunken;
    if (primary && (button.state & QStyle::State_Enabled))
        button.palette.setColor(QPalette::ButtonText, c.onAccent);
}

void toolButton(const QStyleOption *option, QPainter *p, bool chip, bool segment)
{
    const Colors c = colorsOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    const double radius = chip ? option->rect.height() / 2.0 : kRadius;
    if (chip || segment) {
        box(p, option->rect,
            on          ? c.accentSoft
                : hover ? c.hover
                        : c.surface,
            on            ? c.accent
                : segment ? edgeOf(option, c)
                          : c.border,
            radius);
    } else if (on || hover || has(option, QStyle::State_Sunken)) {
        box(p, option->rect,
            on                                      ? c.accentSoft
                : has(option, QStyle::State_Sunken) ? c.sunken
                                                    : c.hover,
            {}, radius);
    }
    if (ringed(option))
        box(p, option->rect, {}, c.accent, radius, kRing);
}

void iconAndText(const QStyleOptionToolButton *option, QPainter *p)
{
    const QSize side = option->iconSize;
    const int gap = kGrid - 2;
    const int text = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    QRect content(0, option->rect.top(), side.width() + gap + text, option->rect.height());
    content.moveLeft(option->rect.left() + (option->rect.width() - content.width()) / 2);
    const QRect mark(
        content.left(), content.center().y() - side.height() / 2 + 1, side.width(), side.height());
    const QRect words(mark.right() + 1 + gap, content.top(), text + 1, content.height());
    option->icon.paint(p, QStyle::visualRect(option->direction, content, mark), Qt::AlignCenter,
        has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    p->setFont(option->font);
    p->setPen(has(option, QStyle::State_Enabled) ? option->palette.color(QPalette::ButtonText)
                                                 : colorsOf(option->palette).disabled);
    p->drawText(QStyle::visualRect(option->direction, content, words),
        Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option->text);
}

void focusRing(const QStyleOption *option, QPainter *p)
{
    box(p, option->rect, {}, colorsOf(option->palette).accent, kRadius - 2, kRing);
}

void checkBox(const QStyleOption *option, QPainter *p)
{
    const Colors c = colorsOf(option->palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect rect = option->rect.adjusted(1, 1, -1, -1);
    if (!on) {
        // Two whole pixels: a blended edge would not stand out enough.
        box(p, rect, c.surface, edgeOf(option, c), 4, 2);
        return;
    }
    box(p, rect, enabled ? c.accent : c.border, {}, 4);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(enabled ? c.onAccent : c.dim, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF m = QRectF(rect).center();
    if (has(option, QStyle::State_NoChange))
        p->drawLine(m + QPointF(-4, 0), m + QPointF(4, 0));
    else
        p->drawPolyline(QPolygonF({m + QPointF(-4, 0), m + QPointF(-1, 3), m + QPointF(4, -3)}));
    p->restore();
}

void radioButton(const QStyleOption *option, QPainter *p)
{
    const Colors c = colorsOf(option->palette);
    const QRect rect = option->rect.adjusted(1, 1, -1, -1);
    const bool on = has(option, QStyle::State_On);
    const QColor ink = has(option, QStyle::State_Enabled) ? c.accent : c.disabled;
    box(p, rect, c.surface, on ? ink : edgeOf(option, c), rect.width() / 2.0, 2);
    if (on)
        box(p, rect.adjusted(4, 4, -4, -4), ink, {}, rect.width() / 2.0 - 4);
}

void frame(const QStyleOption *option, QPainter *p, bool rounded)
{
    const auto *f = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (rounded && f && f->lineWidth == 0)
        return;
    const Colors c = colorsOf(option->palette);
    box(p, option->rect, {}, rounded ? c.outline : c.border, rounded ? kRadius : 0);
}

void panel(const QStyleOption *option, QPainter *p, bool tip)
{
    const Colors c = colorsOf(option->palette);
    p->fillRect(option->rect, tip ? option->palette.color(QPalette::ToolTipBase) : c.surface);
}

void viewItem(const QStyleOption *option, QPainter *p)
{
    const Colors c = colorsOf(option->palette);
    if (has(option, QStyle::State_Selected))
        box(p, option->rect.adjusted(2, 1, -2, -1), c.accentSoft, {});
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        box(p, option->rect.adjusted(2, 1, -2, -1), c.hover, {});
}

void arrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *p)
{
    const int turns = element == QStyle::PE_IndicatorArrowUp ? 2
        : element == QStyle::PE_IndicatorArrowLeft           ? 1
        : element == QStyle::PE_IndicatorArrowRight          ? 3
                                                             : 0;
    chevron(p, option->rect, turns, inkOf(option));
}

void splitter(const QStyleOption *option, QPainter *p)
{
    const Colors c = colorsOf(option->palette);
    const QRect r = option->rect;
    const bool columns = has(option, QStyle::State_Horizontal);
    const QRect line = columns ? QRect(r.center().x(), r.top(), 1, r.height())
                               : QRect(r.left(), r.center().y(), r.width(), 1);
    p->fillRect(line, has(option, QStyle::State_MouseOver) ? c.accent : c.border);
}

void progress(QStyle::ControlElement element, const QStyleOptionProgressBar *option, QPainter *p)
{
    const Colors c = colorsOf(option->palette);
    QRect bar(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 4);
    if (element == QStyle::CE_ProgressBarGroove)
        return box(p, bar, c.border, {}, 2);
    const int span = option->maximum - option->minimum;
    if (span <= 0)
        return;
    bar.setWidth(bar.width() * (option->progress - option->minimum) / span);
    box(p, QStyle::visualRect(option->direction, option->rect, bar), c.accent, {}, 2);
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), kGrid + 1);
    const int tab = option->text.contains(u'\t') ? 3 * kGrid : 0;
    return QSize(
        contents.width() + 6 * kGrid + tab, std::max(32, option->fontMetrics.height() + kGrid));
}

void menuItem(
    const QStyleOptionMenuItem *option, QPainter *p, const QStyle *style, const QWidget *widget)
{
    const Colors c = colorsOf(option->palette);
    const QRect r = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        p->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), c.border);
        return;
    }
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled))
        box(p, r.adjusted(4, 1, -4, -1), c.accentSoft, {});
    const auto place
        = [&](const QRect &rect) { return QStyle::visualRect(option->direction, r, rect); };
    const QRect mark = place(QRect(r.left() + kGrid + 4, r.center().y() - 9, 18, 18));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            icon(QStringLiteral("check"), c.accent).paint(p, mark);
    } else if (!option->icon.isNull()) {
        option->icon.paint(p, mark, Qt::AlignCenter,
            has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList words = option->text.split(u'\t');
    const QRect text = r.adjusted(kGrid * 5, 0, -2 * kGrid, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
        | (style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic);
    p->setFont(option->font);
    p->setPen(inkOf(option));
    p->drawText(place(text), flags | int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)),
        words.first());
    if (words.size() > 1) {
        p->setPen(has(option, QStyle::State_Enabled) ? c.dim : c.disabled);
        p->drawText(place(text),
            flags | int(QStyle::visualAlignment(option->direction, Qt::AlignRight)), words.at(1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int turns = option->direction == Qt::RightToLeft ? 1 : 3;
        chevron(p, place(QRect(r.right() - 3 * kGrid, r.top(), 2 * kGrid, r.height())), turns,
            inkOf(option));
    }
}

void comboBox(const QStyleOptionComboBox *option, QPainter *p)
{
    const bool open = has(option, QStyle::State_On);
    field(p, option, option->rect, open || ringed(option));
    const QRect r = option->rect;
    const QRect where(r.right() - 3 * kGrid, r.top(), 2 * kGrid, r.height());
    chevron(p, QStyle::visualRect(option->direction, r, where), 0, inkOf(option));
}

QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    // [−] 4 [+]: two targets of full height, one at each end.
    const QRect r = option->rect;
    const int side = std::min(32, r.height());
    QRect result;
    if (part == QStyle::SC_SpinBoxDown)
        result = QRect(r.left(), r.top(), side, r.height());
    else if (part == QStyle::SC_SpinBoxUp)
        result = QRect(r.right() - side + 1, r.top(), side, r.height());
    else if (part == QStyle::SC_SpinBoxEditField)
        result = r.adjusted(side, 1, -side, -1);
    else
        result = r;
    return QStyle::visualRect(option->direction, r, result);
}

void spinBox(
    const QStyleOptionSpinBox *option, QPainter *p, const QStyle *style, const QWidget *widget)
{
    const Colors c = colorsOf(option->palette);
    field(p, option, option->rect, has(option, QStyle::State_HasFocus));
    const auto button = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                            const QString &name) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool can = (option->stepEnabled & step) && has(option, QStyle::State_Enabled);
        if (can && option->activeSubControls == part && has(option, QStyle::State_MouseOver))
            box(p, rect.adjusted(3, 3, -3, -3),
                has(option, QStyle::State_Sunken) ? c.sunken : c.hover, {}, 4);
        QRect mark(0, 0, 16, 16);
        mark.moveCenter(rect.center());
        icon(name, can ? c.text : c.disabled).paint(p, mark);
    };
    button(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("minus"));
    button(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("plus"));
}

void slider(
    const QStyleOptionSlider *option, QPainter *p, const QStyle *style, const QWidget *widget)
{
    const Colors c = colorsOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool flat = option->orientation == Qt::Horizontal;
    const QRect handle
        = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const QRect r = option->rect;
    const QRect track = flat ? QRect(r.left() + 2, r.center().y() - 1, r.width() - 4, 4)
                             : QRect(r.center().x() - 1, r.top() + 2, 4, r.height() - 4);
    box(p, track, c.outline, {}, 2);
    QRect done = track;
    if (!flat)
        option->upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    else if (option->upsideDown)
        done.setLeft(handle.center().x());
    else
        done.setRight(handle.center().x());
    const QColor ink = enabled ? c.accent : c.disabled;
    box(p, done, ink, {}, 2);
    QRect knob(0, 0, 16, 16);
    knob.moveCenter(handle.center());
    box(p, knob, c.surface, ink, 8, 2);
    if (ringed(option))
        box(p, knob.adjusted(-3, -3, 3, 3), {}, c.accent, 11, kRing);
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool flat = option->orientation == Qt::Horizontal;
    const QRect r = option->rect;
    const int length = flat ? r.width() : r.height();
    const int range = option->maximum - option->minimum;
    int size = length;
    if (range > 0)
        size = std::clamp(int(qint64(option->pageStep) * length / (range + option->pageStep)),
            std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum,
        option->sliderPosition, length - size, option->upsideDown);
    int from = 0;
    int until = 0;
    if (part == QStyle::SC_ScrollBarSlider) {
        from = start;
        until = start + size;
    } else if (part == QStyle::SC_ScrollBarSubPage) {
        until = start;
    } else if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + size;
        until = length;
    } else if (part == QStyle::SC_ScrollBarGroove) {
        until = length;
    }
    const QRect rect = flat ? QRect(r.left() + from, r.top(), until - from, r.height())
                            : QRect(r.left(), r.top() + from, r.width(), until - from);
    return QStyle::visualRect(option->direction, r, rect);
}

void scrollBar(
    const QStyleOptionSlider *option, QPainter *p, const QStyle *style, const QWidget *widget)
{
    const Colors c = colorsOf(option->palette);
    if (option->maximum <= option->minimum)
        return;
    const bool grabbed = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int margin = grabbed ? 2 : 3;
    const QRect handle
        = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget)
              .adjusted(margin, margin, -margin, -margin);
    box(p, handle, grabbed ? c.dim : c.outline, {},
        std::min(handle.width(), handle.height()) / 2.0);
}

} // namespace ui::parts
