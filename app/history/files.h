// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace history {

/// What saves put behind a name until the file is complete; a leftover of it belongs to nobody.
inline constexpr char kPartSuffix[] = ".part";

/// Writes \p bytes to \p path so that after a crash either the whole file or none is there: a .part
/// file in the same folder, flushed, renamed, folder flushed. Missing folders are made. Storage or
/// File; then nothing is left behind.
core::Result<> writeDurably(const QString &path, const QByteArray &bytes);
/// Flushes the file at \p path and gives it the name \p finalPath in the same folder.
core::Result<> renameDurably(const QString &path, const QString &finalPath);
/// Hex SHA-256.
QByteArray digest(const QByteArray &bytes);
/// Hex SHA-256 of a file read in pieces; empty when it cannot be read.
QByteArray digestOfFile(const QString &path);
/// Whether \p folder lies on a file system shared over a network, where SQLite's locks cannot be
/// trusted.
bool isOnNetwork(const QString &folder);
/// One sentence for \p number, an errno: what happened, what to do.
core::Error fileProblem(int number);

} // namespace history
