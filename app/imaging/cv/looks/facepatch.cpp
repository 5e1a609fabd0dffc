// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/facepatch.h"

#include "imaging/cv/looks/faceframe.h"
#include "imaging/cv/looks/oklab.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace imaging::looks {

Patch patchAt(const cv::Mat3b &photo, const FaceMarks &face, cv::Point2f middle, cv::Point2f half)
{
    const float scale = float(face.eyeDistance()) / Patch::kUnit;
    const float c = scale * float(std::cos(face.rollDeg * CV_PI / 180));
    const float s = scale * float(std::sin(face.rollDeg * CV_PI / 180));
    const cv::Point2f d = half * Patch::kUnit;
    Patch patch;
    patch.half = half;
    patch.toPhoto = {c, -s, middle.x - c * d.x + s * d.y, s, c, middle.y - s * d.x - c * d.y};
    cv::Mat3b cut;
    // A large photo is averaged first, single pixels of it are noise.
    cv::Mat3b calm = photo;
    if (scale > 1.5F)
        cv::GaussianBlur(photo, calm, {}, double(scale) * 0.4);
    cv::warpAffine(calm, cut, patch.toPhoto, cv::Size(int(2 * d.x), int(2 * d.y)),
        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    patch.lab = blurred(oklab(cut), 1.6);
    return patch;
}

void putBack(cv::Mat1f &mask, const Patch &patch, const cv::Mat1f &shape)
{
    cv::Mat1f placed;
    cv::warpAffine(shape, placed, patch.toPhoto, mask.size(), cv::INTER_LINEAR);
    join(mask, placed);
}

} // namespace imaging::looks
