// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/facts.h"

#include "history/record.h"

#include <QCoreApplication>

namespace studio {

namespace {

/// The text that the A1111 family of tools reads: prompt, negative prompt, one line of settings.
QString parameters(const core::Portrait &p)
{
    QString text = p.prompt;
    if (!p.negative.isEmpty())
        text += QStringLiteral("\nNegative prompt: ") + p.negative;
    QStringList settings{
        QStringLiteral("Seed: %1").arg(p.variant),
        QStringLiteral("Size: %1x%2").arg(p.size.width()).arg(p.size.height()),
        QStringLiteral("Model: %1").arg(p.model),
        QStringLiteral("Style: %1").arg(p.style),
        QStringLiteral("Version: Likeness ") + QCoreApplication::applicationVersion(),
    };
    return text + QLatin1Char('\n') + settings.join(QStringLiteral(", "));
}

} // namespace

imaging::FileFacts factsOf(const core::Portrait &portrait)
{
    return {.origin = portrait.origin,
        .settings = history::recordOf(portrait),
        .parameters = parameters(portrait),
        .software = QStringLiteral("Likeness ") + QCoreApplication::applicationVersion()};
}

} // namespace studio
