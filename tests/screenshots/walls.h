// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Writes the walls of every avatar kind into \p folder: 200 at 48 px on white, grey and black, 60 at 160 px, round and
/// square in turn, and 100 at 24 px enlarged three times. \return false when a picture could not be written.
bool writeWalls(const QString &folder);
