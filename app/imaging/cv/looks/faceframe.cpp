// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/faceframe.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

cv::Point2f FaceFrame::local(cv::Point2f pixel) const
{
    const cv::Point2f d = (pixel - eyes) / e;
    return {d.dot(across), d.dot(down)};
}

FaceFrame faceFrame(const FaceMarks &marks, cv::Size size)
{
    FaceFrame face;
    const double e = marks.eyeDistance();
    if (e <= 0) {
        // A portrait is framed with the eye line at 0.42 and 6.8 inter-pupil distances high.
        face.eyes = {float(size.width) * 0.5F, float(size.height) * 0.42F};
        face.e = float(size.height) * 0.146F;
        return face;
    }
    const QPointF middle = marks.eyeCentre();
    const QPointF line = (marks.rightEye - marks.leftEye) / e;
    face.eyes = {float(middle.x()), float(middle.y())};
    face.across = {float(line.x()), float(line.y())};
    face.down = {-face.across.y, face.across.x};
    face.e = float(e);
    face.found = true;
    return face;
}

FaceFrame faceFrame(const Sitter &sitter)
{
    return faceFrame(sitter.marks, sitter.photo.size());
}

cv::Mat1f faceEllipse(
    const FaceFrame &face, cv::Size size, cv::Point2f centre, cv::Point2f half, float soft)
{
    cv::Mat1f mask(size, 0.0F);
    const cv::Point2f middle = face.at(centre.x, centre.y);
    const int reach = int(std::ceil(std::max(half.x, half.y) * (1 + soft) * face.e)) + 1;
    const cv::Rect box
        = cv::Rect(int(middle.x) - reach, int(middle.y) - reach, 2 * reach, 2 * reach)
        & cv::Rect({}, size);
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const cv::Point2f p = face.local({float(x), float(y)}) - centre;
            const float radius = std::hypot(p.x / half.x, p.y / half.y);
            mask(y, x) = 1 - smoothstep(1 - soft, 1 + soft, radius);
        }
    }
    return mask;
}

void join(cv::Mat1f &mask, const cv::Mat1f &more)
{
    mask.forEach([&](float &value, const int *at) { value = std::max(value, more(at[0], at[1])); });
}

cv::Mat1f features(const FaceFrame &face, cv::Size size)
{
    cv::Mat1f mask = faceEllipse(face, size, {0, 1.12F}, {0.52F, 0.27F}, 0.3F);
    for (const float side : {-0.5F, 0.5F}) {
        join(mask, faceEllipse(face, size, {side, -0.02F}, {0.42F, 0.21F}, 0.3F));
        join(mask, faceEllipse(face, size, {side, -0.3F}, {0.45F, 0.17F}, 0.4F));
    }
    return mask;
}

int lightSide(const cv::Mat3b &photo, const FaceFrame &face)
{
    if (!face.found)
        return -1;
    double sides[2] = {0, 0};
    for (int i = 0; i < 2; ++i) {
        const cv::Mat1f cheek
            = faceEllipse(face, photo.size(), {i == 0 ? -0.62F : 0.62F, 0.6F}, {0.22F, 0.4F}, 0.2F);
        const cv::Scalar mean = cv::mean(photo, cheek > 0.5F);
        sides[i] = mean[0] + mean[1] + mean[2];
    }
    return sides[1] > sides[0] * 1.03 ? 1 : -1;
}

} // namespace imaging::looks
