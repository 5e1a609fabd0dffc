// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/traits.h"

#include <QtGlobal>

// The tables of the contract. Keys are never renamed; a new variant goes anywhere in its list.

namespace avatars {

namespace {

/// Bits of Mood.
constexpr std::uint8_t kNeutral = 1;
constexpr std::uint8_t kContent = 2;
constexpr std::uint8_t kSmiling = 4;
constexpr std::uint8_t kLaughing = 8;
constexpr std::uint8_t kThoughtful = 16;
constexpr std::uint8_t kCalm = kNeutral | kContent | kThoughtful;
constexpr std::uint8_t kGlad = kContent | kSmiling | kLaughing;
constexpr std::uint8_t kAny = 0xff;
/// Bits of Styling.
constexpr std::uint8_t kOpen = 1;
constexpr std::uint8_t kSoft = 2;
constexpr std::uint8_t kSharp = 4;

template <std::size_t N> consteval std::array<Variant, N> table(const Variant (&rows)[N])
{
    std::array<Variant, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        out[i] = rows[i];
        out[i].id = idOf(rows[i].key);
    }
    return out;
}

constexpr auto kStylings = table({{"open", "", 20}, {"soft", "soft styling", 40}, {"sharp", "sharp styling", 40}});

constexpr auto kSkins = table({{"tone-1", "very fair skin", 1},
                               {"tone-2", "fair skin", 1},
                               {"tone-3", "light skin", 1},
                               {"tone-4", "light warm skin", 1},
                               {"tone-5", "tan skin", 1},
                               {"tone-6", "medium brown skin", 1},
                               {"tone-7", "brown skin", 1},
                               {"tone-8", "dark brown skin", 1},
                               {"tone-9", "deep brown skin", 1},
                               {"tone-10", "very deep brown skin", 1}});

constexpr auto kFaces = table({{"oval", "an oval face", 5},
                               {"round", "a round face", 5},
                               {"square", "a square jaw", 4},
                               {"heart", "a heart-shaped face", 4},
                               {"long", "a long face", 4},
                               {"wide", "a wide face", 4},
                               {"soft", "a soft square face", 4},
                               {"diamond", "high cheekbones", 4}});

constexpr std::uint8_t kNotSharp = kOpen | kSoft;
constexpr std::uint8_t kNotSoft = kOpen | kSharp;

constexpr auto kHairs = table({{"buzz", "buzz-cut", 4, kAny, kNotSoft},
                               {"crew", "short cropped", 4, kAny, kNotSoft},
                               {"side-part", "short side-parted", 5, kAny, kNotSoft},
                               {"slick-back", "slicked-back", 4, kAny, kNotSoft},
                               {"quiff", "swept-up", 5, kAny, kNotSoft},
                               {"undercut", "undercut", 4, kAny, kNotSoft},
                               {"fringe-crop", "short fringed", 5, kAny, kNotSoft},
                               {"pixie", "pixie-cut", 5},
                               {"bob", "chin-length bobbed", 5, kAny, kNotSharp},
                               {"bob-fringe", "bobbed and fringed", 5, kAny, kNotSharp},
                               {"lob", "shoulder-length straight", 5, kAny, kNotSharp},
                               {"long-straight", "long straight", 5, kAny, kNotSharp},
                               {"long-fringe", "long fringed", 5, kAny, kNotSharp},
                               {"ponytail", "ponytailed", 5, kAny, kNotSharp},
                               {"top-bun", "top-knotted", 5},
                               {"low-bun", "low-bunned", 4, kAny, kNotSharp},
                               {"half-up", "half-up", 4, kAny, kNotSharp},
                               {"wavy-short", "short wavy", 5},
                               {"wavy-bob", "wavy chin-length", 5, kAny, kNotSharp},
                               {"wavy-long", "long wavy", 5, kAny, kNotSharp},
                               {"side-swept", "side-swept", 4},
                               {"shag", "shaggy layered", 4},
                               {"curly-short", "short curly", 5},
                               {"curly-bob", "curly chin-length", 5, kAny, kNotSharp},
                               {"curly-long", "long curly", 5, kAny, kNotSharp},
                               {"curly-top", "curly-topped faded", 5, kAny, kNotSoft},
                               {"afro-small", "short coily", 5},
                               {"afro-big", "big round coily", 5},
                               {"afro-puffs", "coily, in two puffs", 4, kAny, kNotSharp},
                               {"flat-top", "flat-topped", 3, kAny, kNotSoft},
                               {"locs-short", "short locked", 4},
                               {"locs-long", "long locked", 4},
                               {"cornrows", "cornrowed", 4},
                               {"box-braids", "box-braided", 5, kAny, kNotSharp},
                               {"side-braid", "side-braided", 4, kAny, kNotSharp},
                               {"two-braids", "twin-braided", 4, kAny, kNotSharp},
                               {"mohawk", "mohawk-cut", 2},
                               {"space-buns", "double-bunned", 3, kAny, kNotSharp},
                               {"balding", "receding", 3, kAny, kNotSoft},
                               {"bald", "", 4, kAny, kNotSoft}});

constexpr auto kHairColours = table({{"black", "black", 6},
                                     {"soft-black", "soft black", 6},
                                     {"dark-brown", "dark brown", 7},
                                     {"brown", "brown", 6},
                                     {"light-brown", "light brown", 5},
                                     {"auburn", "auburn", 4},
                                     {"copper", "copper", 4},
                                     {"dark-blond", "dark blond", 4},
                                     {"blond", "blond", 4},
                                     {"grey", "grey", 4},
                                     {"white", "white", 3},
                                     {"dyed-blue", "blue-dyed", 1},
                                     {"dyed-pink", "pink-dyed", 1},
                                     {"dyed-green", "green-dyed", 1},
                                     {"dyed-purple", "purple-dyed", 1}});

constexpr auto kCoverings = table({{"none", "", 60},
                                   {"hijab", "a hijab", 2, kAny, kNotSharp},
                                   {"turban", "a turban", 2, kAny, kNotSoft},
                                   {"kippah", "a kippah", 1, kAny, kNotSoft},
                                   {"cap", "a baseball cap", 2},
                                   {"beanie", "a knitted beanie", 3},
                                   {"beret", "a beret", 1},
                                   {"bucket-hat", "a bucket hat", 1},
                                   {"sun-hat", "a sun hat", 1, kAny, kNotSharp},
                                   {"bandana", "a bandana", 1},
                                   {"headband", "a headband", 2, kAny, kNotSharp}});

constexpr auto kMoods = table({{"neutral", "a calm expression", 5},
                               {"content", "a content expression", 10},
                               {"smiling", "a friendly smile", 12},
                               {"laughing", "a laughing face", 4},
                               {"thoughtful", "a thoughtful expression", 3}});

constexpr auto kEyes = table({{"round", "round eyes", 5, kAny},
                              {"almond", "almond-shaped eyes", 5, kAny},
                              {"wide", "wide eyes", 4, kAny},
                              {"soft", "gentle eyes", 5, kAny},
                              {"hooded", "hooded eyes", 4, kCalm},
                              {"upturned", "upturned eyes", 5, kAny},
                              {"dot", "small bright eyes", 5, kAny},
                              {"lashes", "long lashes", 5, kAny, kNotSharp},
                              {"sparkle", "sparkling eyes", 4, kGlad},
                              {"closed-smile", "eyes closed with joy", 3, kSmiling | kLaughing},
                              {"closed-calm", "calmly closed eyes", 1, kContent},
                              {"look-aside", "eyes looking aside", 4, kThoughtful | kContent}});

constexpr auto kEyeColours = table({{"dark", "dark eyes", 5},
                                    {"brown", "brown eyes", 6},
                                    {"hazel", "hazel eyes", 3},
                                    {"green", "green eyes", 3},
                                    {"blue", "blue eyes", 3},
                                    {"grey", "grey eyes", 2}});

constexpr auto kBrows = table({{"arched", "arched brows", 4},
                               {"straight", "straight brows", 4},
                               {"thick", "thick brows", 4},
                               {"thin", "thin brows", 4, kAny, kNotSharp},
                               {"soft", "soft brows", 4},
                               {"raised", "raised brows", 4, kGlad | kThoughtful},
                               {"angled", "angled brows", 3, kNeutral | kContent | kSmiling},
                               {"short", "short brows", 4}});

constexpr auto kNoses = table({{"button", "", 4},
                               {"straight", "", 4},
                               {"round", "", 4},
                               {"wide", "", 4},
                               {"hook", "", 3},
                               {"small", "", 4},
                               {"long", "", 4},
                               {"dot", "", 3}});

constexpr auto kMouths = table({{"line", "", 4, kNeutral | kThoughtful},
                                {"soft-line", "", 4, kNeutral | kThoughtful | kContent},
                                {"small-smile", "", 5, kContent | kSmiling},
                                {"smile", "", 5, kContent | kSmiling},
                                {"side-smile", "", 5, kContent | kSmiling | kThoughtful},
                                {"grin", "", 4, kSmiling},
                                {"teeth", "", 4, kSmiling | kLaughing},
                                {"open-smile", "", 5, kSmiling | kLaughing},
                                {"laugh", "", 5, kLaughing},
                                {"tongue", "", 2, kLaughing},
                                {"small-o", "", 2, kThoughtful},
                                {"pursed", "", 3, kThoughtful | kNeutral},
                                {"full-lips", "full lips", 4, kNeutral | kContent, kNotSharp},
                                {"cat", "", 3, kContent | kSmiling}});

constexpr auto kFacialHairs = table({{"none", "", 30},
                                     {"stubble", "stubble", 4, kAny, kNotSoft},
                                     {"moustache", "a moustache", 3, kAny, kNotSoft},
                                     {"handlebar", "a handlebar moustache", 1, kAny, kNotSoft},
                                     {"goatee", "a goatee", 2, kAny, kNotSoft},
                                     {"van-dyke", "a moustache and goatee", 2, kAny, kNotSoft},
                                     {"short-beard", "a short beard", 5, kAny, kNotSoft},
                                     {"full-beard", "a full beard", 5, kAny, kNotSoft},
                                     {"long-beard", "a long beard", 2, kAny, kNotSoft},
                                     {"chinstrap", "a chinstrap beard", 1, kAny, kNotSoft},
                                     {"soul-patch", "a soul patch", 1, kAny, kNotSoft},
                                     {"sideburns", "sideburns", 2, kAny, kNotSoft}});

constexpr auto kGlasses = table({{"none", "", 26},
                                 {"round", "round glasses", 2},
                                 {"square", "square glasses", 2},
                                 {"oval", "oval glasses", 1},
                                 {"half-rim", "half-rim glasses", 1},
                                 {"cat-eye", "cat-eye glasses", 1, kAny, kNotSharp},
                                 {"aviator", "aviator glasses", 1},
                                 {"thick", "thick-rimmed glasses", 2},
                                 {"tinted", "tinted glasses", 1}});

constexpr auto kExtras = table({{"none", "", 30},
                                {"studs", "ear studs", 4},
                                {"hoops", "hoop earrings", 4, kAny, kNotSharp},
                                {"drops", "drop earrings", 3, kAny, kNotSharp},
                                {"hearing-aid", "a hearing aid", 3},
                                {"cochlear-implant", "a cochlear implant", 2},
                                {"freckles", "freckles", 5},
                                {"beauty-mark", "a beauty mark", 3},
                                {"blush", "rosy cheeks", 4},
                                {"nose-stud", "a nose stud", 2},
                                {"headphones", "headphones", 2},
                                {"scarf", "a scarf", 3},
                                {"flower", "a flower in the hair", 2, kAny, kNotSharp},
                                {"hair-clip", "a hair clip", 2, kAny, kNotSharp}});

constexpr auto kClothes = table({{"tee", "a T-shirt", 5},
                                 {"v-neck", "a V-neck top", 4},
                                 {"crew", "a crew-neck sweater", 5},
                                 {"polo", "a polo shirt", 4},
                                 {"shirt", "a collared shirt", 5},
                                 {"hoodie", "a hoodie", 5},
                                 {"blazer", "a blazer", 5},
                                 {"turtleneck", "a turtleneck", 5},
                                 {"stripes", "a striped top", 4},
                                 {"overalls", "overalls", 3},
                                 {"cardigan", "a cardigan", 4},
                                 {"dungarees", "dungarees over a striped top", 2},
                                 {"off-shoulder", "a wide-neck top", 3, kAny, kSoft},
                                 {"apron", "an apron", 2}});

/// A hue step from the backdrop (same, next, next but one, opposite, …) and a tone.
constexpr auto kClothingColours = table({{"near-pale", "", 1},
                                         {"near-mid", "", 1},
                                         {"near-deep", "", 1},
                                         {"beside-pale", "", 1},
                                         {"beside-mid", "", 1},
                                         {"beside-deep", "", 1},
                                         {"third-pale", "", 1},
                                         {"third-mid", "", 1},
                                         {"third-deep", "", 1},
                                         {"facing-pale", "", 1},
                                         {"facing-mid", "", 1},
                                         {"facing-deep", "", 1},
                                         {"white", "", 1},
                                         {"charcoal", "", 1},
                                         {"navy", "", 1}});

constexpr auto kBackdrops = table({{"red", "red", 1},
                                   {"orange", "orange", 1},
                                   {"amber", "amber", 1},
                                   {"lime", "lime green", 1},
                                   {"green", "green", 1},
                                   {"mint", "mint", 1},
                                   {"teal", "teal", 1},
                                   {"sky", "sky blue", 1},
                                   {"blue", "blue", 1},
                                   {"violet", "violet", 1},
                                   {"purple", "purple", 1},
                                   {"pink", "pink", 1}});

constexpr auto kBackdropTones = table({{"pale", "pale", 5}, {"mid", "soft", 4}, {"deep", "deep", 3}});

constexpr auto kMotifs = table({{"plain", "", 6},
                                {"disc", "", 4},
                                {"ring", "", 3},
                                {"arch", "", 4},
                                {"split", "", 3},
                                {"dots", "", 3},
                                {"rays", "", 3},
                                {"wave", "", 3}});

constexpr auto kAccents = table({{"hue-1", "", 2}, {"hue-2", "", 2}, {"hue-3", "", 2}, {"dark", "", 3}, {"pale", "", 2}});
constexpr auto kEyesApart = table({{"close", "", 2}, {"near", "", 3}, {"apart", "", 3}, {"wide", "", 2}});
constexpr auto kFaceHeights = table({{"high", "", 2}, {"middle", "", 3}, {"low", "", 2}});
constexpr auto kMirrors = table({{"no", "", 1}, {"yes", "", 1}});

PartInfo part(const char *key, const char *label, bool isShape, std::span<const Variant> variants)
{
    return {key, label, isShape, idOf(key), variants};
}

const std::array<PartInfo, kParts> kInfos{
    part("styling", QT_TRANSLATE_NOOP("avatars", "Styling"), true, kStylings),
    part("skin", QT_TRANSLATE_NOOP("avatars", "Skin"), false, kSkins),
    part("face", QT_TRANSLATE_NOOP("avatars", "Face"), true, kFaces),
    part("hair", QT_TRANSLATE_NOOP("avatars", "Hair"), true, kHairs),
    part("hair_colour", QT_TRANSLATE_NOOP("avatars", "Hair colour"), false, kHairColours),
    part("covering", QT_TRANSLATE_NOOP("avatars", "Head covering"), true, kCoverings),
    part("mood", QT_TRANSLATE_NOOP("avatars", "Mood"), true, kMoods),
    part("eyes", QT_TRANSLATE_NOOP("avatars", "Eyes"), true, kEyes),
    part("eye_colour", QT_TRANSLATE_NOOP("avatars", "Eye colour"), false, kEyeColours),
    part("brows", QT_TRANSLATE_NOOP("avatars", "Brows"), true, kBrows),
    part("nose", QT_TRANSLATE_NOOP("avatars", "Nose"), true, kNoses),
    part("mouth", QT_TRANSLATE_NOOP("avatars", "Mouth"), true, kMouths),
    part("facial_hair", QT_TRANSLATE_NOOP("avatars", "Facial hair"), true, kFacialHairs),
    part("glasses", QT_TRANSLATE_NOOP("avatars", "Glasses"), true, kGlasses),
    part("extra", QT_TRANSLATE_NOOP("avatars", "Extra"), true, kExtras),
    part("clothing", QT_TRANSLATE_NOOP("avatars", "Clothing"), true, kClothes),
    part("clothing_colour", QT_TRANSLATE_NOOP("avatars", "Clothing colour"), false, kClothingColours),
    part("backdrop", QT_TRANSLATE_NOOP("avatars", "Backdrop"), false, kBackdrops),
    part("backdrop_tone", QT_TRANSLATE_NOOP("avatars", "Backdrop tone"), false, kBackdropTones),
    part("motif", QT_TRANSLATE_NOOP("avatars", "Pattern"), true, kMotifs),
    part("accent", QT_TRANSLATE_NOOP("avatars", "Accent"), false, kAccents),
    part("eyes_apart", QT_TRANSLATE_NOOP("avatars", "Eye distance"), true, kEyesApart),
    part("face_height", QT_TRANSLATE_NOOP("avatars", "Face height"), true, kFaceHeights),
    part("mirror", QT_TRANSLATE_NOOP("avatars", "Mirrored"), true, kMirrors)};

} // namespace

const PartInfo &info(Part part)
{
    return kInfos[std::size_t(part)];
}

} // namespace avatars
