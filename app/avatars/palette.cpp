// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/palette.h"

#include <algorithm>

namespace avatars {

namespace {

constexpr int kHues = 12;

struct ToneRule
{
    double l;
    double chroma;
};
/// Lightness and chroma of Pale, Mid and Deep.
constexpr std::array<ToneRule, 3> kTones{{{0.90, 0.055}, {0.74, 0.105}, {0.42, 0.095}}};
/// Yellows turn to mud at the lightness that suits the other hues of the wheel.
constexpr std::array<double, kHues> kMidLift{0, 0.02, 0.06, 0.05, 0.02, 0, 0, 0, 0, 0, 0, 0};
/// The deep wheel, by eye: ochre and moss instead of olive.
constexpr std::array<Rgb, kHues> kDeeps{{{0x8a, 0x3a, 0x3f},
                                         {0x8c, 0x4a, 0x2c},
                                         {0x8a, 0x5f, 0x26},
                                         {0x5f, 0x6a, 0x2b},
                                         {0x3c, 0x6a, 0x3f},
                                         {0x1f, 0x6b, 0x52},
                                         {0x1a, 0x66, 0x68},
                                         {0x1f, 0x5f, 0x82},
                                         {0x34, 0x53, 0x91},
                                         {0x54, 0x48, 0x8f},
                                         {0x6f, 0x41, 0x82},
                                         {0x85, 0x39, 0x5f}}};

/// The ten anchors of the Monk Skin Tone scale, the middle with a little more chroma than the scale, which was made for
/// measuring, and the darkest two a little lighter, so that features stay visible.
constexpr std::array<Rgb, 10> kSkins{{{0xfb, 0xe4, 0xd6},
                                      {0xf7, 0xd7, 0xc2},
                                      {0xf0, 0xc8, 0xa6},
                                      {0xe4, 0xb6, 0x8b},
                                      {0xd0, 0x9c, 0x6e},
                                      {0xb2, 0x7d, 0x53},
                                      {0x93, 0x62, 0x3f},
                                      {0x74, 0x4a, 0x34},
                                      {0x5f, 0x3f, 0x30},
                                      {0x4e, 0x35, 0x2b}}};

constexpr std::array<Rgb, 15> kHairs{{{0x1d, 0x1a, 0x1e},
                                      {0x2e, 0x26, 0x26},
                                      {0x43, 0x2c, 0x20},
                                      {0x5f, 0x3d, 0x28},
                                      {0x8a, 0x5f, 0x3c},
                                      {0x7a, 0x34, 0x22},
                                      {0xb5, 0x5a, 0x2a},
                                      {0xb8, 0x8c, 0x4e},
                                      {0xe0, 0xbb, 0x72},
                                      {0x8e, 0x8c, 0x8d},
                                      {0xe6, 0xe3, 0xde},
                                      {0x3f, 0x6f, 0xb5},
                                      {0xd9, 0x6a, 0x94},
                                      {0x4b, 0x8b, 0x6a},
                                      {0x7b, 0x55, 0xa8}}};

constexpr std::array<Rgb, 6> kEyes{{{0x2b, 0x20, 0x1c},
                                    {0x5c, 0x3a, 0x22},
                                    {0x80, 0x62, 0x2c},
                                    {0x4c, 0x7a, 0x4a},
                                    {0x3d, 0x74, 0xa8},
                                    {0x6b, 0x7a, 0x86}}};

constexpr std::array<Rgb, 3> kNeutralClothes{{{0xf6, 0xf4, 0xf0}, {0x3a, 0x3d, 0x45}, {0x2c, 0x3c, 0x5e}}};

template <std::size_t N> std::array<Swatch, N> swatches(const std::array<Rgb, N> &bases)
{
    std::array<Swatch, N> out;
    for (std::size_t i = 0; i < N; ++i)
        out[i] = swatch(bases[i]);
    return out;
}

/// Every colour that does not depend on the brand, with its shades; made at first use.
struct People
{
    std::array<Swatch, 10> skins = swatches(kSkins);
    std::array<Swatch, 10> lips{};
    std::array<Rgb, 10> inks{};
    std::array<Swatch, 15> hairs = swatches(kHairs);
    std::array<std::array<Swatch, 15>, 10> brows{}; ///< [skin][hair]
    std::array<Swatch, 3> clothes = swatches(kNeutralClothes);

    People()
    {
        constexpr Rgb kRed{0xb8, 0x3a, 0x45};
        constexpr Rgb kBrightRed{0xc2, 0x4a, 0x50};
        constexpr Rgb kInk{0x2a, 0x1f, 0x1d};
        constexpr Rgb kDeepInk{0x14, 0x0d, 0x0b};
        for (std::size_t s = 0; s < skins.size(); ++s) {
            lips[s] = swatch(s < 7 ? mixed(shifted(skins[s].base, -0.06, 1.2), kRed, 0.38)
                                   : mixed(skins[s].base, kBrightRed, 0.5));
            inks[s] = s < 7 ? kInk : kDeepInk;
            for (std::size_t h = 0; h < hairs.size(); ++h)
                brows[s][h] = browOn(skins[s].base, hairs[h].base);
        }
    }

    static const People &all()
    {
        static const People people;
        return people;
    }

private:
    /// Two steps darker than the hair, or lighter where that would vanish on the skin.
    static Swatch browOn(Rgb skin, Rgb hair)
    {
        Rgb brow = shifted(hair, -0.10, 1.05);
        if (contrast(brow, skin) < 1.6)
            brow = shifted(skin, luminance(skin) > 0.06 ? -0.24 : -0.14, 0.9);
        if (contrast(brow, skin) < 1.35)
            brow = shifted(skin, 0.18, 0.8);
        return swatch(brow);
    }
};

/// The tone asked for, or the next that stands out from the hair (or the scalp) and the skin.
Colours::Tone readableTone(const Colours &colours, int hue, int wished, Rgb top, Rgb skin)
{
    constexpr double kHairToBackdrop = 1.6;
    constexpr double kSkinToBackdrop = 1.25;
    for (int step = 0; step < 3; ++step) {
        const auto tone = static_cast<Colours::Tone>((wished + step) % 3);
        const Rgb base = colours.at(hue, tone).base;
        if (contrast(base, top) >= kHairToBackdrop && contrast(base, skin) >= kSkinToBackdrop)
            return tone;
    }
    return luminance(top) > 0.3 ? Colours::Deep : Colours::Pale;
}

/// Hue and tone of the clothes; never the backdrop's own.
const Swatch &clothingOf(const Traits &traits, const Colours &colours, int hue, Colours::Tone backdrop)
{
    constexpr std::array<int, 4> kSteps{0, 2, 4, 6};
    constexpr std::size_t kHued = 12;
    const std::size_t choice = traits[Part::ClothingColour];
    if (choice >= kHued)
        return People::all().clothes[choice - kHued];
    const auto tone = static_cast<Colours::Tone>(choice % 3);
    const int step = kSteps[choice / 3];
    if (tone != backdrop)
        return colours.at(hue + step, tone);
    return colours.at(hue + step, tone == Colours::Deep ? Colours::Mid : Colours::Deep);
}

const Swatch &accentOf(const Traits &traits, const Colours &colours, int hue, Rgb skin)
{
    constexpr std::array<int, 3> kSteps{5, 8, 1};
    const std::size_t choice = traits[Part::Accent];
    if (choice < 3)
        return colours.at(hue + kSteps[choice], luminance(skin) > 0.25 ? Colours::Deep : Colours::Mid);
    return People::all().clothes[choice == 3 ? 1 : 0];
}

} // namespace

Swatch swatch(Rgb base)
{
    const double l = toOklab(base).l;
    Swatch out{base, shifted(base, l > 0.32 ? -0.105 : -0.06, 1.08), shifted(base, 0.075, 0.94), {}};
    out.line = l > 0.45 ? shifted(base, -0.27, 1.0) : shifted(base, 0.20, 0.9);
    return out;
}

void Colours::set(int hue, Tone tone, Rgb base)
{
    m_swatches[std::size_t(hue)][tone] = swatch(base);
    m_motifs[std::size_t(hue)][tone] = swatch(shifted(base, tone == Deep ? 0.06 : -0.05, 1.12));
}

const Colours &Colours::wheel()
{
    static const Colours colours = [] {
        Colours made;
        for (int hue = 0; hue < kHues; ++hue) {
            made.set(hue, Pale, hueAt(hue, kTones[Pale].l, kTones[Pale].chroma));
            made.set(hue, Mid, hueAt(hue, kTones[Mid].l + kMidLift[std::size_t(hue)], kTones[Mid].chroma));
            made.set(hue, Deep, kDeeps[std::size_t(hue)]);
        }
        return made;
    }();
    return colours;
}

Colours Colours::ofBrand(Rgb brand)
{
    Colours made;
    made.m_brand = true;
    const Oklab lab = toOklab(brand);
    for (int hue = 0; hue < kHues; ++hue) {
        for (const Tone tone : {Pale, Mid, Deep})
            made.set(hue, tone, toRgb(withTone(turned(lab, hue), kTones[tone].l, kTones[tone].chroma)));
    }
    made.set(0, Mid, brand);
    return made;
}

Palette paletteOf(const Traits &traits, const Colours &colours)
{
    const People &people = People::all();
    const std::size_t skin = traits[Part::Skin];
    const std::size_t hair = traits[Part::HairColour];
    const int hue = colours.isBrand() ? 0 : traits[Part::Backdrop];
    Palette palette;
    palette.skin = people.skins[skin];
    palette.hair = people.hairs[hair];
    palette.brows = people.brows[skin][hair];
    palette.lips = people.lips[skin];
    palette.ink = people.inks[skin];
    palette.eye = kEyes[traits[Part::EyeColour]];
    palette.white = {0xff, 0xfd, 0xfa};
    const Rgb top = traits.hair() == Hair::Bald ? palette.skin.base : palette.hair.base;
    const Colours::Tone tone = readableTone(colours, hue, traits[Part::BackdropTone], top, palette.skin.base);
    palette.tone = tone;
    palette.isBrand = colours.isBrand();
    palette.backdrop = colours.at(hue, tone);
    palette.motif = colours.motif(hue, tone);
    palette.clothing = clothingOf(traits, colours, hue, tone);
    palette.undershirt = luminance(palette.clothing.base) > 0.5 ? colours.at(hue + 5, Colours::Deep)
                                                                 : people.clothes[0];
    palette.accent = accentOf(traits, colours, hue, palette.skin.base);
    return palette;
}

} // namespace avatars
