// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"

#include <QImage>
#include <QWidget>

namespace ui {

/// A small avatar with a caption below it.
class AvatarTile : public QWidget
{
    Q_OBJECT

public:
    /// \p side in pixels; \p captionWidth 0: no caption
    AvatarTile(int side, int captionWidth, QWidget *parent = nullptr);

    /// Draws \p wish for \p seed; an empty frame where that cannot be.
    void show(avatars::Artist &artist, const QString &seed, const avatars::Wish &wish);
    void setCaption(const QString &caption);
    const QImage &image() const { return m_image; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    int m_captionWidth;
    QString m_caption;
    QImage m_image;
};

} // namespace ui
