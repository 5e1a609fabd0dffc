// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace cli {

namespace {

void print(FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
    std::fflush(file);
}

} // namespace

void printLine(const QString &line)
{
    print(stdout, line.toUtf8() + '\n');
}

void printJson(const QJsonObject &json)
{
    print(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void printError(const QString &sentence)
{
    print(stderr, QStringLiteral("likenessctl: ").toUtf8() + sentence.simplified().toUtf8() + '\n');
}

int fail(const core::Error &error)
{
    printError(error.message.isEmpty() ? core::codeName(error.code) : error.message);
    switch (error.code) {
    case core::Error::Code::Refused:
    case core::Error::Code::OverBudget:
        return Refused;
    case core::Error::Code::BadRequest:
        return WrongUsage;
    default:
        return Failed;
    }
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == u"-") {
        print(stdout, bytes);
        return {};
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::fileError(QCoreApplication::translate("cli", "\"%1\" cannot be written: %2. Choose another place.")
                               .arg(path, file.errorString()));
}

int wrongUsage(const QString &sentence)
{
    printError(sentence);
    return WrongUsage;
}

bool parse(QCommandLineParser &parser, const QString &verb, const QStringList &arguments, int &exit)
{
    parser.addOptions({
        {QStringLiteral("json"), QCoreApplication::translate("cli", "Print one JSON object.")},
        {QStringLiteral("library"), QCoreApplication::translate("cli", "The library to work on."),
            QStringLiteral("DIR")},
    });
    const auto help = parser.addHelpOption();
    exit = Done;
    if (!parser.parse(QStringList{QStringLiteral("likenessctl ") + verb} + arguments)) {
        exit = wrongUsage(parser.errorText());
        return false;
    }
    if (parser.isSet(help)) {
        printLine(parser.helpText());
        return false;
    }
    return true;
}

} // namespace cli
