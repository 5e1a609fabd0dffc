// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/paths.h"

#include <QCoreApplication>
#include <QDir>

namespace settings {

namespace {

/// The folder \p variable names, else \p below HOME, else empty. The XDG specification says that a relative
/// path in a variable is to be ignored.
QString base(const char *variable, const QString &below)
{
    const QString named = qEnvironmentVariable(variable);
    if (QDir::isAbsolutePath(named))
        return named;
    const QString home = qEnvironmentVariable("HOME");
    return QDir::isAbsolutePath(home) ? QDir(home).filePath(below) : QString();
}

} // namespace

core::Result<Paths> paths(const QString &library)
{
    const QString data = base("XDG_DATA_HOME", QStringLiteral(".local/share"));
    const QString config = base("XDG_CONFIG_HOME", QStringLiteral(".config"));
    if (library.isEmpty() && data.isEmpty()) {
        return core::fileError(QCoreApplication::translate("Paths",
            "Likeness does not know where to keep pictures, because HOME is not set. "
            "Set HOME, or name a folder with --library."));
    }
    Paths p;
    p.library = library.isEmpty() ? data + QStringLiteral("/likeness")
                                  : QDir::cleanPath(QDir::current().absoluteFilePath(library));
    if (!data.isEmpty())
        p.models = data + QStringLiteral("/likeness/models");
    if (!config.isEmpty()) {
        p.catalog = config + QStringLiteral("/likeness/catalog");
        p.settings = config + QStringLiteral("/likeness/likeness.ini");
    }
    return p;
}

} // namespace settings
