// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/illustratedface.h"

namespace avatars::illustrated {

namespace {

// Inner edges of beards, from the left temple back to the right one; the jaw is the outer edge.
constexpr auto kCheeks = outline("M66 116L73 116C74 132 80 146 92 150C104 153 110 148 128 148C146 148 152 153 164 150"
                                 "C176 146 182 132 183 116");
constexpr auto kShortCheeks = outline("M66 122L72 122C73 142 80 158 96 160C104 160 110 152 128 152C146 152 152 160 160 160"
                                      "C176 158 183 142 184 122");
constexpr auto kStrap = outline("M66 116L73 116C74 150 92 178 128 178C164 178 182 150 183 116");

constexpr auto kLong = outline("M66 122C66 150 74 176 84 192C94 210 110 224 128 226C146 224 162 210 172 192"
                               "C182 176 190 150 190 122L183 116C182 132 176 146 164 150C152 153 146 148 128 148"
                               "C110 148 104 153 92 150C80 146 74 132 73 116");
constexpr auto kLongStrands = outline("M104 184C106 196 112 206 118 212C112 200 108 192 104 184M152 184C150 196 144 206 138 212"
                                      "C144 200 148 192 152 184M128 186C126 198 127 208 128 218C129 208 130 198 128 186");
constexpr auto kGoatee = outline("M128 174C142 172 150 176 150 182C150 192 140 199 128 199C116 199 106 192 106 182C106 176 114 172 128 174");
constexpr auto kVanDyke = outline("M128 175C138 173 144 177 143 184C142 194 135 204 128 207C121 204 114 194 113 184C112 177 118 173 128 175");
constexpr auto kSoul = outline("M120 173C125 171.5 131 171.5 136 173C137 178 133 184 128 185C123 184 119 178 120 173");
constexpr auto kSideburns = twice("M192 96C193 116 192 138 184 152C178 156 172 152 174 146C180 134 184 116 184 96");

constexpr auto kMoustache = symmetric("M128 152C132 148 141 149 147 153C152 156 156 158 161 157C156 165 145 166 138 163C133 161.5 130 159 128 159");
constexpr auto kHandlebar = symmetric("M128 152C132 148 141 149 147 154C152 158 160 158 163 150C164 146 170 147 169 152C167 165 153 169 143 165C136 162 131 159 128 159");
constexpr auto kVanDykeLip = symmetric("M128 153C132 150 140 150 146 154C150 157 152 160 153 163C146 163 142 162 137 160.5C133 159 130 158 128 158");

/// Everything between the jaw, a little wider than the skin's, and an inner edge.
void alongJaw(const Portrait &portrait, const OutlineView &inner, const Paint &paint)
{
    constexpr std::int32_t kWider = 4190;
    const OutlineView &jaw = jawOf(portrait.traits.face());
    const Placement outer = portrait.head.after(Placement::scaled(kWider, kWider, {1280, 1180}));
    portrait.scene.begin(paint);
    portrait.join(jaw, outer);
    portrait.scene.lineTo(portrait.head(inner.points[0]));
    portrait.join({inner.verbs.subspan(1), inner.points.subspan(1)}, portrait.head);
}

} // namespace

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
        return alongJaw(portrait, kShortCheeks, stubble);
    case FacialHair::Goatee:
        return portrait.onHead(kGoatee, hair);
    case FacialHair::VanDyke:
        return portrait.onHead(kVanDyke, hair);
    case FacialHair::ShortBeard:
        return alongJaw(portrait, kShortCheeks, hair);
    case FacialHair::FullBeard:
        return alongJaw(portrait, kCheeks, hair);
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
