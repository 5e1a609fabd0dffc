// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

#include <cstdint>

namespace imaging::looks {

/// The person over an exactly even ground of \p ground (0xRRGGBB). Colour and even light only: no
/// skin is smoothed and nothing is reshaped, as the rules for documents ask. Variants differ in
/// light and softness.
cv::Mat3b idPhoto(const Sitter &sitter, std::uint32_t ground);

} // namespace imaging::looks
