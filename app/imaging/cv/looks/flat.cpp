// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/flat.h"

#include "imaging/cv/looks/features.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

/// Mean of \p field over the places that \p weight marks, nothing else bleeds in.
cv::Mat1f meanWithin(const cv::Mat1f &field, const cv::Mat1f &weight, double sigma, float otherwise)
{
    const cv::Mat1f sum = blurred(field.mul(weight), sigma);
    const cv::Mat1f total = blurred(weight, sigma);
    cv::Mat1f mean(field.size());
    mean.forEach([&](float &value, const int *at) {
        const float w = total(at[0], at[1]);
        value = (sum(at[0], at[1]) + otherwise * 0.002F) / (std::max(w, 0.0F) + 0.002F);
    });
    return mean;
}

/// Light on the skin as a hand would place it: what the photo shows, leaned on a lamp at \p lamp.
cv::Mat1f skinLight(const Sitter &sitter, const Study &study, const cv::Vec2f &lamp)
{
    cv::Mat1f light;
    cv::extractChannel(study.lab, light, 0);
    light -= study.tone[0];
    const cv::Mat1f calm = meanWithin(light, study.skin, 0.15 * study.e, 0);
    const QPointF middle = (sitter.marks.eyeCentre() * 0.6 + sitter.marks.chin * 0.4) / study.scale;
    const float e = float(study.e);
    cv::Mat1f result(light.size());
    result.forEach([&](float &value, const int *at) {
        const cv::Vec2f d(
            (float(at[1]) - float(middle.x())) / e, (float(at[0]) - float(middle.y())) / e);
        // Curved like a cheek: little change in the middle, turning away fast at the sides.
        const float turn = d.dot(lamp);
        value = std::clamp(calm(at[0], at[1]), -0.16F, 0.12F) * 0.8F
            + 0.022F * turn * (1 + std::abs(turn));
    });
    return result;
}

/// \p value in steps of \p bin with a border one pixel wide where \p slope, per pixel, is steep.
float stepped(float value, float bin, float slope)
{
    const float at = value / bin;
    const float base = std::floor(at);
    const float width = std::max(slope / bin * 0.9F, 0.035F);
    return (base + std::clamp(0.5F + (at - base - 0.5F) / (2 * width), 0.0F, 1.0F)) * bin;
}

/// 0 under \p edge and 1 over it.
float border(float value, float edge, float slope)
{
    return std::clamp(0.5F + (value - edge) / (2 * std::max(slope * 0.9F, 0.004F)), 0.0F, 1.0F);
}

float slopeOf(const cv::Mat1f &field, int y, int x)
{
    const int left = std::max(x - 1, 0);
    const int right = std::min(x + 1, field.cols - 1);
    const int up = std::max(y - 1, 0);
    const int down = std::min(y + 1, field.rows - 1);
    return 0.5F * std::hypot(field(y, right) - field(y, left), field(down, x) - field(up, x));
}

/// How much a colour that differs from the skin by \p d belongs to teeth or the white of an eye.
float whiteness(const cv::Vec3f &d)
{
    return smoothstep(0.005F, 0.024F, -d[1]) * smoothstep(-0.16F, -0.04F, d[0]);
}

cv::Vec3f whitened(const cv::Vec3f &c)
{
    return {c[0] + std::max(0.0F, 0.95F - c[0]) * 0.35F, c[1] * 0.35F, c[2] * 0.25F};
}

/// Lips and teeth as a brush would place them: the photo's light with more contrast, pure colours.
cv::Vec3f drawnLips(const cv::Vec3f &photo, const cv::Vec3f &plain, const cv::Vec3f &calm,
    const cv::Vec3f &skin, float punch)
{
    const cv::Vec3f d = plain - skin;
    cv::Vec3f result = (photo + plain) * 0.5F;
    result[0] = calm[0] + (result[0] - calm[0]) * 1.4F * punch;
    result[1] += 0.3F * std::max(0.0F, d[1]);
    return mixed(result, whitened(result), whiteness(d));
}

/// The light under which a quarter of the skin lies: more shade than that is a beard or a bad lamp.
float shadeFrom(const cv::Mat1f &lamp, const cv::Mat1f &skin)
{
    std::vector<float> values;
    for (int y = 0; y < lamp.rows; ++y) {
        for (int x = 0; x < lamp.cols; ++x) {
            if (skin(y, x) > 0.8F)
                values.push_back(lamp(y, x));
        }
    }
    constexpr float kUsual = -0.042F;
    if (values.empty())
        return kUsual;
    const auto quarter = values.begin() + long(values.size() / 4);
    std::nth_element(values.begin(), quarter, values.end());
    return std::min(kUsual, *quarter);
}

} // namespace

cv::Vec3f idealTone(const cv::Vec3f &tone, const CelPaint &paint)
{
    const float chroma = std::hypot(tone[1], tone[2]);
    const float hue = std::atan2(tone[2], tone[1]) * 0.65F + 0.95F * 0.35F;
    const float clear = std::clamp(chroma * paint.skinColour, 0.078F, 0.12F);
    return {tone[0] + paint.skinLift, clear * std::cos(hue), clear * std::sin(hue)};
}

cv::Mat3f celShaded(const Sitter &sitter, const Study &study, const CelPaint &paint)
{
    const cv::Size size = sitter.photo.size();
    const cv::Mat3f smooth = enlarged(study.lab, size);
    const cv::Mat3f broad = enlarged(blurred(study.lab, 0.05 * study.e), size);
    cv::Mat1f light;
    cv::extractChannel(smooth, light, 0);
    const cv::Mat1f shades = skinLight(sitter, study, paint.light);
    const float edge = shadeFrom(shades, study.skin);
    const cv::Mat1f lamp = enlarged(shades, size);
    const cv::Mat1f skin = enlarged(blurred(study.skin, 0.02 * study.e), size);
    const cv::Vec3f ideal = idealTone(study.tone, paint);
    cv::Mat3f result(size);
    result.forEach([&](cv::Vec3f &value, const int *at) {
        const int y = at[0];
        const int x = at[1];
        const cv::Vec3f &s = smooth(y, x);
        const cv::Vec3f &b = broad(y, x);
        const float flat = stepped(s[0], paint.step, slopeOf(light, y, x));
        const cv::Vec3f cloth(s[0] + (flat - s[0]) * paint.strict,
            (0.75F * s[1] + 0.25F * b[1]) * paint.colour,
            (0.75F * s[2] + 0.25F * b[2]) * paint.colour);
        const float slope = slopeOf(lamp, y, x);
        const float lit = border(lamp(y, x), edge, slope);
        const float shine = border(lamp(y, x), 0.058F, slope);
        // A little of the photo's own colour keeps blush and likeness.
        cv::Vec3f face = ideal + (b - study.tone) * paint.own;
        face[0] += (s[0] - b[0]) * (1 - paint.strict) + shine * paint.gleam;
        face += (paint.shade * (1 - lit)) * (0.35F + 0.65F * ideal[0]);
        value = mixed(cloth, face, smoothstep(0.35F, 0.65F, skin(y, x)));
    });
    return result;
}

void keepFeatures(cv::Mat3f &lab, const Sitter &sitter, const Study &study, float punch)
{
    const cv::Mat1f parts = crispParts(sitter, 1.05);
    const cv::Mat1f core = crispParts(sitter, 0.62);
    const cv::Mat1f mouths = mouthShapes(sitter);
    const cv::Mat3f photo = oklab(sitter.foreground);
    const cv::Mat3f calm = blurred(photo, 0.16 * sitter.e());
    // Judged without pores and stubble, which would come through as specks.
    const cv::Mat3f plain = blurred(photo, 0.025 * sitter.e());
    const auto lipsFrom = float(sitter.marks.eyeCentre().y() + 0.4 * sitter.e());
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const bool low = float(at[0]) > lipsFrom;
        const float part = low ? mouths(at[0], at[1]) : parts(at[0], at[1]);
        if (part <= 0)
            return;
        const cv::Vec3f &p = photo(at[0], at[1]);
        const cv::Vec3f &c = calm(at[0], at[1]);
        const cv::Vec3f d = plain(at[0], at[1]) - study.tone;
        if (low) {
            const float like = std::hypot(0.8F * d[0], std::hypot(3 * d[1], 1.5F * d[2]));
            const float own = 0.15F + 0.85F * smoothstep(0.035F, 0.09F, like);
            value
                = mixed(value, drawnLips(p, plain(at[0], at[1]), c, study.tone, punch), part * own);
            return;
        }
        // Skin round the lids stays as flat as the rest of the face, further out also in shade.
        const float out = 1 - core(at[0], at[1]);
        const float bare = 1
            - smoothstep(0.05F + 0.11F * out, 0.13F + 0.18F * out,
                std::hypot(d[0] * (d[0] > 0 ? 0.9F : 1.0F), std::hypot(d[1] * 2.5F, d[2] * 1.5F)));
        cv::Vec3f eye = c + (p - c) * punch;
        eye = mixed(eye, whitened(eye), whiteness(d));
        value = mixed(value, eye, part * (1 - 0.92F * bare));
    });
}

void drawBrows(
    cv::Mat3f &lab, const Sitter &sitter, const Study &study, float share, bool everyNose)
{
    const cv::Mat1f brows = browShapes(sitter);
    const cv::Mat1f noses = noseShapes(sitter, everyNose);
    const cv::Mat3f plain = blurred(oklab(sitter.foreground), 0.02 * sitter.e());
    const float darkest = 0.62F * study.tone[0];
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const float brow = smoothstep(0.2F, 0.75F, brows(at[0], at[1]));
        const float nose = smoothstep(0.35F, 0.9F, noses(at[0], at[1]));
        if (brow + nose <= 0)
            return;
        const cv::Vec3f &p = plain(at[0], at[1]);
        // Fair brows are drawn too, in a darker tone of their own colour.
        const cv::Vec3f hair(std::min(p[0] - 0.05F, darkest + 0.12F * p[0]), p[1], p[2] * 0.9F);
        const cv::Vec3f shade(std::min(p[0], 0.68F * value[0]), value[1] + 0.02F, value[2] * 0.8F);
        value = mixed(value, shade, 0.75F * share * nose);
        value = mixed(value, hair, share * brow);
    });
}

void paintOver(cv::Mat3b &base, const cv::Mat3b &top, const cv::Mat1f &share)
{
    base.forEach([&](cv::Vec3b &value, const int *at) {
        const cv::Vec3b &t = top(at[0], at[1]);
        const float s = share(at[0], at[1]);
        for (int i = 0; i < 3; ++i)
            value[i] = uchar(float(value[i]) + (float(t[i]) - float(value[i])) * s + 0.5F);
    });
}

} // namespace imaging::looks
