// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kTextWidth = 360;
constexpr int kPictureSide = 48;
}

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_picture(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_actions(new QHBoxLayout)
{
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMaximumWidth(kTextWidth);
    for (auto *label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_actions->setSpacing(kGrid);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kGrid);
    column->addStretch();
    column->addWidget(m_picture);
    column->addSpacing(kGrid);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text);
    column->addLayout(row);
    column->addSpacing(kGrid);
    column->addLayout(m_actions);
    column->addStretch();
    m_actions->addStretch();
    m_actions->addStretch();
    recolor();
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *EmptyState::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setProperty(kPrimary, primary);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void EmptyState::recolor()
{
    const QIcon picture = icon(m_iconName, colorsOf(palette()).outline);
    m_picture->setPixmap(picture.pixmap(QSize(kPictureSide, kPictureSide), devicePixelRatioF()));
}

} // namespace ui
