// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedface.h"

namespace avatars::illustrated {

namespace {

// Inner edges of beards, from the left temple back to the right one; the jaw is the outer edge.
constexpr auto kCheeks =
    outline("M66 112L72 112C73 140 80 157 97 157Q112 149 128 149Q144 149 159 157C176 157 183 140 184 112");
constexpr auto kShortCheeks =
    outline("M66 124L71 124C74 152 86 166 102 166Q112 156 128 156Q144 156 154 166C170 166 182 152 185 124");
constexpr auto kStrap = outline("M66 116L73 116C74 150 92 178 128 178C164 178 182 150 183 116");

constexpr auto kLong =
    outline("M64 116C64 160 76 184 88 200C104 232 152 232 168 200C180 184 192 160 192 116L184 112"
            "C183 140 176 157 159 157Q144 149 128 149Q112 149 97 157C80 157 73 140 72 112");
constexpr auto kLongStrands = outline("M104 184Q104 204 120 216M152 184Q152 204 136 216");
constexpr auto kGoatee =
    outline("M128 174C142 172 150 176 150 182C150 192 140 199 128 199C116 199 106 192 106 182"
            "C106 176 114 172 128 174");
constexpr auto kVanDyke =
    outline("M128 175C138 173 144 177 143 184C142 194 135 204 128 207C121 204 114 194 113 184"
            "C112 177 118 173 128 175");
constexpr auto kSoul =
    outline("M120 173C125 171.5 131 171.5 136 173C137 178 133 184 128 185C123 184 119 178 120 173");
constexpr auto kSideburns = twice("M192 96C193 116 192 138 184 152C178 156 172 152 174 146C180 134 184 116 184 96");

constexpr auto kMoustache = symmetric("M128 152Q136 147 147 153Q154 157 162 157Q146 170 128 159");
constexpr auto kHandlebar =
    symmetric("M128 152Q138 147 147 154C152 158 160 158 163 150Q170 146 169 153C166 166 144 168 128 159");
constexpr auto kVanDykeLip = symmetric("M128 153Q138 148 146 154Q152 158 153 164Q140 162 128 158");

/// Everything between the jaw, \p wider / 4096 of the skin's, and an inner edge.
void alongJaw(const Portrait &portrait, const OutlineView &inner, const Paint &paint,
              std::int32_t wider = 4160)
{
    const OutlineView &jaw = jawOf(portrait.traits.face());
    const Placement outer = portrait.head.after(Placement::scaled(wider, wider, {1280, 1180}));
    portrait.scene.begin(paint);
    portrait.join(jaw, outer);
    portrait.scene.lineTo(portrait.head(inner.points[0]));
    portrait.join({inner.verbs.subspan(1), inner.points.subspan(1)}, portrait.head);
}

} // namespace

bool hasBeard(FacialHair facialHair)
{
    return facialHair == FacialHair::ShortBeard || facialHair == FacialHair::FullBeard
        || facialHair == FacialHair::LongBeard;
}

void drawBeard(const Portrait &portrait)
{
    const Paint &hair = portrait.hair;
    Paint stubble = fill(portrait.palette.brows.base, 24);
    switch (portrait.traits.facialHair()) {
    case FacialHair::None:
    case FacialHair::Moustache:
    case FacialHair::Handlebar:
        return;
    case FacialHair::Stubble:
        return alongJaw(portrait, kShortCheeks, stubble, Placement::kOne);
    case FacialHair::Goatee:
        return portrait.onHead(kGoatee, hair);
    case FacialHair::VanDyke:
        return portrait.onHead(kVanDyke, hair);
    case FacialHair::ShortBeard:
        return alongJaw(portrait, kShortCheeks, hair);
    case FacialHair::FullBeard:
        return alongJaw(portrait, kCheeks, hair, 4420);
    case FacialHair::LongBeard:
        portrait.onHead(kLong, hair);
        if (!portrait.isSmall())
            portrait.onHead(kLongStrands, fill(portrait.palette.hair.line, 45));
        return;
    case FacialHair::Chinstrap:
        return alongJaw(portrait, kStrap, hair);
    case FacialHair::SoulPatch:
        return portrait.onHead(kSoul, hair);
    case FacialHair::Sideburns:
        return portrait.onHead(kSideburns, hair);
    }
}

void drawMoustache(const Portrait &portrait)
{
    switch (portrait.traits.facialHair()) {
    case FacialHair::Moustache:
        return portrait.onFace(kMoustache, portrait.hair);
    case FacialHair::Handlebar:
        return portrait.onFace(kHandlebar, portrait.hair);
    case FacialHair::VanDyke:
        return portrait.onFace(kVanDykeLip, portrait.hair);
    case FacialHair::FullBeard:
    case FacialHair::LongBeard:
        return portrait.onFace(kMoustache, portrait.hair);
    case FacialHair::None:
    case FacialHair::Stubble:
    case FacialHair::Goatee:
    case FacialHair::ShortBeard:
    case FacialHair::Chinstrap:
    case FacialHair::SoulPatch:
    case FacialHair::Sideburns:
        return;
    }
}

} // namespace avatars::illustrated
