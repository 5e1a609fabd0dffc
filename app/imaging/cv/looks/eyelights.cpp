// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/eyelights.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

cv::Point2f point(const QPointF &p)
{
    return {float(p.x()), float(p.y())};
}

std::vector<cv::Point2f> foundEyes(const Sitter &sitter)
{
    if (sitter.marks.eyes != FaceMarks::Eyes::Found)
        return {};
    return {point(sitter.marks.leftEye), point(sitter.marks.rightEye)};
}

cv::Rect around(cv::Point2f middle, float reach, cv::Size size)
{
    return cv::Rect(cv::Point(int(middle.x - reach), int(middle.y - reach)),
               cv::Point(int(middle.x + reach) + 2, int(middle.y + reach) + 2))
        & cv::Rect({}, size);
}

void addSpot(cv::Mat3f &lab, cv::Point2f middle, float radius, float opacity, float light)
{
    const cv::Rect box = around(middle, radius + 1.5F, lab.size());
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float d = std::hypot(float(x) - middle.x, (float(y) - middle.y) * 0.88F);
            const float share = opacity * std::clamp(radius + 0.5F - d, 0.0F, 1.0F);
            lab(y, x) = mixed(lab(y, x), cv::Vec3f(light, 0, -0.005F), share);
        }
    }
}

/// Light falls from above and gathers in the lower half of an iris, as in a glass bead.
void lightIris(cv::Mat3f &lab, cv::Point2f eye, float radius, const EyeLights &lights)
{
    const cv::Rect box = around(eye, radius * 1.2F, lab.size());
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float dx = (float(x) - eye.x) / radius;
            const float dy = (float(y) - eye.y) / radius;
            const float r = std::hypot(dx, dy);
            cv::Vec3f &value = lab(y, x);
            const float dark = 1 - smoothstep(0.50F, 0.72F, value[0]);
            const float inside = (1 - smoothstep(0.85F, 1.05F, r)) * dark;
            const float low = smoothstep(-0.1F, 0.8F, dy) * smoothstep(0.3F, 0.5F, r);
            value[0] += inside * (lights.glow * low - 0.08F * (1 - low));
            value[1] += inside * lights.tint[1] * (0.4F + low);
            value[2] += inside * lights.tint[2] * (0.4F + low);
        }
    }
}

/// Mean colour beside the pupil, of its lighter half: lashes and their shadow tell nothing.
cv::Vec3f irisColour(const cv::Mat3f &lab, cv::Point2f eye, float radius)
{
    std::vector<cv::Vec3f> colours;
    const cv::Rect box = around(eye, radius, lab.size());
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float dx = std::abs(float(x) - eye.x) / radius;
            const float dy = (float(y) - eye.y) / radius;
            if (dx > 0.4F && dx < 0.75F && std::abs(dy) < 0.4F && lab(y, x)[0] < 0.7F)
                colours.push_back(lab(y, x));
        }
    }
    std::sort(colours.begin(), colours.end(),
        [](const cv::Vec3f &one, const cv::Vec3f &other) { return one[0] > other[0]; });
    const size_t half = (colours.size() + 1) / 2;
    cv::Vec3f sum(0, 0, 0);
    for (size_t i = 0; i < half; ++i)
        sum += colours[i];
    return sum * (1.0F / float(std::max(half, size_t(1))));
}

/// 1 where an eye is open: dark as a pupil or lashes, or paler in colour than a lid.
cv::Mat1f openEye(const cv::Mat3f &lab, const cv::Rect &box, const cv::Vec3f &skin)
{
    const float chroma = std::hypot(skin[1], skin[2]);
    cv::Mat1f open(box.size());
    open.forEach([&](float &value, const int *at) {
        const cv::Vec3f &c = lab(box.y + at[0], box.x + at[1]);
        const float dark = smoothstep(0.62F * skin[0], 0.45F * skin[0], c[0]);
        const float pale = smoothstep(0.8F * chroma, 0.45F * chroma, std::hypot(c[1], c[2]));
        value = std::max(dark, pale);
    });
    return open;
}

/// A clear iris with a dark ring and a pupil, under whatever the lids leave open.
void paintIris(
    cv::Mat3f &lab, cv::Point2f eye, float radius, const cv::Vec3f &own, const EyeLights &lights)
{
    const cv::Rect box = around(eye, radius * 1.2F, lab.size());
    const cv::Mat1f open = blurred(openEye(lab, box, lights.skin), 0.12 * double(radius));
    // Eyes too dark to show a colour are brown.
    const float brown = (1 - smoothstep(0.34F, 0.50F, own[0])) * smoothstep(-0.03F, -0.01F, own[2]);
    const float a = own[1] * 1.6F + lights.tint[1] + 0.025F * brown;
    const float b = own[2] * (own[2] < 0 ? 2.6F : 1.6F) + lights.tint[2] + 0.045F * brown;
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float dx = (float(x) - eye.x) / radius;
            const float dy = (float(y) - eye.y) / radius;
            const float r = std::hypot(dx, dy);
            const float soft = 1 / radius;
            // The upper lid throws a shadow, the light gathers below.
            const float down = smoothstep(-0.7F, 0.9F, dy);
            const float ring = smoothstep(0.72F, 0.95F, r);
            const float pupil = 1 - smoothstep(0.40F - soft, 0.40F + soft, r);
            const float light = (0.10F + 0.42F * own[0] + 0.25F * down) * (1 - 0.5F * ring);
            const cv::Vec3f colour(
                light + (0.10F - light) * pupil, a * (1 - 0.7F * pupil), b * (1 - 0.7F * pupil));
            const float share = (1 - smoothstep(1 - soft, 1 + soft, r))
                * smoothstep(0.3F, 0.7F, open(y - box.y, x - box.x));
            lab(y, x) = mixed(lab(y, x), colour, lights.paint * share);
        }
    }
}

} // namespace

Sitter withLargeEyes(const Sitter &sitter, double factor)
{
    const std::vector<cv::Point2f> eyes = foundEyes(sitter);
    if (eyes.empty() || factor <= 1)
        return sitter;
    const float reach = float(0.46 * sitter.e());
    const float pull = float(1 - 1 / factor);
    cv::Mat2f map(sitter.photo.size());
    map.forEach([&](cv::Vec2f &value, const int *at) {
        value = {float(at[1]), float(at[0])};
        for (const cv::Point2f &eye : eyes) {
            const cv::Point2f d(float(at[1]) - eye.x, float(at[0]) - eye.y);
            const float share = 1 - smoothstep(0.25F, 1, std::hypot(d.x, d.y * 1.15F) / reach);
            value -= cv::Vec2f(d.x, d.y) * (pull * share);
        }
    });
    Sitter larger = sitter;
    // A copied Mat shares its pixels: without this remap would write into the sitter's own photo.
    larger.photo.release();
    larger.foreground.release();
    cv::remap(sitter.photo, larger.photo, map, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::remap(sitter.foreground, larger.foreground, map, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return larger;
}

void drawEyeLights(cv::Mat3f &lab, const Sitter &sitter, const EyeLights &lights)
{
    const float e = float(sitter.e());
    const float iris = float(lights.iris) * e;
    const std::vector<cv::Point2f> eyes = foundEyes(sitter);
    cv::Vec3f own(0, 0, 0);
    for (const cv::Point2f &eye : eyes)
        own += irisColour(lab, eye, iris) * (1.0F / float(eyes.size()));
    for (const cv::Point2f &eye : eyes) {
        if (lights.paint > 0)
            paintIris(lab, eye, iris, own, lights);
        else
            lightIris(lab, eye, iris, lights);
        const float big = (lights.starry ? 0.36F : 0.26F) * iris;
        addSpot(lab, eye + cv::Point2f(-0.26F, -0.30F) * iris, big, lights.spark, 0.995F);
        addSpot(
            lab, eye + cv::Point2f(0.34F, 0.38F) * iris, big * 0.5F, lights.spark * 0.8F, 0.97F);
        if (lights.starry)
            addSpot(lab, eye + cv::Point2f(0.46F, -0.1F) * iris, big * 0.3F, lights.spark, 0.97F);
    }
}

} // namespace imaging::looks
