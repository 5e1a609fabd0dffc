// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/paths.h"
#include "ui/window/program.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("main", source);
}

/// Qt would stop the process with its own words when there is no screen.
bool hasDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrncmp(argv[i], "-platform", 9) == 0 || qstrcmp(argv[i], "--platform") == 0)
            return true;
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char **argv)
{
    if (!hasDisplay(argc, argv)) {
        std::fputs("Likeness needs a display and none is set. Start it from a desktop session, "
                   "or use likenessctl, which needs none.\n",
            stderr);
        return 1;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Likeness"));
    QApplication::setDesktopFileName(QStringLiteral("likeness"));

    QCommandLineParser parser;
    parser.setApplicationDescription(text("Portraits, made on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(
        QStringLiteral("library"), text("Keep everything in FOLDER."), text("FOLDER"));
    parser.addOption(library);
    parser.addPositionalArgument(
        text("PHOTO"), text("A photo to start with."), QStringLiteral("[PHOTO]"));
    parser.process(app);

    const auto paths = settings::paths(parser.value(library));
    if (!paths) {
        std::fprintf(stderr, "%s\n", qPrintable(paths.error().message));
        return 1;
    }
    ui::Program program(*paths, parser.positionalArguments().value(0));
    return program.start() ? QApplication::exec() : 0;
}
