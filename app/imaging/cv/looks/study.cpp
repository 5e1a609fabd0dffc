// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/study.h"

#include "imaging/cv/looks/features.h"
#include "imaging/cv/looks/formflow.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

constexpr double kLargestEyeDistance = 56;

cv::Vec3f sampled(const cv::Mat3f &image, cv::Point2f at)
{
    const int x = std::clamp(int(at.x + 0.5F), 0, image.cols - 1);
    const int y = std::clamp(int(at.y + 0.5F), 0, image.rows - 1);
    return image(y, x);
}

cv::Point2f point(const QPointF &p, double scale)
{
    return {float(p.x() / scale), float(p.y() / scale)};
}

cv::Mat1f wholePerson(const Sitter &sitter, cv::Size size, double e, cv::Point2f face)
{
    cv::Mat1f alpha;
    cv::resize(unit(sitter.alpha), alpha, size, 0, 0, cv::INTER_AREA);
    cv::Mat1b core;
    cv::compare(alpha, 0.5, core, cv::CMP_GT);
    const int width = std::max(1, int(0.12 * e)) * 2 + 1;
    cv::morphologyEx(
        core, core, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {width, width}));
    cv::Mat1i labels;
    cv::connectedComponents(core, labels);
    const cv::Point middle(
        std::clamp(int(face.x), 0, size.width - 1), std::clamp(int(face.y), 0, size.height - 1));
    const int label = labels(middle);
    if (label == 0)
        return alpha;
    cv::Mat1b own;
    cv::compare(labels, label, own, cv::CMP_EQ);
    cv::dilate(own, own, cv::getStructuringElement(cv::MORPH_ELLIPSE, {width + 4, width + 4}));
    alpha.setTo(0, own == 0);
    // A matte's soft hair and half-seen wall would make outlines fade; half of it is person.
    alpha.forEach([](float &value, const int *) {
        value = std::clamp(0.5F + (value - 0.5F) * 6, 0.0F, 1.0F);
    });
    return alpha;
}

/// 1 where a face or a neck may be, whatever its colour.
cv::Mat1f facePlace(const Sitter &sitter, cv::Size size, double scale)
{
    const FaceMarks &m = sitter.marks;
    const cv::Point2f chin = point(m.chin, scale);
    const cv::Point2f crown = point(m.crownSkull, scale);
    const float e = float(m.eyeDistance() / scale);
    const cv::Point2f middle = (chin + crown) * 0.5F;
    const cv::Point2f axis = chin - crown;
    const float half = 0.54F * std::max(std::hypot(axis.x, axis.y), e);
    const cv::Point2f down = axis / std::max(std::hypot(axis.x, axis.y), 1.0F);
    cv::Mat1f place(size);
    place.forEach([&](float &value, const int *at) {
        const cv::Point2f d(float(at[1]) - middle.x, float(at[0]) - middle.y);
        const float v = d.dot(down);
        const float u = d.x * down.y - d.y * down.x;
        const float face = 1 - smoothstep(0.9F, 1.12F, std::hypot(u / (1.35F * e), v / half));
        const float neck = smoothstep(1.15F * e, 0.85F * e, std::abs(u))
            * smoothstep(0, 0.4F * e, v) * smoothstep(half + 1.5F * e, half + 1.0F * e, v);
        value = std::max(face, neck);
    });
    return place;
}

/// Median colour of small squares round \p spots.
cv::Vec3f medianAt(const cv::Mat3f &lab, const std::vector<cv::Point2f> &spots, double e)
{
    std::array<std::vector<float>, 3> values;
    const int reach = std::max(1, int(e * 0.13));
    for (const cv::Point2f &spot : spots) {
        for (int y = int(spot.y) - reach; y <= int(spot.y) + reach; ++y) {
            for (int x = int(spot.x) - reach; x <= int(spot.x) + reach; ++x) {
                const cv::Vec3f c = sampled(lab, {float(x), float(y)});
                for (size_t i = 0; i < 3; ++i)
                    values[i].push_back(c[int(i)]);
            }
        }
    }
    cv::Vec3f result;
    for (size_t i = 0; i < 3; ++i) {
        const auto middle = values[i].begin() + long(values[i].size() / 2);
        std::nth_element(values[i].begin(), middle, values[i].end());
        result[int(i)] = *middle;
    }
    return result;
}

cv::Vec3f skinTone(const cv::Mat3f &lab, const FaceMarks &marks, double scale)
{
    const cv::Point2f eyes = point(marks.eyeCentre(), scale);
    const cv::Point2f down = point(marks.chin, scale) - eyes;
    const cv::Point2f across = (point(marks.rightEye, scale) - point(marks.leftEye, scale)) * 0.5F;
    return medianAt(lab,
        {eyes + down * 0.3F - across, eyes + down * 0.3F + across, eyes - down * 0.3F,
            eyes + down * 0.18F},
        marks.eyeDistance() / scale);
}

cv::Vec3f hairTone(const cv::Mat3f &lab, const FaceMarks &marks, double scale)
{
    const cv::Point2f crown = point(marks.crownSkull * 0.8 + marks.eyeCentre() * 0.2, scale);
    const cv::Point2f across = (point(marks.rightEye, scale) - point(marks.leftEye, scale)) * 0.35F;
    return medianAt(lab, {crown - across, crown, crown + across}, marks.eyeDistance() / scale);
}

/// 1 between brows and chin but for eyes and mouth, where everything is skin, shaded as it may be.
cv::Mat1f bareFace(const Sitter &sitter, cv::Size size, double scale)
{
    const FaceMarks &m = sitter.marks;
    const cv::Point2f eyes = point(m.eyeCentre(), scale);
    const cv::Point2f chin = point(m.chin, scale);
    const cv::Point2f middle = eyes + (chin - eyes) * 0.42F;
    const float e = float(m.eyeDistance() / scale);
    const float roll = float(m.rollDeg * CV_PI / 180);
    cv::Mat1f parts;
    cv::resize(crispFeatures(sitter, 0.72), parts, size, 0, 0, cv::INTER_AREA);
    cv::Mat1f bare(size);
    bare.forEach([&](float &value, const int *at) {
        const float dx = float(at[1]) - middle.x;
        const float dy = float(at[0]) - middle.y;
        const float u = (dx * std::cos(roll) + dy * std::sin(roll)) / (0.95F * e);
        const float v = (dy * std::cos(roll) - dx * std::sin(roll)) / (0.95F * e);
        value = (1 - smoothstep(0.8F, 1.1F, std::hypot(u, v))) * (1 - parts(at[0], at[1]));
    });
    return bare;
}

float toneDistance(const cv::Vec3f &d, float light, float patience)
{
    const float range = d[0] < 0 ? 0.31F * light * patience : 0.32F * patience;
    return std::hypot(
        d[0] / range, std::hypot(d[1] / (0.05F * patience), d[2] / (0.06F * patience)));
}

cv::Mat1f skinOf(
    const Study &study, const cv::Vec3f &hair, const cv::Mat1f &place, const cv::Mat1f &bare)
{
    cv::Mat1f skin(study.lab.size());
    const cv::Vec3f t = study.tone;
    const bool bald = toneDistance(hair - t, t[0], 1) < 0.7F;
    skin.forEach([&](float &value, const int *at) {
        const cv::Vec3f &c = study.lab(at[0], at[1]);
        const float sure = bare(at[0], at[1]);
        const float distance = toneDistance(c - t, t[0], 1 + 1.2F * sure);
        const float other = bald ? 9 : toneDistance(c - hair, hair[0], 1);
        const float own = std::max(sure, smoothstep(-0.15F, 0.25F, other - distance));
        value = (1 - smoothstep(0.8F, 1.3F, distance)) * own * place(at[0], at[1])
            * study.person(at[0], at[1]);
    });
    return skin;
}

} // namespace

Study studied(const Sitter &sitter)
{
    Study study;
    study.scale = std::max(1.0, sitter.e() / kLargestEyeDistance);
    study.e = sitter.e() / study.scale;
    const cv::Size full = sitter.photo.size();
    const cv::Size size(std::max(1, int(std::lround(full.width / study.scale))),
        std::max(1, int(std::lround(full.height / study.scale))));
    cv::Mat3b small;
    cv::resize(sitter.foreground, small, size, 0, 0, cv::INTER_AREA);
    const cv::Mat3f lab = oklab(small);
    cv::extractChannel(lab, study.light, 0);
    study.flow = formFlow(blurred(study.light, 0.012 * study.e), 0.045 * study.e);
    study.lab = smoothedAlong(lab, study.flow, 0.05 * study.e, 0.024 * study.e, 0.06F);
    study.lab = smoothedAlong(study.lab, study.flow, 0.15 * study.e, 0.024 * study.e, 0.06F);
    study.person = wholePerson(sitter, size, study.e, point(sitter.marks.eyeCentre(), study.scale));
    study.tone = skinTone(study.lab, sitter.marks, study.scale);
    study.skin = skinOf(study, hairTone(study.lab, sitter.marks, study.scale),
        facePlace(sitter, size, study.scale), bareFace(sitter, size, study.scale));
    return study;
}

cv::Mat enlarged(const cv::Mat &field, cv::Size size)
{
    cv::Mat result;
    cv::resize(field, result, size, 0, 0, cv::INTER_CUBIC);
    return result;
}

} // namespace imaging::looks
