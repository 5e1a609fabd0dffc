// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/idphoto.h"

#include "imaging/cv/looks/backdrop.h"
#include "imaging/cv/looks/compose.h"
#include "imaging/cv/looks/tone.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace imaging::looks {

namespace {

struct Mood
{
    float even; ///< how far the light on the face is made even
    float clarity;
    float lift; ///< of the mid tones
};

const std::array kMoods{
    Mood{0.35F, 0.06F, 0.012F},
    Mood{0.5F, 0.02F, 0.025F},
    Mood{0.2F, 0.12F, 0},
    Mood{0.6F, 0.08F, 0.035F},
};

/// Brings both halves of the face to the same light, in a very wide and smooth step.
void evenLight(cv::Mat3f &person, const FaceFrame &face, float amount)
{
    if (!face.found)
        return;
    float sides[2] = {0, 0};
    for (int i = 0; i < 2; ++i) {
        const cv::Mat1f half
            = faceEllipse(face, person.size(), {i == 0 ? -0.55F : 0.55F, 0.6F}, {0.4F, 0.6F}, 0.1F);
        const cv::Scalar mean = cv::mean(person, half > 0.5F);
        sides[i] = luma(cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2])));
    }
    const float middle = std::max((sides[0] + sides[1]) / 2, 0.02F);
    const float slope = std::clamp((sides[1] - sides[0]) / middle, -0.35F, 0.35F) * amount;
    person.forEach([&](cv::Vec3f &pixel, const int *at) {
        const float x = face.local({float(at[1]), float(at[0])}).x;
        pixel *= 1 - slope * (smoothstep(-1.1F, 1.1F, x) - 0.5F);
    });
}

} // namespace

cv::Mat3b idPhoto(const Sitter &sitter, std::uint32_t ground)
{
    const Mood &mood = kMoods[size_t(sitter.variant) % kMoods.size()];
    const FaceFrame face = faceFrame(sitter);
    CutOut cut = cutOut(sitter);
    // Leftovers of the old wall would show as a veil on the even ground.
    cut.alpha.forEach(
        [](float &a, const int *) { a = std::clamp((a - 0.06F) / 0.88F, 0.0F, 1.0F); });
    cut.doubt.release();
    cv::Mat3f person = retouched(cut.person, face,
        {.balance = 0.8F,
            .skin = 0,
            .underEyes = 0,
            .eyes = 0,
            .clarity = mood.clarity,
            .crisp = 0});
    evenLight(person, face, mood.even);
    const ToneCurve curve{{0, 0}, {0.45F, 0.45F + mood.lift}, {1, 1}};
    applyCurves(person, curve, curve, curve);
    const cv::Mat3f backdrop(sitter.photo.size(), ink(ground));
    return bytes(composed(person, cut, sitter, backdrop, {.wrap = 0.06F, .match = 0}));
}

} // namespace imaging::looks
