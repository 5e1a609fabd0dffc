// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/claybeards.h"

namespace avatars::clay {

namespace {

constexpr auto kStubble = outline("M70 124Q78 126 82 138Q92 146 106 138Q128 130 150 138Q164 146 174 138"
                                  "Q178 126 186 124C186 150 160 169 128 169C96 169 70 150 70 124Z");
constexpr auto kShortBeard = outline("M66 118Q73 108 79 124Q84 146 100 139Q128 130 156 139Q172 146 177 124"
                                     "Q183 108 190 118C192 150 168 174 128 174C88 174 64 150 66 118Z");
constexpr auto kFullBeard = outline("M65 120Q72 108 79 126Q86 144 100 137Q128 128 156 137Q170 144 177 126"
                                    "Q184 108 191 120Q198 154 178 168Q172 181 158 178Q150 189 138 183"
                                    "Q128 191 118 183Q106 189 98 178Q84 181 78 168Q58 154 65 120Z");
constexpr auto kLongBeard = outline("M65 120Q72 108 79 126Q86 144 100 137Q128 128 156 137Q170 144 177 126"
                                    "Q184 108 191 120C200 164 166 224 128 224C90 224 56 164 65 120Z");
constexpr auto kBeardMarks = outline("M92 162Q96 178 110 190Q100 178 97 160ZM164 162Q160 178 146 190"
                                     "Q156 178 159 160Z");
constexpr auto kMoustache = outline("M128 133Q142 124 160 142Q162 152 150 150Q138 146 128 146Q118 146 106 150"
                                    "Q94 152 96 142Q114 124 128 133Z");
constexpr auto kHandlebar = outline("M128 134Q144 126 154 139Q164 142 165 131Q172 124 175 133Q174 154 146 150"
                                    "Q136 145 128 146Q120 145 110 150Q82 154 81 133Q84 124 91 131"
                                    "Q92 142 102 139Q112 126 128 134Z");
constexpr auto kGoatee = outline("M108 164Q110 156 128 157Q146 156 148 164Q148 186 128 186Q108 186 108 164Z");
constexpr auto kPoint = outline("M110 162Q112 155 128 156Q144 155 146 162Q144 178 134 192Q128 198 122 192"
                                "Q112 178 110 162Z");
constexpr auto kChinstrap = outline("M66 114Q73 106 78 120C80 142 100 160 128 160C156 160 176 142 178 120"
                                    "Q183 106 190 114C194 150 168 175 128 175C88 175 62 150 66 114Z");
constexpr auto kSoulPatch = outline("M119 160Q128 155 137 160Q138 173 128 173Q118 173 119 160Z");
constexpr auto kSideburns = outline("M67 108Q76 100 79 116Q80 132 86 138Q84 148 76 144Q66 130 67 108ZM189 108"
                                    "Q180 100 177 116Q176 132 170 138Q172 148 180 144Q190 130 189 108Z");

void drawLip(Figure &figure, const OutlineView &moustache)
{
    const Placement place = figure.head.after(Placement::moved(0, figure.mouthY - 1490));
    figure.piece(moustache, fill(figure.palette.hair.base), place);
}

void drawChin(Figure &figure, const OutlineView &beard)
{
    figure.piece(beard, figure.shaded(Lump::Hair), figure.jaw);
}

void drawTuft(Figure &figure, const OutlineView &beard)
{
    figure.piece(beard, fill(figure.palette.hair.base), figure.jaw);
}

} // namespace

void drawBeard(Figure &figure)
{
    const Rgb hair = figure.palette.hair.base;
    switch (figure.traits.facialHair()) {
    case FacialHair::None:
    case FacialHair::Moustache:
    case FacialHair::Handlebar:
        break;
    case FacialHair::Stubble:
        figure.piece(kStubble, fill(hair, 26), figure.jaw);
        break;
    case FacialHair::Goatee:
        drawTuft(figure, kGoatee);
        break;
    case FacialHair::VanDyke:
        drawTuft(figure, kPoint);
        break;
    case FacialHair::ShortBeard:
        drawChin(figure, kShortBeard);
        break;
    case FacialHair::FullBeard:
        drawChin(figure, kFullBeard);
        break;
    case FacialHair::LongBeard:
        drawChin(figure, kLongBeard);
        if (!figure.isSmall())
            figure.piece(kBeardMarks, fill(figure.palette.hair.shade), figure.jaw);
        break;
    case FacialHair::Chinstrap:
        drawChin(figure, kChinstrap);
        break;
    case FacialHair::SoulPatch:
        drawTuft(figure, kSoulPatch);
        break;
    case FacialHair::Sideburns:
        drawTuft(figure, kSideburns);
        break;
    }
}

void drawMoustache(Figure &figure)
{
    switch (figure.traits.facialHair()) {
    case FacialHair::Moustache:
    case FacialHair::VanDyke:
        drawLip(figure, kMoustache);
        break;
    case FacialHair::Handlebar:
        drawLip(figure, kHandlebar);
        break;
    case FacialHair::None:
    case FacialHair::Stubble:
    case FacialHair::Goatee:
    case FacialHair::ShortBeard:
    case FacialHair::FullBeard:
    case FacialHair::LongBeard:
    case FacialHair::Chinstrap:
    case FacialHair::SoulPatch:
    case FacialHair::Sideburns:
        break;
    }
}

} // namespace avatars::clay
