// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/kinds/flatface.h"

namespace avatars::flat {

namespace {

// A left eye about its own middle, its outer corner to the left.
constexpr auto kAlmond = outline("M-12.5 1C-8 -8 5 -9 11.5 -1.5C8 7.5 -6 8 -12.5 1Z");
constexpr auto kAlmondLid = outline("M-12.5 1C-8 -8.5 5 -9.5 11.5 -2");
constexpr auto kUpturned = outline("M-14 -4C-9 -8.5 2 -9 10.5 -1C6.5 8 -5 8.5 -10 2.5Z");
constexpr auto kUpturnedLid = outline("M-15 -5.5C-8 -8.5 3 -9.5 10.5 -1.5");
constexpr auto kSoftLid = outline("M-11 -3C-8 -9 4 -11 9 -4");
constexpr auto kHooded = outline("M-8 -4C-5 -7 5 -7 8 -4C9.5 4 5 8 0 8C-5 8 -9.5 4 -8 -4Z");
constexpr auto kHoodedLid = outline("M-11.5 -2.5C-8 -8.5 6 -9 10.5 -4");
constexpr auto kLashes =
    outline("M8 -3C5 -9.5 -4 -9.5 -8 -4.5C-10 -5 -13 -6.5 -14.5 -9M-9 -2C-11.5 -2 -13.5 -2.5 -15 -4");
constexpr auto kSmile = outline("M-10 3C-7 -7 7 -7 10 3");
constexpr auto kCalm = outline("M-10 -1C-7 7 7 7 10 -1");
constexpr auto kAsideLid = outline("M-11 -4C-7 -11 6 -11 11 -4");

// A left brow about the middle of its eye.
constexpr auto kArched = outline("M-15 -12C-10 -22 1 -25 13 -18.5L12 -14.5C1 -19.5 -7 -18.5 -15 -12Z");
constexpr auto kStraight = outline("M-15 -15C-6 -19 4 -20.5 12.5 -20L12.5 -15C4 -15.5 -6 -15.5 -15 -15Z");
constexpr auto kThick = outline("M-16 -12C-12 -23 2 -25 14 -21L13 -13C2 -17.5 -7 -17 -16 -12Z");
constexpr auto kThin = outline("M-14.5 -13C-10 -21 1 -23 12.5 -18L12 -16C1 -20 -8 -19 -14.5 -13Z");
constexpr auto kSoft = outline("M-14 -12C-9 -20.5 2 -22.5 12 -19L11.5 -14C3 -17 -6 -16.5 -14 -12Z");
constexpr auto kRaised = outline("M-14.5 -16.5C-9 -26 1 -28 12.5 -23.5L12 -19C2 -23 -7 -22 -14.5 -16.5Z");
constexpr auto kAngled = outline("M-15.5 -12.5L-7 -21.5C0 -22 8 -21 13 -19.5L12.5 -15C6 -16.5 0 -17 -6 -17Z");
constexpr auto kShort = outline("M-10 -13C-7 -21.5 2 -23 9.5 -19L8.5 -14C3 -17 -4 -17 -10 -13Z");

const OutlineView browOutline(Brows brows)
{
    switch (brows) {
    case Brows::Arched:
        return kArched;
    case Brows::Straight:
        return kStraight;
    case Brows::Thick:
        return kThick;
    case Brows::Thin:
        return kThin;
    case Brows::Soft:
        return kSoft;
    case Brows::Raised:
        return kRaised;
    case Brows::Angled:
        return kAngled;
    case Brows::Short:
        return kShort;
    }
    return kSoft;
}

/// Both eyes of one person: what is drawn about an eye's middle goes to both places.
class EyePen
{
public:
    EyePen(const Sitter &sitter, std::int32_t size) : m_sitter(sitter)
    {
        const Point left = eyePlace(sitter, false);
        const Point right = eyePlace(sitter, true);
        m_left = sitter.face.after({size, 0, 0, size, left.x, left.y});
        m_right = sitter.face.after({-size, 0, 0, size, right.x, right.y});
    }

    void shape(const OutlineView &outline, const Paint &paint) const
    {
        m_sitter.scene.add(outline, paint, m_left);
        m_sitter.join(outline, m_right);
    }
    void stroke(const OutlineView &outline, std::int16_t width) const
    {
        shape(outline, line(m_sitter.palette.ink, m_sitter.isSmall() ? std::int16_t(width * 3 / 2) : width));
    }
    /// \p dx towards the left ear for both eyes when \p isParallel, else outwards.
    void ball(std::int32_t rx, std::int32_t ry, Rgb colour, std::int32_t dx = 0, std::int32_t dy = 0,
              bool isParallel = true) const
    {
        m_sitter.scene.ellipse({dx, dy}, rx, ry, fill(colour), m_left);
        m_sitter.scene.ellipse({isParallel ? -dx : dx, dy}, rx, ry, fill(colour), m_right);
    }
    /// A reflection of the light, at the upper left whichever way the person looks.
    void glint(std::int32_t radius, std::int32_t dx, std::int32_t dy) const
    {
        for (const Placement &place : {m_left, m_right}) {
            const Point middle = place({0, 0});
            m_sitter.scene.circle({middle.x + dx, middle.y + dy}, radius, fill(m_sitter.palette.white));
        }
    }

private:
    const Sitter &m_sitter;
    Placement m_left{};
    Placement m_right{};
};

void drawEyes(const Sitter &sitter, const EyePen &pen)
{
    const Palette &palette = sitter.palette;
    const bool isSmall = sitter.isSmall();
    const auto white = fill(palette.white);
    const auto glint = [&](std::int32_t radius, std::int32_t dx, std::int32_t dy) {
        if (sitter.isLarge() || (!isSmall && radius >= 20))
            pen.glint(radius, dx, dy);
    };
    // Dark eyes in a dark face are seen by their whites.
    const auto rim = [&](std::int32_t rx, std::int32_t ry, std::int32_t dy) {
        if (isDeep(sitter))
            pen.ball(rx, ry, palette.white, 0, dy);
    };
    switch (sitter.traits.eyes()) {
    case Eyes::Round:
        rim(90, 72, 0);
        pen.ball(70, 70, palette.ink);
        glint(23, -22, -26);
        break;
    case Eyes::Almond:
        pen.shape(kAlmond, white);
        pen.ball(58, 62, palette.eye, 0, 5);
        pen.ball(32, 34, palette.ink, 0, 5);
        pen.stroke(kAlmondLid, 34);
        glint(15, -20, -16);
        break;
    case Eyes::Wide:
        pen.ball(106, 84, palette.white);
        pen.ball(82, 82, palette.eye);
        pen.ball(46, 48, palette.ink);
        glint(24, -28, -32);
        break;
    case Eyes::Soft:
        rim(90, 70, 10);
        pen.ball(58, 74, palette.ink, 0, 15);
        pen.stroke(kSoftLid, 30);
        glint(20, -18, -8);
        break;
    case Eyes::Hooded:
        pen.shape(kHooded, fill(palette.ink));
        pen.stroke(kHoodedLid, 30);
        glint(18, -22, 6);
        break;
    case Eyes::Upturned:
        pen.shape(kUpturned, white);
        pen.ball(58, 62, palette.eye, -6, 0, false);
        pen.ball(32, 34, palette.ink, -6, 0, false);
        pen.stroke(kUpturnedLid, 38);
        glint(15, -20, -20);
        break;
    case Eyes::Dot:
        rim(70, 56, 0);
        pen.ball(48, 52, palette.ink);
        break;
    case Eyes::Lashes:
        rim(88, 76, 8);
        pen.ball(60, 76, palette.ink, 0, 10);
        pen.stroke(kLashes, 28);
        glint(20, -20, -14);
        break;
    case Eyes::Sparkle:
        rim(102, 92, 0);
        pen.ball(78, 92, palette.ink);
        glint(28, -24, -34);
        glint(14, 28, 36);
        break;
    case Eyes::ClosedSmile:
        pen.stroke(kSmile, 42);
        break;
    case Eyes::ClosedCalm:
        pen.stroke(kCalm, 40);
        break;
    case Eyes::LookAside:
        pen.ball(104, 92, palette.white);
        pen.ball(62, 70, palette.ink, 36, -8);
        pen.stroke(kAsideLid, 32);
        glint(18, sitter.traits.isMirrored() ? -54 : 16, -32);
        break;
    }
}

} // namespace

bool isDeep(const Sitter &sitter)
{
    return brightness(sitter.palette.skin.base) < 72;
}

Point eyePlace(const Sitter &sitter, bool isRight)
{
    const std::int32_t apart = 208 + 18 * sitter.traits.eyesApart();
    return {isRight ? 1280 + apart : 1280 - apart, 1140};
}

void drawGaze(const Sitter &sitter)
{
    const bool isSmall = sitter.isSmall();
    if (sitter.traits.glasses() != Glasses::Tinted)
        drawEyes(sitter, EyePen(sitter, isSmall ? 5900 : Placement::kOne));
    EyePen(sitter, isSmall ? 5000 : Placement::kOne)
        .shape(browOutline(sitter.traits.brows()), fill(sitter.palette.brows.base));
}

} // namespace avatars::flat
