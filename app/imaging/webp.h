// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaging/metadata.h"

namespace imaging {

/// The chunks of a WebP; empty when it is none or broken.
QList<Part> webpParts(const QByteArray &bytes);
QByteArray webpFrom(const QList<Part> &parts);
/// \p parts with a VP8X chunk in front, which a simple file lacks, and the flag for XMP set to \p hasXmp.
/// Empty when there is no picture in it.
QList<Part> webpExtended(QList<Part> parts, bool hasXmp);

} // namespace imaging
