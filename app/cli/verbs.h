// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace cli {

/// Exit codes of likenessctl.
enum Exit { Done = 0, Failed = 1, WrongUsage = 2, Refused = 3 };

/// Each verb gets its arguments without its own name and answers an exit code.
int styles(const QStringList &arguments);
int models(const QStringList &arguments);
int prompt(const QStringList &arguments);
int portrait(const QStringList &arguments);
int series(const QStringList &arguments);
int avatar(const QStringList &arguments);
int history(const QStringList &arguments);

} // namespace cli
