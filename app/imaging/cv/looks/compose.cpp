// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/compose.h"

#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace imaging::looks {

namespace {

/// Head, neck and shoulders by their usual proportions.
cv::Mat1f guessedShape(const FaceFrame &face, cv::Size size)
{
    cv::Mat1f alpha = faceEllipse(face, size, {0, 0.1F}, {1.45F, 1.95F}, 0.2F);
    join(alpha, faceEllipse(face, size, {0, 4.6F}, {3.1F, 2.7F}, 0.15F));
    join(alpha, faceEllipse(face, size, {0, 1.8F}, {0.8F, 1.2F}, 0.2F));
    return alpha;
}

/// Keeps the largest connected part and fills what it encloses.
void dropIslands(cv::Mat1b &alpha)
{
    cv::Mat1i labels;
    cv::Mat1i stats;
    cv::Mat1d centres;
    const int count = cv::connectedComponentsWithStats(alpha > 40, labels, stats, centres, 8);
    int largest = 0;
    for (int i = 1; i < count; ++i) {
        if (largest == 0 || stats(i, cv::CC_STAT_AREA) > stats(largest, cv::CC_STAT_AREA))
            largest = i;
    }
    if (count > 2) {
        alpha.forEach([&](uchar &value, const int *at) {
            const int label = labels(at[0], at[1]);
            if (label != 0 && label != largest)
                value = 0;
        });
    }
}

/// Low where the face is not solid, the surroundings are not empty, or most of the edge is
/// undecided.
float trustIn(const cv::Mat1f &alpha, const FaceFrame &face)
{
    const cv::Mat1f inside = faceEllipse(face, alpha.size(), {0, 0.5F}, {0.9F, 1.1F}, 0.1F);
    const float solid = smoothstep(0.8F, 0.97F, float(cv::mean(alpha, inside > 0.5F)[0]));
    double soft = 0;
    double whole = 0;
    for (const float a : alpha) {
        soft += double(4 * a * (1 - a));
        whole += double(a);
    }
    const float vague = float(soft / std::max(whole, 1.0));
    return solid * (1 - smoothstep(0.12F, 0.35F, vague));
}

/// The photo and its matte on a coarse grid, and the colours on either side of the edge.
struct Coarse
{
    explicit Coarse(const Sitter &sitter, const cv::Mat1f &alpha, float e)
        : scale(12 / std::max(e, 12.0F))
    {
        cv::Mat3b small;
        cv::resize(sitter.photo, small, {}, double(scale), double(scale), cv::INTER_AREA);
        photo = unit(small);
        cv::resize(alpha, inside, photo.size(), 0, 0, cv::INTER_AREA);
    }

    /// Mean colours of the person (\p person) or of the rest, each without the other.
    cv::Mat3f colours(bool person, double sigma) const
    {
        cv::Mat3f sum(photo.size());
        cv::Mat1f weight(photo.size());
        sum.forEach([&](cv::Vec3f &pixel, const int *at) {
            const float a = inside(at[0], at[1]);
            weight(at[0], at[1]) = (person ? a : 1 - a) + 0.01F;
            pixel = photo(at[0], at[1]) * weight(at[0], at[1]);
        });
        cv::GaussianBlur(sum, sum, {}, sigma);
        cv::GaussianBlur(weight, weight, {}, sigma);
        sum.forEach([&](cv::Vec3f &pixel, const int *at) { pixel /= weight(at[0], at[1]); });
        return sum;
    }

    float scale = 1;
    cv::Mat3f photo;
    cv::Mat1f inside;
};

/// How far the edge is a guess: person and wall have the same colour there. 0 for a matte that has
/// an edge in the photo along most of the head.
cv::Mat1f doubtAround(const Sitter &sitter, const cv::Mat1f &alpha, const FaceFrame &face)
{
    const Coarse coarse(sitter, alpha, face.e);
    const cv::Mat3f person = coarse.colours(true, 1.5);
    const cv::Mat3f wall = coarse.colours(false, 1.5);
    const cv::Mat1f soft = blurred(coarse.inside, 1.5);
    cv::Mat1f edge(soft.size());
    cv::Mat1f alike(soft.size());
    double all = 0;
    double guessed = 0;
    for (int y = 0; y < edge.rows; ++y) {
        for (int x = 0; x < edge.cols; ++x) {
            edge(y, x) = 4 * soft(y, x) * (1 - soft(y, x)) + 0.001F;
            const float apart = float(cv::norm(person(y, x) - wall(y, x)));
            alike(y, x) = edge(y, x) * (1 - smoothstep(0.07F, 0.2F, apart));
            if (face.local(cv::Point2f(float(x), float(y)) / coarse.scale).y < 1.7F) {
                all += double(edge(y, x));
                guessed += double(alike(y, x));
            }
        }
    }
    const float poor = smoothstep(0.26F, 0.38F, float(guessed / std::max(all, 1e-6)));
    const cv::Mat1f near = blurred(coarse.inside, 5);
    alike = blurred(alike, 6);
    edge = blurred(edge, 6);
    alike.forEach([&](float &value, const int *at) {
        // Where most of the edge is a guess, the rest is not to be relied on either.
        const float here = std::max(0.75F, value / edge(at[0], at[1]));
        value = poor * here * std::min(1.0F, 1.7F * near(at[0], at[1]));
    });
    cv::resize(alike, alike, alpha.size(), 0, 0, cv::INTER_CUBIC);
    return alike;
}

/// The photo close to the person, its background out of focus further away; squared.
cv::Mat3f oldSurroundings(const Sitter &sitter, const CutOut &cut, float e)
{
    cv::Mat3f far = Coarse(sitter, cut.alpha, e).colours(false, 6);
    cv::resize(far, far, sitter.photo.size(), 0, 0, cv::INTER_CUBIC);
    const cv::Mat1f near = blurred(cut.alpha, 0.3 * double(e));
    cv::Mat3f old = unit(sitter.photo);
    old.forEach([&](cv::Vec3f &pixel, const int *at) {
        pixel = mixed(far(at[0], at[1]), pixel, smoothstep(0.02F, 0.25F, near(at[0], at[1])));
        pixel = pixel.mul(pixel);
    });
    return old;
}

cv::Vec3f meanColour(const cv::Mat3f &picture)
{
    const cv::Scalar mean = cv::mean(picture);
    return {float(mean[0]), float(mean[1]), float(mean[2])};
}

/// Darkens \p squared where the person keeps light from it.
void castShadow(cv::Mat3f &squared, const cv::Mat1f &alpha, float e, const Setting &setting)
{
    const cv::Matx23f move(1, 0, setting.shadowShift.x * e, 0, 1, setting.shadowShift.y * e);
    cv::Mat1f shadow;
    cv::warpAffine(alpha, shadow, move, alpha.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    shadow = blurred(shadow, 0.35 * double(e));
    squared.forEach([&](cv::Vec3f &pixel, const int *at) {
        pixel *= 1 - setting.shadow * std::clamp(shadow(at[0], at[1]), 0.0F, 1.0F);
    });
}

} // namespace

CutOut cutOut(const Sitter &sitter)
{
    const FaceFrame face = faceFrame(sitter);
    const bool cut = sitter.alpha.size() == sitter.photo.size();
    CutOut result;
    result.person
        = sitter.foreground.size() == sitter.photo.size() ? sitter.foreground : sitter.photo;
    if (!cut) {
        result.alpha = guessedShape(face, sitter.photo.size());
        result.trust = 0;
        result.doubt = blurred(result.alpha, 0.6 * double(face.e));
        return result;
    }
    cv::Mat1b alpha = sitter.alpha.clone();
    dropIslands(alpha);
    // A step of one pixel looks cut with scissors; a lens never draws one.
    cv::GaussianBlur(alpha, alpha, {}, 0.006 * double(face.e) + 0.3);
    result.alpha = unit(alpha);
    result.trust = trustIn(result.alpha, face);
    if (face.found)
        result.doubt = doubtAround(sitter, result.alpha, face);
    return result;
}

cv::Mat3f composed(const cv::Mat3f &person, const CutOut &cut, const Sitter &sitter,
    const cv::Mat3f &backdrop, const Setting &setting)
{
    const float e = faceFrame(sitter).e;
    cv::Mat3f behind;
    cv::multiply(backdrop, backdrop, behind);
    if (!cut.doubt.empty())
        behind = mixed(behind, oldSurroundings(sitter, cut, e), cut.doubt);
    if (setting.shadow > 0)
        castShadow(behind, cut.alpha, e, setting);
    const cv::Vec3f mean = meanColour(behind);
    const cv::Vec3f tint = mean / std::max(luma(mean), 0.02F);
    const cv::Mat3f spill = blurred(behind, 0.22 * double(e));
    const cv::Mat1f inner = blurred(cut.alpha, 0.07 * double(e));
    cv::Mat3f result(person.size());
    result.forEach([&](cv::Vec3f &pixel, const int *at) {
        const cv::Vec3f &p = person(at[0], at[1]);
        const float a = cut.alpha(at[0], at[1]);
        cv::Vec3f front = p.mul(p);
        for (int i = 0; i < 3; ++i)
            front[i] *= 1 + (std::clamp(tint[i], 0.6F, 1.4F) - 1) * setting.match;
        const float wrap = setting.wrap * (1 - std::clamp(inner(at[0], at[1]), 0.0F, 1.0F));
        // Dark hair takes less of it than skin and cloth, or it would look veiled.
        const float taken = 0.25F + 0.75F * std::sqrt(std::min(1.0F, luma(front)));
        front += (spill(at[0], at[1]) - front * 0.5F) * (wrap * taken);
        pixel = mixed(behind(at[0], at[1]), front, a);
    });
    cv::max(result, 0.0, result);
    cv::sqrt(result, result);
    return result;
}

cv::Mat3f studioPortrait(const Sitter &sitter, const cv::Mat3f &backdrop, const Studio &studio)
{
    const CutOut cut = cutOut(sitter);
    const FaceFrame face = faceFrame(sitter);
    cv::Mat3f person = retouched(cut.person, face, studio.retouch);
    Lighting light = studio.light;
    light.rimLeft *= cut.trust;
    light.rimRight *= cut.trust;
    light.hair *= cut.trust;
    person = relit(person, cut.alpha, face, light);
    addCatchLights(person, sitter, studio.catchLight, studio.side, studio.catchAmount);
    return composed(person, cut, sitter, backdrop, studio.setting);
}

} // namespace imaging::looks
