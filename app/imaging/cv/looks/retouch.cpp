// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/retouch.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace imaging::looks {

namespace {

struct Cheeks
{
    cv::Vec3f mean{};
    float red = 0; ///< red and blue above luma, as shares of luma
    float blue = 0;
    float redSpread = 0;
    float blueSpread = 0;
};

Cheeks cheeksOf(const cv::Mat3f &picture, const FaceFrame &face)
{
    Cheeks cheeks;
    cv::Vec3d sum;
    double red = 0, blue = 0, redSquares = 0, blueSquares = 0;
    int count = 0;
    const int r = std::max(1, int(face.e * 0.2F));
    for (const float side : {-0.5F, 0.5F}) {
        const cv::Point middle = face.at(side, 0.72F);
        const cv::Rect box
            = cv::Rect(middle.x - r, middle.y - r, 2 * r, 2 * r) & cv::Rect({}, picture.size());
        for (const cv::Vec3f &pixel : cv::Mat3f(picture(box).clone())) {
            const double y = std::max(luma(pixel), 0.02F);
            const double u = pixel[2] / y - 1;
            const double v = pixel[0] / y - 1;
            sum += cv::Vec3d(pixel);
            red += u;
            blue += v;
            redSquares += u * u;
            blueSquares += v * v;
            ++count;
        }
    }
    const double n = std::max(count, 1);
    cheeks.mean = cv::Vec3f(sum / n);
    cheeks.red = float(red / n);
    cheeks.blue = float(blue / n);
    cheeks.redSpread = float(std::sqrt(std::max(0.0, redSquares / n - red / n * red / n)));
    cheeks.blueSpread = float(std::sqrt(std::max(0.0, blueSquares / n - blue / n * blue / n)));
    return cheeks;
}

/// Gains that turn the skin's hue into the range that skin of every tone has (about 38° to 70° in
/// Lab).
cv::Vec3f whiteBalance(const cv::Vec3f &skin)
{
    cv::Mat3f lab;
    cv::cvtColor(cv::Mat3f(1, 1, skin), lab, cv::COLOR_BGR2Lab);
    cv::Vec3f &c = lab(0, 0);
    const float chroma = std::hypot(c[1], c[2]);
    const float degree = float(std::numbers::pi) / 180;
    const float hue = std::atan2(c[2], c[1]);
    const float wanted = std::clamp(hue, 38 * degree, 68 * degree);
    const float strength = std::clamp(chroma, 8.0F, 38.0F);
    c[1] = strength * std::cos(wanted);
    c[2] = strength * std::sin(wanted);
    cv::Mat3f bgr;
    cv::cvtColor(lab, bgr, cv::COLOR_Lab2BGR);
    cv::Vec3f gains;
    for (int i = 0; i < 3; ++i)
        gains[i] = std::clamp(bgr(0, 0)[i] / std::max(skin[i], 0.02F), 0.86F, 1.16F);
    return gains;
}

/// Gain that brings the brightest parts of a dull picture up to white.
float exposure(const cv::Mat3b &picture)
{
    cv::Mat1b grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    int histogram[256] = {};
    for (const uchar value : grey)
        ++histogram[value];
    int left = int(double(grey.total()) * 0.005);
    int white = 255;
    while (white > 0 && (left -= histogram[white]) > 0)
        --white;
    return std::clamp(225.0F / float(std::max(white, 1)), 1.0F, 1.15F);
}

/// What lies between pores and shape (blotches, spots) shrinks; both ends of the scale stay.
void evenSkin(cv::Mat3f &part, const cv::Mat1f &mask, float e, float amount)
{
    cv::Mat3f fine;
    cv::Mat3f shape;
    cv::GaussianBlur(part, fine, {}, 0.016 * e + 0.3);
    cv::ximgproc::guidedFilter(luma(fine), fine, shape, std::max(2, int(0.17F * e)), 0.0025);
    part.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float m = mask(at[0], at[1]) * amount;
        if (m <= 0)
            return;
        const cv::Vec3f middle = fine(at[0], at[1]) - shape(at[0], at[1]);
        const float y = luma(middle);
        // Dark spots go further than bright ones, and colour blotches further than shading.
        const float shade = y < 0 ? std::min(1.0F, 1.1F + 6 * -y) : 0.75F;
        pixel -= (cv::Vec3f::all(y) * shade + (middle - cv::Vec3f::all(y)) * 1.2F) * m;
    });
}

/// Lifts the hollow under each eye towards the cheek below it, in luma only where it is darker.
void liftUnderEyes(cv::Mat3f &picture, const FaceFrame &face, float amount)
{
    const cv::Mat1f soft = blurred(luma(picture), 0.1 * double(face.e));
    for (const float side : {-0.5F, 0.5F}) {
        const cv::Mat1f mask
            = faceEllipse(face, picture.size(), {side * 1.02F, 0.33F}, {0.36F, 0.15F}, 0.55F);
        const cv::Point below = face.at(side * 1.02F, 0.72F);
        if (!cv::Rect({}, picture.size()).contains(below))
            continue;
        const float cheek = soft(below);
        picture.forEach([&](cv::Vec3f &pixel, const int *at) {
            const float m = mask(at[0], at[1]) * amount;
            if (m <= 0)
                return;
            const float ratio
                = std::clamp(cheek / std::max(soft(at[0], at[1]), 0.02F), 1.0F, 1.35F);
            pixel *= 1 + (ratio - 1) * m;
        });
    }
}

void openEyes(cv::Mat3f &picture, const FaceFrame &face, float amount)
{
    const cv::Mat3f soft = blurred(picture, 0.09 * double(face.e));
    for (const float side : {-0.5F, 0.5F}) {
        const cv::Mat1f mask = faceEllipse(face, picture.size(), {side, 0}, {0.27F, 0.115F}, 0.35F);
        picture.forEach([&](cv::Vec3f &pixel, const int *at) {
            const float m = mask(at[0], at[1]) * amount;
            if (m <= 0)
                return;
            // More contrast, and light only where there is light already, so lids and pupils stay
            // dark.
            const cv::Vec3f local = pixel - soft(at[0], at[1]);
            const float lift = 0.08F * smoothstep(0.2F, 0.5F, luma(pixel))
                * (1 - smoothstep(0.6F, 0.85F, luma(pixel)));
            pixel += (local * 0.14F + pixel * lift) * m;
        });
    }
}

void addDetail(cv::Mat3f &picture, const cv::Mat1f &where, double sigma, float amount)
{
    cv::Mat3f soft;
    cv::GaussianBlur(picture, soft, {}, sigma);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float y = luma(pixel) - luma(soft(at[0], at[1]));
        pixel += cv::Vec3f::all(std::clamp(y, -0.12F, 0.12F) * amount * where(at[0], at[1]));
    });
}

void addClarity(cv::Mat3f &picture, double sigma, float amount)
{
    const cv::Mat1f grey = luma(picture);
    const cv::Mat1f soft = blurred(grey, sigma);
    picture.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float y = grey(at[0], at[1]);
        // Mid tones only: shadows and lights would clip.
        const float room = 4 * y * (1 - y);
        pixel *= 1
            + amount * room * std::clamp(y - soft(at[0], at[1]), -0.2F, 0.2F) / std::max(y, 0.1F);
    });
}

} // namespace

cv::Mat1f skinMask(const cv::Mat3f &picture, const FaceFrame &face)
{
    cv::Mat1f mask = faceEllipse(face, picture.size(), {0, 0.45F}, {1.25F, 1.75F}, 0.16F);
    const Cheeks cheeks = cheeksOf(picture, face);
    const float bright = luma(cheeks.mean);
    const float redUnit = std::max(2.6F * cheeks.redSpread, 0.13F);
    const float blueUnit = std::max(2.6F * cheeks.blueSpread, 0.13F);
    const cv::Mat1f sharp = features(face, picture.size());
    mask.forEach([&](float &value, const int *at) {
        if (value <= 0)
            return;
        const cv::Vec3f &pixel = picture(at[0], at[1]);
        const float y = std::max(luma(pixel), 0.02F);
        const float far = std::hypot(
            (pixel[2] / y - 1 - cheeks.red) / redUnit, (pixel[0] / y - 1 - cheeks.blue) / blueUnit);
        const float lit = smoothstep(0.35F, 0.6F, y / bright);
        value *= (1 - smoothstep(0.8F, 1.7F, far)) * lit * (1 - sharp(at[0], at[1]));
    });
    cv::GaussianBlur(mask, mask, {}, 0.03 * double(face.e) + 0.3);
    return mask;
}

cv::Mat3f retouched(const cv::Mat3b &picture, const FaceFrame &face, const Retouch &amounts)
{
    cv::Mat3f result = unit(picture);
    if (!face.found) {
        addClarity(result, 0.4 * double(face.e), amounts.clarity);
        return result;
    }
    const float gain = 1 + (exposure(picture) - 1) * amounts.balance;
    cv::Vec3f gains = whiteBalance(cheeksOf(result, face).mean);
    for (int i = 0; i < 3; ++i)
        gains[i] = (1 + (gains[i] - 1) * amounts.balance) * gain;
    result.forEach([&](cv::Vec3f &pixel, const int *) { pixel = pixel.mul(gains); });

    const int reach = int(2.1F * face.e);
    const cv::Point middle = face.at(0, 0.45F);
    const cv::Rect box = cv::Rect(middle.x - reach, middle.y - reach, 2 * reach, 2 * reach)
        & cv::Rect({}, result.size());
    FaceFrame inside = face;
    inside.eyes -= cv::Point2f(box.tl());
    cv::Mat3f part = result(box);
    if (amounts.skin > 0)
        evenSkin(part, skinMask(part, inside), face.e, amounts.skin);
    if (amounts.underEyes > 0)
        liftUnderEyes(part, inside, amounts.underEyes);
    if (amounts.eyes > 0)
        openEyes(part, inside, amounts.eyes);
    addDetail(part, features(inside, part.size()), 0.02 * double(face.e) + 0.4, amounts.crisp);
    addClarity(result, 0.4 * double(face.e), amounts.clarity);
    return result;
}

} // namespace imaging::looks
