// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedwords.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeedWords)
};

constexpr std::array kTempers{"amber", "bold", "brave", "bright", "calm", "clever", "coral", "cosy",
    "crisp", "deep", "early", "fair", "fleet", "gentle", "golden", "green", "happy", "honest",
    "jolly", "kind", "lively", "lucky", "mellow", "merry", "mild", "neat", "noble", "proud",
    "quick", "quiet", "silver", "sunny", "swift", "tidy", "warm", "wise"};
constexpr std::array kThings{"acorn", "badger", "beacon", "birch", "brook", "canyon", "cedar",
    "comet", "dune", "falcon", "fern", "finch", "glacier", "harbour", "heron", "island", "juniper",
    "lagoon", "lantern", "lark", "maple", "meadow", "otter", "pebble", "pine", "plum", "raven",
    "reef", "river", "robin", "sparrow", "summit", "thistle", "tulip", "willow", "wren"};

QString avatarWord(const QString &source)
{
    return QCoreApplication::translate("avatars", source.toUtf8().constData());
}

template <std::size_t N> QString any(const std::array<const char *, N> &words)
{
    return QLatin1String(words[QRandomGenerator::global()->bounded(quint32(N))]);
}

} // namespace

QString kindText(avatars::Kind kind)
{
    switch (kind) {
    case avatars::Kind::Flat:
        return Words::tr("Flat");
    case avatars::Kind::Illustrated:
        return Words::tr("Illustrated");
    case avatars::Kind::Clay:
        return Words::tr("Clay");
    case avatars::Kind::Pixel:
        return Words::tr("Pixel");
    case avatars::Kind::Monogram:
        return Words::tr("Monogram");
    case avatars::Kind::Initials:
        return Words::tr("Initials");
    case avatars::Kind::Motif:
        break;
    }
    //: a kind of avatar: an abstract pattern
    return Words::tr("Motif");
}

QString shapeText(avatars::TileShape shape)
{
    switch (shape) {
    case avatars::TileShape::Square:
        return Words::tr("Square");
    case avatars::TileShape::Rounded:
        return Words::tr("Rounded");
    case avatars::TileShape::Circle:
        break;
    }
    return Words::tr("Circle");
}

QString partText(avatars::Part part)
{
    return avatarWord(QLatin1String(avatars::info(part).label));
}

QString variantText(avatars::Part part, std::uint8_t variant)
{
    QString words = QLatin1String(avatars::info(part).variants[variant].key);
    words.replace(u'-', u' ');
    words[0] = words.at(0).toUpper();
    return avatarWord(words);
}

QString colourText(const QString &name)
{
    if (name == u"backdrop")
        return Words::tr("Backdrop");
    if (name == u"skin")
        return Words::tr("Skin");
    if (name == u"hair")
        return Words::tr("Hair");
    if (name == u"clothing")
        return Words::tr("Clothing");
    if (name == u"accent")
        return Words::tr("Accent");
    if (name == u"tile")
        return Words::tr("Tile");
    if (name == u"pattern")
        return Words::tr("Pattern");
    return name == u"ink" ? Words::tr("Letters") : name;
}

QString freshSeed()
{
    const int number = QRandomGenerator::global()->bounded(100, 1000);
    return QStringLiteral("%1-%2-%3").arg(any(kTempers), any(kThings)).arg(number);
}

} // namespace ui
