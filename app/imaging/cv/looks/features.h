// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/cv/looks/look.h"

namespace imaging::looks {

/// 1 on the brows of all faces, as smooth shapes; 0 where a brow cannot be told from skin or hair.
cv::Mat1f browShapes(const Sitter &sitter);

/// 1 on the nostrils and the shadow under the tip of the nose. With \p always, a nose that shows
/// none of them gets a short arc.
cv::Mat1f noseShapes(const Sitter &sitter, bool always);

/// 1 on lips and what lies between them, softly falling to 0. Shadow and beard round the mouth are
/// not part of it.
cv::Mat1f mouthShapes(const Sitter &sitter);

/// 1 round mouths, where folds and beards would be drawn as a drooping moustache.
cv::Mat1f besideMouths(const Sitter &sitter);

/// crispParts() with mouths as they are shaped, not as ellipses; \p grow scales the eyes.
cv::Mat1f crispFeatures(const Sitter &sitter, double grow = 1);

} // namespace imaging::looks
