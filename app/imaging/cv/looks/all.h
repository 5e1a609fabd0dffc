// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

namespace imaging::looks {

cv::Mat3b anime(const Sitter &sitter);
cv::Mat3b artistic(const Sitter &sitter);
cv::Mat3b avatar3d(const Sitter &sitter);
cv::Mat3b avatarGaming(const Sitter &sitter);
cv::Mat3b avatarVtuber(const Sitter &sitter);
cv::Mat3b businessSpeech(const Sitter &sitter);
cv::Mat3b casual(const Sitter &sitter);
cv::Mat3b childPortrait(const Sitter &sitter);
cv::Mat3b cyberpunk(const Sitter &sitter);
cv::Mat3b familyPhoto(const Sitter &sitter);
cv::Mat3b idPhotoBlue(const Sitter &sitter);
cv::Mat3b idPhotoWhite(const Sitter &sitter);
cv::Mat3b linkedin(const Sitter &sitter);
cv::Mat3b oilPainting(const Sitter &sitter);
cv::Mat3b personalBrand(const Sitter &sitter);
cv::Mat3b professional(const Sitter &sitter);
cv::Mat3b socialMedia(const Sitter &sitter);
cv::Mat3b vintage(const Sitter &sitter);
cv::Mat3b watercolor(const Sitter &sitter);

} // namespace imaging::looks
