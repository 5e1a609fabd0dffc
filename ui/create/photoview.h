// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/photo.h"

#include <QWidget>

namespace ui {

/// The chosen photo with a frame round each face; a click or the arrow keys choose the face to use.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    void setPhoto(const studio::Photo &photo);
    void setFace(int face);
    int face() const { return m_face; }
    /// Where face \p index is drawn, in this widget's pixels.
    QRectF faceRect(int index) const;
    QSize sizeHint() const override;

signals:
    void faceChosen(int face);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF shown() const; ///< the part of the photo that fills the square
    void choose(int face);
    void describe();

    studio::Photo m_photo;
    int m_face = 0;
};

} // namespace ui
