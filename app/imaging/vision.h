// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "imaging/subject.h"

#include <QStringList>

#include <memory>
#include <mutex>

namespace imaging {

/// Everything that needs OpenCV or libheif, behind one door. All functions are pure (equal arguments give equal
/// results), may be called from any thread, and catch what the libraries throw.
class Vision
{
public:
    enum class Quality {
        Preview, ///< guided filter edge, about 0.3 s
        Final ///< information-flow edge, seconds
    };

    virtual ~Vision() = default;

    /// Faces in \p photo (RGB32, upright), largest and most central first; an empty list when there is none.
    virtual core::Result<QList<FaceMarks>> faces(const QImage &photo) const = 0;

    /// The person with \p marks cut out of \p photo (RGB32, upright).
    virtual core::Result<Matte> matte(
        const QImage &photo, const FaceMarks &marks, Quality quality) const = 0;

    /// Sharpness of the face: variance of the Laplacian at an eye distance of at most 113 px.
    virtual core::Result<double> sharpness(const QImage &photo, const FaceMarks &marks) const = 0;

    /// \p subject, framed on the face, in the look \p name; RGB32, options.size (smaller, same shape, when
    /// the frame would be enlarged more than twice). BadRequest for an unknown name.
    virtual core::Result<QImage> look(
        const QString &name, const Subject &subject, const LookOptions &options) const = 0;

    /// Names that look() knows; each is also the key of a style preset.
    virtual QStringList looks() const = 0;

    /// Decodes HEIC or AVIF: upright, sRGB, the longer side at most \p maxSide (0: as it is).
    /// File with one sentence on broken, empty or too large (over \p maxPixels) data.
    virtual core::Result<QImage> decodeHeif(
        const QByteArray &bytes, int maxSide, qint64 maxPixels) const = 0;
};

/// Loads the module likeness-vision on first use, from the first folder that has it. Thread safe.
class VisionModule
{
public:
    /// Beside the program, then ../lib/likeness.
    VisionModule();
    explicit VisionModule(QStringList folders);
    ~VisionModule();

    /// File with one sentence when the module cannot be loaded. The pointer lives as long as this.
    core::Result<const Vision *> load();

private:
    QStringList m_folders;
    std::mutex m_mutex;
    std::unique_ptr<Vision> m_vision;
};

} // namespace imaging
