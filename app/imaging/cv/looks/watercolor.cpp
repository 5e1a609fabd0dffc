// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/features.h"
#include "imaging/cv/looks/paper.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"
#include "imaging/cv/looks/wash.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace imaging::looks {

namespace {

/// Two colours of the backdrop that run into each other, and one for splashes; BGR.
struct Palette
{
    cv::Vec3f cool;
    cv::Vec3f warm;
    cv::Vec3f splash;
};

const std::array kPalettes{
    Palette{{0.86F, 0.74F, 0.42F}, {0.70F, 0.62F, 0.93F}, {0.78F, 0.60F, 0.30F}}, // cobalt, rose
    Palette{
        {0.50F, 0.74F, 0.58F}, {0.45F, 0.78F, 0.96F}, {0.40F, 0.62F, 0.42F}}, // sap green, ochre
    Palette{{0.82F, 0.55F, 0.60F}, {0.72F, 0.66F, 0.95F}, {0.66F, 0.42F, 0.52F}}, // violet, blush
    Palette{{0.78F, 0.78F, 0.40F}, {0.52F, 0.70F, 0.98F}, {0.62F, 0.62F, 0.25F}}, // teal, apricot
    Palette{{0.74F, 0.60F, 0.40F}, {0.84F, 0.78F, 0.68F}, {0.55F, 0.40F, 0.24F}}, // indigo alone
};

/// Everything that is the same for all steps.
struct Sheet
{
    const Sitter &sitter;
    const Palette &palette;
    cv::Size size;
    float e;
    std::uint32_t seed;
    cv::Mat1f crisp; ///< eyes and mouth
    cv::Mat1f tooth;
};

/// Bends the picture a little, so that outlines are a hand's and not a camera's.
cv::Mat3f byHand(const Sheet &sheet, const cv::Mat3f &picture)
{
    const float reach = 0.022F * sheet.e;
    const cv::Mat1f dx = clouds(sheet.size, 0.5 * sheet.e, 2, sheet.seed + 11);
    const cv::Mat1f dy = clouds(sheet.size, 0.5 * sheet.e, 2, sheet.seed + 12);
    const cv::Mat1f faces = faceParts(sheet.sitter);
    cv::Mat2f places(sheet.size);
    places.forEach([&](cv::Vec2f &place, const int *at) {
        const float amount = reach * (1 - faces(at[0], at[1]));
        place
            = {float(at[1]) + amount * dx(at[0], at[1]), float(at[0]) + amount * dy(at[0], at[1])};
    });
    cv::Mat3f result;
    cv::remap(picture, result, places, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return result;
}

/// Flat areas with clean borders; eyes and mouth keep their detail.
cv::Mat3f simplified(const Sheet &sheet, const cv::Mat3f &picture)
{
    // The median takes moles, pores and stray hairs, which a wash of this size would not show.
    cv::Mat3b calm;
    cv::medianBlur(bytes(picture), calm, 2 * int(0.026F * sheet.e) + 1);
    cv::Mat3f flat = unit(calm);
    cv::ximgproc::dtFilter(flat, flat, flat, 0.4 * sheet.e, 0.17, cv::ximgproc::DTF_RF, 2);
    return mixed(flat, picture, sheet.crisp);
}

/// Light in steps, one per glaze: hard borders where paper had dried, soft ones where it was wet.
cv::Mat1f glazed(const Sheet &sheet, const cv::Mat1f &light)
{
    constexpr std::array kSteps{0.92F, 0.84F, 0.75F, 0.65F, 0.53F, 0.4F, 0.28F, 0.17F};
    const cv::Mat1f wet = clouds(sheet.size, 0.9 * sheet.e, 2, sheet.seed + 21);
    const cv::Mat1f soft = blurred(light, 0.05 * sheet.e);
    const cv::Mat1f shake = clouds(sheet.size, 0.16 * sheet.e, 2, sheet.seed + 22);
    cv::Mat1f result(sheet.size);
    result.forEach([&](float &value, const int *at) {
        const float seen = light(at[0], at[1]);
        const float moved = seen + 0.018F * shake(at[0], at[1]);
        const float blend = 0.012F + 0.05F * smoothstep(-0.1F, 0.6F, wet(at[0], at[1]));
        float stepped = 0.975F;
        for (const float step : kSteps) {
            const float depth = 0.055F + 0.1F * (1 - step);
            stepped -= depth * (1 - smoothstep(step - blend, step + blend, moved));
        }
        const float crisp = sheet.crisp(at[0], at[1]);
        value = seen + (stepped - seen) * 0.66F * (1 - crisp)
            + (seen - soft(at[0], at[1])) * 0.38F * crisp;
    });
    return result;
}

/// The sitter as transparent colour: light from the glazes, hues that run across the borders.
cv::Mat3f washed(const Sheet &sheet)
{
    cv::Mat3f picture = simplified(sheet, byHand(sheet, unit(sheet.sitter.foreground)));
    const ToneCurve key{
        {0, 0.09F}, {0.15F, 0.3F}, {0.35F, 0.54F}, {0.6F, 0.76F}, {0.8F, 0.89F}, {1, 1}};
    cv::Mat1f light = luma(picture);
    cv::Mat3f hue(sheet.size);
    light.forEach([&](float &value, const int *at) {
        const float lifted = key(value);
        // Thin colour is paler: hues grow less than the light does.
        const float gain = std::sqrt(lifted / std::max(value, 0.02F));
        hue(at[0], at[1]) = (picture(at[0], at[1]) - cv::Vec3f::all(value)) * gain;
        value = lifted;
    });
    const cv::Mat3f run = blurred(hue, 0.16 * sheet.e);
    const cv::Mat1f form = blurred(light, 0.3 * sheet.e);
    const cv::Mat1f beside = besideMouths(sheet.sitter);
    light.forEach([&](float &value, const int *at) {
        const float lift = 0.75F * beside(at[0], at[1]);
        value += lift * std::max(0.0F, form(at[0], at[1]) - value);
    });
    light = glazed(sheet, light);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const cv::Vec3f colour = mixed(run(y, x), hue(y, x), 0.45F + 0.4F * sheet.crisp(y, x))
            * (1.22F - 0.32F * light(y, x));
        pixel = cv::Vec3f::all(light(y, x)) + colour;
        // Darks are mixed from blue and brown, never from black.
        const float dark = 1 - smoothstep(0.1F, 0.5F, light(y, x));
        pixel += cv::Vec3f(0.10F, 0.035F, 0.02F) * dark;
    });
    return picture;
}

/// Where wet colour lies, 0..1: inside an uneven island round the head.
cv::Mat1f island(const Sheet &sheet, float reach, float rough, std::uint32_t salt)
{
    const cv::Mat1f coast = clouds(sheet.size, 1.3 * sheet.e, 4, sheet.seed + salt);
    const cv::Mat1f bleed = clouds(sheet.size, 1.7 * sheet.e, 2, sheet.seed + salt + 5);
    const QPointF face = sheet.sitter.marks.eyeCentre() * 0.7 + sheet.sitter.marks.chin * 0.3;
    const float border = 0.5F * float(std::min(sheet.size.width, sheet.size.height)) / sheet.e;
    cv::Mat1f mask(sheet.size);
    mask.forEach([&](float &value, const int *at) {
        const float dx = (float(at[1]) - float(face.x())) / sheet.e;
        const float dy = (float(at[0]) - float(face.y())) / sheet.e;
        const float far = std::hypot(dx, dy * 0.88F) / border + rough * coast(at[0], at[1])
            + 0.012F * sheet.tooth(at[0], at[1]);
        const float soft = 0.012F + 0.2F * smoothstep(0.05F, 0.7F, bleed(at[0], at[1]));
        value = 1 - smoothstep(reach - soft, reach + soft, far);
    });
    return mask;
}

/// Backdrop colours that run into each other on wet paper, with the rings that drying leaves.
cv::Mat3f wetBackdrop(const Sheet &sheet)
{
    const cv::Mat1f meet = clouds(sheet.size, 2.4 * sheet.e, 3, sheet.seed + 31);
    const cv::Mat1f pool = clouds(sheet.size, 1.5 * sheet.e, 4, sheet.seed + 32);
    cv::Mat3f wash(sheet.size);
    wash.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float share = smoothstep(-0.35F, 0.35F,
            meet(at[0], at[1]) + 0.5F * (float(at[1]) / float(sheet.size.width) - 0.5F));
        pixel = mixed(sheet.palette.cool, sheet.palette.warm, share);
        const float depth = pool(at[0], at[1]);
        const float ring = std::exp(-std::pow((depth - 0.12F) / 0.025F, 2.0F));
        const float water = 0.52F + 0.55F * smoothstep(-0.5F, 0.45F, depth) + 0.14F * ring;
        pixel = cv::Vec3f(1, 1, 1) + (pixel - cv::Vec3f(1, 1, 1)) * water;
    });
    return wash;
}

/// 1 on graphite lines, thin and broken by the tooth of the paper.
cv::Mat1f pencil(const Sheet &sheet)
{
    const cv::Mat1f light = luma(unit(sheet.sitter.photo));
    const cv::Mat1f fine = blurred(light, 0.014 * sheet.e);
    const cv::Mat1f wide = blurred(light, 0.032 * sheet.e);
    const cv::Mat1f inside = person(sheet.sitter, 0.05 * sheet.e);
    const cv::Mat1f beside = besideMouths(sheet.sitter);
    cv::Mat1f lines(sheet.size);
    lines.forEach([&](float &value, const int *at) {
        const float level = wide(at[0], at[1]);
        const float dip = (level - fine(at[0], at[1])) / (0.12F + level);
        const float grip = 0.75F + 0.5F * sheet.tooth(at[0], at[1]);
        value = smoothstep(0.02F, 0.11F, dip) * std::clamp(grip, 0.0F, 1.0F)
            * smoothstep(0.2F, 0.6F, inside(at[0], at[1])) * (1 - 0.85F * beside(at[0], at[1]));
    });
    return lines;
}

cv::Mat3b onPaper(const Sheet &sheet)
{
    const cv::Mat1f body = person(sheet.sitter, 0.012 * sheet.e);
    const cv::Mat1f gaps = clouds(sheet.size, 0.8 * sheet.e, 2, sheet.seed + 62);
    cv::Mat1f bodyWet = island(sheet, 1.02F, 0.2F, 41);
    cv::Mat1f backWet = island(sheet, 0.86F, 0.42F, 51);
    const QPointF face = sheet.sitter.marks.eyeCentre();
    addDrops(backWet, {float(face.x()), float(face.y())}, sheet.e, sheet.seed);
    const cv::Mat3f wash = washed(sheet);
    const cv::Mat3f back = wetBackdrop(sheet);
    const cv::Mat1f lines = pencil(sheet);
    const cv::Mat3f glazes = faceGlazes(sheet.sitter, sheet.seed + 71);
    const cv::Mat1f faces = faceParts(sheet.sitter);
    const cv::Mat1f drift = clouds(sheet.size, 0.7 * sheet.e, 3, sheet.seed + 61);
    bodyWet = bodyWet.mul(body);
    // Here and there the brush stopped short of the sitter, and a thread of paper stays white.
    backWet.forEach([&](float &value, const int *at) {
        const float shift = 0.5F * smoothstep(0.1F, 0.6F, gaps(at[0], at[1]));
        value *= 1 - smoothstep(0.55F - shift, 0.95F - shift, body(at[0], at[1]));
    });
    const cv::Mat1f bodyRim = rim(bodyWet, 0.05 * sheet.e);
    const cv::Mat1f backRim = rim(backWet, 0.05 * sheet.e);
    cv::Mat1f ink = luma(wash);
    ink *= -1;
    const cv::Mat1f steps = rim(ink, 0.035 * sheet.e);
    const cv::Vec3f paper(0.955F, 0.975F, 0.985F);
    cv::Mat3f picture(sheet.size);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const float calm = 1 - 0.8F * sheet.crisp(y, x);
        const float grains = sheet.tooth(y, x) * calm;
        const cv::Vec3f sky
            = dried(back(y, x), 1 + 0.35F * drift(y, x) + 1.3F * backRim(y, x) + 0.16F * grains);
        const float dark = 1 - luma(wash(y, x));
        const cv::Vec3f glazed = mixed(cv::Vec3f(1, 1, 1), glazes(y, x), faces(y, x) * calm);
        const cv::Vec3f sitter = dried(wash(y, x).mul(glazed),
            1 + calm * ((0.22F + 0.2F * faces(y, x)) * drift(y, x) + 2.6F * steps(y, x))
                + 0.9F * bodyRim(y, x) + (0.1F + 0.24F * dark) * grains);
        const cv::Vec3f colour = mixed(mixed({1, 1, 1}, sky, backWet(y, x)), sitter, bodyWet(y, x));
        const float graphite = lines(y, x) * (0.5F - 0.15F * sheet.crisp(y, x));
        pixel = paper.mul(colour) * (1 + 0.012F * sheet.tooth(y, x));
        pixel = mixed(pixel, pixel.mul(cv::Vec3f(0.36F, 0.33F, 0.33F)), graphite);
    });
    return bytes(picture);
}

} // namespace

cv::Mat3b watercolor(const Sitter &sitter)
{
    const float e = float(sitter.e());
    const std::uint32_t seed = 2003U + 619U * std::uint32_t(sitter.variant);
    const Sheet sheet{.sitter = sitter,
        .palette = kPalettes[size_t(sitter.variant) % kPalettes.size()],
        .size = sitter.photo.size(),
        .e = e,
        .seed = seed,
        .crisp = crispFeatures(sitter),
        .tooth = paperTooth(sitter.photo.size(), std::max(1.2, 0.022 * sitter.e()), seed)};
    return onPaper(sheet);
}

} // namespace imaging::looks
