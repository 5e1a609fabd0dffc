// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/motif.h"

#include "avatars/kinds/motifart.h"
#include "avatars/kinds/motifchoice.h"

#include <cstdlib>

namespace avatars {

namespace motif {

namespace {

/// Whether two colours are too near in lightness to tell shapes of one on the other.
bool areAlike(Rgb one, Rgb other)
{
    const auto lightness = [](Rgb colour) { return 3 * colour.r + 6 * colour.g + colour.b; };
    return std::abs(lightness(one) - lightness(other)) < 350;
}

} // namespace

Inks inksOf(const MotifChoice &choice, const Colours &colours)
{
    constexpr std::array<int, 5> kSecond{0, 1, -1, 2, -2};
    constexpr std::array<int, 7> kAccent{6, 3, -3, 4, -4, 5, -5};
    const int hue = colours.isBrand() ? 0 : choice[Hue];
    const int second = hue + kSecond[std::size_t(choice[Second])];
    const int accent = hue + kAccent[std::size_t(choice[Accent])];
    const Rgb pale = colours.at(hue, Colours::Pale).base;
    const Rgb mid = colours.at(hue, Colours::Mid).base;
    const Rgb deep = colours.at(hue, Colours::Deep).base;
    // A brand may be as dark as its own deep tone or as light as its pale one.
    const bool isDark = areAlike(mid, deep);
    const bool isLight = areAlike(mid, pale);
    const Rgb secondMid = colours.at((isDark || isLight) && second == hue ? hue + 1 : second, Colours::Mid).base;
    enum { PaleGround, MidGround, DeepGround, BrightGround };
    switch (choice[Scheme]) {
    case PaleGround:
        return {{pale, secondMid, deep, colours.at(accent, Colours::Mid).shade},
                colours.motif(hue, Colours::Pale).base};
    case MidGround:
        return {{mid, isLight ? colours.at(hue + 2, Colours::Mid).shade : colours.at(second, Colours::Pale).base,
                 isDark ? colours.at(hue + 1, Colours::Mid).base : deep,
                 isLight ? colours.at(accent, Colours::Mid).shade : colours.at(accent, Colours::Pale).light},
                colours.motif(hue, Colours::Mid).base};
    case DeepGround:
        return {{deep, secondMid, pale, colours.at(accent, Colours::Mid).base},
                colours.motif(hue, Colours::Deep).base};
    default:
        return {{colours.at(hue, Colours::Pale).light, isLight ? secondMid : mid,
                 colours.at(second, Colours::Deep).base, colours.at(accent, Colours::Mid).base},
                pale};
    }
}

void append(const OutlineView &outline, const Placement &placement, Scene &scene)
{
    const Point *next = outline.points.data();
    for (const Verb verb : outline.verbs) {
        switch (verb) {
        case Verb::Move:
            scene.moveTo(placement(next[0]));
            next += 1;
            break;
        case Verb::Line:
            scene.lineTo(placement(next[0]));
            next += 1;
            break;
        case Verb::Quad:
            scene.quadTo(placement(next[0]), placement(next[1]));
            next += 2;
            break;
        case Verb::Cubic:
            scene.cubicTo(placement(next[0]), placement(next[1]), placement(next[2]));
            next += 3;
            break;
        case Verb::Close:
            scene.close();
            break;
        }
    }
}

} // namespace motif

void drawMotif(const Identity &identity, const Colours &colours, Detail detail, Scene &scene)
{
    const MotifChoice choice = chooseMotif(identity);
    if (choice.family == MotifFamily::Landscape) {
        motif::drawLandscape(choice, colours, detail, scene);
        return;
    }
    const motif::Inks inks = motif::inksOf(choice, colours);
    scene.rectangle({0, 0}, kCanvas, kCanvas, 0, fill(inks.ground()));
    if (choice.family == MotifFamily::Blocks)
        motif::drawBlocks(choice, inks, scene);
    else
        motif::drawRosette(choice, inks, detail, scene);
}

QList<std::pair<QString, QString>> motifChoices(const Identity &identity)
{
    const MotifChoice choice = chooseMotif(identity);
    QList<std::pair<QString, QString>> list;
    const auto add = [&list](const PartInfo &part, int variant) {
        list.append({QString::fromLatin1(part.key), QString::fromLatin1(part.variants[std::size_t(variant)].key)});
    };
    add(motifFamilies(), int(choice.family));
    const std::span<const PartInfo> parts = motifParts(choice.family);
    for (std::size_t i = 0; i < parts.size(); ++i)
        add(parts[i], choice[i]);
    return list;
}

Rgb motifBackdrop(const Identity &identity, const Colours &colours)
{
    const MotifChoice choice = chooseMotif(identity);
    return choice.family == MotifFamily::Landscape ? motif::skyOf(choice, colours)
                                                   : motif::inksOf(choice, colours).ground();
}

} // namespace avatars
