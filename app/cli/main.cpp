// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/output.h"
#include "cli/verbs.h"
#include "settings/language.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace {

struct Verb
{
    const char *name;
    int (*run)(const QStringList &);
    const char *does;
};

constexpr Verb kVerbs[] = {
    {"styles", cli::styles, QT_TRANSLATE_NOOP("cli", "list the style presets")},
    {"models", cli::models, QT_TRANSLATE_NOOP("cli", "list the models")},
    {"prompt", cli::prompt, QT_TRANSLATE_NOOP("cli", "print the prompt of a style preset")},
    {"portrait", cli::portrait, QT_TRANSLATE_NOOP("cli", "make portraits of a photo")},
    {"series", cli::series, QT_TRANSLATE_NOOP("cli", "make a list of portraits of a photo")},
    {"avatar", cli::avatar, QT_TRANSLATE_NOOP("cli", "draw the avatar of a seed")},
    {"history", cli::history, QT_TRANSLATE_NOOP("cli", "browse and verify the library")},
};

/// Qt's own lines stay out of stderr, where people read our sentences; QT_LOGGING_RULES brings them back.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        cli::printError(message);
}

void printUsage()
{
    cli::printLine(QCoreApplication::translate("cli", "Usage: likenessctl VERB … [--library DIR] [--json]"));
    for (const Verb &verb : kVerbs) {
        cli::printLine(QStringLiteral("  %1  %2")
                           .arg(QLatin1String(verb.name), -9)
                           .arg(QCoreApplication::translate("cli", verb.does)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Qt would take --style for itself.
    int own = 1;
    const QGuiApplication app(own, argv);
    settings::installTranslations(*QCoreApplication::instance());
    QCoreApplication::setApplicationName(QStringLiteral("likeness"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKENESS_VERSION));
    const QString name = arguments.value(1);
    if (name == QLatin1String("--version")) {
        cli::printLine(QStringLiteral("likenessctl ") + QCoreApplication::applicationVersion());
        return cli::Done;
    }
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printUsage();
        return name.isEmpty() ? cli::WrongUsage : cli::Done;
    }
    for (const Verb &verb : kVerbs) {
        if (name == QLatin1String(verb.name))
            return verb.run(arguments.mid(2));
    }
    return cli::wrongUsage(
        QCoreApplication::translate("cli", "There is no verb \"%1\". likenessctl --help lists them.")
            .arg(name));
}
