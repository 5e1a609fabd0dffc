// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

class QCoreApplication;

namespace settings {

/// Puts in the words of the user's language; English plurals where there is no translation.
void installTranslations(QCoreApplication &app);

} // namespace settings
