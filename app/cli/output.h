// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/verbs.h"
#include "core/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace cli {

void printLine(const QString &line); ///< to stdout
void printJson(const QJsonObject &json); ///< one object on stdout
void printError(const QString &sentence); ///< one line on stderr

/// Prints the sentence of \p error and \return the exit code that its code stands for.
int fail(const core::Error &error);
/// Writes a file whole or not at all; "-" is stdout. File with one sentence.
core::Result<> writeFile(const QString &path, const QByteArray &bytes);
int wrongUsage(const QString &sentence);

/// The options of one verb, --json among them. \return nothing when \p arguments were wrong and a sentence was
/// printed, or when help was asked for; \p exit then says which.
bool parse(QCommandLineParser &parser, const QString &verb, const QStringList &arguments, int &exit);

} // namespace cli
