// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/features.h"

#include "imaging/cv/looks/facepatch.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

QList<FaceMarks> allFaces(const Sitter &sitter)
{
    QList<FaceMarks> faces = sitter.others;
    faces.prepend(sitter.marks);
    return faces;
}

/// How much darker than the skin on both sides of it, for things thinner than \p width.
cv::Mat1f darkBands(const Patch &patch, float width)
{
    cv::Mat1f light;
    cv::extractChannel(patch.lab, light, 0);
    const int side = int(width * Patch::kUnit) | 1;
    cv::Mat1f bands;
    cv::morphologyEx(light, bands, cv::MORPH_BLACKHAT,
        cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side}));
    return bands;
}

/// The piece of \p shape with the most paint where \p far is small, and nothing else.
void keepLargest(cv::Mat1f &shape, const cv::Mat1f &far)
{
    cv::Mat1i labels;
    const int count = cv::connectedComponents(shape > 0.25F, labels);
    std::vector<float> sums(size_t(std::max(count, 1)), 0.0F);
    for (int y = 0; y < shape.rows; ++y) {
        for (int x = 0; x < shape.cols; ++x) {
            if (labels(y, x) > 0 && far(y, x) < 0.75F)
                sums[size_t(labels(y, x))] += shape(y, x);
        }
    }
    const auto largest = int(std::max_element(sums.begin(), sums.end()) - sums.begin());
    shape.setTo(0, labels != largest);
}

/// \p bands inside a place, from the weakest that still shows to full ink. \p far is 0 in the
/// middle of the place and 1 at its border. Only the middle sets the scale: hair at the border is
/// darker than any brow.
cv::Mat1f darkShape(const cv::Mat1f &bands, const cv::Mat1f &far)
{
    std::vector<float> values;
    for (int y = 0; y < bands.rows; ++y) {
        for (int x = 0; x < bands.cols; ++x) {
            if (far(y, x) < 0.65F && bands(y, x) > 0.008F)
                values.push_back(bands(y, x));
        }
    }
    cv::Mat1f shape(bands.size(), 0.0F);
    if (values.size() < 40)
        return shape;
    const auto strong = values.begin() + long(values.size() * 9 / 10);
    std::nth_element(values.begin(), strong, values.end());
    const float full = *strong;
    const float sure = smoothstep(0.012F, 0.04F, full);
    shape.forEach([&](float &value, const int *at) {
        const float open = 1 - smoothstep(0.8F, 1.2F, far(at[0], at[1]));
        value = sure * smoothstep(0.30F * full, 0.75F * full, bands(at[0], at[1]) * open);
    });
    return shape;
}

/// Below 1 where lips may be.
float lipsPlace(const Patch &patch, const int *at)
{
    const cv::Point2f p = patch.local(at);
    return std::hypot(p.x / 0.64F, p.y / 0.34F);
}

/// The mean colour round the place of the lips.
cv::Vec3f skinRound(const Patch &patch)
{
    cv::Vec3f skin(0, 0, 0);
    int count = 0;
    for (int y = 0; y < patch.lab.rows; ++y) {
        for (int x = 0; x < patch.lab.cols; ++x) {
            const int at[] = {y, x};
            if (lipsPlace(patch, at) > 1) {
                skin += patch.lab(y, x);
                ++count;
            }
        }
    }
    return skin * (1.0F / float(std::max(count, 1)));
}

/// A closed outline round what is redder than the skin near it; empty when nothing is.
cv::Mat1b lips(const Patch &patch)
{
    const cv::Vec3f skin = skinRound(patch);
    cv::Mat1b red(patch.lab.size());
    red.forEach([&](uchar &value, const int *at) {
        // Skin in shade keeps its hue and loses colour with its light.
        const cv::Vec3f &c = patch.lab(at[0], at[1]);
        const cv::Vec3f d = c - skin * (c[0] / std::max(skin[0], 0.05F));
        const float score = d[1] - 0.45F * d[2];
        value = lipsPlace(patch, at) < 1 ? uchar(std::clamp(score * 2500, 0.0F, 255.0F)) : uchar(0);
    });
    cv::Mat1b found;
    const double split = cv::threshold(red, found, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::threshold(red, found, std::max(split, 26.0), 255, cv::THRESH_BINARY);
    cv::morphologyEx(
        found, found, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    std::vector<cv::Point> points;
    cv::findNonZero(found, points);
    cv::Mat1b shape(red.size(), uchar(0));
    if (points.size() < 60)
        return shape;
    std::vector<cv::Point> outline;
    cv::convexHull(points, outline);
    const cv::Rect box = cv::boundingRect(outline);
    const cv::Point2f extent
        = cv::Point2f(float(box.width), float(box.height)) * (1 / Patch::kUnit);
    const bool likely = extent.x > 0.45F && extent.x < 1.2F && extent.y > 0.06F && extent.y < 0.55F;
    if (!likely)
        return shape;
    cv::fillConvexPoly(shape, outline, cv::Scalar(255), cv::LINE_AA);
    // Shadow gathers in the corners, a drawn mouth thins out there.
    const float half = 0.5F * float(box.width);
    const float middle = float(box.x) + half;
    shape.forEach([&](uchar &value, const int *at) {
        const float aside = std::abs(float(at[1]) - middle) / half;
        value = uchar(float(value) * (1 - smoothstep(0.80F, 1.0F, aside)));
    });
    return shape;
}

/// The row between the sitter's eyes and mouth.
int mouthsFrom(const Sitter &sitter)
{
    return std::clamp(int(sitter.marks.eyeCentre().y() + 0.4 * sitter.e()), 0, sitter.photo.rows);
}

} // namespace

cv::Mat1f browShapes(const Sitter &sitter)
{
    cv::Mat1f mask(sitter.photo.size(), 0.0F);
    for (const FaceMarks &face : allFaces(sitter)) {
        for (const bool right : {false, true}) {
            const QPointF eye = right ? face.rightEye : face.leftEye;
            const float out = right ? 1 : -1;
            const Patch patch = patchAt(
                sitter.foreground, face, {float(eye.x()), float(eye.y())}, {0.72F, 0.75F});
            cv::Mat1f far(patch.lab.size());
            far.forEach([&](float &value, const int *at) {
                const cv::Point2f p = patch.local(at);
                const float lid = 6 * std::max(0.0F, p.y + 0.14F);
                value = std::hypot((p.x * out - 0.02F) / 0.43F, (p.y + 0.30F) / 0.2F) + lid;
            });
            cv::Mat1f brow = darkShape(darkBands(patch, 0.3F), far);
            keepLargest(brow, far);
            putBack(mask, patch, blurred(brow, 1.2));
        }
    }
    return mask;
}

cv::Mat1f noseShapes(const Sitter &sitter, bool always)
{
    cv::Mat1f mask(sitter.photo.size(), 0.0F);
    for (const FaceMarks &face : allFaces(sitter)) {
        const QPointF tip = face.eyeCentre() + (face.chin - face.eyeCentre()) * 0.38;
        const Patch patch
            = patchAt(sitter.foreground, face, {float(tip.x()), float(tip.y())}, {0.5F, 0.4F});
        cv::Mat1f far(patch.lab.size());
        far.forEach([&](float &value, const int *at) {
            const cv::Point2f p = patch.local(at);
            value = std::hypot(p.x / 0.29F, p.y / 0.12F);
        });
        cv::Mat1f nose = darkShape(darkBands(patch, 0.2F), far);
        if (always && cv::countNonZero(nose > 0.6F) < 12) {
            // A nose without shadow gets the short arc that cartoons put there.
            nose.forEach([&](float &value, const int *at) {
                const cv::Point2f p = patch.local(at);
                const float y = p.y - 0.02F + 0.9F * p.x * p.x;
                value = 0.8F * (1 - smoothstep(0.5F, 1.0F, std::hypot(p.x / 0.14F, y / 0.035F)));
            });
        }
        putBack(mask, patch, blurred(nose, 1.0));
    }
    return mask;
}

cv::Mat1f mouthShapes(const Sitter &sitter)
{
    cv::Mat1f mask(sitter.photo.size(), 0.0F);
    for (const FaceMarks &face : allFaces(sitter)) {
        const Patch patch = patchAt(sitter.foreground, face, mouthOf(face), {0.8F, 0.5F});
        cv::Mat1f shape = unit(lips(patch));
        if (cv::countNonZero(shape > 0.5F) == 0) {
            // Pale lips: where a mouth usually is.
            shape.forEach([&](float &value, const int *at) {
                const cv::Point2f p = patch.local(at);
                value = std::hypot(p.x / 0.42F, p.y / 0.11F) < 1 ? 1.0F : 0.0F;
            });
        }
        cv::dilate(shape, shape, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
        putBack(mask, patch, blurred(shape, 1.6));
    }
    return mask;
}

cv::Mat1f besideMouths(const Sitter &sitter)
{
    cv::Mat1f beside;
    cv::subtract(crispParts(sitter, 1.05), mouthShapes(sitter), beside);
    beside.rowRange(0, mouthsFrom(sitter)).setTo(0);
    cv::threshold(beside, beside, 0, 0, cv::THRESH_TOZERO);
    return beside;
}

cv::Mat1f crispFeatures(const Sitter &sitter, double grow)
{
    cv::Mat1f crisp = crispParts(sitter, grow);
    const int from = mouthsFrom(sitter);
    const cv::Mat1f mouths = mouthShapes(sitter);
    mouths.rowRange(from, crisp.rows).copyTo(crisp.rowRange(from, crisp.rows));
    return crisp;
}

} // namespace imaging::looks
