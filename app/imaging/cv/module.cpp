// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/faces.h"
#include "imaging/cv/heif.h"
#include "imaging/cv/looks/look.h"
#include "imaging/cv/mats.h"
#include "imaging/cv/matte.h"
#include "imaging/vision.h"

#include <opencv2/core.hpp>

#include <QCoreApplication>

namespace imaging {

namespace {

/// Runs \p f and turns what OpenCV throws into an Error: no exception leaves the module.
template <class F> auto guarded(F f) -> core::Result<decltype(f())>
{
    try {
        return f();
    } catch (const std::exception &e) {
        return core::fileError(QCoreApplication::translate("Vision",
                                   "This picture could not be worked on. Try another photo."),
            QString::fromUtf8(e.what()));
    }
}

class CvVision : public Vision
{
public:
    core::Result<QList<FaceMarks>> faces(const QImage &photo) const override
    {
        return guarded([&] { return cv_::findFaces(cv_::toMat(photo)); });
    }

    core::Result<Matte> matte(
        const QImage &photo, const FaceMarks &marks, Quality quality) const override
    {
        return guarded([&] { return cv_::cutOut(cv_::toMat(photo), marks, quality); });
    }

    core::Result<double> sharpness(const QImage &photo, const FaceMarks &marks) const override
    {
        return guarded([&] { return cv_::faceSharpness(cv_::toMat(photo), marks); });
    }

    core::Result<QImage> look(
        const QString &name, const Subject &subject, const LookOptions &options) const override
    {
        const looks::Look draw = looks::lookNamed(name);
        if (!draw) {
            return core::Error{.code = core::Error::Code::BadRequest,
                .message = QCoreApplication::translate("Vision", "There is no look called \"%1\".")
                               .arg(name)};
        }
        return guarded([&] { return drawn(draw, subject, options); });
    }

    QStringList looks() const override { return looks::lookNames(); }

    core::Result<QImage> decodeHeif(
        const QByteArray &bytes, int maxSide, qint64 maxPixels) const override
    {
        return cv_::decodeHeif(bytes, maxSide, maxPixels);
    }

private:
    static QImage drawn(looks::Look draw, const Subject &subject, const LookOptions &options)
    {
        const QRectF frame = portraitFrame(subject.photo.size(), subject.marks, options.size);
        const Subject s = framed(subject, frame, enlargedAtMostTwice(options.size, frame));
        const looks::Sitter sitter{.photo = cv_::toMat(s.photo),
            .foreground = cv_::toMat(s.matte.foreground),
            .alpha = cv_::toGrey(s.matte.alpha),
            .marks = s.marks,
            .others = s.others,
            .variant = options.variant};
        cv::Mat3b picture = draw(sitter);
        if (options.strength < 100) {
            const double share = options.strength / 100.0;
            cv::addWeighted(picture, share, sitter.photo, 1 - share, 0, picture);
        }
        return cv_::toImage(picture);
    }
};

} // namespace

} // namespace imaging

extern "C" Q_DECL_EXPORT imaging::Vision *likenessVision();

imaging::Vision *likenessVision()
{
    return new imaging::CvVision;
}
