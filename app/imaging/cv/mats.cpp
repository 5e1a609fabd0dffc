// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/mats.h"

#include <opencv2/imgproc.hpp>

namespace imaging::cv_ {

void seedRandom()
{
    cv::theRNG().state = 0x5eed;
}

cv::Mat3b toMat(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const cv::Mat4b bgra(rgb.height(), rgb.width(),
        reinterpret_cast<cv::Vec4b *>(const_cast<uchar *>(rgb.constBits())),
        size_t(rgb.bytesPerLine()));
    cv::Mat3b bgr;
    cv::cvtColor(bgra, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

QImage toImage(const cv::Mat3b &bgr)
{
    QImage image(bgr.cols, bgr.rows, QImage::Format_RGB32);
    cv::Mat4b bgra(bgr.rows, bgr.cols, reinterpret_cast<cv::Vec4b *>(image.bits()),
        size_t(image.bytesPerLine()));
    cv::cvtColor(bgr, bgra, cv::COLOR_BGR2BGRA);
    return image;
}

cv::Mat1b toGrey(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return cv::Mat1b(grey.height(), grey.width(), const_cast<uchar *>(grey.constBits()),
        size_t(grey.bytesPerLine()))
        .clone();
}

QImage toImage(const cv::Mat1b &grey)
{
    QImage image(grey.cols, grey.rows, QImage::Format_Grayscale8);
    grey.copyTo(cv::Mat1b(grey.rows, grey.cols, image.bits(), size_t(image.bytesPerLine())));
    return image;
}

} // namespace imaging::cv_
