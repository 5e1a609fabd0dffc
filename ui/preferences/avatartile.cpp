// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/avatartile.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kLines = 2; ///< of the caption

/// \p text in at most kLines lines of \p width, the last one cut with dots.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kLines - 1) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

AvatarTile::AvatarTile(int side, int captionWidth, QWidget *parent)
    : QWidget(parent), m_side(side), m_captionWidth(captionWidth)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarTile::show(avatars::Artist &artist, const QString &seed, const avatars::Wish &wish)
{
    m_image = {};
    auto sized = wish;
    sized.size = m_side;
    const auto made = core::Seed::make(seed);
    if (made && artist.draw(*made, sized)) {
        const double ratio = devicePixelRatioF();
        m_image = artist.image(qRound(m_side * ratio));
        m_image.setDevicePixelRatio(ratio);
    }
    update();
}

void AvatarTile::setCaption(const QString &caption)
{
    m_caption = caption;
    setToolTip(caption);
    update();
}

QSize AvatarTile::sizeHint() const
{
    if (m_captionWidth == 0)
        return QSize(m_side, m_side);
    const QFontMetrics metrics(smallFont(font()));
    return QSize(std::max(m_side, m_captionWidth), m_side + kGrid / 2 + kLines * metrics.height());
}

void AvatarTile::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colors c = colorsOf(palette());
    const QRect picture((width() - m_side) / 2, 0, m_side, m_side);
    if (m_image.isNull()) {
        p.setPen(QPen(c.border, 1));
        p.setBrush(c.sunken);
        p.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    } else {
        p.drawImage(picture, m_image);
    }
    if (m_captionWidth == 0)
        return;
    const QFont small = smallFont(font());
    const int high = QFontMetrics(small).height();
    p.setFont(small);
    p.setPen(c.dim);
    QRect line(0, picture.bottom() + 1 + kGrid / 2, width(), high);
    const QStringList lines = linesOf(m_caption, small, width());
    for (const QString &text : lines) {
        p.drawText(line, Qt::AlignCenter, text);
        line.translate(0, high);
    }
}

} // namespace ui
