// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"

namespace imaging::looks {

cv::Mat3b childPortrait(const Sitter &sitter)
{
    return sitter.photo.clone();
}

} // namespace imaging::looks
