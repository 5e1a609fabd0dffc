// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/lines.h"

#include "imaging/cv/looks/features.h"
#include "imaging/cv/looks/parts.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace imaging::looks {

namespace {

constexpr float kInkFrom = 0.012F; ///< response at which ink starts
constexpr float kInkFull = 0.030F;

/// Means of \p field along the flow, both ways.
cv::Mat1f alongFlow(const cv::Mat1f &field, const cv::Mat2f &flow, double sigma)
{
    const int reach = std::max(1, int(std::ceil(2 * sigma)));
    std::vector<float> weights;
    for (int i = 0; i <= reach; ++i)
        weights.push_back(float(std::exp(-i * i / (2 * sigma * sigma))));
    cv::Mat1f result(field.size());
    result.forEach([&](float &value, const int *start) {
        float sum = field(start[0], start[1]) * weights[0];
        float total = weights[0];
        for (const float side : {-1.0F, 1.0F}) {
            cv::Point2f at{float(start[1]), float(start[0])};
            cv::Point2f way(flow(start[0], start[1])[0] * side, flow(start[0], start[1])[1] * side);
            for (int i = 1; i <= reach; ++i) {
                at += way;
                const cv::Point cell(int(at.x + 0.5F), int(at.y + 0.5F));
                if (at.x < 0 || at.y < 0 || cell.x >= field.cols || cell.y >= field.rows)
                    break;
                sum += field(cell) * weights[size_t(i)];
                total += weights[size_t(i)];
                const cv::Point2f next(flow(cell)[0], flow(cell)[1]);
                way = next.dot(way) < 0 ? -next : next;
            }
        }
        value = sum / total;
    });
    return result;
}

/// Takes away what is too short to be a line.
void dropSpecks(cv::Mat1f &response, double shortest)
{
    cv::Mat1b drawn;
    cv::compare(response, double(kInkFrom), drawn, cv::CMP_GT);
    cv::Mat1i labels;
    cv::Mat1i stats;
    cv::Mat1d centres;
    const int count = cv::connectedComponentsWithStats(drawn, labels, stats, centres);
    std::vector<uchar> keep(size_t(count), 0);
    for (int i = 1; i < count; ++i) {
        const double span = std::hypot(stats(i, cv::CC_STAT_WIDTH), stats(i, cv::CC_STAT_HEIGHT));
        keep[size_t(i)] = span >= shortest;
    }
    response.forEach([&](float &value, const int *at) {
        const int label = labels(at[0], at[1]);
        if (label > 0 && !keep[size_t(label)])
            value = 0;
    });
}

} // namespace

cv::Mat1f inkLines(const Sitter &sitter, const Study &study, const Pen &pen)
{
    const cv::Mat1f &light = study.light;
    const double sigma = std::max(0.6, pen.width * study.e);
    cv::Mat1f response;
    cv::subtract(blurred(light, 1.6 * sigma), blurred(light, sigma), response);
    response = alongFlow(response, study.flow, 4 * sigma);
    cv::Mat1f parts;
    cv::resize(crispParts(sitter, 0.85), parts, light.size(), 0, 0, cv::INTER_AREA);
    cv::Mat1f beside;
    cv::resize(besideMouths(sitter), beside, light.size(), 0, 0, cv::INTER_AREA);
    response.forEach([&](float &value, const int *at) {
        const float skin = study.skin(at[0], at[1]);
        const float part = parts(at[0], at[1]);
        const float press = skin * pen.onSkin + (1 - skin) * pen.onHair;
        value *= pen.pressure * (press + (1 - press) * part) * study.person(at[0], at[1])
            * (1 - beside(at[0], at[1]));
    });
    dropSpecks(response, 0.16 * study.e);
    const cv::Mat1f fine = enlarged(response, sitter.photo.size());
    cv::Mat1f ink(fine.size());
    ink.forEach([&](float &value, const int *at) {
        value = smoothstep(kInkFrom, kInkFull, fine(at[0], at[1]));
    });
    return ink;
}

cv::Mat1f cutOut(const Study &study, cv::Size size, double grow)
{
    const double soft = 0.035 * study.e;
    cv::Mat1f field = blurred(study.person, soft);
    if (grow > 0) {
        // A distance map moves the edge by the same amount everywhere, corners become round.
        cv::Mat1f distance;
        cv::distanceTransform(field < 0.5F, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
        distance = blurred(distance, soft);
        field = 0.5F + (grow * study.e - distance) / (4 * soft);
    }
    const cv::Mat1f fine = enlarged(field, size);
    // The blurred edge rises by about 1 / (2.5 soft) per study pixel: one result pixel of it is the
    // ramp.
    const float ramp = float(0.45 / (2.5 * soft * study.scale));
    cv::Mat1f cut(size);
    cut.forEach([&](float &value, const int *at) {
        value = std::clamp(0.5F + (fine(at[0], at[1]) - 0.5F) / (2 * ramp), 0.0F, 1.0F);
    });
    return cut;
}

cv::Mat1f outline(const Study &study, cv::Size size, double width)
{
    const double soft = 0.035 * study.e;
    const cv::Mat1f fine = enlarged(blurred(study.person, soft), size);
    const float half = float(std::min(0.45, width / 2 * study.e / (2.5 * soft)));
    const float ramp = float(0.7 / (2.5 * soft * study.scale));
    cv::Mat1f line(size);
    line.forEach([&](float &value, const int *at) {
        const float off = std::abs(fine(at[0], at[1]) - 0.5F);
        value = 1 - smoothstep(half - ramp, half + ramp, off);
    });
    return line;
}

cv::Mat1f inkedDrawing(
    const Sitter &sitter, const Study &study, const Pen &pen, double outlineWidth)
{
    cv::Mat1f lines = inkLines(sitter, study, pen);
    const cv::Mat1f contour = outline(study, sitter.photo.size(), outlineWidth);
    lines.forEach(
        [&](float &value, const int *at) { value = std::max(value, contour(at[0], at[1])); });
    return lines;
}

void drawInk(cv::Mat3f &lab, const cv::Mat1f &lines, const Ink &ink)
{
    lab.forEach([&](cv::Vec3f &value, const int *at) {
        const cv::Vec3f dark = value.mul(ink.keep) + ink.add;
        value = mixed(value, dark, ink.cover * lines(at[0], at[1]));
    });
}

} // namespace imaging::looks
