// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "screenshots/walls.h"

#include "avatars/artist.h"

#include <QDir>
#include <QPainter>

#include <array>

namespace {

using namespace avatars;

struct Wall
{
    const char *name;
    int size; ///< of a picture, in its own pixels
    int scale; ///< how often each pixel is shown
    int columns;
    int rows;
    QColor page;
};

/// People as a directory has them: the initials need names.
QString nameOf(int number)
{
    static constexpr std::array kGiven{"Ada", "Björk", "Chen", "Dolores", "Émile", "Farah", "Grace", "Hedy", "Ivo", "Jun",
        "Katherine", "Lise", "Mae", "Nina", "Omar", "Pia", "Quentin", "Rosa", "Søren", "Tim"};
    static constexpr std::array kFamily{"Lovelace", "Guðmundsdóttir", "Wang", "Huerta", "Noether", "Said", "Hopper",
        "Lamarr", "Novák", "Tanaka", "Johnson", "Meitner", "Jemison", "Petrova", "Berners-Lee", "O'Brien"};
    return QString::fromUtf8(kGiven[std::size_t(number) % kGiven.size()]) + u' '
        + QString::fromUtf8(kFamily[std::size_t(number / 3) % kFamily.size()]);
}

QImage drawWall(Kind kind, const Wall &wall)
{
    const int step = wall.size * wall.scale + (wall.size * wall.scale + 9) / 10;
    const int gap = step - wall.size * wall.scale;
    QImage page(wall.columns * step + gap, wall.rows * step + gap, QImage::Format_RGB32);
    page.fill(wall.page);
    QPainter painter(&page);
    Artist artist;
    for (int i = 0; i < wall.columns * wall.rows; ++i) {
        Wish wish;
        wish.kind = kind;
        wish.size = wall.size;
        wish.shape = i % 2 == 0 ? TileShape::Square : TileShape::Circle;
        wish.name = nameOf(i);
        if (!artist.draw(*core::Seed::make(QStringLiteral("wall-%1").arg(i)), wish))
            continue;
        const QImage picture = artist.image(wall.size).scaled(wall.size * wall.scale, wall.size * wall.scale);
        painter.drawImage(gap + i % wall.columns * step, gap + i / wall.columns * step, picture);
    }
    return page;
}

} // namespace

bool writeWalls(const QString &folder)
{
    const Wall walls[] = {{"48-white", 48, 1, 20, 10, Qt::white},
        {"48-grey", 48, 1, 20, 10, QColor(0x80, 0x80, 0x80)},
        {"48-black", 48, 1, 20, 10, Qt::black},
        {"160-white", 160, 1, 10, 6, Qt::white},
        {"24-white", 24, 3, 20, 5, Qt::white}};
    for (const QString &key : kindKeys()) {
        for (const Wall &wall : walls) {
            const QString name = QStringLiteral("wall-%1-%2.png").arg(key, QLatin1String(wall.name));
            if (!drawWall(*kindFromKey(key), wall).save(QDir(folder).filePath(name)))
                return false;
        }
    }
    return true;
}
