// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <opencv2/core.hpp>

#include <QImage>

namespace imaging::cv_ {

/// Seeds OpenCV's generator, which grabCut and kmeans draw from; call it before each of them.
void seedRandom();

/// Deep copies: 8-bit BGR from RGB32 and back; 8-bit grey from Grayscale8 and back.
cv::Mat3b toMat(const QImage &image);
QImage toImage(const cv::Mat3b &bgr);
cv::Mat1b toGrey(const QImage &image);
QImage toImage(const cv::Mat1b &grey);

} // namespace imaging::cv_
