// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/parts.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

cv::Point2f pointOf(const QPointF &p)
{
    return {float(p.x()), float(p.y())};
}

/// Raises \p mask to a soft ellipse: 1 inside, 0 at 1.6 times the radii.
void addEllipse(cv::Mat1f &mask, cv::Point2f centre, cv::Size2f radii, double rollDeg)
{
    const float c = float(std::cos(rollDeg * CV_PI / 180));
    const float s = float(std::sin(rollDeg * CV_PI / 180));
    const float reach = 1.6F * std::max(radii.width, radii.height);
    const cv::Rect box = cv::Rect(cv::Point(int(centre.x - reach), int(centre.y - reach)),
                             cv::Point(int(centre.x + reach) + 1, int(centre.y + reach) + 1))
        & cv::Rect({}, mask.size());
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const float dx = float(x) - centre.x;
            const float dy = float(y) - centre.y;
            const float r
                = std::hypot((dx * c + dy * s) / radii.width, (dy * c - dx * s) / radii.height);
            mask(y, x) = std::max(mask(y, x), 1 - smoothstep(1, 1.6F, r));
        }
    }
}

QList<FaceMarks> allFaces(const Sitter &sitter)
{
    QList<FaceMarks> faces = sitter.others;
    faces.prepend(sitter.marks);
    return faces;
}

} // namespace

cv::Point2f mouthOf(const FaceMarks &marks)
{
    return pointOf(marks.eyeCentre() + (marks.chin - marks.eyeCentre()) * 0.63);
}

cv::Mat1f crispParts(const Sitter &sitter, double grow)
{
    cv::Mat1f mask(sitter.photo.size(), 0.0F);
    for (const FaceMarks &face : allFaces(sitter)) {
        const float e = float(face.eyeDistance() * grow);
        for (const QPointF &eye : {face.leftEye, face.rightEye})
            addEllipse(mask, pointOf(eye), {0.36F * e, 0.2F * e}, face.rollDeg);
        addEllipse(mask, mouthOf(face), {0.5F * e, 0.22F * e}, face.rollDeg);
    }
    return mask;
}

cv::Mat1f faceParts(const Sitter &sitter)
{
    cv::Mat1f mask(sitter.photo.size(), 0.0F);
    for (const FaceMarks &face : allFaces(sitter)) {
        const float e = float(face.eyeDistance());
        const QPointF middle = face.eyeCentre() + (face.chin - face.eyeCentre()) * 0.25;
        addEllipse(mask, pointOf(middle), {1.05F * e, 1.4F * e}, face.rollDeg);
    }
    return mask;
}

cv::Mat1f person(const Sitter &sitter, double softness)
{
    return blurred(unit(sitter.alpha), softness);
}

cv::Mat1f lostShadows(const Sitter &sitter)
{
    const double e = sitter.e();
    const cv::Mat1f inside = person(sitter, 0.02 * e);
    cv::Mat1f light = luma(unit(sitter.photo));
    std::vector<float> wall;
    for (int y = 0; y < light.rows; y += 4) {
        for (int x = 0; x < light.cols; x += 4) {
            if (inside(y, x) < 0.02F)
                wall.push_back(light(y, x));
        }
    }
    if (wall.empty())
        return cv::Mat1f(light.size(), 1.0F);
    const auto middle = wall.begin() + long(wall.size() / 2);
    std::nth_element(wall.begin(), middle, wall.end());
    const float level = std::max(*middle, 0.05F);
    const cv::Mat1f near = blurred(inside, 0.22 * e);
    light = blurred(light, 0.03 * e);
    light.forEach([&](float &value, const int *at) {
        const float share = smoothstep(0.1F, 0.6F, value / level);
        value = 1 + (share - 1) * smoothstep(0.08F, 0.4F, near(at[0], at[1]));
    });
    return light;
}

float skinLight(const Sitter &sitter)
{
    const cv::Mat face = faceParts(sitter) > 0.9;
    const cv::Scalar mean = cv::mean(sitter.photo, face);
    return luma(cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2])) * (1 / 255.0F));
}

float lightSide(const Sitter &sitter)
{
    const float e = float(sitter.e());
    const cv::Point2f centre
        = pointOf(sitter.marks.eyeCentre() + (sitter.marks.chin - sitter.marks.eyeCentre()) * 0.4);
    const cv::Rect all({}, sitter.photo.size());
    const auto brightness = [&](float from) {
        const cv::Rect cheek = cv::Rect(int(centre.x + from * e), int(centre.y - 0.5F * e),
                                   int(0.7F * e), int(1.1F * e))
            & all;
        return cheek.empty() ? 1.0 : cv::mean(sitter.photo(cheek))[1] + 1;
    };
    const double left = brightness(-0.85F);
    const double right = brightness(0.15F);
    return float(std::clamp(std::log(right / left) * 2.5, -1.0, 1.0));
}

} // namespace imaging::looks
