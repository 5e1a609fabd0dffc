// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/identity.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace avatars {

/// What a character is made of. The order is that of the prompt; the names in the tables, not the order, are the contract.
enum class Part : std::uint8_t {
    Styling, Skin, Face, Hair, HairColour, Covering, Mood, Eyes, EyeColour, Brows, Nose, Mouth, FacialHair,
    Glasses, Extra, Clothing, ClothingColour, Backdrop, BackdropTone, Motif, Accent, EyesApart, FaceHeight, Mirror
};
inline constexpr std::size_t kParts = 24;

enum class Styling : std::uint8_t { Open, Soft, Sharp };
enum class Face : std::uint8_t { Oval, Round, Square, Heart, Long, Wide, Soft, Diamond };
enum class Hair : std::uint8_t {
    Buzz, Crew, SidePart, SlickBack, Quiff, Undercut, FringeCrop, Pixie, Bob, BobFringe, Lob, LongStraight,
    LongFringe, Ponytail, TopBun, LowBun, HalfUp, WavyShort, WavyBob, WavyLong, SideSwept, Shag, CurlyShort,
    CurlyBob, CurlyLong, CurlyTop, AfroSmall, AfroBig, AfroPuffs, FlatTop, LocsShort, LocsLong, Cornrows,
    BoxBraids, SideBraid, TwoBraids, Mohawk, SpaceBuns, Balding, Bald
};
enum class Covering : std::uint8_t {
    None, Hijab, Turban, Kippah, Cap, Beanie, Beret, BucketHat, SunHat, Bandana, Headband
};
enum class Mood : std::uint8_t { Neutral, Content, Smiling, Laughing, Thoughtful };
enum class Eyes : std::uint8_t {
    Round, Almond, Wide, Soft, Hooded, Upturned, Dot, Lashes, Sparkle, ClosedSmile, ClosedCalm, LookAside
};
enum class Brows : std::uint8_t { Arched, Straight, Thick, Thin, Soft, Raised, Angled, Short };
enum class Nose : std::uint8_t { Button, Straight, Round, Wide, Hook, Small, Long, Dot };
enum class Mouth : std::uint8_t {
    Line, SoftLine, SmallSmile, Smile, SideSmile, Grin, Teeth, OpenSmile, Laugh, Tongue, SmallO, Pursed, FullLips,
    Cat
};
enum class FacialHair : std::uint8_t {
    None, Stubble, Moustache, Handlebar, Goatee, VanDyke, ShortBeard, FullBeard, LongBeard, Chinstrap, SoulPatch,
    Sideburns
};
enum class Glasses : std::uint8_t {
    None, Round, Square, Oval, HalfRim, CatEye, Aviator, Thick, Tinted
};
enum class Extra : std::uint8_t {
    None, Studs, Hoops, Drops, HearingAid, CochlearImplant, Freckles, BeautyMark, Blush, NoseStud, Headphones,
    Scarf, Flower, HairClip
};
enum class Clothing : std::uint8_t {
    Tee, VNeck, Crew, Polo, Shirt, Hoodie, Blazer, Turtleneck, Stripes, Overalls, Cardigan, Dungarees, OffShoulder,
    Apron
};
enum class Motif : std::uint8_t { Plain, Disc, Ring, Arch, Split, Dots, Rays, Wave };

/// One way a part can be.
struct Variant
{
    const char *key; ///< part of the contract
    const char *words; ///< for the prompt; empty: not worth a word
    std::uint8_t tickets; ///< weight; 0: only by lock
    std::uint8_t moods = 0xff; ///< bit m: fits Mood m
    std::uint8_t stylings = 0xff; ///< bit s: fits Styling s
    std::uint64_t id = 0; ///< filled from key
};

struct PartInfo
{
    const char *key; ///< part of the contract, also the name in `traits` of the JSON
    const char *label; ///< English source, context avatars
    bool isShape; ///< counts as shape, not as colour
    std::uint64_t id;
    std::span<const Variant> variants;
};

const PartInfo &info(Part part);
/// The part or variant named \p key, if there is one.
std::optional<Part> partFromKey(QStringView key);
std::optional<std::uint8_t> variantFromKey(Part part, QStringView key);

/// Which variants may be chosen: bit v of [part]. A part with one bit is locked.
struct Allowed
{
    std::array<std::uint64_t, kParts> masks;

    Allowed() { masks.fill(~std::uint64_t(0)); }
    bool operator==(const Allowed &) const = default;
    bool has(Part part, std::uint8_t variant) const
    {
        return (masks[std::size_t(part)] >> variant & 1) != 0;
    }
    void lock(Part part, std::uint8_t variant) { masks[std::size_t(part)] = std::uint64_t(1) << variant; }
    void free(Part part) { masks[std::size_t(part)] = ~std::uint64_t(0); }
    bool isLocked(Part part) const
    {
        const std::uint64_t mask = masks[std::size_t(part)];
        return mask != 0 && (mask & (mask - 1)) == 0; // std::has_single_bit is a call on plain x86-64
    }
};

/// What one character looks like: a variant for each part.
struct Traits
{
    std::array<std::uint8_t, kParts> chosen{};

    bool operator==(const Traits &) const = default;
    std::uint8_t operator[](Part part) const { return chosen[std::size_t(part)]; }
    std::uint8_t &operator[](Part part) { return chosen[std::size_t(part)]; }
    const char *key(Part part) const { return info(part).variants[(*this)[part]].key; }
    const char *words(Part part) const { return info(part).variants[(*this)[part]].words; }

    Face face() const { return Face((*this)[Part::Face]); }
    Hair hair() const { return Hair((*this)[Part::Hair]); }
    Covering covering() const { return Covering((*this)[Part::Covering]); }
    Mood mood() const { return Mood((*this)[Part::Mood]); }
    Eyes eyes() const { return Eyes((*this)[Part::Eyes]); }
    Brows brows() const { return Brows((*this)[Part::Brows]); }
    Nose nose() const { return Nose((*this)[Part::Nose]); }
    Mouth mouth() const { return Mouth((*this)[Part::Mouth]); }
    FacialHair facialHair() const { return FacialHair((*this)[Part::FacialHair]); }
    Glasses glasses() const { return Glasses((*this)[Part::Glasses]); }
    Extra extra() const { return Extra((*this)[Part::Extra]); }
    Clothing clothing() const { return Clothing((*this)[Part::Clothing]); }
    Motif motif() const { return Motif((*this)[Part::Motif]); }
    int eyesApart() const { return (*this)[Part::EyesApart]; } ///< 0 close … 3 wide
    int faceHeight() const { return (*this)[Part::FaceHeight]; } ///< 0 features high … 2 low
    bool isMirrored() const { return (*this)[Part::Mirror] != 0; }
};

/// Chooses every part by rendezvous: each ticket of each variant gets a score, the best one wins, so a new variant moves
/// only those who take it. Mood and styling are chosen first and narrow the rest; then the rules between parts hold
/// (a hat flattens the hair under it, a hijab leaves no beard). No rule sets what is not allowed.
Traits choose(const Identity &identity, const Allowed &allowed = {});

} // namespace avatars
