// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/language.h"
#include "settings/paths.h"
#include "ui/window/mainwindow.h"
#include "ui/window/program.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

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
    settings::installTranslations(app);
    QApplication::setApplicationDisplayName(QStringLiteral("Likeness"));
    QApplication::setDesktopFileName(QStringLiteral("likeness"));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Portraits, made on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(
        QStringLiteral("library"), Words::tr("Keep everything in FOLDER."), Words::tr("FOLDER"));
    QCommandLineOption firstPaint(QStringLiteral("report-first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(library);
    parser.addOption(firstPaint);
    parser.addPositionalArgument(
        Words::tr("PHOTO"), Words::tr("A photo to start with."), QStringLiteral("[PHOTO]"));
    parser.process(app);

    const auto paths = settings::paths(parser.value(library));
    if (!paths) {
        std::fprintf(stderr, "%s\n", qPrintable(paths.error().message));
        return 1;
    }
    ui::Program program(*paths, parser.positionalArguments().value(0));
    if (!program.start())
        return 0;
    // For packaging/bench: how long it takes until something is to be seen.
    if (parser.isSet(firstPaint) && program.window()) {
        QObject::connect(program.window(), &ui::MainWindow::firstPainted, &app, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}
