// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/brush.h"
#include "imaging/cv/looks/paper.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace imaging::looks {

namespace {

/// What a variant changes: the colours of the backdrop, and of shadow and light on the sitter.
struct Palette
{
    cv::Vec3f dark; ///< BGR
    cv::Vec3f light;
    cv::Vec3f accent;
    cv::Vec3f shadow;
    float depth; ///< how much the corners sink into shadow
};

const std::array kPalettes{
    Palette{{0.075F, 0.10F, 0.13F}, {0.27F, 0.41F, 0.50F}, {0.19F, 0.34F, 0.52F},
        {0.16F, 0.20F, 0.28F}, 0.62F}, // umber, as the old masters
    Palette{{0.10F, 0.085F, 0.055F}, {0.42F, 0.40F, 0.27F}, {0.30F, 0.38F, 0.34F},
        {0.22F, 0.20F, 0.24F}, 0.65F}, // verdigris
    Palette{{0.06F, 0.05F, 0.14F}, {0.20F, 0.24F, 0.52F}, {0.18F, 0.34F, 0.60F},
        {0.16F, 0.17F, 0.30F}, 0.7F}, // crimson drapery
    Palette{{0.36F, 0.29F, 0.22F}, {0.72F, 0.66F, 0.56F}, {0.50F, 0.66F, 0.78F},
        {0.34F, 0.26F, 0.28F}, 0.4F}, // open sky
    Palette{{0.06F, 0.14F, 0.18F}, {0.26F, 0.50F, 0.66F}, {0.20F, 0.42F, 0.68F},
        {0.15F, 0.22F, 0.32F}, 0.6F}, // ochre
};

/// A painted wall: lighter on the side the light does not come from, so that the head stands out.
cv::Mat3f backdrop(const Sitter &sitter, const Palette &palette, float side, std::uint32_t seed)
{
    const cv::Size size = sitter.photo.size();
    const double e = sitter.e();
    const cv::Mat1f drift = clouds(size, 2.2 * e, 3, seed);
    const cv::Mat1f patches = clouds(size, 1.1 * e, 2, seed + 9);
    const cv::Point2d glow(
        sitter.marks.eyeCentre().x() - side * 1.6 * e, sitter.marks.eyeCentre().y() + 0.6 * e);
    const cv::Mat1f halo = vignette(size, glow, 0.05, 1.25);
    const cv::Mat1f lost = lostShadows(sitter);
    cv::Mat3f wall(size);
    wall.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const float share = std::clamp(0.85F * halo(y, x) + 0.22F * drift(y, x), 0.0F, 1.0F);
        pixel = mixed(palette.dark, palette.light, share);
        pixel = mixed(pixel, palette.accent * (0.35F + 0.65F * share),
            0.5F * smoothstep(-0.2F, 0.8F, patches(y, x)));
        pixel *= 0.5F + 0.5F * lost(y, x);
    });
    return wall;
}

/// Chiaroscuro: the sitter in warm light from one side, clothes and far side sinking into shadow.
cv::Mat3f lit(const Sitter &sitter, const Palette &palette, float side)
{
    const cv::Size size = sitter.photo.size();
    const double e = sitter.e();
    cv::Mat3f picture = unit(sitter.foreground);
    const cv::Mat1f tone = luma(picture);
    const cv::Mat1f form = blurred(tone, 0.35 * e);
    const cv::Mat1f fine = blurred(tone, 0.06 * e);
    const QPointF face = sitter.marks.eyeCentre();
    const cv::Mat1f spot
        = vignette(size, {face.x() + side * 0.9 * e, face.y() + 0.2 * e}, 0.12, 1.1);
    const ToneCurve curve{
        {0, 0.035F}, {0.1F, 0.125F}, {0.25F, 0.265F}, {0.5F, 0.51F}, {0.75F, 0.73F}, {1, 0.92F}};
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const float before = std::max(tone(y, x), 0.01F);
        const float modelled = before + 0.5F * (fine(y, x) - form(y, x));
        const float light = curve(modelled) * (1 - palette.depth * (1 - spot(y, x)));
        pixel = saturated(pixel * (light / before), 1.2F - 0.2F * light);
        const float deep = 1 - smoothstep(0.02F, 0.42F, light);
        pixel = mixed(pixel, palette.shadow * (0.3F + 1.5F * light), 0.5F * deep);
        pixel = pixel.mul(mixed(cv::Vec3f(1, 1, 1), cv::Vec3f(0.9F, 0.985F, 1.03F), 1 - deep));
    });
    return picture;
}

struct Layer
{
    float width; ///< in eye distances
    float length; ///< in widths
    float spacing; ///< in widths
    float tolerance; ///< how strictly strokes keep to the colours under them
    float broken; ///< how much neighbouring strokes differ
    float off; ///< paints only where the canvas is further off than this
};

constexpr std::array kLayers{
    Layer{0.38F, 4.4F, 0.8F, 0.40F, 0.11F, -1},
    Layer{0.2F, 4.4F, 0.72F, 0.22F, 0.09F, 0.03F},
    Layer{0.1F, 4.4F, 0.66F, 0.13F, 0.08F, 0.035F},
    Layer{0.055F, 5, 0.66F, 0.1F, 0.06F, 0.05F},
    Layer{0.03F, 5, 0.7F, 0.08F, 0.04F, 0.08F},
};

/// Slightly lighter or darker, warmer or cooler than its neighbours.
cv::Vec3f brokenColour(const cv::Vec3f &colour, float amount, std::uint32_t seed)
{
    const float light = 1 + amount * (2 * chance(seed, 1, 0) - 1);
    const float warm = 0.6F * amount * (2 * chance(seed, 2, 0) - 1);
    return colour.mul({light * (1 - warm), light, light * (1 + warm)});
}

struct Easel
{
    const Sitter &sitter;
    cv::Mat3f goal; ///< what is to be painted
    Flow flow;
    Brush brush;
    cv::Mat1f inside; ///< 1 = the sitter
    cv::Mat1f faces;
    cv::Mat1f crisp; ///< eyes and mouths
};

void paintLayer(Paint &paint, const Easel &easel, const Layer &layer, std::uint32_t seed)
{
    const float width = layer.width * float(easel.sitter.e());
    const cv::Mat3f seen = blurred(easel.goal, width * 0.2);
    const cv::Mat3f done = blurred(paint.colour, width * 0.2);
    const auto make = [&](Stroke &stroke) {
        const cv::Point p(int(stroke.at.x), int(stroke.at.y));
        const cv::Vec3f colour = seen(p);
        if (cv::norm(colour - done(p)) < layer.off)
            return false;
        const float face = easel.faces(p);
        const float clear = easel.flow.clarity(stroke.at);
        // Paint lies in a hand's diagonal where no form leads the brush.
        if (easel.inside(p) < 0.1F && clear < 0.6F)
            stroke.angle = -0.9F + 1.5F * (chance(stroke.seed, 3, seed) - 0.5F);
        stroke.width = width * (0.75F + 0.5F * chance(stroke.seed, 4, seed)) * (1 + 0.15F * face);
        stroke.length = stroke.width * layer.length * (0.75F + 0.5F * clear) * (1 + 0.35F * face);
        stroke.load = 0.92F;
        stroke.colour = brokenColour(colour, layer.broken * (1 - 0.65F * face), stroke.seed);
        return true;
    };
    const float spacing = width * layer.spacing;
    easel.brush.paint(paint, strokesOnGrid(easel.goal.size(), easel.flow, spacing, seed, make),
        easel.goal, layer.tolerance);
}

/// Touches in what the strokes left open: highlights smaller than a brush, eyes and mouth.
void addAccents(Paint &paint, const Easel &easel)
{
    const cv::Mat3f &goal = easel.goal;
    const cv::Mat1f &crisp = easel.crisp;
    const cv::Mat3f soft = blurred(goal, 0.035 * easel.sitter.e());
    paint.colour.forEach([&](cv::Vec3f &pixel, const int *place) {
        const int y = place[0];
        const int x = place[1];
        const cv::Vec3f sharp = goal(y, x) + (goal(y, x) - soft(y, x)) * 0.22F;
        const float off = float(cv::norm(goal(y, x) - pixel));
        const float share = std::max(0.7F * smoothstep(0.16F, 0.4F, off), 0.88F * crisp(y, x));
        pixel = mixed(pixel, crisp(y, x) > 0 ? sharp : goal(y, x), share);
    });
}

/// Light from the top left over thick paint, and over the linen where paint lies thin.
cv::Mat3b underLamp(Paint &paint, const Easel &easel, std::uint32_t seed)
{
    const double e = easel.sitter.e();
    const cv::Mat1f weave = canvasWeave(paint.colour.size(), std::max(0.032 * e, 2.2), seed);
    cv::Mat1f height = blurred(paint.height, 0.006 * e);
    height.forEach([&](float &value, const int *at) {
        const float bright = luma(paint.colour(at[0], at[1]));
        const float body = 0.35F + 0.65F * smoothstep(0.05F, 0.5F, bright);
        const float thick = value * body / float(0.1 * e);
        value = (1 - 0.9F * easel.faces(at[0], at[1])) * (1 - 0.6F * easel.crisp(at[0], at[1]))
            * (value * body + float(0.008 * e) * weave(at[0], at[1]) / (1 + 1.5F * thick));
    });
    const cv::Mat1f light = reliefLight(height, 0.043F);
    paint.colour.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float shine = light(at[0], at[1]);
        pixel *= shine;
        // Varnish glints on the ridges that face the lamp.
        pixel += cv::Vec3f(0.9F, 0.95F, 1) * (0.25F * std::max(0.0F, shine - 1.07F));
    });
    return bytes(paint.colour);
}

} // namespace

cv::Mat3b oilPainting(const Sitter &sitter)
{
    const std::uint32_t seed = 4001U + 977U * std::uint32_t(sitter.variant);
    const Palette &palette = kPalettes[size_t(sitter.variant) % kPalettes.size()];
    const float e = float(sitter.e());
    const float side = lightSide(sitter) < 0 ? -1.0F : 1.0F;
    const cv::Mat3f goal = mixed(backdrop(sitter, palette, side, seed), lit(sitter, palette, side),
        person(sitter, 0.015 * e));
    const Easel easel{.sitter = sitter,
        .goal = goal,
        .flow = Flow(luma(goal), 0.07 * e, 0.3 * e),
        .brush = Brush(Brush::Kind::Bristle, seed),
        .inside = unit(sitter.alpha),
        .faces = faceParts(sitter),
        .crisp = crispParts(sitter)};
    Paint paint{cv::Mat3f(goal.size(), palette.dark), cv::Mat1f(goal.size(), 0.0F)};
    for (size_t i = 0; i < kLayers.size(); ++i)
        paintLayer(paint, easel, kLayers[i], seed + std::uint32_t(i));
    addAccents(paint, easel);
    return underLamp(paint, easel, seed);
}

} // namespace imaging::looks
