// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/describebox.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kPromptLines = 3;
}

DescribeBox::DescribeBox(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton(this)), m_body(new QWidget(this)),
      m_scene(new QLineEdit(m_body)), m_prompt(new QPlainTextEdit(m_body))
{
    m_fold->setText(tr("Describe it in words"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize(QSize(16, 16));
    m_fold->setCheckable(false);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_scene->setObjectName(QStringLiteral("scene"));
    m_scene->setPlaceholderText(tr("in a library at dusk"));
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setPlaceholderText(tr("replaces the look's own words"));
    m_prompt->setFixedHeight(kPromptLines * fontMetrics().lineSpacing() + 2 * kGrid);
    auto *sceneLabel = new QLabel(tr("&Scene"), m_body);
    sceneLabel->setBuddy(m_scene);
    auto *promptLabel = new QLabel(tr("Own &prompt"), m_body);
    promptLabel->setBuddy(m_prompt);
    auto *hint = new QLabel(
        tr("AI models follow these words. The looks of this computer do not read them."), m_body);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGrid / 2);
    inner->addWidget(sceneLabel);
    inner->addWidget(m_scene);
    inner->addWidget(promptLabel);
    inner->addWidget(m_prompt);
    inner->addWidget(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_fold, &QToolButton::clicked, this, [this] { unfold(m_body->isHidden()); });
    connect(m_scene, &QLineEdit::textChanged, this, &DescribeBox::changed);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &DescribeBox::changed);
    unfold(false);
}

void DescribeBox::unfold(bool on)
{
    m_body->setVisible(on);
    m_fold->setIcon(icon(on ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_fold->setAccessibleName(
        on ? tr("Describe it in words, open") : tr("Describe it in words, folded"));
}

QString DescribeBox::scene() const
{
    return m_scene->text().trimmed();
}

QString DescribeBox::prompt() const
{
    return m_prompt->toPlainText().trimmed();
}

void DescribeBox::setWords(const QString &scene, const QString &prompt)
{
    m_scene->setText(scene);
    m_prompt->setPlainText(prompt);
    if (!scene.isEmpty() || !prompt.isEmpty())
        unfold(true);
}

} // namespace ui
