// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/chalk.h"
#include "imaging/cv/looks/features.h"
#include "imaging/cv/looks/paper.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace imaging::looks {

namespace {

/// Four sticks and a sheet; BGR.
struct Palette
{
    cv::Vec3f paper;
    cv::Vec3f coal;
    cv::Vec3f chalk;
    cv::Vec3f disc; ///< behind the head, and in the half shadows
    cv::Vec3f blush; ///< in the lights
};

const std::array kPalettes{
    Palette{{0.60F, 0.56F, 0.51F}, {0.10F, 0.085F, 0.08F}, {0.93F, 0.97F, 0.99F},
        {0.16F, 0.30F, 0.88F}, {0.62F, 0.74F, 0.95F}}, // blue-grey paper, vermilion
    Palette{{0.47F, 0.61F, 0.70F}, {0.11F, 0.10F, 0.09F}, {0.92F, 0.97F, 0.99F},
        {0.66F, 0.56F, 0.10F}, {0.56F, 0.74F, 0.96F}}, // kraft, turquoise
    Palette{{0.17F, 0.145F, 0.14F}, {0.06F, 0.05F, 0.05F}, {0.90F, 0.95F, 0.98F},
        {0.16F, 0.62F, 0.93F}, {0.60F, 0.66F, 0.90F}}, // black, marigold
    Palette{{0.76F, 0.86F, 0.90F}, {0.13F, 0.15F, 0.32F}, {0.97F, 0.99F, 1.0F},
        {0.66F, 0.34F, 0.16F}, {0.50F, 0.62F, 0.92F}}, // cream, sanguine and ultramarine
    Palette{{0.52F, 0.60F, 0.54F}, {0.10F, 0.10F, 0.08F}, {0.93F, 0.98F, 0.98F},
        {0.62F, 0.46F, 0.93F}, {0.66F, 0.76F, 0.96F}}, // sage, pink
};

struct Sheet
{
    const Sitter &sitter;
    const Palette &palette;
    cv::Size size;
    float e;
    std::uint32_t seed;
    cv::Mat1f body; ///< 1 = the sitter
    cv::Mat1f crisp;
    cv::Mat1f tooth;
    cv::Mat1f tone; ///< how light the drawing is to be
};

/// The light of the sitter with the face brought to a middle tone, so that every skin has room for
/// charcoal below and chalk above.
cv::Mat1f toneOf(const Sitter &sitter)
{
    const float e = float(sitter.e());
    const cv::Mat3f picture
        = mixed(unit(sitter.photo), unit(sitter.foreground), person(sitter, 0.01 * e));
    cv::Mat3f flat;
    cv::ximgproc::dtFilter(picture, picture, flat, 0.12 * e, 0.2, cv::ximgproc::DTF_RF, 2);
    const cv::Mat1f crisp = crispFeatures(sitter);
    cv::Mat1f tone = luma(mixed(flat, picture, crisp));
    const float skin = skinLight(sitter);
    const float gamma = std::log(0.54F) / std::log(std::clamp(skin, 0.08F, 0.9F));
    const float power = 1 + 0.75F * (gamma - 1);
    const cv::Mat1f form = blurred(tone, 0.3 * e);
    const cv::Mat1f beside = besideMouths(sitter);
    tone.forEach([&](float &value, const int *at) {
        // Shadow and beard at the corners of a mouth would become part of its line.
        const float lift = 0.75F * beside(at[0], at[1]);
        value += lift * std::max(0.0F, form(at[0], at[1]) - value);
        const float modelled = value + 0.3F * (value - form(at[0], at[1]));
        value = std::pow(std::clamp(modelled, 0.0F, 1.0F), power);
    });
    return tone;
}

/// Sizes of \p hatch in eye distances.
cv::Mat1f strokes(const Sheet &sheet, const Flow &flow, const cv::Mat1f &pressure, Hatch hatch,
    std::uint32_t salt)
{
    hatch.width *= sheet.e;
    hatch.length *= sheet.e;
    hatch.spacing *= sheet.e;
    return hatched(pressure, flow, hatch, sheet.seed + salt);
}

/// 1 where the drawing is worked out, 0 where the sheet stays bare towards the lower border.
cv::Mat1f finished(const Sheet &sheet)
{
    const cv::Mat1f ragged = clouds(sheet.size, 0.9 * sheet.e, 3, sheet.seed + 71);
    const QPointF chin = sheet.sitter.marks.chin;
    const float room = std::max(0.6F * sheet.e, float(sheet.size.height) - float(chin.y()));
    cv::Mat1f mask(sheet.size);
    mask.forEach([&](float &value, const int *at) {
        const float down = (float(at[0]) - float(chin.y())) / room;
        const float aside = std::abs(float(at[1]) - float(chin.x())) / float(sheet.size.width);
        value = 1
            - smoothstep(0.35F, 1.05F, down + 0.7F * aside * aside + 0.25F * ragged(at[0], at[1]));
    });
    return mask;
}

/// The disc of colour behind the head, laid on with the broad side of a pastel.
cv::Mat1f disc(const Sheet &sheet, const Flow &flow)
{
    const QPointF face = sheet.sitter.marks.eyeCentre();
    const cv::Point2f centre(
        float(face.x()) + 0.35F * sheet.e * (sheet.sitter.variant % 2 ? 1.F : -1.F),
        float(face.y()) + 0.1F * sheet.e);
    const float radius = std::min(2.45F * sheet.e, 0.46F * float(sheet.size.width));
    cv::Mat1f pressure(sheet.size);
    pressure.forEach([&](float &value, const int *at) {
        const float far = std::hypot(float(at[1]) - centre.x, float(at[0]) - centre.y) / radius;
        value = 0.8F * (1 - smoothstep(0.97F, 1.01F, far)) * (1 - sheet.body(at[0], at[1]));
    });
    cv::Mat1f mask = strokes(sheet, flow, pressure, {0.15F, 1.2F, 0.115F, 0, 0}, 301);
    mask.forEach([&](float &value, const int *at) {
        value = grip(
            0.82F * value * (1 - 0.9F * sheet.body(at[0], at[1])), sheet.tooth(at[0], at[1]));
    });
    return mask;
}

/// Contours in charcoal, drawn harder where the light drops faster.
cv::Mat1f contours(const Sheet &sheet)
{
    const cv::Mat1f fine = blurred(sheet.tone, 0.016 * sheet.e);
    const cv::Mat1f wide = blurred(sheet.tone, 0.045 * sheet.e);
    const cv::Mat1f near = blurred(sheet.body, 0.04 * sheet.e);
    cv::Mat1f lines(sheet.size);
    lines.forEach([&](float &value, const int *at) {
        const float dip = (wide(at[0], at[1]) - fine(at[0], at[1])) / (0.25F + wide(at[0], at[1]));
        value = smoothstep(0.02F, 0.14F, dip) * smoothstep(0.1F, 0.5F, near(at[0], at[1]));
    });
    return lines;
}

/// How hard charcoal and chalk must be pressed to reach the tone on this paper.
void pressures(const Sheet &sheet, const cv::Mat1f &done, cv::Mat1f &coal, cv::Mat1f &chalk)
{
    const float paper = std::clamp(luma(sheet.palette.paper), 0.42F, 0.56F);
    coal.create(sheet.size);
    chalk.create(sheet.size);
    coal.forEach([&](float &value, const int *at) {
        const float tone = sheet.tone(at[0], at[1]);
        const float here = sheet.body(at[0], at[1]) * done(at[0], at[1]);
        value = here * std::clamp((paper * 0.94F - tone) / (paper * 0.8F), 0.0F, 1.0F);
        chalk(at[0], at[1])
            = here * std::clamp((tone - paper - 0.03F) / (0.97F - paper), 0.0F, 1.0F);
    });
}

cv::Mat3b drawn(const Sheet &sheet)
{
    const Flow flow(sheet.tone, 0.07 * sheet.e, 0.3 * sheet.e);
    cv::Mat1f coal;
    cv::Mat1f chalk;
    const cv::Mat1f done = finished(sheet);
    pressures(sheet, done, coal, chalk);
    cv::Mat1f half(sheet.size);
    half.forEach([&](float &value, const int *at) {
        const float c = coal(at[0], at[1]);
        value = 4 * c * (1 - c) * smoothstep(0.05F, 0.3F, c);
    });
    const cv::Mat1f back = disc(sheet, flow);
    const cv::Mat1f coalForm = strokes(sheet, flow, coal, {0.04F, 0.42F, 0.05F, 0, 0.9F}, 101);
    const cv::Mat1f coalHand = strokes(sheet, flow, coal, {0.035F, 0.7F, 0.075F, 0, 0}, 111);
    const cv::Mat1f chalkForm = strokes(sheet, flow, chalk, {0.05F, 0.4F, 0.06F, 0, 0.9F}, 121);
    // Skin gets few broad strokes along the roundness of the face: short ones read as scars.
    const Flow round(blurred(sheet.tone, 0.16 * sheet.e), 0.3 * sheet.e, 0.8 * sheet.e);
    const cv::Mat1f broad = strokes(sheet, round, chalk, {0.13F, 1.2F, 0.12F, 0, 1}, 141);
    const cv::Mat1f colour = strokes(sheet, flow, half, {0.05F, 0.5F, 0.085F, 0.5F, 1}, 131);
    const cv::Mat1f lines = contours(sheet);
    const cv::Mat1f face = faceParts(sheet.sitter);
    const cv::Mat1f beside = besideMouths(sheet.sitter);
    const cv::Mat1f mottle = clouds(sheet.size, 1.2 * sheet.e, 4, sheet.seed + 81);
    const Palette &p = sheet.palette;
    const float rubbed = luma(p.paper) < 0.3F ? 0.72F : 0.5F;
    cv::Mat3f picture(sheet.size);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const float crisp = sheet.crisp(y, x);
        const float tooth = sheet.tooth(y, x) * (1 - 0.75F * crisp) * (1 - 0.5F * face(y, x));
        pixel = p.paper * (1 + 0.025F * tooth + 0.03F * mottle(y, x));
        pixel = mixed(pixel, p.disc, 0.95F * back(y, x));
        const float light = chalk(y, x);
        const float dark = coal(y, x);
        const float form = 0.25F * light + 0.85F * chalkForm(y, x) * std::sqrt(light);
        const float smooth = 0.55F * light + 0.35F * broad(y, x) * std::sqrt(light);
        const float white = std::lerp(std::lerp(form, smooth, face(y, x)), light, crisp);
        const float hatching = std::max(coalForm(y, x), 0.85F * coalHand(y, x));
        const float black
            = std::lerp(0.25F * dark + 0.75F * std::sqrt(dark) * hatching, dark, crisp);
        // Rubbed in with the finger first: the tones that the strokes then lie on.
        const float skin
            = done(y, x) * sheet.body(y, x) * smoothstep(0.16F, 0.62F, sheet.tone(y, x));
        pixel = mixed(pixel, p.blush, rubbed * skin);
        pixel = mixed(pixel, p.coal, 0.5F * dark);
        pixel = mixed(pixel, p.disc, 0.55F * grip(0.8F * colour(y, x), tooth) * (1 - crisp));
        pixel = mixed(pixel, p.blush, 0.6F * grip(1.4F * white, tooth));
        pixel = mixed(pixel, p.chalk, grip(1.2F * std::pow(white, 1.5F), tooth));
        const float line = lines(y, x) * (0.75F - 0.4F * crisp) * (1 - 0.8F * beside(y, x));
        pixel = mixed(pixel, p.coal, 0.94F * grip(std::min(1.0F, black + line), tooth));
    });
    return bytes(picture);
}

} // namespace

cv::Mat3b artistic(const Sitter &sitter)
{
    const std::uint32_t seed = 7001U + 431U * std::uint32_t(sitter.variant);
    const float e = float(sitter.e());
    const Sheet sheet{.sitter = sitter,
        .palette = kPalettes[size_t(sitter.variant) % kPalettes.size()],
        .size = sitter.photo.size(),
        .e = e,
        .seed = seed,
        .body = person(sitter, 0.015 * e),
        .crisp = crispFeatures(sitter),
        .tooth = paperTooth(sitter.photo.size(), std::max(1.3, 0.016 * sitter.e()), seed),
        .tone = toneOf(sitter)};
    return drawn(sheet);
}

} // namespace imaging::looks
