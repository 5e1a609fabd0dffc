// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/scene.h"

#include <QByteArray>
#include <QString>

namespace avatars {

struct SvgOptions
{
    int size = 0; ///< width and height in pixels; 0: none is written, the picture fills its place
    QString title{}; ///< escaped; with it the picture has role="img", without it aria-hidden
    quint64 idHash = 0; ///< stem of the ids of gradients: equal pictures have equal ids, others do not clash
};

/// The scene as a stand-alone SVG document in UTF-8, without scripts, links, styles, clips, masks or filters. Only paths,
/// ellipses and gradients in whole tenths: any renderer, Qt's included, draws them alike.
QByteArray toSvg(const Scene &scene, const SvgOptions &options = {});

} // namespace avatars
