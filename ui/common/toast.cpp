// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/toast.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace ui {

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid / 2, kGrid, kGrid / 2);
    row->setSpacing(kGrid);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        dismiss();
        if (run)
            run();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const std::function<void()> &undo)
{
    m_run = undo;
    m_text->setText(text);
    m_undo->setVisible(bool(undo));
    // Its ground is the reverse of the window's, so its words are too.
    const Colors colors = colorsOf(parentWidget()->palette());
    QPalette words = parentWidget()->palette();
    words.setColor(QPalette::WindowText, colors.onToast);
    m_text->setPalette(words);
    const Colors reverse = colorsOf(QPalette(colors.toast));
    words.setColor(QPalette::ButtonText, reverse.accent);
    m_undo->setPalette(words);
    setAccessibleName(text);
    place();
    QFrame::show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_timer->start(m_lifetime);
}

void Toast::dismiss()
{
    m_timer->stop();
    m_run = {};
    hide();
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(colorsOf(parentWidget()->palette()).toast);
    p.drawRoundedRect(rect(), kCardRadius, kCardRadius);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(m_lifetime);
    QFrame::leaveEvent(event);
}

void Toast::place()
{
    m_text->setWordWrap(false);
    adjustSize();
    const QRect room = parentWidget()->rect();
    if (width() > room.width() - 4 * kGrid) {
        m_text->setWordWrap(true);
        resize(room.width() - 4 * kGrid, heightForWidth(room.width() - 4 * kGrid));
    }
    move((room.width() - width()) / 2, room.height() - height() - 3 * kGrid);
}

} // namespace ui
