// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/photoview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr int kSide = 112;
}

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("photoView"));
    setFixedSize(kSide, kSide);
    describe();
}

QSize PhotoView::sizeHint() const
{
    return QSize(kSide, kSide);
}

void PhotoView::setPhoto(const studio::Photo &photo)
{
    m_photo = photo;
    m_face = 0;
    const bool choice = photo.faces.size() > 1;
    setFocusPolicy(choice ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choice ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    update();
}

void PhotoView::setFace(int face)
{
    m_face = face;
    describe();
    update();
}

void PhotoView::describe()
{
    if (m_photo.isNull())
        setAccessibleName(tr("No photo yet"));
    else if (m_photo.faces.size() > 1)
        setAccessibleName(
            tr("Your photo, face %1 of %2 is used").arg(m_face + 1).arg(m_photo.faces.size()));
    else
        setAccessibleName(tr("Your photo"));
}

QRectF PhotoView::shown() const
{
    // With several faces all of the photo is there to click on, otherwise the square around the
    // face.
    const QRectF all(QPointF(), QSizeF(m_photo.source.image.size()));
    if (m_photo.faces.size() != 1) {
        const double side = std::max(all.width(), all.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(all.center());
        return square;
    }
    const double side = std::min(all.width(), all.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(m_photo.faces.first().eyeCentre());
    square.moveLeft(std::clamp(square.left(), 0.0, all.width() - side));
    square.moveTop(std::clamp(square.top(), 0.0, all.height() - side));
    return square;
}

QRectF PhotoView::faceRect(int index) const
{
    const QRectF part = shown();
    const QRectF box = m_photo.faces.value(index).box;
    const double scale = width() / part.width();
    return QRectF((box.topLeft() - part.topLeft()) * scale, box.size() * scale);
}

void PhotoView::paintEvent(QPaintEvent *)
{
    const Colors c = colorsOf(palette());
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(rect(), kCardRadius, kCardRadius);
    p.setClipPath(clip);
    p.fillRect(rect(), c.sunken);
    if (m_photo.isNull())
        return;
    p.drawImage(QRectF(rect()), m_photo.source.image, shown());
    if (m_photo.faces.size() > 1) {
        for (int i = 0; i < m_photo.faces.size(); ++i) {
            // Dark under light: to be seen on any photo.
            const QRectF box = faceRect(i);
            p.setPen(QPen(QColor(0, 0, 0, 160), i == m_face ? 5 : 3));
            p.drawRoundedRect(box, 4, 4);
            p.setPen(
                QPen(i == m_face ? darkColors().accent : QColor(Qt::white), i == m_face ? 3 : 1.5));
            p.drawRoundedRect(box, 4, 4);
        }
    }
    p.setClipping(false);
    p.setPen(hasFocus() ? QPen(c.accent, 2 * kRing) : QPen(c.border, 1));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

void PhotoView::choose(int face)
{
    if (face < 0 || face >= m_photo.faces.size() || face == m_face)
        return;
    setFace(face);
    emit faceChosen(face);
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_photo.faces.size(); ++i) {
        if (faceRect(i).adjusted(-4, -4, 4, 4).contains(event->position()))
            return choose(i);
    }
    QWidget::mousePressEvent(event);
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_photo.faces.size());
    if (count > 1 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down))
        choose((m_face + 1) % count);
    else if (count > 1 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up))
        choose((m_face + count - 1) % count);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
