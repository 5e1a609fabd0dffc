// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/style.h"

#include "ui/common/styleparts.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kControlHeight = 32;
constexpr int kIndicator = 18;
constexpr int kSmallIcon = 20;
constexpr int kUsualLine = 17; ///< height of a line for which the sizes here are meant

bool isSet(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

/// \p size, larger where the user's font is.
int withFont(int size)
{
    return std::max(size, size * QFontMetrics(QApplication::font()).height() / kUsualLine);
}

int comfortable(const QStyleOption *option)
{
    return std::max(kControlHeight, option->fontMetrics.height() + kGrid + kGrid / 2);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return parts::lineEdit(option, painter, widget);
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return parts::pushButton(option, painter, isSet(widget, kPrimary));
    case PE_PanelButtonTool:
        return parts::toolButton(option, painter, isSet(widget, kChip), isSet(widget, kSegment));
    case PE_FrameFocusRect:
        // Buttons and lists draw their own ring.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget)
            && !qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QSlider *>(widget))
            parts::focusRing(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(option, painter);
    case PE_IndicatorRadioButton:
        return parts::radioButton(option, painter);
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        return parts::frame(option, painter, element == PE_Frame);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return parts::panel(option, painter, element == PE_PanelTipLabel);
    case PE_PanelItemViewItem:
        return parts::viewItem(option, painter);
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorButtonDropDown:
        return parts::arrow(element, option, painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        return parts::menuItem(
            static_cast<const QStyleOptionMenuItem *>(option), painter, this, widget);
    case CE_Splitter:
        return parts::splitter(option, painter);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return parts::progress(
            element, static_cast<const QStyleOptionProgressBar *>(option), painter);
    case CE_PushButtonLabel: {
        QStyleOptionButton button = *static_cast<const QStyleOptionButton *>(option);
        parts::inkOf(button, isSet(widget, kPrimary));
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    case CE_ToolButtonLabel: {
        QStyleOptionToolButton button = *static_cast<const QStyleOptionToolButton *>(option);
        // Pressed labels do not jump, and a chosen segment's words take the accent.
        if ((button.state & State_On) && (isSet(widget, kSegment) || isSet(widget, kChip)))
            button.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).accent);
        button.state &= ~State_Sunken;
        if (button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon.isNull())
            return parts::iconAndText(&button, painter);
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return parts::comboBox(static_cast<const QStyleOptionComboBox *>(option), painter);
    case CC_SpinBox:
        return parts::spinBox(
            static_cast<const QStyleOptionSpinBox *>(option), painter, this, widget);
    case CC_Slider:
        return parts::slider(
            static_cast<const QStyleOptionSlider *>(option), painter, this, widget);
    case CC_ScrollBar:
        return parts::scrollBar(
            static_cast<const QStyleOptionSlider *>(option), painter, this, widget);
    case CC_ToolButton: {
        // A button that is only an icon says by its icon that a menu opens.
        QStyleOptionToolButton button = *static_cast<const QStyleOptionToolButton *>(option);
        if (button.text.isEmpty())
            button.features
                &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        return QProxyStyle::drawComplexControl(control, &button, painter, widget);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return parts::scrollBarRect(static_cast<const QStyleOptionSlider *>(option), part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(kGrid, 1, -3 * kGrid - 4, -1));
    if (control == CC_SpinBox)
        return parts::spinBoxRect(static_cast<const QStyleOptionSpinBox *>(option), part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kGrid - 2, 0, 2 - kGrid, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() = std::max(size.width() + 4 * kGrid, result.width());
        result.setHeight(std::max(comfortable(option), size.height() + kGrid));
        return result;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(comfortable(option), result.height()));
        return result;
    case CT_SpinBox:
        return QSize(size.width() + 9 * kGrid, comfortable(option));
    case CT_ToolButton:
        if (isSet(widget, kChip))
            return QSize(
                size.width() + 2 * kGrid, std::max(28, option->fontMetrics.height() + kGrid));
        if (isSet(widget, kSegment))
            return QSize(size.width() + kGrid + 4, comfortable(option));
        return QSize(std::max(size.width() + kGrid + 4, kControlHeight),
            std::max(size.height() + kGrid, kControlHeight));
    case CT_MenuItem:
        return parts::menuItemSize(static_cast<const QStyleOptionMenuItem *>(option), size);
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return withFont(kIndicator);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return withFont(kSmallIcon);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return kGrid / 2;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return metric == PM_SplitterWidth ? 7 : 1;
    case PM_FocusFrameHMargin: // also the space before and after the words of a list's row
    case PM_ToolTipLabelFrameWidth:
        return kGrid;
    case PM_MenuButtonIndicator:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QSlider *>(widget) || widget->inherits("QScrollBar")
        || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

} // namespace ui
