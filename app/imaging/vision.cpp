// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/vision.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace imaging {

namespace {

QStringList usualFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.path(), here.filePath(QStringLiteral("../lib/likeness"))};
}

} // namespace

VisionModule::VisionModule() : VisionModule(usualFolders()) { }

VisionModule::VisionModule(QStringList folders) : m_folders(std::move(folders)) { }

VisionModule::~VisionModule() = default;

core::Result<const Vision *> VisionModule::load()
{
    const std::lock_guard lock(m_mutex);
    QString reason;
    for (const QString &folder : std::as_const(m_folders)) {
        if (m_vision)
            break;
        QLibrary library(folder + QStringLiteral("/likeness-vision"));
        // Relocating OpenCV's libraries lazily would only move the cost into the first picture.
        using Create = Vision *(*)();
        if (const auto create = reinterpret_cast<Create>(library.resolve("likenessVision")))
            m_vision.reset(create());
        else
            reason = library.errorString();
    }
    if (!m_vision) {
        return core::fileError(QCoreApplication::translate("VisionModule",
                                   "The part of Likeness that edits pictures could not be loaded. "
                                   "Install Likeness again."),
            reason);
    }
    return static_cast<const Vision *>(m_vision.get());
}

} // namespace imaging
