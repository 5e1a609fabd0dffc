// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/fullview.h"

#include "history/store.h"
#include "jobs/computejob.h"
#include "ui/common/theme.h"

#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr double kStep = 1.25;
constexpr double kMaxZoom = 16;
}

FullView::FullView(
    history::Store &store, const QList<core::Portrait> &portraits, int index, QWidget *parent)
    : QDialog(parent), m_store(store), m_portraits(portraits)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture"));
    setMinimumSize(320, 240);
    resize(parent ? parent->window()->size() - QSize(8 * kGrid, 8 * kGrid) : QSize(900, 700));
    show(index);
}

void FullView::show(int index)
{
    const int count = int(m_portraits.size());
    m_index = (index + count) % count;
    m_zoom = 1;
    m_offset = {};
    m_image = {};
    m_words = tr("Opening the picture…");
    setAccessibleName(tr("Picture %1 of %2").arg(m_index + 1).arg(count));
    const QString path = m_store.absolutePath(m_portraits.at(m_index).path);
    auto *job = new jobs::ComputeJob<QImage>(
        [path](std::stop_token) -> core::Result<QImage> {
            QImageReader reader(path);
            reader.setAutoTransform(true);
            const QImage image = reader.read();
            if (image.isNull())
                return core::fileError(reader.errorString());
            return image;
        },
        this);
    job->then(this, [this, shown = m_index](const core::Result<QImage> &r) {
        if (shown != m_index)
            return;
        m_image = r ? *r : QImage();
        m_words = r
            ? QString()
            : tr("The file of this picture cannot be read. Check library in the menu tells more.");
        update();
    });
    job->start();
    update();
}

QRectF FullView::target() const
{
    const QSizeF room = size() - QSize(4 * kGrid, 4 * kGrid);
    QSizeF fitted = QSizeF(m_image.size()).scaled(room, Qt::KeepAspectRatio);
    // Not larger than its pixels until the user asks for it.
    if (fitted.width() > m_image.width() / devicePixelRatioF())
        fitted = QSizeF(m_image.size()) / devicePixelRatioF();
    QRectF rect(QPointF(), fitted * m_zoom);
    rect.moveCenter(QRectF(this->rect()).center() + m_offset);
    return rect;
}

void FullView::paintEvent(QPaintEvent *)
{
    const Colors c = colorsOf(palette());
    QPainter p(this);
    p.fillRect(rect(), c.sunken);
    if (m_image.isNull()) {
        p.setPen(c.dim);
        p.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    p.setRenderHint(QPainter::SmoothPixmapTransform, target().width() < 2.0 * m_image.width());
    p.drawImage(target(), m_image);
}

void FullView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMaxZoom);
    if (m_zoom == 1.0)
        m_offset = {};
    update();
}

void FullView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return show(m_index + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return show(m_index - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kStep);
    case Qt::Key_Minus:
        return zoom(1 / kStep);
    case Qt::Key_0:
        return zoom(1 / kMaxZoom);
    case Qt::Key_Space:
    case Qt::Key_Return:
        return reject();
    default:
        QDialog::keyPressEvent(event);
    }
}

void FullView::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
}

void FullView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
}

void FullView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom > 1.0)
        m_offset += event->position() - m_grabbed;
    m_grabbed = event->position();
    update();
}

} // namespace ui
