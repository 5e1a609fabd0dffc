// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <map>

namespace bench {

/// What was measured: milliseconds (or the unit that the name says) by benchmark name, counters as "name:counter".
using Figures = std::map<QString, double>;

/// Prints one line per bar: figure, baseline of the same run, ratio, bar. \return how many bars were missed.
int printBars(const Figures &figures);

/// Prints our avatars beside \p peers, an object of {svg, png, bytes} by name, measured in the same run.
void printPeers(const Figures &figures, const QJsonObject &peers);

} // namespace bench
