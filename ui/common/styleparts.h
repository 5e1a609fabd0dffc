// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QWidget;

/// How Style draws each part of a control.
namespace ui::parts {

void lineEdit(const QStyleOption *option, QPainter *p, const QWidget *widget);
void pushButton(const QStyleOption *option, QPainter *p, bool primary);
void toolButton(const QStyleOption *option, QPainter *p, bool chip, bool segment);
/// Icon and words of a tool button, together in its middle.
void iconAndText(const QStyleOptionToolButton *option, QPainter *p);
void focusRing(const QStyleOption *option, QPainter *p);
void checkBox(const QStyleOption *option, QPainter *p);
void radioButton(const QStyleOption *option, QPainter *p);
void frame(const QStyleOption *option, QPainter *p, bool rounded);
void panel(const QStyleOption *option, QPainter *p, bool tip);
void viewItem(const QStyleOption *option, QPainter *p);
void arrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *p);
void splitter(const QStyleOption *option, QPainter *p);
void progress(QStyle::ControlElement element, const QStyleOptionProgressBar *option, QPainter *p);
void menuItem(
    const QStyleOptionMenuItem *option, QPainter *p, const QStyle *style, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void comboBox(const QStyleOptionComboBox *option, QPainter *p);
void spinBox(
    const QStyleOptionSpinBox *option, QPainter *p, const QStyle *style, const QWidget *widget);
QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl part);
void slider(
    const QStyleOptionSlider *option, QPainter *p, const QStyle *style, const QWidget *widget);
void scrollBar(
    const QStyleOptionSlider *option, QPainter *p, const QStyle *style, const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part);
/// Gives the label of \p button the colour that its ground asks for.
void inkOf(QStyleOptionButton &button, bool primary);

} // namespace ui::parts
