// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/identityblock.h"

#include <QStringList>

// English on purpose: it is read by image models.

namespace avatars {

namespace {

QString wordsOf(const Traits &traits, Part part)
{
    return QLatin1String(traits.words(part));
}

QString hairWords(const Traits &traits)
{
    if (traits.hair() == Hair::Bald)
        return QStringLiteral("a bald head");
    return wordsOf(traits, Part::Hair) + u' ' + wordsOf(traits, Part::HairColour) + QStringLiteral(" hair");
}

QString backdropWords(const Traits &traits, const Palette &palette)
{
    const QString tone = QLatin1String(info(Part::BackdropTone).variants[palette.tone].words);
    const QString hue = palette.isBrand ? QString() : wordsOf(traits, Part::Backdrop) + u' ';
    return QStringLiteral("%1 %2background (%3)").arg(tone, hue, palette.backdrop.base.hex());
}

/// What a viewer would name, in the order a viewer would name it.
QStringList features(const Traits &traits)
{
    QStringList list{wordsOf(traits, Part::Skin), wordsOf(traits, Part::Face), hairWords(traits)};
    for (const Part part : {Part::Covering, Part::Eyes, Part::EyeColour, Part::Brows, Part::Mouth, Part::FacialHair,
                            Part::Glasses, Part::Extra}) {
        if (const QString words = wordsOf(traits, part); !words.isEmpty())
            list.append(words);
    }
    return list;
}

} // namespace

IdentityBlock identityBlock(const Identity &identity, const Traits &traits, const Palette &palette)
{
    QStringList list = features(traits);
    const QString wears = wordsOf(traits, Part::Clothing);
    const QString mood = wordsOf(traits, Part::Mood);
    const QString backdrop = backdropWords(traits, palette);
    IdentityBlock block;
    block.tags = (QStringList{QStringLiteral("one person")} + list
                  + QStringList{mood, wears + u' ' + palette.clothing.base.hex(), backdrop})
                     .join(QStringLiteral(", "));
    const QString last = list.takeLast();
    block.sentence = QStringLiteral("One imaginary person with %1 and %2, with %3, wearing %4 (%5), on a plain %6.")
                         .arg(list.join(QStringLiteral(", ")), last, mood, wears, palette.clothing.base.hex(), backdrop);
    block.modelSeed = static_cast<quint32>(identity.bits(idOf("model_seed")) >> 32);
    return block;
}

QString negativeWords()
{
    return QStringLiteral("text, watermark, letters, logos, realistic face of a specific person, celebrity");
}

} // namespace avatars
