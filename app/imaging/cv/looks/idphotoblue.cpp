// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/all.h"
#include "imaging/cv/looks/idphoto.h"

namespace imaging::looks {

cv::Mat3b idPhotoBlue(const Sitter &sitter)
{
    return idPhoto(sitter, 0x438edb);
}

} // namespace imaging::looks
