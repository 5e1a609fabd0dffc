// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/cascades.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace imaging::cv_ {

namespace {

constexpr std::array kFiles{
    "lbpcascades/lbpcascade_frontalface_improved.xml",
    "haarcascades/haarcascade_frontalface_alt2.xml",
    "haarcascades/haarcascade_frontalface_default.xml",
    "haarcascades/haarcascade_eye_tree_eyeglasses.xml",
    "haarcascades/haarcascade_eye.xml",
};

QStringList dataFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    folders += {QStringLiteral("/usr/share"), QStringLiteral("/usr/local/share")};
    if (QCoreApplication::instance())
        folders.prepend(QCoreApplication::applicationDirPath() + QStringLiteral("/../share"));
    return folders;
}

cv::CascadeClassifier loaded(const char *file)
{
    cv::CascadeClassifier classifier;
    for (const QString &folder : dataFolders()) {
        for (const QLatin1String name : {QLatin1String("/opencv4/"), QLatin1String("/opencv/")}) {
            const QString path = folder + name + QLatin1String(file);
            if (QFileInfo::exists(path) && classifier.load(QFile::encodeName(path).toStdString()))
                return classifier;
        }
    }
    CV_Error(cv::Error::StsObjectNotFound, std::string("opencv-data has no ") + file);
}

} // namespace

cv::CascadeClassifier &cascade(Cascade which)
{
    // A classifier keeps buffers between calls and must not be shared by threads; loading one costs
    // as much as a detection, so each thread keeps its own.
    thread_local std::array<cv::CascadeClassifier, kFiles.size()> classifiers;
    cv::CascadeClassifier &classifier = classifiers[size_t(which)];
    if (classifier.empty())
        classifier = loaded(kFiles[size_t(which)]);
    return classifier;
}

} // namespace imaging::cv_
