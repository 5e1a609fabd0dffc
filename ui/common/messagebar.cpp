// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/messagebar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kIconSide = 20;

QString iconOf(MessageBar::Kind kind)
{
    return kind == MessageBar::Kind::Info ? QStringLiteral("info") : QStringLiteral("warning");
}

bool mayPass(core::Error::Code code)
{
    using Code = core::Error::Code;
    return code == Code::Offline || code == Code::Timeout || code == Code::Busy
        || code == Code::RateLimited || code == Code::Storage;
}

MessageBar::Kind kindOf(core::Error::Code code)
{
    using Code = core::Error::Code;
    const bool waits = code == Code::Offline || code == Code::Busy || code == Code::RateLimited
        || code == Code::Refused;
    return waits ? MessageBar::Kind::Warning : MessageBar::Kind::Error;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_detail(new QLabel(this)), m_more(new QToolButton(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this)), m_countdown(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setFont(smallFont(font()));
    m_more->setText(tr("Show details"));
    m_more->setCheckable(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_action, 0, 3);
    grid->addWidget(m_close, 0, 4);
    grid->addWidget(m_detail, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_detail->setVisible(on);
        m_more->setText(on ? tr("Hide details") : tr("Show details"));
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_countdown, &QTimer::timeout, this, &MessageBar::tick);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run)
            run();
    });
    hide();
}

void MessageBar::show(const core::Error &error, const std::function<void()> &retry)
{
    if (error.code == core::Error::Code::Cancelled)
        return;
    const bool again = retry && mayPass(error.code);
    setAction(again ? tr("Try again") : QString(), retry);
    m_secondsLeft = again ? int(error.retryAfter.count()) : 0;
    present(kindOf(error.code), error.message, error.detail);
    if (m_secondsLeft > 0) {
        m_countdown->start(1000);
        m_action->setEnabled(false);
        m_action->setText(tr("Try again in %n s", nullptr, m_secondsLeft));
    }
}

void MessageBar::show(
    Kind kind, const QString &text, const QString &actionText, const std::function<void()> &action)
{
    setAction(actionText, action);
    present(kind, text, {});
}

void MessageBar::dismiss()
{
    m_countdown->stop();
    m_run = {};
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::present(Kind kind, const QString &text, const QString &detail)
{
    m_countdown->stop();
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_more->setChecked(false);
    m_more->setVisible(!detail.isEmpty());
    m_detail->hide();
    setAccessibleName(text);
    recolor();
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setAction(const QString &text, const std::function<void()> &action)
{
    m_run = action;
    m_action->setEnabled(true);
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::tick()
{
    if (--m_secondsLeft > 0) {
        m_action->setText(tr("Try again in %n s", nullptr, m_secondsLeft));
        return;
    }
    m_countdown->stop();
    m_action->setEnabled(true);
    m_action->setText(tr("Try again"));
}

void MessageBar::recolor()
{
    const Colors c = colorsOf(palette());
    const QColor ink = m_kind == Kind::Info ? c.accent : m_kind == Kind::Warning ? c.warn : c.error;
    m_icon->setPixmap(
        icon(iconOf(m_kind), ink).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors c = colorsOf(palette());
    const bool info = m_kind == Kind::Info;
    QPainter p(this);
    p.fillRect(rect(), info ? c.accentSoft : m_kind == Kind::Warning ? c.warnSoft : c.errorSoft);
    p.fillRect(0, height() - 1, width(), 1, c.border);
}

} // namespace ui
