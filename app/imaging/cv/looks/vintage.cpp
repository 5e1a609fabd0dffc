// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/paper.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/prints.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

/// What an old lens makes of the scene: soft towards the corners, calm behind the sitter.
cv::Mat3f throughLens(const Sitter &sitter)
{
    const double e = sitter.e();
    cv::Mat3f picture = unit(sitter.photo);
    const cv::Mat3f soft = blurred(picture, 0.05 * e);
    const cv::Mat3f far = blurred(picture, 0.28 * e);
    const cv::Mat1f inside = person(sitter, 0.12 * e);
    const cv::Mat1f crisp = crispParts(sitter, 1.2);
    const QPointF face = sitter.marks.eyeCentre() * 0.7 + sitter.marks.chin * 0.3;
    const cv::Mat1f sharp = vignette(picture.size(), {face.x(), face.y()}, 0.3, 1.1);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const cv::Vec3f detail = (pixel - soft(y, x)) * (0.12F + 0.5F * crisp(y, x));
        pixel = mixed(soft(y, x), pixel, 0.45F + 0.55F * sharp(y, x)) + detail;
        const float wall = 1 - inside(y, x);
        pixel = mixed(pixel, saturated(far(y, x), 0.7F) * 0.94F, 0.75F * wall);
    });
    return picture;
}

/// Bright places bleed: through the lens in their own colour, inside the film in red.
void halate(cv::Mat3f &picture, double e)
{
    picture = softGlow(picture, 0.22 * e, 0.55F, 0.22F);
    cv::Mat3f lights(picture.size());
    lights.forEach([&](cv::Vec3f &value, const int *at) {
        const float light = luma(picture(at[0], at[1]));
        value = cv::Vec3f(0.05F, 0.2F, 0.6F) * smoothstep(0.72F, 1, light);
    });
    lights = blurred(lights, 0.09 * e);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Vec3f glow = lights(at[0], at[1]) * (1 - luma(pixel)) * 0.5F;
        pixel = screen(pixel, glow);
    });
}

/// Opens the shutter longer for dark skin: faded blacks would take the modelling out of it.
float exposure(const Sitter &sitter)
{
    const float skin = std::clamp(skinLight(sitter), 0.1F, 0.9F);
    return std::clamp(1 + 0.4F * (std::log(0.5F) / std::log(skin) - 1), 0.7F, 1.0F);
}

/// Develops and prints: grain of the film first, then the curves of the paper.
void develop(cv::Mat3f &picture, const Sitter &sitter, const Print &print, std::uint32_t seed)
{
    const double e = sitter.e();
    const cv::Mat1f grain = filmGrain(picture.size(), std::max(1.0, 0.014 * e), seed);
    const cv::Mat1f clumps = filmGrain(picture.size(), std::max(1.8, 0.04 * e), seed + 1);
    const cv::Mat1f dye = filmGrain(picture.size(), std::max(1.3, 0.025 * e), seed + 2);
    const cv::Mat1f face = faceParts(sitter);
    const cv::Point2d middle(picture.cols / 2.0, picture.rows * 0.47);
    const cv::Mat1f bright = vignette(picture.size(), middle, 0.4, 1.25);
    const float power = exposure(sitter);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const float before = std::clamp(luma(pixel), 0.01F, 1.0F);
        pixel *= std::pow(before, power - 1);
        if (print.colour <= 0) {
            // Old plates saw little red: skin gets more modelling.
            const float grey = 0.27F * pixel[0] + 0.55F * pixel[1] + 0.18F * pixel[2];
            pixel = cv::Vec3f::all(1.06F * grey);
        }
        const float light = std::clamp(luma(pixel), 0.0F, 1.0F);
        const float share = (0.45F + 2.2F * light * (1 - light)) * (1 - 0.25F * face(y, x));
        const float noise = print.grain * share * (0.95F * grain(y, x) + 0.28F * clumps(y, x));
        const float tint = 0.35F * print.grain * share * dye(y, x) * print.colour;
        pixel = saturated(pixel, print.colour > 0 ? print.colour : 1);
        pixel += cv::Vec3f(noise + tint, noise - 0.4F * tint, noise - 0.6F * tint);
        pixel *= 1 - print.vignette * (1 - bright(y, x));
    });
    applyCurves(picture, print.blue, print.green, print.red);
}

/// Light that fell in from one side of the camera.
void leak(cv::Mat3f &picture, const Print &print, std::uint32_t seed)
{
    if (print.leak == cv::Vec3f())
        return;
    const cv::Mat1f waves = clouds(picture.size(), 0.5 * picture.rows, 2, seed + 5);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float x = float(at[1]) / float(picture.cols);
        const float y = float(at[0]) / float(picture.rows);
        const float edge = 1 - x + 0.22F * waves(at[0], at[1]) + 0.18F * y;
        const float band = std::exp(-edge * edge / 0.045F);
        const float core = std::exp(-edge * edge / 0.009F);
        pixel = screen(pixel, print.leak * (0.75F * band));
        pixel = screen(pixel, cv::Vec3f(0.1F, 0.35F, 0.6F) * (0.5F * core));
    });
}

/// Specks and hairs that lay on the negative, none of them on a face.
void addDust(cv::Mat3f &picture, const Sitter &sitter, std::uint32_t seed)
{
    const float e = float(sitter.e());
    cv::Mat1f dust(picture.size(), 0.0F);
    const auto place = [&](std::uint32_t i, std::uint32_t salt) {
        return cv::Point(int(float(picture.cols) * chance(i, salt, seed) * 16),
            int(float(picture.rows) * chance(i, salt + 1, seed) * 16));
    };
    for (std::uint32_t i = 0; i < 34; ++i) {
        const float radius = e * (0.004F + 0.013F * std::pow(chance(i, 3, seed), 3.0F));
        cv::circle(dust, place(i, 11), int(radius * 16), cv::Scalar(0.3 + 0.5 * chance(i, 4, seed)),
            cv::FILLED, cv::LINE_AA, 4);
    }
    for (std::uint32_t i = 0; i < 5; ++i) {
        const int turn = int(360 * chance(i, 5, seed));
        const int reach = int(e * (0.12F + 0.2F * chance(i, 6, seed)) * 16);
        cv::ellipse(dust, place(i, 21), {reach, reach / 2}, turn, 0, 40 + 80 * chance(i, 7, seed),
            cv::Scalar(0.45), 1, cv::LINE_AA, 4);
    }
    const cv::Mat1f face = faceParts(sitter);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float share = dust(at[0], at[1]) * (1 - face(at[0], at[1])) * 0.6F;
        pixel = mixed(pixel, {0.80F, 0.88F, 0.92F}, share);
    });
}

/// How far a pixel lies inside a rectangle with round corners, in pixels.
float insideBy(cv::Point2f at, const cv::Rect2f &box, float radius)
{
    const float dx = std::abs(at.x - box.x - box.width / 2) - box.width / 2 + radius;
    const float dy = std::abs(at.y - box.y - box.height / 2) - box.height / 2 + radius;
    const float outside = std::hypot(std::max(dx, 0.0F), std::max(dy, 0.0F));
    return radius - outside - std::min(std::max(dx, dy), 0.0F);
}

/// Puts the print on its paper: white border yellowed by time, or a vignetted oval on card.
void mount(cv::Mat3f &picture, const Sitter &sitter, const Print &print, std::uint32_t seed)
{
    if (print.frame == Print::Frame::None)
        return;
    const float width = float(picture.cols);
    const float height = float(picture.rows);
    const float side = std::min(width, height);
    const bool instant = print.frame == Print::Frame::Instant;
    const bool oval = print.frame == Print::Frame::Oval;
    const float margin = (instant ? 0.055F : 0.04F) * side;
    const float foot = instant ? 0.135F * side : margin;
    const cv::Rect2f box(margin, margin, width - 2 * margin, height - margin - foot);
    const cv::Mat1f fibres = paperTooth(picture.size(), std::max(1.2F, 0.0035F * side), seed + 7);
    const cv::Mat1f stains = clouds(picture.size(), 0.3 * side, 4, seed + 8);
    const QPointF face = sitter.marks.eyeCentre() * 0.55 + sitter.marks.chin * 0.45;
    const float soft = std::max(0.8F, 0.0016F * side);
    const cv::Vec3f paper = oval ? cv::Vec3f(0.72F, 0.835F, 0.90F)
        : instant                ? cv::Vec3f(0.875F, 0.915F, 0.93F)
                                 : cv::Vec3f(0.815F, 0.89F, 0.925F);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Point2f here{float(at[1]), float(at[0])};
        const float shown = insideBy(here, box, instant ? 0.006F * side : 0.012F * side);
        const float rim = std::min({here.x, here.y, width - here.x, height - here.y}) / side;
        cv::Vec3f card = paper * (1 + 0.018F * fibres(at[0], at[1]) + 0.02F * stains(at[0], at[1]));
        card = mixed(card, card.mul({0.86F, 0.94F, 0.98F}), 1 - smoothstep(0, 0.03F, rim));
        if (oval) {
            const float dx = (here.x - float(face.x())) / (0.41F * width);
            const float dy = (here.y - float(face.y())) / (0.47F * height);
            pixel = mixed(card, pixel, 1 - smoothstep(0.82F, 1.12F, std::hypot(dx, dy)));
            return;
        }
        // The edge of the picture is a little darker, as light creeps in under the mask.
        pixel *= 0.9F + 0.1F * smoothstep(0, 0.02F * side, shown);
        pixel = mixed(card, pixel, smoothstep(-soft, soft, shown));
    });
}

} // namespace

cv::Mat3b vintage(const Sitter &sitter)
{
    const std::uint32_t seed = 1973U + 389U * std::uint32_t(sitter.variant);
    const Print print = printFor(sitter.variant);
    cv::Mat3f picture = throughLens(sitter);
    halate(picture, sitter.e());
    develop(picture, sitter, print, seed);
    leak(picture, print, seed);
    addDust(picture, sitter, seed);
    mount(picture, sitter, print, seed);
    return bytes(picture);
}

} // namespace imaging::looks
