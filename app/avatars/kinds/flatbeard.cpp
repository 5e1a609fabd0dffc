// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatbeard.h"

#include "avatars/kinds/flatface.h"

namespace avatars::flat {

namespace {

/// The upper edge of a beard, from the right temple back to the left one.
constexpr auto kCheekEdge =
    outline("M182 106L178.5 109C177 126 172 139 159 143C149 145 143 136 128 136C113 136 107 145 97 143"
            "C84 139 79 126 77.5 109L74 106");
constexpr auto kStubbleEdge =
    outline("M182 106L179 114C177 130 171 141 158 144C149 146 143 137.5 128 137.5C113 137.5 107 146 98 144"
            "C85 141 79 130 77 114L74 106");
constexpr auto kStrapEdge =
    outline("M182 106L177 108C176 128 172 142 160 152C150 160 140 163 128 163C116 163 106 160 96 152"
            "C84 142 80 128 79 108L74 106");
/// A lower lip, so that lines are seen as a mouth on any beard.
constexpr auto kLip = symmetric("M128 144C120 144 114.5 145.5 114.5 148C114.5 152.5 121 155 128 155");

constexpr auto kMoustache =
    symmetric("M128 136C121 133 112 135 106 141C104 144 105 146 108 146C115 146 122 144 128 141");
constexpr auto kHandlebar =
    symmetric("M128 135C120 132 112 136 107 141C102 145 97 144 95 139C91 141 92 149 99 150C110 151 120 147 128 141");
constexpr auto kGoatee = symmetric("M128 158.5C120 158.5 114 160 114.5 165C115 174 120 181 128 182");
constexpr auto kVanDyke =
    symmetric("M128 135.5C116 133.5 107 138 106 147C105.5 159 110 171 117 177C120 180 124 181 128 181");
constexpr auto kVanDykeGap = symmetric("M128 142C119 142 112 144 112 149C112 157 119 161 128 161");
constexpr auto kSoulPatch = symmetric("M128 156C124 156 121 157 121 160C122 165 125 169 128 169");
constexpr auto kSideburn = outline("M74 104L80 104C81 118 83 130 88 140C90 146 87 150 84 148C78 138 74 124 74 104Z");
constexpr auto kLongTail = symmetric("M128 213C112 213 90 196 78 156L128 150");

/// The edge, closed by the jaw \p grown tenths further out.
void drawAlongJaw(const Sitter &sitter, const OutlineView &edge, std::int32_t grown, const Paint &paint)
{
    const Jaw &jaw = jawOf(sitter.traits.face());
    Scene &scene = sitter.scene;
    scene.begin(paint);
    scene.moveTo(sitter.head({740, 1060}));
    addJaw(sitter, jaw, grown);
    std::size_t at = 1;
    for (const Verb verb : edge.verbs.subspan(1)) {
        const Point a = sitter.face(edge.points[at]);
        if (verb == Verb::Line) {
            scene.lineTo(a);
            at += 1;
        } else {
            scene.cubicTo(a, sitter.face(edge.points[at + 1]), sitter.face(edge.points[at + 2]));
            at += 3;
        }
    }
    scene.close();
}

} // namespace

void drawBeard(const Sitter &sitter)
{
    const Paint paint = fill(sitter.palette.hair.base);
    const Paint lip = fill(sitter.palette.lips.base);
    const Jaw &jaw = jawOf(sitter.traits.face());
    const Placement chin = sitter.head.after(Placement::moved(0, jaw.chin().y - 1710));
    switch (sitter.traits.facialHair()) {
    case FacialHair::None:
        break;
    case FacialHair::Stubble:
        drawAlongJaw(sitter, kStubbleEdge, 0, fill(sitter.palette.skin.shade, 65));
        break;
    case FacialHair::Moustache:
        sitter.onFace(kMoustache, paint);
        break;
    case FacialHair::Handlebar:
        sitter.onFace(kHandlebar, paint);
        break;
    case FacialHair::Goatee:
        sitter.scene.add(kGoatee, paint, chin);
        break;
    case FacialHair::VanDyke:
        sitter.scene.add(kVanDyke, paint, chin);
        sitter.onFace(kVanDykeGap, fill(sitter.palette.skin.base));
        break;
    case FacialHair::ShortBeard:
        drawAlongJaw(sitter, kCheekEdge, 8, paint);
        sitter.onFace(kLip, lip);
        break;
    case FacialHair::FullBeard:
        drawAlongJaw(sitter, kCheekEdge, 110, paint);
        sitter.onFace(kLip, lip);
        break;
    case FacialHair::LongBeard:
        sitter.scene.add(kLongTail, paint, chin);
        drawAlongJaw(sitter, kCheekEdge, 60, paint);
        sitter.onFace(kLip, lip);
        break;
    case FacialHair::Chinstrap:
        drawAlongJaw(sitter, kStrapEdge, 8, paint);
        break;
    case FacialHair::SoulPatch:
        sitter.onFace(kSoulPatch, paint);
        break;
    case FacialHair::Sideburns:
        sitter.twice(kSideburn, paint, sitter.head);
        break;
    }
}

} // namespace avatars::flat
