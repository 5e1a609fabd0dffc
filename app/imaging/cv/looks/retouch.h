// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/faceframe.h"

namespace imaging::looks {

/// How much of each step, 0 … 1.
struct Retouch
{
    float balance = 0.6F; ///< white balance by the skin, exposure by the picture's white
    float skin = 0.5F; ///< evens blotches between pores and shape; pores stay
    float underEyes = 0.35F; ///< of the difference to the cheek
    float eyes = 0.5F; ///< brightness and contrast of iris and white
    float clarity = 0.12F; ///< contrast at the scale of features
    float crisp = 0.28F; ///< sharpness of eyes and mouth
};

/// 1 on facial skin: what has the colour of the cheeks, inside the face, without eyes and mouth.
cv::Mat1f skinMask(const cv::Mat3f &picture, const FaceFrame &face);

/// \p picture (8 bit) as 0..1, retouched. Skin is never lightened as such: exposure is read from
/// the brightest parts of the picture, not from the face.
cv::Mat3f retouched(const cv::Mat3b &picture, const FaceFrame &face, const Retouch &amounts);

} // namespace imaging::looks
